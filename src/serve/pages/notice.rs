//! A page that says why there is nothing else to show.

use maud::{Markup, html};

use crate::diagnostic::{Diagnostic, Problems};
use crate::model::Language;
use crate::words::Words;

use super::frame::{Frame, frame};
use super::text::english;

/// The page of a notice. `web-notice-ID` is its heading, and the attribute beside it the text. What follows, such as what
/// somebody had typed, stands below.
pub fn notice(
    words: &Words,
    languages: &[Language],
    id: &str,
    problems: &Problems,
    below: Option<Markup>,
) -> Markup {
    let name = format!("web-notice-{id}");
    let title = words.text(&name);
    let content = html! {
        main #main.inside.narrow tabindex="-1" {
            h1 { (title) }
            p { (words.beside(&name, "text", &[]).unwrap_or_default()) }
            (list(problems, words))
            @if let Some(below) = below { (below) }
        }
    };
    frame(&Frame { words, languages, title: &title, project: None, home: None }, &content)
}

/// The way back to all partners, for a coordinator who has lost it.
pub fn back_to_desk(words: &Words, desk: &str) -> Markup {
    html! { p { a.button href=(desk) { (words.text("web-back")) } } }
}

/// The errors among problems, without paths and lines, which a partner does not know.
pub fn list(problems: &Problems, words: &Words) -> Markup {
    let errors: Vec<&Diagnostic> = problems.iter().filter(|problem| problem.is_error()).collect();
    html! {
        @if !errors.is_empty() {
            ul {
                @for problem in errors {
                    li { (english(&problem.message, problem.hint.as_deref().unwrap_or_default(), words)) }
                }
            }
        }
    }
}
