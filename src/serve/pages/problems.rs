//! What keeps a pledge from being sent or its letter from being made, with a link from each problem to its field.

use maud::{Markup, html};

use crate::interview::{Key, Refusal};

use super::super::form::Page;
use super::super::http::Visit;
use super::super::partner::Desk;
use super::fields::id;
use super::questions::label_of;
use super::text::refusal;

/// A list of problems. `here` is the page that the list is on, if it has the fields itself.
pub fn problems<'a>(
    visit: &Visit,
    desk: &Desk,
    all: impl IntoIterator<Item = (Option<Key>, &'a Refusal)>,
    here: Option<Page>,
) -> Markup {
    let link = |key: Key| {
        let page = Page::of(key)?;
        let path = if here == Some(page) { String::new() } else { visit.path(page.name()) };
        Some((label_of(visit, desk, key), format!("{path}#{}", id(key))))
    };
    html! {
        ul {
            @for (key, problem) in all {
                li {
                    @if let Some((label, address)) = key.and_then(link) { a href=(address) { (label) } ": " }
                    (refusal(problem, &visit.words))
                }
            }
        }
    }
}
