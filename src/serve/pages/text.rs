//! Texts of the catalogues, as pages show them.

use maud::{Markup, html};

use crate::diagnostic::Diagnostic;
use crate::interview::Refusal;
use crate::model::Language;
use crate::words::{Told, Words};

/// A text in which whatever stands in backticks is marked: something typed, or to be typed.
pub fn marked(text: &str) -> Markup {
    html! {
        @for (at, piece) in text.split('`').enumerate() {
            @if at % 2 == 0 { (piece) } @else { q { (piece) } }
        }
    }
}

/// A message in the style of diagnostics as a sentence, with a capital letter and a full stop.
pub fn sentence(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    let end = if message.ends_with(['.', '?', '!']) || message.is_empty() { "" } else { "." };
    format!("{first}{}{end}", characters.as_str())
}

/// An e-mail address, or a name. A line that is too short for an address breaks after its `@`.
pub fn address(text: &str) -> Markup {
    html! {
        @for (at, piece) in text.split_inclusive('@').enumerate() {
            @if at > 0 { wbr; }
            (piece)
        }
    }
}

/// What is wrong with an answer, and what to do about it.
pub fn refusal(refusal: &Refusal, words: &Words) -> Markup {
    if refusal.is_missing() {
        return html! { (words.text("web-missing")) };
    }
    if let Refusal::Problem(problem, Some(_)) = refusal
        && let Some((_, what)) = problem.message.split_once("` ").filter(|_| is_of_picture(problem))
    {
        return picture(refusal.told(words), &format!("it {what}"), problem, words);
    }
    let told = refusal.told(words);
    match refusal.is_english() {
        true => english(&told.message, &told.hint, words),
        false => html! { (said(&told.message, &told.hint)) },
    }
}

/// A text that exists only in English, marked as English on a page in another language.
pub fn english(message: &str, hint: &str, words: &Words) -> Markup {
    let language = (words.language() != Language::En).then_some("en");
    html! { span lang=[language] { (said(message, hint)) } }
}

/// What is wrong with a picture. The details, which help its designer, exist only in English.
fn picture(told: Told, what: &str, problem: &Diagnostic, words: &Words) -> Markup {
    let hint = problem.hint.as_deref().unwrap_or_default();
    let remedy = if words.language() == Language::En { "" } else { told.hint.as_str() };
    html! { (said(&told.message, remedy)) " " span.remedy { (english(what, hint, words)) } }
}

fn is_of_picture(problem: &Diagnostic) -> bool {
    problem.code.starts_with("picture-")
}

fn said(message: &str, hint: &str) -> Markup {
    html! {
        (marked(&sentence(message)))
        @if !hint.is_empty() { " " span.remedy { (marked(&sentence(hint))) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_breaks_after_its_sign_alone() {
        assert_eq!(address("kim.berg@ostre.example").into_string(), "kim.berg@<wbr>ostre.example");
        assert_eq!(address("<Kim> Berg").into_string(), "&lt;Kim&gt; Berg");
        assert_eq!(address("").into_string(), "");
    }

    #[test]
    fn a_message_becomes_a_sentence() {
        assert_eq!(sentence("understood 6 person-months"), "Understood 6 person-months.");
        assert_eq!(sentence("`x` is no day"), "`x` is no day.");
        assert_eq!(sentence("every year, or in all?"), "Every year, or in all?");
        assert_eq!(sentence(""), "");
        assert_eq!(marked("a `<b>` c").into_string(), "a <q>&lt;b&gt;</q> c");
    }
}
