//! What an annex says about the letter behind a partner's entries.

use serde::Serialize;
use time::Date;

use crate::view::Locale;

/// A letter that came back, or that has yet to be sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterState {
    /// Who has signed it, in the order of the fields.
    pub signatures: Vec<SignedBy>,
    /// Whether there is nobody left to sign it.
    pub is_complete: bool,
    /// Whether it has no field for an electronic signature, so that its signatures are on paper, if anywhere.
    pub is_for_paper: bool,
}

/// A signature on a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedBy {
    /// The name in the certificate.
    pub name: String,
    /// The day, as the signer's computer says.
    pub date: Option<Date>,
}

/// The letter of a partner, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// `draft`, `partly`, `signed` or, where nothing can be told from the file, `paper`.
    pub status: &'static str,
    /// Who has signed, and when.
    pub signatures: Vec<SignatureView>,
}

/// A signature, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignatureView {
    /// Who.
    pub name: String,
    /// When, in words, where that is known.
    pub date: Option<String>,
}

impl LetterView {
    pub(super) fn new(state: &LetterState, locale: &Locale) -> Self {
        let status = match (state.is_complete, state.signatures.is_empty()) {
            (true, _) => "signed",
            (false, false) => "partly",
            (false, true) if state.is_for_paper => "paper",
            (false, true) => "draft",
        };
        let signature = |signature: &SignedBy| SignatureView {
            name: signature.name.clone(),
            date: signature.date.map(|date| locale.long_date(date)),
        };
        Self { status, signatures: state.signatures.iter().map(signature).collect() }
    }
}
