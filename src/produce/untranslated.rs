//! Texts that a document prints and that the input has only in other languages.

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::{Document, MAX_PROBLEMS};
use crate::view::{InputFile, Untranslated};

/// A diagnostic for each of the first [`MAX_PROBLEMS`], at the text concerned. `what` is what messages call the
/// document.
pub(super) fn diagnostics<'a>(
    missing: &[Untranslated],
    what: &str,
    document: impl Fn(InputFile) -> &'a Document,
) -> Problems {
    let diagnostic = |missing: &Untranslated| {
        let language = missing.language;
        Diagnostic::error("missing-language", format!("the {what} is in `{language}`, but this text is not"))
            .at(document(missing.file).place(&missing.pointer))
            .hint(format!("add `\"{language}\": \"...\"`, or make the {what} in another language"))
    };
    // Only those that are reported are written out: a letter that lacks a language may lack it in thousands of texts.
    let told = missing.iter().take(MAX_PROBLEMS).map(diagnostic).collect::<Vec<_>>();
    let more = missing.len() - told.len();
    Problems::from(told).at_most(MAX_PROBLEMS, more, &format!("of this {what}"))
}
