//! What is known about one file: a contribution that nobody has answered, or a letter.

use serde::Serialize;

use super::HoursDiffer;

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// There is none.
    NoLetter,
    /// It lies where it was made, and nobody has signed it.
    Draft,
    /// It came back, and nobody has signed it.
    Unsigned,
    /// It came back and has no field to sign in, so that its signatures are on paper, if anywhere.
    OnPaper,
    /// Some have signed it.
    PartlySigned,
    /// Everybody has signed it.
    Signed,
    /// It is not as it was made.
    Changed,
    /// It is as it was made, and something follows that is no signature.
    Added,
    /// Another edition made it, so that nobody can tell whether it is as it was made.
    OtherVersion,
    /// A signature on it cannot be relied on.
    BrokenSignature,
    /// Nobody can tell whether it is as it was made.
    Unchecked,
    /// Nobody can, and it is counted because somebody said so.
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

    /// Whether it is counted only where somebody says so.
    pub fn is_doubted(self) -> bool {
        matches!(
            self,
            Stage::Changed | Stage::Added | Stage::OtherVersion | Stage::BrokenSignature | Stage::Unchecked
        )
    }

    /// Whether the partner has yet to send something.
    pub fn is_awaited(self) -> bool {
        matches!(self, Stage::NoLetter | Stage::Draft)
    }
}

/// What is known about one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// Whose it is: the organisation, and the part of it that contributes; a file's name where nobody can tell.
    pub partner: String,
    /// The contribution file, where there is one.
    pub contribution: Option<String>,
    /// The letter, where there is one.
    pub letter: Option<String>,
    /// How far it has come.
    pub stage: Stage,
    /// Who has signed it and when, in words, whether or not the signatures can be relied on.
    pub signatures: Vec<String>,
    /// What else is worth knowing about it, in words.
    pub details: Vec<String>,
    /// The JSON pointers at which it differs from the contribution file.
    pub differing: Vec<String>,
    /// The years whose hours differ from those of the contribution file.
    pub hours: Vec<HoursDiffer>,
    /// Whom to ask about it.
    pub contact: Option<Contact>,
    /// How many days ago the letter was due; nothing before that day, nor once something has come back.
    pub days_overdue: Option<u64>,
}

/// Whom to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
}
