//! The fields for a partner's name and for the address and language of its invitation.

use maud::{Markup, html};

use super::super::super::form::Form;
use super::super::super::http::Visit;
use super::super::super::keys::Invited;

/// The contents of the fields.
pub struct Filled {
    label: String,
    email: String,
    language: String,
}

impl Filled {
    /// What was sent and refused, or else what is known.
    pub fn new(visit: &Visit, refused: Option<&Form>, known: &Invited) -> Self {
        match refused {
            Some(form) => Self {
                label: form.get("label").to_owned(),
                email: form.get("email").to_owned(),
                language: form.get("language").to_owned(),
            },
            None => {
                let page = visit.words.language().code();
                let language = if known.language.is_empty() { page } else { &known.language };
                Self { label: known.label.clone(), email: known.email.clone(), language: language.to_owned() }
            }
        }
    }
}

/// Why the form was refused, as a link to the field concerned.
pub fn summary(visit: &Visit, why: Option<&str>) -> Markup {
    let words = &visit.words;
    html! {
        @if let Some(why) = why {
            div.summary #summary role="alert" tabindex="-1" aria-labelledby="summary-title" {
                h2 #summary-title { (words.text("web-summary")) }
                p { a href={ "#" (field_of(why)) } { (words.text(&format!("web-invite-{why}"))) } }
            }
        }
    }
}

fn field_of(why: &str) -> &'static str {
    if why == "email" { "email" } else { "label" }
}

/// The fields.
pub fn fields(visit: &Visit, filled: &Filled, why: Option<&str>) -> Markup {
    let words = &visit.words;
    let word = |id: &str| words.text(id);
    let wrong = |field: &str| why.filter(|why| field_of(why) == field);
    let said = |field: &str| {
        html! {
            @if let Some(why) = wrong(field) {
                p.error id={ (field) "-said" } {
                    span.hidden { (word("web-error")) " " } (word(&format!("web-invite-{why}")))
                }
            }
        }
    };
    html! {
        div.field {
            label for="label" { (word("web-invite-label")) }
            p.hint #label-hint { (words.beside("web-invite-label", "hint", &[]).unwrap_or_default()) }
            (said("label"))
            input.wide type="text" id="label" name="label" value=(filled.label) autocomplete="off"
                aria-describedby="label-hint label-said" aria-invalid=[wrong("label").map(|_| "true")];
        }
        div.field {
            label for="email" { (word("web-invite-to")) " " span.optional { (word("web-optional")) } }
            p.hint #email-hint { (words.beside("web-invite-to", "hint", &[]).unwrap_or_default()) }
            (said("email"))
            input.wide type="text" inputmode="email" id="email" name="email" value=(filled.email)
                autocomplete="off" spellcheck="false" aria-describedby="email-hint email-said"
                aria-invalid=[wrong("email").map(|_| "true")];
        }
        div.field {
            label for="language" { (word("web-invite-language")) }
            select.wide id="language" name="language" {
                @for language in visit.site.languages() {
                    @let code = language.code();
                    option value=(code) lang=(code) selected[code == filled.language] {
                        (word(&format!("web-language-{code}")))
                    }
                }
            }
        }
    }
}
