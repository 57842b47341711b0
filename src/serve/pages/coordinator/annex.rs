//! The annex as it stands: its pages, and downloads in all formats.

use std::sync::Arc;

use maud::{Markup, html};

use crate::diagnostic::Problems;
use crate::produce::Format;

use super::super::super::coordinator::ShownAnnex;
use super::super::super::http::Visit;
use super::{page, problems};

/// The page.
pub fn annex(visit: &Visit, annex: Result<Arc<ShownAnnex>, Problems>) -> Markup {
    let words = &visit.words;
    let heading = words.text("web-annex");
    let content = html! {
        h1 { (heading) }
        @match &annex {
            Ok(annex) => (shown(visit, annex)),
            Err(why) if why.iter().all(|problem| problem.code == "no-partners") => {
                p.lead { (words.text("web-annex-nobody")) }
            }
            Err(why) => {
                p.lead { (words.text("web-annex-none")) }
                (problems(visit, why))
            }
        }
    };
    page(visit, "annex", &heading, &content)
}

fn shown(visit: &Visit, annex: &ShownAnnex) -> Markup {
    let words = &visit.words;
    let number = annex.pages.len().to_string();
    html! {
        p.lead { (words.with("web-annex-lead", &[("count", &annex.count.to_string())])) }
        @if !annex.missing.is_empty() {
            div.notice {
                h2 { (words.text("web-annex-missing")) }
                ul { @for name in &annex.missing { li { (name) } } }
            }
        }
        (problems(visit, &annex.problems))
        h2 { (words.text("web-annex-files")) }
        ul.files {
            @for format in Format::ALL {
                @let ending = format.ending();
                li {
                    a href=(visit.desk_path(&format!("annex/annex.{ending}"))) {
                        (words.text(&format!("web-annex-{ending}")))
                    }
                }
            }
        }
        h2 { (words.text("web-annex-pages")) }
        @for (at, page) in annex.pages.iter().enumerate() {
            @let at = (at + 1).to_string();
            @let about = [("number", at.as_str()), ("count", number.as_str())];
            figure.sheet.wide-sheet {
                img src=(visit.desk_path(&format!("annex/{}-{at}.svg", annex.mark)))
                    alt=(words.with("web-annex-page", &about)) width=(page.size[0]) height=(page.size[1]) loading="lazy";
                details {
                    summary { (words.with("web-annex-text", &about)) }
                    @for paragraph in &page.paragraphs { p { (paragraph) } }
                }
            }
        }
    }
}
