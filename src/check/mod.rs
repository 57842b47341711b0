//! Rules across documents: what is wrong, doubtful or worth mentioning although each document is valid on its own.
//!
//! One rule per file. A rule looks at the model and the ledger, never at a file: its findings carry a JSON pointer,
//! which the caller, who has the documents, turns into a place. Mistakes within a single document are found by `input`,
//! and those that only a finished letter shows (texts in its language, characters without a glyph) by `produce`.

mod due_date;
mod email;
mod expected_twice;
mod hours_norm;
mod hours_source;
mod letter_date;
mod letter_late;
mod names;
mod note_on_nothing;
mod other_currency;
mod over_full_time;
mod period_length;
mod person_at_two;
mod recommendation;
mod repeated_entry;
mod rounded_amount;
mod rounded_away;
mod same_organization;
mod shared_row;
mod unreached_benefit;
mod untranslated_texts;
mod website;

use crate::diagnostic::Severity;
use crate::ledger::Basis;
use crate::model::{Application, Contribution, Effort};

pub use email::is_email;
pub use website::is_website;

/// The documents that are checked together.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The application, which all partners share.
    pub application: &'a Application,
    /// The contributions at hand: of all partners, some, or none.
    pub contributions: &'a [&'a Contribution],
}

/// The document that a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum File {
    /// The application.
    Application,
    /// One of the contributions, by its position in [`Case::contributions`].
    Contribution(usize),
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// The document that it is about.
    pub file: File,
    /// The JSON pointer of the value concerned. If the value is absent, the pointer says where it would be.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: String,
    /// Other places that it is about.
    pub related: Vec<Related>,
}

/// Another place that a finding is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Related {
    /// The document.
    pub file: File,
    /// The JSON pointer of the value there.
    pub pointer: String,
    /// What is there.
    pub message: String,
}

/// One rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// A stable name.
    pub code: &'static str,
    /// How serious its findings are, unless they are less certain than usual.
    pub severity: Severity,
    /// Why it is a rule, in one line.
    pub reason: &'static str,
    /// The full explanation.
    pub story: &'static str,
    find: fn(&Case<'_>) -> Vec<Finding>,
}

/// All rules, sorted by code.
pub const RULES: &[Rule] = &[
    email::RULE,
    website::RULE,
    recommendation::RULE,
    expected_twice::RULE,
    due_date::RULE,
    hours_norm::RULE,
    letter_date::RULE,
    letter_late::RULE,
    note_on_nothing::RULE,
    other_currency::RULE,
    over_full_time::RULE,
    person_at_two::RULE,
    repeated_entry::RULE,
    rounded_amount::RULE,
    rounded_away::RULE,
    same_organization::RULE,
    shared_row::RULE,
    unreached_benefit::RULE,
    hours_source::RULE,
    untranslated_texts::RULE,
    period_length::RULE,
];

/// All findings, rule by rule.
pub fn check(case: &Case<'_>) -> Vec<Finding> {
    RULES.iter().flat_map(|rule| (rule.find)(case)).collect()
}

impl Rule {
    /// A finding of this rule.
    fn finding(
        &self,
        file: File,
        pointer: impl Into<String>,
        message: impl Into<String>,
        hint: impl Into<String>,
    ) -> Finding {
        Finding {
            code: self.code,
            severity: self.severity,
            file,
            pointer: pointer.into(),
            message: message.into(),
            hint: hint.into(),
            related: Vec::new(),
        }
    }
}

impl Finding {
    /// The same, with another place.
    #[must_use]
    fn also(mut self, file: File, pointer: impl Into<String>, message: impl Into<String>) -> Self {
        self.related.push(Related { file, pointer: pointer.into(), message: message.into() });
        self
    }
}

impl<'a> Case<'a> {
    /// The contributions with their positions.
    fn numbered(&self) -> impl Iterator<Item = (usize, &'a Contribution)> {
        self.contributions.iter().copied().enumerate()
    }

    /// Every effort, expected or pledged, with its place and what its amounts are calculated from.
    fn efforts(&self) -> impl Iterator<Item = (File, String, &'a Effort, Basis)> {
        let application = self.application;
        let expected = application.expected.iter().enumerate().map(|(index, row)| {
            let pointer = format!("/expected/{index}/effort");
            (File::Application, pointer, &row.effort, Basis::new(application, None))
        });
        let pledged = self.numbered().flat_map(move |(partner, contribution)| {
            contribution.pledged.iter().enumerate().map(move |(index, entry)| {
                let basis = Basis::new(application, Some(&contribution.organization));
                let pointer = format!("/contributions/{index}/effort");
                (File::Contribution(partner), pointer, &entry.effort, basis)
            })
        });
        expected.chain(pledged)
    }
}
