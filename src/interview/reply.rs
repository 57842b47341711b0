//! What a reply means: its value in the contribution.

use crate::check::{is_email, is_website};
use crate::input::{Json, write};
use crate::model::{Effort, Language, RateUnit, country};
use crate::phrase::{self, Unclear};

use super::answers::Answers;
use super::judge::Judged;
use super::question::language_name;
use super::reason::refusal;
use super::setting::Setting;
use super::step::{Key, Kind};
use super::{MISSING, Refusal};

/// The sign between the versions of a text in different languages.
pub(super) const BETWEEN_LANGUAGES: char = '|';

/// The answer that a reply gives; none if the question is left out.
///
/// The reader of contributions decides whether an answer is valid: each reply is read as part of the contribution that
/// it would go into.
///
/// # Errors
/// What is wrong with the reply.
pub fn answer(key: Key, reply: &str, answers: &Answers, setting: &Setting) -> Result<Option<Json>, Refusal> {
    let reply = reply.trim();
    let value = if reply.is_empty() { None } else { value(key.step.entry().kind, reply, setting)? };
    if value.is_none() {
        return match key.step.is_required() {
            true => Err(Unclear::new(MISSING).into()),
            false => Ok(None),
        };
    }
    let mut with = answers.clone();
    with.put(key, value.clone());
    match Judged::new(&with, setting).blames(key) {
        Some(problem) => Err(refusal(problem, reply, setting)),
        None => Ok(value),
    }
}

/// The value for a reply that is not empty.
///
/// # Errors
/// The reply is not understood.
pub(super) fn value(kind: Kind, reply: &str, setting: &Setting) -> Result<Option<Json>, Unclear> {
    let not = |id| Unclear::new(id).text("reply", reply);
    let line = || Ok(Some(Json::string(reply)));
    match kind {
        Kind::Line | Kind::Picture => line(),
        Kind::Text | Kind::Prose => Ok(Some(text(reply))),
        Kind::Items => Ok(list(reply, ';')),
        Kind::Paragraphs => Ok(list(reply, '\n')),
        Kind::Country => country(reply, setting).map(Some),
        Kind::Email if !is_email(reply) => Err(not("answer-email")),
        Kind::Website if !is_website(reply) => Err(not("answer-website")),
        Kind::Email | Kind::Website => line(),
        Kind::Hours => hours(reply, setting),
        Kind::Effort => {
            let period = setting.application.map(|application| application.period);
            phrase::parse_within(reply, period).map(|effort| Some(write::effort(&effort)))
        }
        Kind::Funding => funding(reply, setting),
        Kind::Language => language(reply, setting).map(Some),
        Kind::Template => template(reply, setting).map(Some),
        Kind::Day => match phrase::day(reply) {
            Some(day) => Ok(Some(Json::string(day.to_string()))),
            None => Err(not("answer-day")),
        },
        Kind::Currency => Ok(Some(Json::string(reply.to_uppercase()))),
        Kind::Money => phrase::by_year(reply).map(|years| Some(write::years(&years))),
        Kind::Topics => Ok(topics(reply, setting)),
        Kind::Gate => yes_or_no(reply).map(|said| Some(Json::Boolean(said))),
    }
}

/// `yes` or `no` in any language of the documents, in full or by the first letter.
///
/// # Errors
/// The reply is neither.
pub fn yes_or_no(reply: &str) -> Result<bool, Unclear> {
    match reply.to_lowercase().as_str() {
        "y" | "yes" | "j" | "ja" | "jah" | "já" | "k" | "kyllä" => Ok(true),
        "n" | "no" | "nei" | "nej" | "ei" | "e" => Ok(false),
        _ => Err(Unclear::new("answer-yes-or-no").text("reply", reply)),
    }
}

/// A text; `en: ... | nb: ...` is one text per language.
fn text(reply: &str) -> Json {
    let by_language = |part: &str| {
        let (code, text) = part.split_once(':')?;
        let language = Language::from_code(code.trim())?;
        let text = text.trim();
        (!text.is_empty()).then(|| (language.code().to_owned(), Json::string(text)))
    };
    let parts: Option<Vec<(String, Json)>> = reply.split(BETWEEN_LANGUAGES).map(by_language).collect();
    match parts {
        Some(parts) => Json::Object(parts),
        None => Json::string(reply),
    }
}

