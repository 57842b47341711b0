//! What the exports say about the letters behind the figures, in English like all their names.

use serde::Serialize;

use crate::view::annex::{Entry, LetterStatus, PartnerLetter};

/// A letter in `annex.json`.
#[derive(Debug, Serialize)]
pub(super) struct LetterPart<'a> {
    partner: &'a str,
    status: &'static str,
    signatures: Vec<SignaturePart<'a>>,
}

/// A signature in `annex.json`; the date is null if it is not known.
#[derive(Debug, Serialize)]
struct SignaturePart<'a> {
    name: &'a str,
    date: Option<String>,
}

impl<'a> LetterPart<'a> {
    /// A letter as data.
    pub fn new(letter: &'a PartnerLetter) -> Self {
        let signatures = letter.signatures.iter().map(|signature| SignaturePart {
            name: &signature.name,
            date: signature.date.map(|date| date.to_string()),
        });
        Self { partner: &letter.partner, status: letter.status.as_str(), signatures: signatures.collect() }
    }
}

/// The status of an entry: that of its partner's letter, or `expected` if the entry has none.
pub(super) fn status(entry: &Entry) -> &'static str {
    entry.letter.map_or("expected", LetterStatus::as_str)
}

/// The status of a letter and its signatures, in one line.
pub(super) fn told(letter: &PartnerLetter) -> String {
    let signatures = letter.signatures.iter().map(|signature| match signature.date {
        Some(date) => format!("{}, {date}", signature.name),
        None => signature.name.clone(),
    });
    let signatures: Vec<String> = signatures.collect();
    let status = match letter.status {
        LetterStatus::NotSeen => "not seen",
        LetterStatus::Draft => "not signed yet",
        LetterStatus::Paper => "to be signed on paper",
        LetterStatus::Partly => "signed so far by",
        LetterStatus::Signed => "signed by",
        LetterStatus::Accepted => "not proved, and accepted; signatures:",
    };
    if signatures.is_empty() { status.to_owned() } else { format!("{status} {}", signatures.join("; ")) }
}
