//! Texts that a document prints and that the input has in other languages only.

use crate::diagnostic::Diagnostic;
use crate::input::Document;
use crate::view::{InputFile, Untranslated};

/// A diagnostic for each, at the text concerned. `what` is what the document is called.
pub(super) fn diagnostics<'a>(
    missing: &[Untranslated],
    what: &str,
    document: impl Fn(InputFile) -> &'a Document,
) -> Vec<Diagnostic> {
    let diagnostic = |missing: &Untranslated| {
        let language = missing.language;
        Diagnostic::error("missing-language", format!("the {what} is in `{language}`, but this text is not"))
            .at(document(missing.file).place(&missing.pointer))
            .hint(format!("add `\"{language}\": \"...\"`, or make the {what} in another language"))
    };
    missing.iter().map(diagnostic).collect()
}
