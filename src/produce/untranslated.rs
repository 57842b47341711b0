//! Texts that a letter prints and that the input has in other languages only.

use crate::diagnostic::Diagnostic;
use crate::view::{InputFile, Untranslated};

use super::Inputs;

/// A diagnostic for each, at the text concerned.
pub(super) fn diagnostics(missing: &[Untranslated], inputs: Inputs) -> Vec<Diagnostic> {
    let diagnostic = |missing: &Untranslated| {
        let document = match missing.file {
            InputFile::Application => &inputs.application.read.document,
            InputFile::Contribution => &inputs.contribution.read.document,
        };
        let language = missing.language;
        Diagnostic::error("missing-language", format!("the letter is in `{language}`, but this text is not"))
            .at(document.place(&missing.pointer))
            .hint(format!("add `\"{language}\": \"...\"`, or make the letter in another language"))
    };
    missing.iter().map(diagnostic).collect()
}
