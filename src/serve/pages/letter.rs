//! The letter: its pages as pictures, and their text.

use std::sync::Arc;

use maud::{Markup, html};

use crate::diagnostic::Problems;

use super::super::http::Visit;
use super::super::partner::{Desk, Preview};
use super::frame::of_visit;
use super::problems::problems;
use super::questions::steps;

/// The page. A script takes the part with the pages out of it and shows it beside a form.
pub fn letter(visit: &Visit, desk: &Desk, letter: Result<Arc<Preview>, Problems>) -> Markup {
    let words = &visit.words;
    let title = words.text("web-letter");
    let content = html! {
        (steps(visit, None))
        main #main.inside tabindex="-1" {
            h1 { (title) }
            p.lead { (words.text("web-letter-lead")) }
            div #preview-pages { (pages(visit, desk, letter)) }
        }
    };
    of_visit(visit, &title, &visit.path(""), &content)
}

fn pages(visit: &Visit, desk: &Desk, letter: Result<Arc<Preview>, Problems>) -> Markup {
    let words = &visit.words;
    match letter {
        Ok(letter) => html! {
            @if letter.is_bare { p { (words.text("web-letter-bare")) } }
            @let count = letter.pages.len().to_string();
            @for (at, page) in letter.pages.iter().enumerate() {
                @let number = (at + 1).to_string();
                @let about = [("number", number.as_str()), ("count", count.as_str())];
                figure.sheet {
                    img src={ (visit.path("letter")) "/" (letter.mark) "-" (number) ".svg" }
                        alt=(words.with("web-letter-page", &about)) width=(page.size[0]) height=(page.size[1]);
                    details {
                        summary { (words.with("web-letter-text", &about)) }
                        @for paragraph in &page.paragraphs { p { (paragraph) } }
                    }
                }
            }
        },
        Err(found) => {
            let found = desk.refused(found);
            html! {
                p { (words.text("web-letter-none")) }
                (problems(visit, desk, found.iter().map(|(key, problem)| (*key, problem)), None))
            }
        }
    }
}
