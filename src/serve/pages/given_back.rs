//! Gives back what somebody typed when the form could not be processed.

use maud::{Markup, html};

use crate::interview::Key;
use crate::words::Words;

use super::super::form::Form;
use super::fields::label;

/// The fields of a form as hidden fields, with a button that sends them again.
pub fn to_send_again(words: &Words, path: &str, form: &Form) -> Markup {
    html! {
        form method="post" action=(path) {
            @for (name, value) in form.fields() { input type="hidden" name=(name) value=(value); }
            p { (words.beside("web-typed-again", "text", &[]).unwrap_or_default()) }
            button.button type="submit" { (words.text("web-typed-again")) }
        }
    }
}

/// The contents of a form's fields, to be copied.
pub fn to_copy(words: &Words, form: &Form) -> Markup {
    let typed: Vec<(String, &str)> = form
        .fields()
        .filter(|(_, value)| !value.trim().is_empty())
        .filter_map(|(name, value)| {
            let (question, year) = name.split_once('@').unwrap_or((name, ""));
            let label = label(Key::from_name(question)?, words);
            // Beside the cells, a form has fields for their years and unit, which nobody typed.
            let is_cell = year.is_empty() || year.bytes().all(|byte| byte.is_ascii_digit());
            is_cell.then(|| (format!("{label} {year}").trim_end().to_owned(), value))
        })
        .collect();
    html! {
        @if !typed.is_empty() {
            h2 { (words.text("web-typed")) }
            p { (words.beside("web-typed", "text", &[]).unwrap_or_default()) }
            div.answers {
                dl {
                    @for (label, value) in typed { div { dt { (label) } dd { (value) } } }
                }
            }
        }
    }
}