/// Texts separated by a mark; or by line breaks if there are any, since a text may contain the mark.
fn list(reply: &str, mark: char) -> Option<Json> {
    let mark = if reply.contains('\n') { '\n' } else { mark };
    let items = reply.split(mark).map(str::trim).filter(|item| !item.is_empty()).map(text);
    Some(Json::Array(items.collect())).filter(|list| !list.items().is_empty())
}

/// Topics of the application are taken over in all its languages. A whole reply may be one topic, since topics can
/// contain semicolons; typed topics are separated by semicolons.
fn topics(reply: &str, setting: &Setting) -> Option<Json> {
    if let Some(topic) = setting.topic(reply) {
        return Some(Json::Array(vec![topic]));
    }
    let mark = if reply.contains('\n') { '\n' } else { ';' };
    let items = reply.split(mark).map(str::trim).filter(|item| !item.is_empty());
    let items = items.map(|item| setting.topic(item).unwrap_or_else(|| text(item)));
    Some(Json::Array(items.collect())).filter(|list| !list.items().is_empty())
}

fn country(reply: &str, setting: &Setting) -> Result<Json, Unclear> {
    match country::find(reply) {
        Ok(code) => Ok(Json::string(code)),
        Err(country::Unclear::Unknown) => Err(Unclear::new("answer-country").text("reply", reply)),
        Err(country::Unclear::Several(codes)) => {
            let name = |code: &&'static str| match country::name(code, setting.words.language()) {
                Some(name) => format!("`{code}` ({name})"),
                None => format!("`{code}`"),
            };
            let known = codes.iter().map(name).collect::<Vec<_>>().join(", ");
            Err(Unclear::new("answer-country-of-several").text("reply", reply).text("known", known))
        }
    }
}

/// The hours of a full-time year; none if they are the ones that apply anyway.
fn hours(reply: &str, setting: &Setting) -> Result<Option<Json>, Unclear> {
    let unclear = || Unclear::new("answer-hours").text("reply", reply);
    // Phrases for effort do not take `1,628`, which is ambiguous there. Here it is clear: nobody works 1.628 hours a
    // year.
    let plain = match reply.split_once([',', '.']) {
        Some((thousand, rest)) if rest.chars().take_while(char::is_ascii_digit).count() == 3 => {
            thousand.to_owned() + rest
        }
        _ => reply.to_owned(),
    };
    let phrases = ["", " a year", " hours a year"].map(|rest| format!("{plain}{rest}"));
    let effort = phrases.iter().find_map(|phrase| phrase::parse(phrase).ok());
    match effort.ok_or_else(unclear)? {
        Effort::Rate(rate) if rate.unit == RateUnit::HoursPerYear && rate.amount.is_point() => {
            let hours = rate.amount.max();
            Ok(Some(Json::number(hours)).filter(|_| *hours != setting.hours_per_year()))
        }
        _ => Err(unclear()),
    }
}

/// The funding; none if the partner pays, which is the default.
fn funding(reply: &str, setting: &Setting) -> Result<Option<Json>, Unclear> {
    let is = |code: &str, id: &str| {
        let lower = reply.to_lowercase();
        lower == code || lower == code.replace('-', " ") || lower == setting.words.text(id).to_lowercase()
    };
    if is("in-kind", "funding-in-kind") {
        Ok(None)
    } else if is("funder", "funding-funder") {
        Ok(Some(Json::string("funder")))
    } else {
        Err(Unclear::new("answer-funding").text("reply", reply))
    }
}

fn language(reply: &str, setting: &Setting) -> Result<Json, Unclear> {
    let lower = reply.to_lowercase();
    let is_meant = |language: &Language| {
        let name = language_name(*language, &setting.words).to_lowercase();
        lower == language.code() || lower == name || (lower.len() > 2 && name.starts_with(&lower))
    };
    match setting.languages.iter().find(|language| is_meant(language)) {
        Some(language) => Ok(Json::string(language.code())),
        None => {
            let codes: Vec<&str> = setting.languages.iter().map(|language| language.code()).collect();
            Err(Unclear::new("answer-language").text("reply", reply).text("known", known(&codes)))
        }
    }
}

fn template(reply: &str, setting: &Setting) -> Result<Json, Unclear> {
    match setting.templates.iter().find(|name| *name == reply) {
        Some(name) => Ok(Json::string(name)),
        None => {
            Err(Unclear::new("answer-template").text("reply", reply).text("known", known(&setting.templates)))
        }
    }
}

fn known<T: AsRef<str>>(names: &[T]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    format!("`{}`", names.join("`, `"))
}
