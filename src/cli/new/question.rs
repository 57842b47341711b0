//! What each question says, what it explains on `?`, and what it offers.

use super::answers::{Answers, Key, NO};
use super::setting::Setting;

/// A question as it is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The sentence.
    pub ask: String,
    /// What `?` tells.
    pub help: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// The answer that an empty reply gives.
    pub default: Option<String>,
    /// What is in the field at first: the answer that was given before.
    pub initial: Option<String>,
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
    let (ask, help) = words(key, answers);
    let kind = match key {
        Key::Topics if !setting.topics().is_empty() => Kind::Several(setting.topics()),
        Key::AnotherSignatory(_) | Key::AnotherContribution(_) | Key::Language => {
            Kind::Line { required: true }
        }
        _ => Kind::Line { required: key.is_required() },
    };
    Question { ask, help, kind, default: default(key, answers).map(str::to_owned), initial: None }
}

/// What an answer is called in the summary.
pub fn label(key: Key) -> String {
    let numbered = |label: &str, index: usize| match index {
        0 => label.to_owned(),
        _ => format!("{label} ({})", index + 1),
    };
    match key {
        Key::Organization => "Organisation".to_owned(),
        Key::Unit => "Unit".to_owned(),
        Key::Country => "Country".to_owned(),
        Key::Address => "Address".to_owned(),
        Key::SignatoryName(index) => numbered("Signed by", index),
        Key::SignatoryTitle(index) => numbered("Title", index),
        Key::AnotherSignatory(index) => numbered("Another signatory", index),
        Key::ContactName => "Contact".to_owned(),
        Key::ContactEmail => "E-mail".to_owned(),
        Key::ContactPhone => "Phone".to_owned(),
        Key::Role(index) => numbered("Role", index),
        Key::Who(index) => numbered("Who", index),
        Key::Activities(index) => numbered("Tasks", index),
        Key::Effort(index) => numbered("Effort", index),
        Key::AnotherContribution(index) => numbered("Another role", index),
        Key::Topics => "Workshop topics".to_owned(),
        Key::Rationale => "Why".to_owned(),
        Key::Language => "Language".to_owned(),
    }
}

fn default(key: Key, answers: &Answers) -> Option<&'static str> {
    match key {
        Key::AnotherSignatory(_) | Key::AnotherContribution(_) => Some(NO),
        Key::Role(_) => Some("instructor"),
        Key::Language if answers.get(Key::Country) == Some("NO") => Some("nb"),
        Key::Language => Some("en"),
        _ => None,
    }
}

/// The sentence and the explanation.
fn words(key: Key, answers: &Answers) -> (String, &'static str) {
    let organization = answers.get(Key::Organization).unwrap_or("your organisation");
    match key {
        Key::Organization => (
            "What is the full name of your organisation?".to_owned(),
            "As it should stand at the head of the letter and in the annex, such as `University of Nordvik`.",
        ),
        Key::Unit => (
            "Which faculty, department or group within it?".to_owned(),
            "Leave it empty if the whole organisation takes part.",
        ),
        Key::Country => (
            "In which country?".to_owned(),
            "By its name or its two letters: `Norway`, `Norge` and `NO` are the same.",
        ),
        Key::Address => (
            "What is the postal address? Part its lines by semicolons".to_owned(),
            "Street and town, such as `1 Harbour Street; 0001 Sundby`. Leave it empty if a letterhead has it.",
        ),
        Key::SignatoryName(0) => (
            format!("Who signs for {organization}?"),
            "The name of a person who may commit the organisation to this work: often a head of department or a director.",
        ),
        Key::SignatoryName(_) => ("Who else signs?".to_owned(), "The name of the next person who signs."),
        Key::SignatoryTitle(_) => (
            "With which title?".to_owned(),
            "The office that gives the authority to sign, such as `Head of Department`. Funders look for it.",
        ),
        Key::AnotherSignatory(_) => ("Does somebody else sign as well?".to_owned(), "Answer yes or no."),
        Key::ContactName => (
            "Whom can be asked about the letter?".to_owned(),
            "The name of somebody who knows about this contribution; it may be the one who signs.",
        ),
        Key::ContactEmail => (
            "Which e-mail address does this person have?".to_owned(),
            "It is printed in the letter, so that the funder and the coordinator can ask.",
        ),
        Key::ContactPhone => {
            ("Which telephone number?".to_owned(), "Leave it empty if the e-mail address will do.")
        }
        Key::Role(0) => (
            "In which role does somebody contribute?".to_owned(),
            "What the person is in the project, such as `instructor`, `coordinator` or `editor of the lessons`.",
        ),
        Key::Role(_) => {
            ("In which role is the next contribution?".to_owned(), "As before: one role at a time.")
        }
        Key::Who(_) => (
            "Who has this role?".to_owned(),
            "The name, if it is known already. A letter may also state a role whose holder is still to be named.",
        ),
        Key::Activities(_) => (
            "What are the tasks? Part them by semicolons".to_owned(),
            "What is done in this role, such as `teaching at two workshops a year; upkeep of the lesson on Git`.",
        ),
        Key::Effort(_) => (
            "How much time is that?".to_owned(),
            "In whichever way you count: half a day a week, 1–2 days a week, 20 %, 0.2 FTE, 6 person-months a year, \
             300 hours a year, or by calendar year: 2025: 3, 2026: 6 person-months. Norwegian will do as well. With \
             days: 0.5 FTE from 2025-08-01 until 2026-12-31. One or two days a week is what is usually recommended.",
        ),
        Key::AnotherContribution(_) => (
            "Is there another role or person to add?".to_owned(),
            "Answer yes or no. Ideally more than one person takes part.",
        ),
        Key::Topics => (
            "Which specialised workshops do you want to share in?".to_owned(),
            "Space marks one, Enter goes on. None is fine. Topics that are not in the list can be added in the file.",
        ),
        Key::Rationale => (
            format!("Why does {organization} take part?"),
            "A sentence or two of your own. Reviewers read letters side by side: what only you can say counts most.",
        ),
        Key::Language => (
            "In which language is the letter to be?".to_owned(),
            "`en` for English, `nb` for Norwegian. What you have typed stays as it is.",
        ),
    }
}
