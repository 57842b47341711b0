//! After a pledge was sent: the letter to sign, the data, and the upload of the signed letter.

use maud::{Markup, html};

use super::super::http::Visit;
use super::super::partner::{Desk, Told};
use super::frame::of_visit;
use super::questions::steps;
use super::unsent::unsent;

/// The page, with the result for a letter that has just come back.
pub fn done(visit: &Visit, desk: &Desk, told: Option<&Told>) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let was_sent = desk.record.filed.is_some();
    let heading = word(if was_sent { "web-done" } else { "web-done-not-yet" });
    let is_refused = told.is_some_and(|told| !told.what.is_kept());
    let title = if is_refused { format!("{} {heading}", word("web-error")) } else { heading.clone() };
    let content = html! {
        (steps(visit, None))
        main #main.inside.narrow tabindex="-1" {
            h1 { (heading) }
            @if let Some(told) = told { (verdict(visit, told)) }
            @if was_sent {
                (unsent(visit, desk))
                p.lead { (word("web-done-lead")) }
                ol.ways {
                    li {
                        h2 { (word("web-done-letter")) }
                        p { (word("web-done-letter-how")) }
                        p { a.button href=(visit.path("letter.pdf")) { (word("web-done-letter-link")) } }
                    }
                    li {
                        h2 #return { (word("web-done-return")) }
                        p #return-how { (word("web-done-return-how")) }
                        form method="post" action=(visit.path("returned")) enctype="multipart/form-data" novalidate {
                            div.field {
                                label for="letter" { (word("web-done-return-file")) }
                                input type="file" id="letter" name="letter" accept=".pdf,application/pdf"
                                    required aria-describedby="return-how";
                            }
                            button.button type="submit" { (word("web-done-return-send")) }
                        }
                    }
                }
                h2 { (word("web-done-data")) }
                p { (word("web-done-data-how")) }
                p { a href=(visit.path("contribution.json")) { (word("web-done-data-link")) } }
                p { a href=(visit.path("organisation")) { (word("web-done-change")) } }
            } @else {
                p { (word("web-done-not-yet-how")) }
                p { a.button href=(visit.path("check")) { (word("web-check")) } }
            }
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}

fn verdict(visit: &Visit, told: &Told) -> Markup {
    let words = &visit.words;
    let id = format!("web-returned-{}", told.what.name());
    let class = if told.what.is_kept() { "notice good" } else { "summary" };
    html! {
        div class=(class) #summary role="alert" tabindex="-1" {
            h2 { (words.text(&id)) }
            p { (words.beside(&id, "text", &[]).unwrap_or_default()) }
            @if !told.signatures.is_empty() {
                p { (words.text("web-returned-by")) }
                ul { @for signature in &told.signatures { li { (signature) } } }
            }
        }
    }
}
