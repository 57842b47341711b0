//! What an annex says about the letter behind a partner's entries.

use serde::Serialize;
use time::Date;

use crate::view::Locale;

/// A letter that has come back, or that has yet to be sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LetterState {
    /// Who has signed it, in the order of the fields.
    pub signatures: Vec<SignedBy>,
    /// Whether everybody has signed it.
    pub is_complete: bool,
    /// Whether it counts because somebody accepted it, although nobody can prove that it is as it was made.
    pub is_accepted: bool,
    /// Whether it has no field for an electronic signature, so that any signatures are on paper.
    pub is_for_paper: bool,
}

/// A signature on a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedBy {
    /// The name in the certificate.
    pub name: String,
    /// The day, according to the signer's computer.
    pub date: Option<Date>,
}

/// How far a letter has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LetterStatus {
    /// There is no letter, or none has come back: the figures are from a contribution file.
    NotSeen,
    /// Nobody has signed the letter.
    Draft,
    /// Nobody has signed the file, which has no field for a signature; a paper copy may be signed.
    Paper,
    /// Some have signed it.
    Partly,
    /// Everybody has signed it.
    Signed,
    /// Nobody can prove that the letter is as it was made; it counts because somebody accepted it.
    Accepted,
}

impl LetterStatus {
    /// How far this letter has come.
    pub fn of(letter: Option<&LetterState>) -> Self {
        let Some(letter) = letter else { return LetterStatus::NotSeen };
        if letter.is_accepted {
            return LetterStatus::Accepted;
        }
        match (letter.is_complete, letter.signatures.is_empty()) {
            (true, _) => LetterStatus::Signed,
            (false, false) => LetterStatus::Partly,
            (false, true) if letter.is_for_paper => LetterStatus::Paper,
            (false, true) => LetterStatus::Draft,
        }
    }

    /// The word for the status in every format that programs read.
    pub fn as_str(self) -> &'static str {
        match self {
            LetterStatus::NotSeen => "not-seen",
            LetterStatus::Draft => "draft",
            LetterStatus::Paper => "paper",
            LetterStatus::Partly => "partly",
            LetterStatus::Signed => "signed",
            LetterStatus::Accepted => "accepted",
        }
    }
}

/// The letter of a partner, for readers who want to know which figures are signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerLetter {
    /// The organisation.
    pub partner: String,
    /// How far the letter has come.
    pub status: LetterStatus,
    /// Who has signed it, in the order of the fields.
    pub signatures: Vec<SignedBy>,
}

/// The letter of a partner, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LetterView {
    /// How far the letter has come, as in `annex.json`.
    pub status: &'static str,
    /// Who has signed, and when.
    pub signatures: Vec<SignatureView>,
}

/// A signature, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignatureView {
    /// The signer's name.
    pub name: String,
    /// The day in words, if it is known.
    pub date: Option<String>,
}

impl LetterView {
    pub(super) fn new(letter: Option<&LetterState>, locale: &Locale) -> Self {
        let signature = |signature: &SignedBy| SignatureView {
            name: on_one_line(&signature.name),
            date: signature.date.map(|date| locale.long_date(date)),
        };
        let signatures = letter.into_iter().flat_map(|letter| &letter.signatures);
        Self { status: LetterStatus::of(letter).as_str(), signatures: signatures.map(signature).collect() }
    }
}

/// A name from a certificate, where anybody may have written anything, made fit for one line: without line breaks,
/// and without characters that would turn the direction of what follows.
fn on_one_line(name: &str) -> String {
    let is_turning = |sign: &char| matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let straight: String = name.chars().filter(|sign| !is_turning(sign)).collect();
    let parts = straight.split(|sign: char| sign.is_whitespace() || sign.is_control());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::on_one_line;

    #[test]
    fn a_name_cannot_make_lines_or_turn_them() {
        assert_eq!(
            on_one_line(" Kari\nLetter signed by:\tBo\u{2028}Borg "),
            "Kari Letter signed by: Bo Borg"
        );
        assert_eq!(on_one_line("Kari\u{202e}nnamdroN\u{2066}"), "KarinnamdroN");
        assert_eq!(on_one_line("王小明"), "王小明");
    }
}
