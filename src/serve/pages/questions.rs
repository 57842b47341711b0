//! A page with questions, and the letter beside it.

use maud::{Markup, html};

use crate::interview::{Group, Key};

use super::super::form::Page;
use super::super::http::Visit;
use super::super::partner::Desk;
use super::fields::{fields, group_name, id, label};
use super::frame::of_visit;
use super::problems::problems;
use super::totals::totals;
use super::unsent::unsent;

/// The identifier of a list item in a page.
pub fn anchor(group: Group, index: usize) -> String {
    format!("{}-item-{index}", group_name(group))
}

/// The page. `judged` says that somebody tried to go on, so that missing answers are pointed out too.
pub fn questions(visit: &Visit, desk: &Desk, page: Page, judged: bool) -> Markup {
    let words = &visit.words;
    let name = page.name();
    let heading = words.text(&format!("web-page-{name}"));
    let title = if judged { format!("{} {heading}", words.text("web-error")) } else { heading.clone() };
    let has_files = (page == Page::Organisation).then_some("multipart/form-data");
    let content = html! {
        (steps(visit, Some(name)))
        div.inside.beside {
            main #main tabindex="-1" {
                h1 { (heading) }
                p.lead { (words.text(&format!("web-page-{name}-lead"))) }
                @if judged { (summary(visit, desk, page)) }
                @if desk.record.was_overtaken() { (unsent(visit, desk)) }
                form method="post" action=(visit.path(name)) enctype=[has_files] novalidate data-draft {
                    // Enter presses the first button of a form.
                    button.hidden type="submit" name="do" value="next" tabindex="-1" aria-hidden="true" {}
                    input #revision type="hidden" name="revision" value=(desk.record.revision(page.groups()));
                    @for group in page.groups() { (questions_of(visit, desk, *group, judged)) }
                    @if page == Page::People { (totals(visit, desk)) }
                    div.buttons {
                        button.button type="submit" name="do" value="next" { (words.text("web-next")) }
                        button.quiet type="submit" name="do" value="save" { (words.text("web-save")) }
                        p.kept #kept role="status" {}
                    }
                }
            }
            (aside(visit))
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}

/// The navigation through the pages.
pub fn steps(visit: &Visit, current: Option<&str>) -> Markup {
    let words = &visit.words;
    let pages = Page::ALL.map(Page::name).into_iter().map(|name| (name, format!("web-page-{name}")));
    let pages: Vec<_> = pages.chain([("check", "web-check".to_owned())]).collect();
    html! {
        nav.steps aria-label=(words.text("web-steps")) {
            ol.inside {
                li.start { a href=(visit.path("")) { (words.text("web-steps-overview")) } }
                @for (at, (name, id)) in pages.into_iter().enumerate() {
                    li {
                        a href=(visit.path(name)) aria-current=[(current == Some(name)).then_some("step")] {
                            (at + 1) ". " (words.text(&id))
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong on the page, with a link from each problem to its field.
fn summary(visit: &Visit, desk: &Desk, page: Page) -> Markup {
    let here = desk.problems_of(page);
    html! {
        @if !here.is_empty() {
            div.summary #summary role="alert" tabindex="-1" aria-labelledby="summary-title" {
                h2 #summary-title { (visit.words.text("web-summary")) }
                (problems(visit, desk, here.into_iter().map(|(key, problem)| (Some(key), problem)), Some(page)))
            }
        }
    }
}

/// The name of an answer, with its number if there are several.
pub fn label_of(visit: &Visit, desk: &Desk, key: Key) -> String {
    let label = label(key, &visit.words);
    let is_one = desk.dialogue.answers().count(key.step.entry().group) <= 1;
    if is_one { label } else { format!("{label} ({})", key.index + 1) }
}

fn questions_of(visit: &Visit, desk: &Desk, group: Group, judged: bool) -> Markup {
    let words = &visit.words;
    let all = desk.questions(group);
    if group.list().is_none() {
        return html! {
            @if group == Group::Contact { h2 { (words.text("web-group-contact")) } }
            (fields(visit, desk, all, judged))
        };
    }
    let name = group_name(group);
    let count = desk.dialogue.answers().count(group);
    html! {
        // The link target for the problem that nothing is given.
        @if let Some(opening) = group.list().and_then(|list| list.opening) {
            div.opening id=(id(Key::of(opening))) tabindex="-1" {}
        }
        @for index in 0..count {
            @let own: Vec<_> = all.iter().filter(|question| question.key.index == index).cloned().collect();
            @let number = (index + 1).to_string();
            @let item = words.with(&format!("web-item-{name}"), &[("number", &number)]);
            fieldset.item id=(anchor(group, index)) tabindex="-1" {
                legend { h2 { (item) } }
                (fields(visit, desk, own, judged))
                @if count > 1 || group != Group::Signatories {
                    button.quiet type="submit" name="do" value={ "remove/" (name) "/" (index) } {
                        (words.with(&format!("web-remove-{name}"), &[("number", &number)]))
                    }
                }
            }
        }
        button.quiet.add type="submit" name="do" value={ "add/" (name) } {
            (words.text(&format!("web-add-{name}")))
        }
    }
}

/// The place for the letter. Without a script it is a link to the page that shows it.
fn aside(visit: &Visit) -> Markup {
    let words = &visit.words;
    html! {
        aside #preview aria-labelledby="preview-title" data-letter=(visit.path("letter"))
            data-waiting=(words.text("web-letter-waiting")) data-failed=(words.text("web-letter-failed"))
            data-kept=(words.text("web-kept")) data-unkept=(words.text("web-unkept"))
            data-elsewhere=(words.text("web-elsewhere")) data-large=(words.text("web-notice-too-large"))
            data-gone=(words.text("web-notice-no-link")) {
            h2 #preview-title { (words.text("web-letter")) }
            p #preview-state {}
            div #preview-pages {
                p { a href=(visit.path("letter")) { (words.text("web-letter-link")) } }
            }
        }
    }
}
