//! The check before a pledge is sent, and the choice between two versions of a page.

use maud::{Markup, html};

use crate::interview::Key;

use super::super::form::{Form, Page};
use super::super::http::Visit;
use super::super::partner::Desk;
use super::frame::of_visit;
use super::problems::problems;
use super::questions::{label_of, steps};
use super::totals::totals;
use super::unsent::unsent;

/// Why a complete pledge was not sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsent {
    /// The box was not ticked.
    NotConfirmed,
    /// Something was changed after it had been checked.
    Changed,
}

/// The page. `unsent_for` says why a pledge that somebody tried to send was not sent.
pub fn check(visit: &Visit, desk: &Desk, unsent_for: Option<Unsent>) -> Markup {
    let words = &visit.words;
    let heading = words.text("web-check");
    let title =
        if unsent_for.is_some() { format!("{} {heading}", words.text("web-error")) } else { heading.clone() };
    let is_ready = desk.problems.is_empty();
    let content = html! {
        (steps(visit, Some("check")))
        main #main.inside.narrow tabindex="-1" {
            h1 { (heading) }
            @if is_ready {
                p.lead { (words.text("web-check-lead")) }
                @if let Some(why) = unsent_for {
                    div.summary #summary role="alert" tabindex="-1" {
                        @match why {
                            Unsent::NotConfirmed => p { a href="#agree" { (words.text("web-check-again")) } },
                            Unsent::Changed => p { (words.text("web-check-changed")) },
                        }
                    }
                }
            } @else {
                div.summary #summary role="alert" tabindex="-1" aria-labelledby="summary-title" {
                    h2 #summary-title { (words.text("web-check-open")) }
                    (problems(visit, desk, desk.problems.iter().map(|(key, problem)| (*key, problem)), None))
                }
            }
            (unsent(visit, desk))
            @for page in Page::ALL { (answers(visit, desk, page)) }
            (totals(visit, desk))
            p { a href=(visit.path("letter")) { (words.text("web-letter-link")) } }
            @if is_ready {
                form method="post" action=(visit.path("check")) novalidate {
                    input type="hidden" name="revision" value=(desk.record.whole_revision());
                    div.choice {
                        input type="checkbox" id="agree" name="agree" value="yes" required;
                        label for="agree" { (words.text("web-check-agree")) }
                    }
                    button.button type="submit" { (words.text("web-check-send")) }
                }
            }
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}

fn answers(visit: &Visit, desk: &Desk, page: Page) -> Markup {
    let words = &visit.words;
    let keys = page.groups().iter().flat_map(|group| desk.questions(*group));
    let told: Vec<(Key, String)> =
        keys.filter_map(|question| Some((question.key, desk.told(question.key)?))).collect();
    let heading = words.text(&format!("web-page-{}", page.name()));
    html! {
        section.answers {
            h2 { (heading) }
            @if told.is_empty() {
                p { (words.text("web-check-nothing")) }
            } @else {
                dl {
                    @for (key, answer) in told {
                        div { dt { (label_of(visit, desk, key)) } dd { (answer) } }
                    }
                }
            }
            p { a href=(visit.path(page.name())) { (words.with("web-change", &[("page", &heading)])) } }
        }
    }
}

/// The page that says that somebody else has changed the same answers, and offers both versions.
pub fn conflict(visit: &Visit, theirs: &Desk, ours: &Desk, page: Page, form: &Form) -> Markup {
    let words = &visit.words;
    let title = words.text("web-conflict");
    let mut keys: Vec<Key> = Vec::new();
    for desk in [theirs, ours] {
        let questions = page.groups().iter().flat_map(|group| desk.questions(*group));
        keys.extend(questions.map(|question| question.key));
    }
    keys.sort();
    keys.dedup();
    keys.retain(|key| theirs.told(*key) != ours.told(*key));
    let content = html! {
        (steps(visit, Some(page.name())))
        main #main.inside.narrow tabindex="-1" {
            h1 { (title) }
            p.lead { (words.text("web-conflict-lead")) }
            table {
                thead {
                    tr {
                        th scope="col" { (words.text("web-conflict-answer")) }
                        th scope="col" { (words.text("web-conflict-theirs")) }
                        th scope="col" { (words.text("web-conflict-ours")) }
                    }
                }
                tbody {
                    @for key in keys {
                        tr {
                            th scope="row" { (label_of(visit, ours, key)) }
                            td { (theirs.told(key).unwrap_or_default()) }
                            td { (ours.told(key).unwrap_or_default()) }
                        }
                    }
                }
            }
            form method="post" action=(visit.path(page.name())) {
                @for (name, value) in form.fields().filter(|(name, _)| !["revision", "do"].contains(name)) {
                    input type="hidden" name=(name) value=(value);
                }
                input type="hidden" name="revision" value=(theirs.record.revision(page.groups()));
                div.buttons {
                    a.button href=(visit.path(page.name())) { (words.text("web-conflict-keep")) }
                    button.quiet type="submit" name="do" value="save" { (words.text("web-conflict-replace")) }
                }
            }
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}
