//! What may not be added to a letter, and how it is said.

use std::fmt;

use crate::pdf::compare::Difference;
use crate::pdf::error::Error;

/// Something that follows a letter and may not be there, and when it came.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// What it is.
    pub what: Intrusion,
    /// When it came.
    pub when: When,
}

/// When something was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// Before the field of this name was signed, so that something else than the letter was signed there.
    Before(String),
    /// After the last signature.
    After,
    /// Nobody has signed.
    Unsigned,
}

/// Something that is no signature, no time stamp and no data to check these by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intrusion {
    /// An update is not written as all readers read it, at about this byte.
    Written(usize, &'static str),
    /// The letter shows or carries something else.
    Differs(Difference),
    /// The document as a whole was changed.
    Document(String),
    /// The metadata were.
    Metadata(&'static str),
    /// The page of this number, counted from one, was.
    Page(usize, &'static str),
    /// The field of this name was.
    Field(String, &'static str),
    /// What a signature shows is not allowed to be shown.
    Shown(String, &'static str),
    /// A signature lies over this text of this page, counted from one, or close beside it.
    Covers(String, usize, String),
    /// An object of this number was added or changed that nothing needs.
    Object(u32),
    /// Something was done that only a signature is a reason for, and none came.
    Needless(String),
    /// A signature forbids what was done later.
    Forbidden(String, &'static str),
}

impl Intrusion {
    /// What an error in an update is to those who look at the letter.
    pub(super) fn of(error: Error) -> Result<Self, Error> {
        match error {
            Error::Damaged(at, what) => Ok(Self::Written(at, what)),
            Error::Lacking(what) | Error::Unsupported(what) => Ok(Self::Document(what.to_owned())),
            other => Err(other),
        }
    }
}

impl fmt::Display for Added {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.when {
            When::Before(field) => write!(f, "before `{field}` was signed, {}", self.what),
            When::After => write!(f, "after the last signature, {}", self.what),
            When::Unsigned => self.what.fmt(f),
        }
    }
}

impl fmt::Display for Intrusion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Written(at, what) => {
                write!(f, "something came that not all programs read alike: {what}, near byte {at}")
            }
            Self::Differs(difference) => write!(f, "it was changed: {difference}"),
            Self::Document(what) => write!(f, "the document was changed: {what}"),
            Self::Metadata(what) => write!(f, "the metadata was changed: {what}"),
            Self::Page(page, what) => write!(f, "page {page} was changed: {what}"),
            Self::Field(name, what) => write!(f, "the field `{name}` was changed: {what}"),
            Self::Shown(name, what) => write!(f, "the signature in `{name}` got a look of its own: {what}"),
            Self::Covers(name, page, text) => {
                write!(
                    f,
                    "the signature in `{name}` was laid over what page {page} says, or close beside it: `{text}`"
                )
            }
            Self::Object(number) => {
                write!(f, "object {number} came or was changed, which no signature needs")
            }
            Self::Needless(what) => f.write_str(what),
            Self::Forbidden(name, what) => {
                write!(f, "what the signature in `{name}` forbids was done: {what}")
            }
        }
    }
}
