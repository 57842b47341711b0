//! A question as it is put, with its words, what it offers, and how it is answered.

use crate::model::Language;
use crate::words::Words;

use super::answers::Answers;
use super::setting::Setting;
use super::show::shown;
use super::step::{Key, Kind, Step};

/// A question as it is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Which one it is.
    pub key: Key,
    /// The sentence.
    pub ask: String,
    /// What the answer is called.
    pub label: String,
    /// An answer that somebody might give, where one helps.
    pub example: Option<String>,
    /// What is meant, for those who ask.
    pub help: String,
    /// How it is answered.
    pub field: Field,
    /// Whether there has to be an answer.
    pub required: bool,
    /// The answer that an empty reply gives.
    pub default: Option<String>,
    /// The reply that there is already, to start from.
    pub initial: Option<String>,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// By a line of text.
    Line,
    /// By a text that may have several lines.
    Prose,
    /// By the code of one of these.
    Choose(Vec<Choice>),
    /// By the codes of any number of these, one on each line.
    Several(Vec<Choice>),
}

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What a reply says.
    pub code: String,
    /// What is shown.
    pub label: String,
}

impl Question {
    /// The question behind a key, the answer that there is standing in the field.
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

/// What an answer is called in a summary, with its number where there are several.
pub fn label(key: Key, answers: &Answers, setting: &Setting) -> String {
    let entry = key.step.entry();
    let label = setting.words.beside(entry.name, "label", &[]).unwrap_or_else(|| entry.name.to_owned());
    match key.index {
        0 if answers.count(entry.group) <= 1 => label,
        index => format!("{label} {}", index + 1),
    }
}

/// What a language is called in the conversation.
pub(super) fn language_name(language: Language, words: &Words) -> String {
    words.text(&format!("language-{}", language.code()))
}

/// `can_go`: whether an answer is there that can be taken away. A line is emptied; in a list that is one of the choices.
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
        // Usually people work; where nobody does, something else is given.
        Step::GivesWork => Some("yes".to_owned()),
        Step::GivesOther if !answers.says_yes(Key::of(Step::GivesWork)) => Some("yes".to_owned()),
        step if step.is_gate() => Some("no".to_owned()),
        Step::Role => Some(setting.words.text("usual-role")),
        Step::Funding => Some("in-kind".to_owned()),
        Step::HoursPerYear => Some(setting.shown_hours_per_year()),
        Step::Template => setting.templates.first().cloned(),
        Step::Language => {
            let country = answers.get(Key::of(Step::Country)).and_then(|it| it.as_str());
            let own = country.and_then(language_of).unwrap_or(Language::En);
            let is_there = |wanted| setting.languages.iter().find(|language| **language == wanted);
            let offered = is_there(own).or_else(|| is_there(Language::En));
            offered.or(setting.languages.first()).map(|language| language.code().to_owned())
        }
        _ => None,
    }
}

/// The language that organisations of a country usually write their letters in.
fn language_of(country: &str) -> Option<Language> {
    match country {
        "DK" => Some(Language::Da),
        "EE" => Some(Language::Et),
        "FI" => Some(Language::Fi),
        "IS" => Some(Language::Is),
        "NO" => Some(Language::Nb),
        "SE" => Some(Language::Sv),
        _ => None,
    }
}
