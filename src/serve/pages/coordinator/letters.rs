//! Letters that came back: the upload form, and the result for each letter.

use maud::{Markup, html};

use super::super::super::coordinator::Sorted;
use super::super::super::http::Visit;
use super::{page, path_of};

/// The page, with the results for letters that were just uploaded.
pub fn letters(visit: &Visit, sorted: &[Sorted]) -> Markup {
    let words = &visit.words;
    let heading = words.text("web-letters");
    let content = html! {
        h1 { (heading) }
        (verdicts(visit, sorted, true))
        p.lead { (words.text("web-letters-lead")) }
        (upload(visit, &visit.desk_path("letters"), true))
    };
    page(visit, "letters", &heading, &content)
}

/// The upload form: for letters of all partners, or of one.
pub fn upload(visit: &Visit, action: &str, of_all: bool) -> Markup {
    let words = &visit.words;
    let label = if of_all { "web-letters-files" } else { "web-letters-file" };
    html! {
        form method="post" action=(action) enctype="multipart/form-data" {
            div.field {
                label for="letters" { (words.text(label)) }
                p.hint #letters-hint { (words.beside(label, "hint", &[]).unwrap_or_default()) }
                input type="file" id="letters" name="letters" multiple[of_all] required
                    accept=".pdf,application/pdf" aria-describedby="letters-hint";
            }
            button.button type="submit" { (words.text("web-letters-send")) }
        }
    }
}

/// The result for each letter. `with_partner` adds which partner each letter belongs to.
pub fn verdicts(visit: &Visit, sorted: &[Sorted], with_partner: bool) -> Markup {
    let words = &visit.words;
    let is_kept = |it: &Sorted| it.told.as_ref().is_some_and(|told| told.what.is_kept());
    let class = if sorted.iter().all(is_kept) { "notice good" } else { "summary" };
    html! {
        @if !sorted.is_empty() {
            div class=(class) #summary role="alert" tabindex="-1" aria-labelledby="summary-title" {
                h2 #summary-title { (words.text("web-letters-told")) }
                ul.verdicts { @for it in sorted { li { (verdict(visit, it, with_partner)) } } }
            }
        }
    }
}

fn verdict(visit: &Visit, Sorted { file, partner, told }: &Sorted, with_partner: bool) -> Markup {
    let words = &visit.words;
    let id = told.as_ref().map_or("too-large", |told| told.what.name());
    html! {
        strong { (file) }
        @if let Some(name) = partner.as_ref().filter(|_| with_partner) {
            @let label = visit.site.keys().partners().get(name).map(|it| it.label.clone());
            " (" a href=(path_of(visit, name)) { (label.unwrap_or_else(|| name.clone())) } ")"
        }
        ": " (words.text(&format!("web-letters-{id}")))
        @if let Some(told) = told.as_ref().filter(|told| !told.signatures.is_empty()) {
            br; (words.text("web-returned-by")) " " (words.locale.list(&told.signatures))
        }
    }
}
