//! Removing a partner: which files will be moved, and where they are afterwards.

use maud::{Markup, html};

use super::super::super::coordinator::{REMOVED, Removed, Standing};
use super::super::super::http::Visit;
use super::{page, path_of};

/// Asks whether to remove a partner, which has these files.
pub fn removal(visit: &Visit, partner: &Standing, files: &[String]) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let heading = words.with("web-removal-ask", &[("partner", &partner.label)]);
    let content = html! {
        p.back { a href=(path_of(visit, &partner.name)) { (partner.label) } }
        h1 { (heading) }
        p.lead { (word("web-removal-how")) }
        @if files.is_empty() {
            p { (word("web-removal-nothing")) }
        } @else {
            p { (words.with("web-removal-files", &[("folder", REMOVED)])) }
            (list(files))
        }
        form method="post" action={ (path_of(visit, &partner.name)) "/remove" } {
            div.buttons {
                button.button type="submit" { (word("web-removal")) }
                a href=(path_of(visit, &partner.name)) { (word("web-removal-keep")) }
            }
        }
    };
    page(visit, "", &heading, &content)
}

/// Says that a partner was removed, and where its files are.
pub fn removed(visit: &Visit, label: &str, removed: &Removed) -> Markup {
    let words = &visit.words;
    let heading = words.with("web-removed", &[("partner", label)]);
    let content = html! {
        p.back { a href=(visit.desk_path("")) { (words.text("web-back")) } }
        h1 { (heading) }
        p { (words.with("web-removed-files", &[("folder", &removed.folder)])) }
        (list(&removed.files))
        p { (words.text("web-removed-undo")) }
    };
    page(visit, "", &heading, &content)
}

fn list(files: &[String]) -> Markup {
    html! { ul { @for file in files { li { code { (file) } } } } }
}
