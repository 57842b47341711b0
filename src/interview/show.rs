//! An answer as a reply that could be typed, and in the words of a summary.

use crate::input::{Json, read_effort, read_years};
use crate::phrase;

use super::question::language_name;
use super::reply::{BETWEEN_LANGUAGES, value};
use super::setting::Setting;
use super::step::{Key, Kind};
use crate::model::{Effort, Language};

/// The reply that gives this answer; none if no reply does, as for a text that contains a separator.
pub fn shown(key: Key, answer: &Json, setting: &Setting) -> Option<String> {
    let kind = key.step.entry().kind;
    let reply = match kind {
        Kind::Effort => effort(&read_effort(answer)?, setting),
        Kind::Money => phrase::print_by_year(&read_years(answer)?),
        Kind::Gate => if *answer == Json::Boolean(true) { "yes" } else { "no" }.to_owned(),
        Kind::Topics => answer.items().iter().map(|it| topic(it, setting)).collect::<Vec<_>>().join("\n"),
        Kind::Items => list(answer, "; "),
        Kind::Paragraphs => list(answer, "\n"),
        _ => text(answer),
    };
    let again = value(kind, &reply, setting).ok()?;
    let is_same = match (&again, kind) {
        // Read back, a default gives no value, although this answer states one.
        (None, Kind::Funding | Kind::Hours) => true,
        // Numbers can be written in several ways.
        (Some(again), Kind::Effort) => read_effort(again) == read_effort(answer),
        (Some(again), Kind::Money) => read_years(again) == read_years(answer),
        (Some(again), Kind::Hours) => again.as_exact() == answer.as_exact(),
        (again, _) => again.as_ref() == Some(answer),
    };
    is_same.then_some(reply)
}

/// An amount of work in the words of the conversation if those are understood, else in words that always are.
fn effort(effort: &Effort, setting: &Setting) -> String {
    let own = setting.words.effort(effort).replace('\u{a0}', " ");
    let period = setting.application.map(|application| application.period);
    let is_understood = phrase::parse_within(&own, period).is_ok_and(|read| read == *effort);
    if is_understood { own } else { phrase::print(effort) }
}

/// An answer in a summary, in the words of the conversation.
pub fn said(key: Key, answer: &Json, setting: &Setting) -> String {
    let words = &setting.words;
    match (key.step.entry().kind, answer) {
        (Kind::Effort, _) => {
            read_effort(answer).map_or_else(|| answer.to_line(), |effort| words.effort(&effort))
        }
        (Kind::Funding, Json::String(code)) => words.text(&format!("funding-{code}")),
        (Kind::Language, Json::String(code)) => {
            Language::from_code(code).map_or_else(|| code.clone(), |language| language_name(language, words))
        }
        (Kind::Money, _) => {
            read_years(answer).map_or_else(|| answer.to_line(), |years| phrase::print_by_year(&years))
        }
        (_, Json::Array(items)) => {
            items.iter().map(|item| in_words(item, setting)).collect::<Vec<_>>().join("; ")
        }
        _ => in_words(answer, setting),
    }
}

/// A text in the language of the conversation, or else in any: a name, for example.
pub fn named(answer: &Json, setting: &Setting) -> String {
    match in_one_language(answer, setting) {
        Some((_, text)) => text.to_owned(),
        None => text(answer),
    }
}

/// A text in the language of the conversation, or else in any, with the code of that language.
fn in_one_language<'a>(answer: &'a Json, setting: &Setting) -> Option<(&'a str, &'a str)> {
    let code = setting.words.language().code();
    let texts = answer.members();
    match texts.iter().find(|(language, _)| language == code).or(texts.first())? {
        (language, Json::String(text)) => Some((language, text)),
        _ => None,
    }
}

/// A text in one language, with the codes of its other languages in brackets.
fn in_words(answer: &Json, setting: &Setting) -> String {
    let texts = answer.members();
    match in_one_language(answer, setting) {
        Some((own, text)) => {
            let others =
                texts.iter().map(|(language, _)| language.as_str()).filter(|language| *language != own);
            let others = others.collect::<Vec<_>>().join(", ");
            if others.is_empty() { text.to_owned() } else { format!("{text} (+ {others})") }
        }
        _ => text(answer),
    }
}

fn list(answer: &Json, between: &str) -> String {
    let items: Vec<String> = answer.items().iter().map(text).collect();
    let has_mark = items.iter().any(|item| item.contains(between.trim_end_matches(' ')));
    items.join(if has_mark { "\n" } else { between })
}

fn topic(topic: &Json, setting: &Setting) -> String {
    let offered = setting.topics().into_iter().find(|shown| setting.topic(shown).as_ref() == Some(topic));
    offered.unwrap_or_else(|| text(topic))
}

/// A text as a reply: in one language, or in several with their codes.
fn text(text: &Json) -> String {
    match text {
        Json::String(text) => text.clone(),
        Json::Object(texts) => {
            let one = |(code, text): &(String, Json)| match text {
                Json::String(text) => format!("{code}: {text}"),
                other => format!("{code}: {}", other.to_line()),
            };
            texts.iter().map(one).collect::<Vec<_>>().join(&format!(" {BETWEEN_LANGUAGES} "))
        }
        other => other.to_line(),
    }
}
