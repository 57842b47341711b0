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
    /// Whether it is counted though nobody can prove that it is as it was made, because somebody said so.
    pub is_accepted: bool,
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

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LetterStatus {
    /// Nobody has signed it.
    Draft,
    /// Nobody has signed the file, which has no field for that; the paper may be signed.
    Paper,
    /// Some have signed it.
    Partly,
    /// Everybody has signed it.
    Signed,
    /// Nobody can prove that it is as it was made; it is counted because somebody said so.
    Accepted,
}

impl LetterState {
    /// How far it has come.
    pub fn status(&self) -> LetterStatus {
        if self.is_accepted {
            return LetterStatus::Accepted;
        }
        match (self.is_complete, self.signatures.is_empty()) {
            (true, _) => LetterStatus::Signed,
            (false, false) => LetterStatus::Partly,
            (false, true) if self.is_for_paper => LetterStatus::Paper,
            (false, true) => LetterStatus::Draft,
        }
    }
}

/// The letter of a partner, for those who want to know which figures are signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerLetter {
    /// The organisation.
    pub partner: String,
    /// Who has signed it.
    pub state: LetterState,
}

/// The letter of a partner, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// How far it has come.
    pub status: LetterStatus,
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
        let signature = |signature: &SignedBy| SignatureView {
            name: signature.name.clone(),
            date: signature.date.map(|date| locale.long_date(date)),
        };
        Self { status: state.status(), signatures: state.signatures.iter().map(signature).collect() }
    }
}
