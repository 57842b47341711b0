//! What surrounds every page: head, skip link, name of the project, language switch.

use maud::{DOCTYPE, Markup, html};

use crate::model::{Language, Text};
use crate::words::Words;

use super::super::http::{ADDRESSES, Visit};

/// What a page is about.
pub struct Frame<'a> {
    /// The words in the language of the page.
    pub words: &'a Words,
    /// The languages that pages come in.
    pub languages: &'a [Language],
    /// The title of the page, for the window.
    pub title: &'a str,
    /// The name of the project; none if the visitor is unknown.
    pub project: Option<&'a str>,
    /// Where the name of the project links to.
    pub home: Option<&'a str>,
}

/// A whole page.
pub fn frame(about: &Frame, content: &Markup) -> Markup {
    let Frame { words, languages, title, project, home } = about;
    let word = |id: &str| words.text(id);
    html! {
        (DOCTYPE)
        html lang=(words.language().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) @if let Some(project) = project { " – " (project) } }
                link rel="icon" href=(ADDRESSES.icon) type="image/svg+xml";
                link rel="stylesheet" href=(ADDRESSES.style);
                script src=(ADDRESSES.script) defer {}
            }
            body {
                a.skip href="#main" { (word("web-skip")) }
                header.top {
                    div.inside {
                        p.project {
                            @match (home, project) {
                                (Some(home), Some(project)) => a href=(home) { (project) },
                                (_, project) => (project.unwrap_or_default()),
                            }
                        }
                        nav.languages aria-label=(word("web-languages")) {
                            ul {
                                @for language in *languages {
                                    @let code = language.code();
                                    @let is_this = *language == words.language();
                                    li {
                                        @if is_this {
                                            span lang=(code) aria-current="true" { (words.text(&format!("web-language-{code}"))) }
                                        } @else {
                                            a href={ "?lang=" (code) } lang=(code) hreflang=(code) {
                                                (words.text(&format!("web-language-{code}")))
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
                (content)
                footer.bottom { div.inside { p { (word("web-footer")) } } }
            }
        }
    }
}

/// A page for a partner or the coordinator.
pub fn of_visit(visit: &Visit, title: &str, home: &str, content: &Markup) -> Markup {
    let languages: Vec<Language> = visit.site.languages().collect();
    let project = text(visit, &visit.application.read.model.project.name);
    let about =
        Frame { words: &visit.words, languages: &languages, title, project: Some(project), home: Some(home) };
    frame(&about, content)
}

/// A text of the application in the language of the page, or else in any.
pub fn text<'t>(visit: &Visit, text: &'t Text) -> &'t str {
    text.get_or_any(visit.words.language())
}
