//! A question as it is asked, with its words, its choices and its kind of field.

use crate::model::Language;
use crate::words::Words;

use super::answers::Answers;
use super::setting::Setting;
use super::show::shown;
use super::step::{Key, Kind, Step};

/// A question as it is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The question, and the item it is about.
    pub key: Key,
    /// The sentence.
    pub ask: String,
    /// The name of the answer.
    pub label: String,
    /// An example of an answer, where one helps.
    pub example: Option<String>,
    /// An explanation, for those who ask.
    pub help: String,
    /// The field to answer it in.
    pub field: Field,
    /// Whether an answer is required.
    pub required: bool,
    /// The answer that an empty reply gives.
    pub default: Option<String>,
    /// The existing answer as a reply, to start from.
    pub initial: Option<String>,
}

/// The field to answer a question in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// A line of text.
    Line,
    /// A text that may have several lines.
    Prose,
    /// One of these choices, by its code.
    Choose(Vec<Choice>),
    /// Any number of these choices, by their codes, one per line.
    Several(Vec<Choice>),
}

/// A choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The code, as a reply gives it.
    pub code: String,
    /// The text shown.
    pub label: String,
}

impl Question {
    /// The question behind a key, with the existing answer in the field.
    pub(super) fn new(key: Key, answers: &Answers, setting: &Setting) -> Self {
        let entry = key.step.entry();
        let words = &setting.words;
        let organization = answers.get(Key::of(Step::Organization));
        let organization = organization.and_then(|name| shown(Key::of(Step::Organization), name, setting));
        let organization = organization.unwrap_or_else(|| words.text("your-organisation"));
        let which = if key.index == 0 { "first" } else { "next" };
        let about = [("organization", organization.as_str()), ("which", which)];
        let beside = |name| words.beside(entry.name, name, &about);
        let is_there = answers.get(key).is_some();
        Self {
            key,
            ask: words.with(entry.name, &about),
            label: label(key, answers, setting),
            example: beside("example"),
            help: beside("help").unwrap_or_default(),
            field: field(entry.kind, is_there && !key.step.is_required(), setting),
            required: key.step.is_required(),
            default: default(key, answers, setting),
            initial: answers.get(key).and_then(|answer| shown(key, answer, setting)),
        }
    }
}

/// The name of an answer in a summary, with its number if there are several.
pub fn label(key: Key, answers: &Answers, setting: &Setting) -> String {
    let entry = key.step.entry();
    let label = setting.words.beside(entry.name, "label", &[]).unwrap_or_else(|| entry.name.to_owned());
    match key.index {
        0 if answers.count(entry.group) <= 1 => label,
        index => format!("{label} {}", index + 1),
    }
}

/// The name of a language in the conversation.
pub(super) fn language_name(language: Language, words: &Words) -> String {
    words.text(&format!("language-{}", language.code()))
}

/// `can_go`: whether there is an answer that can be removed. A line can be emptied; a list gets a choice for it.
fn field(kind: Kind, can_go: bool, setting: &Setting) -> Field {
    let choice = |code: &str, label: String| Choice { code: code.to_owned(), label };
    let none = || can_go.then(|| choice("", setting.words.text("choice-none")));
    match kind {
        Kind::Prose | Kind::Paragraphs => Field::Prose,
        Kind::Topics if !setting.topics().is_empty() => {
            Field::Several(setting.topics().into_iter().map(|topic| choice(&topic, topic.clone())).collect())
        }
        Kind::Funding => {
            let code = |code| choice(code, setting.words.text(&format!("funding-{code}")));
            Field::Choose(["in-kind", "funder"].map(code).to_vec())
        }
        Kind::Language => {
            let name =
                |language: &Language| choice(language.code(), language_name(*language, &setting.words));
            Field::Choose(setting.languages.iter().map(name).chain(none()).collect())
        }
        Kind::Template => {
            let name = |name: &String| choice(name, name.clone());
            Field::Choose(setting.templates.iter().map(name).chain(none()).collect())
        }
        _ => Field::Line,
    }
}

fn default(key: Key, answers: &Answers, setting: &Setting) -> Option<String> {
    match key.step {
        // Most partners give working time; those that do not must give something else.
        Step::GivesWork => Some("yes".to_owned()),
        Step::GivesOther if !answers.says_yes(Key::of(Step::GivesWork)) => Some("yes".to_owned()),
        step if step.is_gate() => Some("no".to_owned()),
        Step::Role => Some(setting.words.text("usual-role")),
        Step::Funding => Some("in-kind".to_owned()),
        Step::HoursPerYear => Some(setting.shown_hours_per_year()),
        Step::Template => setting.templates.first().cloned(),
        // The language of a letter that states none, so that leaving the question out means the same. The country is no
        // guide: what was typed so far would end up in a letter in another language.
        Step::Language => {
            let offered = &setting.languages;
            let usual = offered.iter().find(|language| **language == Language::En).or(offered.first());
            usual.map(|language| language.code().to_owned())
        }
        _ => None,
    }
}
