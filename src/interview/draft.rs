//! Answers kept as text, to be continued later.

use std::collections::BTreeMap;

use crate::input::{Document, Json};

use super::answers::Answers;
use super::step::Key;

/// The version of the draft format.
const VERSION: &str = "2";

/// Texts that could not be read as answers, by question.
pub type Typed = BTreeMap<Key, String>;

/// A draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The answers.
    pub answers: Answers,
    /// Texts that could not be read as answers, as they were typed.
    pub typed: Typed,
    /// The number of answers.
    pub count: usize,
    /// The file that the answers change, as it was when the draft was begun; none if there was no file.
    pub base: Option<Json>,
}

/// The text of a draft: answers, texts that could not be read as answers, and the file that the answers change.
pub fn to_draft(answers: &Answers, typed: &Typed, base: Option<&Json>) -> String {
    let as_typed =
        |(key, text): (&Key, &String)| Json::Array(vec![Json::string(key.name()), Json::string(text)]);
    let typed = (!typed.is_empty()).then(|| ("typed", Json::Array(typed.iter().map(as_typed).collect())));
    let pair = |(key, value): (&Key, &Option<Json>)| {
        Json::Array(vec![Json::string(key.name()), value.clone().unwrap_or(Json::Null)])
    };
    let members = [
        ("loi_draft", Json::Number(VERSION.to_owned())),
        ("answers", Json::Array(answers.values().iter().map(pair).collect())),
        ("rest", answers.rest().clone()),
    ];
    let base = base.map(|base| ("base", base.clone()));
    let members = members.into_iter().chain(typed).chain(base).map(|(key, value)| (key.to_owned(), value));
    Json::Object(members.collect()).to_file()
}

/// The draft in a text; none if it is not a draft of this version. Answers to questions that no longer exist are
/// dropped.
pub fn from_draft(bytes: &[u8]) -> Option<Draft> {
    let document = Json::from(Document::parse("draft", bytes).ok()?.root());
    document.get("/loi_draft").filter(|version| **version == Json::Number(VERSION.to_owned()))?;
    let mut values = BTreeMap::new();
    for pair in document.get("/answers")?.items() {
        let [Json::String(name), value] = pair.items() else { continue };
        if let Some(key) = Key::from_name(name) {
            values.insert(key, Some(value.clone()).filter(|value| *value != Json::Null));
        }
    }
    let mut typed = Typed::new();
    for pair in document.get("/typed").map(Json::items).unwrap_or_default() {
        if let [Json::String(name), Json::String(text)] = pair.items()
            && let Some(key) = Key::from_name(name)
        {
            typed.insert(key, text.clone());
        }
    }
    let count = values.len();
    let rest = document.get("/rest").cloned().unwrap_or(Json::Object(Vec::new()));
    let base = document.get("/base").cloned();
    Some(Draft { answers: Answers::from_parts(values, rest), typed, count, base })
}
