//! Whether a reply answers its question, and the form in which it is kept.

use crate::diagnostic::Diagnostic;
use crate::input::country_code;
use crate::model::Language;

use super::answers::{Answers, Key, NO, YES};
use super::document::items;
use super::phrase::{self, Unclear};
use super::setting::Setting;

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
        Key::Country => match country_code(reply) {
            Some(code) => Ok(code.to_owned()),
            None => Err(Unclear::new(
                format!("there is no country `{reply}`"),
                "write its English name or its two letters, such as `Norway` or `NO`",
            )),
        },
        Key::ContactEmail if !is_email(reply) => Err(Unclear::new(
            format!("`{reply}` is no e-mail address"),
            "write it like `kari.nordmann@example.org`",
        )),
        Key::AnotherSignatory(_) | Key::AnotherContribution(_) => yes_or_no(reply),
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
        Key::Language => language(reply),
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

fn language(reply: &str) -> Result<String, Unclear> {
    let lower = reply.to_lowercase();
    let code = match lower.as_str() {
        "english" | "engelsk" => "en",
        "norwegian" | "norsk" | "bokmål" | "no" => "nb",
        other => other,
    };
    match Language::from_code(code) {
        Some(language) => Ok(language.code().to_owned()),
        None => {
            let known = Language::ALL.map(Language::code).join("`, `");
            Err(Unclear::new(
                format!("there is no language `{reply}` here"),
                format!("write one of `{known}`"),
            ))
        }
    }
}

/// Whether something may be an address: what mail programs accept is far wider, what people have is not.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let plain = !text.chars().any(|c| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'));
    plain
        && !local.is_empty()
        && !domain.contains('@')
        && domain.contains('.')
        && domain.split('.').all(|part| !part.is_empty())
}

fn is_within(pointer: &str, outer: &str) -> bool {
    pointer.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
