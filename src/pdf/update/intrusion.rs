//! What may not be added to a letter, and how it is reported.

use std::fmt;

use crate::pdf::compare::Difference;
use crate::pdf::error::Error;

/// How many objects are named that came together.
const NAMED: usize = 5;

/// Something that was added to a letter and may not be there, and when it was added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Added {
    /// What it is.
    pub what: Intrusion,
    /// When it was added.
    pub when: When,
}

/// When something was added.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum When {
    /// Before the field with this name was signed, so that something other than the letter was signed there.
    Before(String),
    /// After the last signature.
    After,
    /// Nobody has signed.
    Unsigned,
}

/// Something that is neither a signature, nor a time stamp, nor data for validating these.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Intrusion {
    /// An update contains something that not all readers read alike, at about this byte.
    Written(usize, &'static str),
    /// The letter shows or carries something else.
    Differs(Difference),
    /// The document as a whole was changed.
    Document(String),
    /// The metadata was changed.
    Metadata(&'static str),
    /// This page, counted from one, was changed.
    Page(usize, &'static str),
    /// The field with this name was changed.
    Field(String, &'static str),
    /// The signature in the field with this name shows something that is not allowed.
    Shown(String, &'static str),
    /// The signature in this field lies over this field, text, picture or drawing of this page, counted from one, or
    /// close beside its text.
    Covers(String, usize, String),
    /// The objects with these numbers were added or changed, although nothing needs them.
    Objects(Vec<u32>),
    /// Something was done that only a signature can justify, and no signature followed.
    Needless(String),
    /// Something was done that the signature in this field forbids.
    Forbidden(String, &'static str),
}

impl Intrusion {
    /// The intrusion that an error in an update amounts to; an error that concerns more than the update is returned.
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
                    "the signature in `{name}` was laid over what page {page} shows, or close beside it: `{text}`"
                )
            }
            Self::Objects(numbers) => objects(f, numbers),
            Self::Needless(what) => f.write_str(what),
            Self::Forbidden(name, what) => {
                write!(f, "what the signature in `{name}` forbids was done: {what}")
            }
        }
    }
}

/// Names a few objects, and how many more there are.
fn objects(f: &mut fmt::Formatter<'_>, numbers: &[u32]) -> fmt::Result {
    let (named, more) = numbers.split_at(numbers.len().min(NAMED));
    let named: Vec<String> = named.iter().map(u32::to_string).collect();
    match (named.as_slice(), more.len()) {
        ([number], 0) => write!(f, "object {number} came or was changed, which no signature needs"),
        (_, 0) => write!(f, "objects {} came or were changed, which no signature needs", named.join(", ")),
        (_, more) => write!(
            f,
            "objects {} and {more} more came or were changed, which no signature needs",
            named.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::Intrusion;

    #[test]
    fn a_few_objects_are_named_and_the_others_are_counted() {
        let told = |last: u32| Intrusion::Objects((1..=last).collect()).to_string();
        assert_eq!(told(1), "object 1 came or was changed, which no signature needs");
        assert_eq!(told(2), "objects 1, 2 came or were changed, which no signature needs");
        assert_eq!(
            told(60_000),
            "objects 1, 2, 3, 4, 5 and 59995 more came or were changed, which no signature needs"
        );
    }
}
