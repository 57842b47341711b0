//! What is known about one file: a letter, or a contribution without one.

use serde::Serialize;

use super::HoursDiffer;

/// The progress of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// There is no letter.
    NoLetter,
    /// The letter lies where it was made, and nobody has signed it.
    Draft,
    /// The letter came back unsigned.
    Unsigned,
    /// The letter came back without signature fields, so any signatures are on paper.
    OnPaper,
    /// Some signatories have signed.
    PartlySigned,
    /// All signatories have signed.
    Signed,
    /// The letter has been changed since it was made.
    Changed,
    /// The letter is as it was made, but something other than signatures was added.
    Added,
    /// Another version made the letter, so whether it has been changed cannot be determined.
    OtherVersion,
    /// A signature on the letter is not valid.
    BrokenSignature,
    /// The letter itself, or a signature on it, could not be checked.
    Unchecked,
    /// The letter could not be verified, but somebody decided to accept it.
    Accepted,
}

impl Stage {
    /// The stage in words.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::NoLetter => "no letter",
            Stage::Draft => "drafted",
            Stage::Unsigned => "sent back unsigned",
            Stage::OnPaper => "to be read on paper",
            Stage::PartlySigned => "partly signed",
            Stage::Signed => "signed",
            Stage::Changed => "changed",
            Stage::Added => "something was added",
            Stage::OtherVersion => "of another version",
            Stage::BrokenSignature => "broken signature",
            Stage::Unchecked => "cannot be checked",
            Stage::Accepted => "accepted, not proved",
        }
    }

    /// Whether the letter counts only if somebody accepts it.
    pub fn is_doubted(self) -> bool {
        matches!(
            self,
            Stage::Changed | Stage::Added | Stage::OtherVersion | Stage::BrokenSignature | Stage::Unchecked
        )
    }

    /// Whether the partner has not sent anything yet.
    pub fn is_awaited(self) -> bool {
        matches!(self, Stage::NoLetter | Stage::Draft)
    }
}

/// What is known about one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The partner: the organisation and its unit that contributes, or a file's name if the partner cannot be
    /// determined.
    pub partner: String,
    /// The contribution file, if there is one.
    pub contribution: Option<String>,
    /// The letter, if there is one.
    pub letter: Option<String>,
    /// The progress of the letter.
    pub stage: Stage,
    /// Who has signed the letter and when, in words, whether or not the signatures are valid.
    pub signatures: Vec<String>,
    /// What else is worth knowing about the letter, in words.
    pub details: Vec<String>,
    /// The JSON pointers at which the letter differs from the contribution file.
    pub differing: Vec<String>,
    /// The years whose hours differ from those of the contribution file.
    pub hours: Vec<HoursDiffer>,
    /// The person to ask about it.
    pub contact: Option<Contact>,
    /// How many days the letter is overdue; `None` up to the due date, and once a letter has come back.
    pub days_overdue: Option<u64>,
}

/// A person to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
}
