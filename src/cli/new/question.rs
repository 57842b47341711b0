//! What a question is, how it is answered, and what it offers; the sentences are in [`super::words`].

use crate::model::Language;

use super::answers::Answers;
use super::check::{FUNDER, OURSELVES, language_name};
use super::key::{Key, NO};
use super::setting::Setting;
use super::words::{Words, words};

/// A question as it is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The sentence.
    pub ask: String,
    /// An answer that somebody might give; empty where none helps.
    pub example: &'static str,
    /// What `?` tells.
    pub help: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// The answer that an empty reply gives.
    pub default: Option<String>,
    /// What is in the field at first: the answer that was given before.
    pub initial: Option<String>,
    /// Whether there is a question before it, to go back to.
    pub has_before: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// By a line of text.
    Line {
        /// Whether there has to be something in it.
        required: bool,
    },
    /// By any number of these; the reply has one on each line.
    Several(Vec<String>),
    /// By one of these.
    Choose(Vec<String>),
}

/// The question behind a key.
pub fn question(key: Key, answers: &Answers, setting: &Setting) -> Question {
    let Words { ask, example, help } = words(key, answers);
    let default = default(key, answers, setting);
    let kind = match key {
        Key::Topics if !setting.topics().is_empty() => Kind::Several(setting.topics()),
        Key::Funding(_) => Kind::Choose([OURSELVES, FUNDER].map(str::to_owned).to_vec()),
        Key::Language => Kind::Choose(
            setting.languages.iter().map(|language| language_name(*language).to_owned()).collect(),
        ),
        _ => Kind::Line { required: key.is_required() || default.is_some() },
    };
    Question { ask, example, help, kind, default, initial: None, has_before: true }
}

fn default(key: Key, answers: &Answers, setting: &Setting) -> Option<String> {
    match key {
        key if key.leads_on() => Some(NO.to_owned()),
        Key::Role(_) => Some("instructor".to_owned()),
        Key::Funding(_) => Some(OURSELVES.to_owned()),
        Key::HoursPerYear => Some(setting.shown_hours_per_year()),
        Key::Language => {
            let own = if answers.get(Key::Country) == Some("NO") { Language::Nb } else { Language::En };
            let offered = setting.languages.iter().find(|language| **language == own);
            offered.or(setting.languages.first()).map(|language| language_name(*language).to_owned())
        }
        _ => None,
    }
}

/// What an answer is called in the summary.
pub fn label(key: Key) -> String {
    let (label, index) = match key {
        Key::Organization => ("Organisation", 0),
        Key::Unit => ("Unit", 0),
        Key::Country => ("Country", 0),
        Key::Address => ("Address", 0),
        Key::MoreLetterhead => ("More about the organisation", 0),
        Key::ShortName => ("Short name", 0),
        Key::Website => ("Website", 0),
        Key::RegistrationNumber => ("Registration number", 0),
        Key::Logo => ("Logo", 0),
        Key::SignatoryName(index) => ("Signed by", index),
        Key::SignatoryTitle(index) => ("Title", index),
        Key::AnotherSignatory(index) => ("Another signatory", index),
        Key::ContactName => ("Contact", 0),
        Key::ContactEmail => ("E-mail", 0),
        Key::ContactPhone => ("Phone", 0),
        Key::HoursPerYear => ("Hours in a year", 0),
        Key::HoursSource => ("Source of the hours", 0),
        Key::Role(index) => ("Role", index),
        Key::Who(index) => ("Who", index),
        Key::Activities(index) => ("Tasks", index),
        Key::Effort(index) => ("Effort", index),
        Key::MoreOfContribution(index) => ("More about the work", index),
        Key::Funding(index) => ("Paid by", index),
        Key::Note(index) => ("Remark", index),
        Key::AnotherContribution(index) => ("Another role", index),
        Key::Topics => ("Workshop topics", 0),
        Key::Rationale => ("Why", 0),
        Key::Language => ("Language", 0),
        Key::Place => ("Place", 0),
    };
    if index == 0 { label.to_owned() } else { format!("{label} ({})", index + 1) }
}
