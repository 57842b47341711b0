//! What the status says about one letter that was verified.

use crate::produce::{Laid, Seal, Verdict, Verified};
use crate::returned::list;
use crate::returned::words::{seal, shows};

use super::row::Stage;

/// The stage of a verified letter; `is_draft` says whether it lies where it was made.
pub fn stage(verified: &Verified, is_draft: bool) -> Stage {
    match &verified.verdict {
        Verdict::Changed(_) => return Stage::Changed,
        Verdict::Added(_) => return Stage::Added,
        Verdict::OtherVersion { differences, .. } if !differences.is_empty() => return Stage::Changed,
        Verdict::OtherVersion { .. } => return Stage::OtherVersion,
        Verdict::UnknownTemplate(_) | Verdict::UnknownFonts(_) | Verdict::NotOurs => {
            return Stage::Unchecked;
        }
        Verdict::Intact => {}
    }
    let has = |seal| verified.fields.iter().any(|field| Seal::of(field) == seal);
    if has(Seal::Unsound) {
        Stage::BrokenSignature
    } else if has(Seal::Unchecked) {
        Stage::Unchecked
    } else if verified.is_signed() {
        Stage::Signed
    } else if has(Seal::Sound) {
        Stage::PartlySigned
    } else if is_draft {
        Stage::Draft
    } else if verified.signature_fields().next().is_none() {
        Stage::OnPaper
    } else {
        Stage::Unsigned
    }
}

/// What else is worth knowing about a letter.
pub(super) fn details(verified: &Verified) -> Vec<String> {
    let mut details = match &verified.verdict {
        Verdict::Changed(what) | Verdict::Added(what) => what.clone(),
        Verdict::OtherVersion { version, differences } => {
            let mut details = vec![format!("made by `loi {version}`")];
            details.extend(differences.iter().cloned());
            details
        }
        Verdict::UnknownTemplate(template) => {
            vec![format!("made with the template `{template}`, which is not available")]
        }
        Verdict::UnknownFonts(lack) => vec![format!("made with fonts that are not at hand: {lack}")],
        Verdict::Intact | Verdict::NotOurs => Vec::new(),
    };
    let unsound =
        verified.fields.iter().filter(|field| matches!(Seal::of(field), Seal::Unsound | Seal::Unchecked));
    details.extend(unsound.filter_map(|field| {
        Some(format!("the signature in `{}`: {}", field.name, seal(field.signature.as_ref()?)))
    }));
    let laid = |laid: &Laid| {
        format!("page {}: the signature in `{}` was added; {}", laid.page + 1, laid.field, shows(laid))
    };
    details.extend(verified.laid.iter().map(laid));
    if !verified.other_application.is_empty() {
        let places = list(&verified.other_application);
        details.push(format!("made for another application: {places} differs"));
    }
    details
}
