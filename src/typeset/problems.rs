//! Turns Typst's diagnostics into ours: a code, a place in the virtual file, and every hint.
//!
//! Typst reports finished sentences, so the kind of a diagnostic has to be told from its wording. Tests provoke what a
//! user's data can make Typst say, so that a new wording in a new version does not go unnoticed.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;

use typst::diag::{Severity, SourceDiagnostic};
use typst::syntax::{DiagSpan, FileId, Span};
use typst::{World as TypstWorld, WorldExt as _};

use super::world::World;
use crate::diagnostic::{Diagnostic, Place, Problems, Source};

/// The wordings that have a code of their own, in the order in which they are tried.
const KINDS: [(&str, &str); 18] = [
    ("could not be displayed with", "missing-glyph"),
    ("contains the codepoint", "private-use-character"),
    ("the disallowed codepoint", "disallowed-character"),
    ("not mapped to a code point", "unmapped-text"),
    ("missing codepoints", "unmapped-text"),
    ("missing alt text", "missing-alt-text"),
    ("missing document title", "missing-title"),
    ("heading title is empty", "empty-heading"),
    ("license of", "restricted-font"),
    ("file description is missing", "attachment-without-description"),
    ("mime type is missing", "attachment-without-type"),
    ("document date is missing", "missing-date"),
    ("missing document date", "missing-date"),
    ("failed to decode image", "unusable-image"),
    ("failed to parse SVG", "unusable-image"),
    ("unknown image format", "unusable-image"),
    ("failed to process image", "unusable-image"),
    ("16 bit images are not supported", "unusable-image"),
];

/// Translates Typst's diagnostics, sharing the text of each file among them.
pub(super) struct Translator<'a> {
    world: &'a World<'a>,
    sources: RefCell<HashMap<FileId, Arc<Source>>>,
}

impl<'a> Translator<'a> {
    pub(super) fn new(world: &'a World<'a>) -> Self {
        Self { world, sources: RefCell::default() }
    }

    /// All errors.
    pub(super) fn errors(&self, errors: &[SourceDiagnostic]) -> Problems {
        errors.iter().map(|error| self.translate(error)).collect()
    }

    /// All warnings.
    pub(super) fn warnings(&self, warnings: &[SourceDiagnostic]) -> Problems {
        warnings.iter().map(|warning| self.translate(warning)).collect()
    }

    /// The diagnostic for an invalid mark.
    pub(super) fn mark(&self, span: Span, message: &str) -> Diagnostic {
        let diagnostic = Diagnostic::error("layout-mark", message);
        match self.place(span.into()) {
            Some(place) => diagnostic.at(place),
            None => diagnostic,
        }
    }

    fn translate(&self, complaint: &SourceDiagnostic) -> Diagnostic {
        let (standard, sentence) = split_standard(&complaint.message);
        let mut message = sentence.strip_suffix('.').unwrap_or(sentence).to_owned();
        if let Some(standard) = standard {
            let _ = write!(message, " ({standard})");
        }
        let mut diagnostic = match complaint.severity {
            Severity::Error => Diagnostic::error(code(sentence, standard.is_some()), message),
            Severity::Warning => Diagnostic::warning("layout-warning", message),
        };
        // Where Typst gives no place, the call that led there is the next best.
        let calls = complaint.trace.iter().map(|call| DiagSpan::from(call.span));
        diagnostic.place =
            std::iter::once(complaint.span).chain(calls).find_map(|span| self.place(span)).map(Box::new);
        diagnostic.hint = self.hint(complaint);
        diagnostic
    }

    /// All hints, and the calls that led to the place, in one sentence.
    fn hint(&self, complaint: &SourceDiagnostic) -> Option<String> {
        let hints = complaint.hints.iter().map(|hint| self.located(&hint.v, hint.span));
        let calls = complaint.trace.iter().map(|call| self.located(&call.v.to_string(), call.span.into()));
        let sentences: Vec<_> = hints.chain(calls).collect();
        (!sentences.is_empty()).then(|| sentences.join("; "))
    }

    fn located(&self, sentence: &str, span: DiagSpan) -> String {
        match self.place(span) {
            Some(place) => {
                let (line, column) = place.line_column();
                format!("{sentence} ({}:{line}:{column})", place.source.name)
            }
            None => sentence.to_owned(),
        }
    }

    fn place(&self, span: DiagSpan) -> Option<Place> {
        let source = self.source(span.id()?)?;
        let range = self.world.range(span)?;
        source.text.get(range.clone())?;
        Some(Place { source, range, pointer: String::new() })
    }

    fn source(&self, id: FileId) -> Option<Arc<Source>> {
        if let Some(source) = self.sources.borrow().get(&id) {
            return Some(Arc::clone(source));
        }
        let text = match self.world.source(id) {
            Ok(source) => source.text().to_owned(),
            Err(_) => std::str::from_utf8(&self.world.file(id).ok()?).ok()?.to_owned(),
        };
        let source = Arc::new(Source::new(id.vpath().get_with_slash(), text));
        self.sources.borrow_mut().insert(id, Arc::clone(&source));
        Some(source)
    }
}

/// Splits `PDF/A-3a, PDF/UA-1 error: sentence` into the standards and the sentence.
fn split_standard(message: &str) -> (Option<&str>, &str) {
    match message.split_once(" error: ") {
        Some((standard, sentence)) if standard.starts_with("PDF/") => (Some(standard), sentence),
        _ => (None, message),
    }
}

fn code(sentence: &str, standard: bool) -> &'static str {
    let kind = KINDS.iter().find(|(words, _)| sentence.contains(words));
    match kind {
        Some((_, code)) => code,
        None if standard => "pdf-standard",
        None => "layout-error",
    }
}
