//! Whether a reply answers its question, and the form in which it is kept.

use crate::check::{is_email, is_website};
use crate::diagnostic::Diagnostic;
use crate::input::country_hint;
use crate::ledger::to_decimal;
use crate::model::{Effort, Language, RateUnit, country};

use super::answers::Answers;
use super::document::items;
use super::key::{Key, NO, YES};
use super::setting::Setting;
use crate::phrase::{self, Unclear};

/// Who pays for a contribution: the partner, which is usual.
pub const OURSELVES: &str = "your organisation, in kind";
/// Who pays for a contribution: whoever pays for the project.
pub const FUNDER: &str = "the funder";

/// The answer that a reply gives, in the form in which it is kept.
///
/// What a single answer has to be like is decided where contributions are read: each reply is read as a part of the
/// contribution that it will become.
///
/// # Errors
/// What is wrong with it.
pub fn check(key: Key, reply: &str, answers: &Answers, setting: &Setting) -> Result<String, Unclear> {
    let reply = reply.trim();
    if reply.is_empty() {
        let problem = || Unclear::new("this has to have an answer", "`?` tells what is meant, `<` goes back");
        return if key.is_required() { Err(problem()) } else { Ok(String::new()) };
    }
    let answer = normalize(key, reply, setting)?;
    let mut with = answers.clone();
    with.put(key, answer.clone());
    let problems = setting.judge(&with).map_or_else(|problem| vec![problem], |judged| judged.problems);
    let pointer = key.pointer();
    let concerns = |problem: &&Diagnostic| {
        problem.is_error() && problem.place.as_ref().is_none_or(|place| is_within(&place.pointer, &pointer))
    };
    match problems.iter().find(concerns) {
        Some(problem) => {
            let hint = problem.hint.clone().unwrap_or_default();
            Err(Unclear::new(problem.message.clone(), hint))
        }
        None => Ok(answer),
    }
}

/// What the answer to a question is called in a file.
fn normalize(key: Key, reply: &str, setting: &Setting) -> Result<String, Unclear> {
    match key {
        Key::Country => country::find(reply).map(str::to_owned).map_err(|unclear| {
            let message = match &unclear {
                country::Unclear::Unknown => format!("there is no country `{reply}`"),
                country::Unclear::Several(_) => format!("`{reply}` is not the whole name of a country"),
            };
            let otherwise = "write its name or its two letters, such as `Norway`, `Norge` or `NO`";
            Unclear::new(message, country_hint(&unclear, otherwise))
        }),
        Key::ContactEmail if !is_email(reply) => Err(Unclear::new(
            format!("`{reply}` is no e-mail address"),
            "write it like `kari.nordmann@example.org`",
        )),
        Key::Website if !is_website(reply) => Err(Unclear::new(
            format!("`{reply}` is no address of a website"),
            "write it as a browser takes it, like `www.example.org`",
        )),
        key if key.leads_on() => yes_or_no(reply),
        Key::HoursPerYear => hours_per_year(reply, setting),
        Key::Funding(_) => funding(reply),
        Key::Logo => Ok(setting.picture(reply)),
        Key::Effort(_) => phrase::parse(reply).map(|effort| phrase::print(&effort)),
        Key::Address => {
            let lines = if reply.contains(';') { reply.to_owned() } else { reply.replace(',', ";") };
            Ok(items(&lines).join("; "))
        }
        Key::Activities(_) => Ok(items(reply).join("; ")),
        // A topic of the application may have a semicolon in it; those that are typed are parted by semicolons.
        Key::Topics if reply.contains('\n') || setting.topics().iter().any(|topic| topic == reply) => {
            Ok(reply.to_owned())
        }
        Key::Topics => Ok(items(reply).join("\n")),
        Key::Language => language(reply, setting),
        _ => Ok(reply.to_owned()),
    }
}

/// `yes` or `no`, in either language and in full or by the first letter.
///
/// # Errors
/// It is neither.
pub fn yes_or_no(reply: &str) -> Result<String, Unclear> {
    match reply.to_lowercase().as_str() {
        "y" | "yes" | "j" | "ja" => Ok(YES.to_owned()),
        "n" | "no" | "nei" => Ok(NO.to_owned()),
        _ => Err(Unclear::new(format!("`{reply}` is neither yes nor no"), "write `yes` or `no`")),
    }
}

/// The hours of a full-time year; nothing where they are those that are counted with anyway.
fn hours_per_year(reply: &str, setting: &Setting) -> Result<String, Unclear> {
    let unclear = || {
        Unclear::new(
            format!("`{reply}` is no number of hours"),
            "write how many hours somebody in full time works in a year, such as `1628`",
        )
    };
    // A phrase for effort does not take `1,628`, which may mean two things there. Nobody works so few hours a year.
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
            if *hours == setting.hours_per_year() {
                return Ok(String::new());
            }
            to_decimal(hours).ok_or_else(unclear)
        }
        _ => Err(unclear()),
    }
}

fn funding(reply: &str) -> Result<String, Unclear> {
    match reply.to_lowercase().as_str() {
        OURSELVES | "in-kind" | "in kind" => Ok(OURSELVES.to_owned()),
        FUNDER | "funder" => Ok(FUNDER.to_owned()),
        _ => Err(Unclear::new(format!("`{reply}` is nobody who pays"), "write `in-kind` or `funder`")),
    }
}

fn language(reply: &str, setting: &Setting) -> Result<String, Unclear> {
    let lower = reply.to_lowercase();
    let is_meant = |language: &Language| {
        let name = language_name(*language).to_lowercase();
        lower == language.code() || lower == name || (lower.len() > 2 && name.starts_with(&lower))
    };
    match setting.languages.iter().find(|language| is_meant(language)) {
        Some(language) => Ok(language_name(*language).to_owned()),
        None => {
            let known: Vec<&str> = setting.languages.iter().map(|language| language.code()).collect();
            Err(Unclear::new(
                format!("there is no letter in `{reply}`"),
                format!("write one of `{}`", known.join("`, `")),
            ))
        }
    }
}

/// What a language is called in the conversation.
pub fn language_name(language: Language) -> &'static str {
    match language {
        Language::Da => "Danish",
        Language::En => "English",
        Language::Et => "Estonian",
        Language::Fi => "Finnish",
        Language::Is => "Icelandic",
        Language::Nb => "Norwegian (bokmål)",
        Language::Sv => "Swedish",
    }
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
