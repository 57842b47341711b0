//! The partner's start page: what the application is about, and how far each page has come.

use maud::{Markup, html};

use super::super::form::{Page, Progress};
use super::super::http::Visit;
use super::super::partner::Desk;
use super::frame::{of_visit, text};
use super::unsent::unsent;

/// The page.
pub fn overview(visit: &Visit, desk: &Desk) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let application = &visit.application.read.model;
    let project = text(visit, &application.project.name);
    let about = [
        ("project", project),
        ("funder", text(visit, &application.funder.name)),
        ("organization", visit.invited.label.as_str()),
    ];
    let progress = desk.progress();
    let open = progress.iter().find(|(_, progress)| *progress != Progress::Complete).map(|(page, _)| *page);
    let is_sent = desk.record.is_sent();
    let title = words.with("web-overview", &about);
    let content = html! {
        main #main.inside.narrow tabindex="-1" {
            h1 { (title) }
            p.lead { (words.with("web-overview-about", &about)) }
            @if let Some(summary) = &application.project.summary { p { (text(visit, summary)) } }
            @if let Some(due) = visit.due(words, "web-overview-due", "web-overview-was-due") { p.due { (due) } }
            @if is_sent {
                div.notice.good {
                    p { (word("web-overview-sent")) }
                    p { a.button href=(visit.path("done")) { (word("web-overview-sent-link")) } }
                }
            }
            (unsent(visit, desk))
            h2 { (word("web-overview-tasks")) }
            ol.tasks {
                @for (page, progress) in progress {
                    li {
                        a href=(visit.path(page.name())) { (word(&format!("web-page-{}", page.name()))) }
                        (tag(visit, progress))
                    }
                }
                li { a href=(visit.path("check")) { (word("web-check")) } }
            }
            @if !is_sent {
                @let next = open.map_or("check", Page::name);
                @let id = match (open, desk.record.is_begun) {
                    (None, _) => "web-check",
                    (Some(_), true) => "web-overview-go-on",
                    (Some(_), false) => "web-overview-begin",
                };
                p { a.button href=(visit.path(next)) { (word(id)) } }
            }
            h2 { (word("web-overview-how")) }
            ul {
                @for id in ["web-overview-how-saved", "web-overview-how-link", "web-overview-how-sign"] {
                    li { (word(id)) }
                }
            }
            @if let Some(email) = &application.coordinator.email {
                p {
                    (word("web-overview-ask")) " "
                    a href={ "mailto:" (email) } { (email) }
                }
            }
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}

fn tag(visit: &Visit, progress: Progress) -> Markup {
    let (class, id) = match progress {
        Progress::Untouched => ("tag", "web-progress-untouched"),
        Progress::Begun => ("tag begun", "web-progress-begun"),
        Progress::Complete => ("tag complete", "web-progress-complete"),
    };
    html! { span class=(class) { (visit.words.text(id)) } }
}
