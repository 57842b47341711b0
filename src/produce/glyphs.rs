//! Characters that no font can show, found before anything is set: a PDF/A may not have a gap in its text.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::diagnostic::Diagnostic;
use crate::input::Document;
use crate::typeset::Fonts;

/// Texts that nobody reads in print: where files are, and where editors find the schema.
const UNPRINTED: [&str; 3] = ["/$schema", "/organization/letterhead", "/organization/logo"];

/// Checks every text of a view; what is missing is reported at each place of the input that has it.
///
/// # Errors
/// `missing-glyph` for each text with such characters.
pub(super) fn check(fonts: &Fonts, view: &[u8], documents: &[&Document]) -> Result<(), Vec<Diagnostic>> {
    let mut missing = BTreeSet::new();
    // The bytes were written a moment ago, so they can be read.
    if let Ok(view) = serde_json::from_slice(view) {
        collect(&view, fonts, &mut missing);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let placed: Vec<Diagnostic> = documents.iter().flat_map(|document| report(document, &missing)).collect();
    if !placed.is_empty() {
        return Err(placed);
    }
    // Such as the name of somebody who signed, which is in no document.
    let signs: Vec<String> = missing.iter().map(|sign| shown(sign)).collect();
    Err(vec![
        Diagnostic::error("missing-glyph", format!("no font has {}", signs.join(", ")))
            .hint("add a font that has them with --font-path"),
    ])
}

/// What no font can show in any text of a document, whether or not a letter in today's language would print it.
pub fn uncovered(fonts: &Fonts, document: &Document) -> Vec<Diagnostic> {
    let printed = |pointer: &str| !UNPRINTED.contains(&pointer);
    let texts = document.strings().into_iter().filter(|(pointer, _)| printed(pointer));
    let mut missing = BTreeSet::new();
    for (_, text) in texts {
        missing
            .extend(text.graphemes(true).filter_map(|sign| fonts.first_uncovered(sign)).map(str::to_owned));
    }
    let found = report(document, &missing).into_iter();
    found.filter(|problem| problem.place.as_ref().is_none_or(|place| printed(&place.pointer))).collect()
}

fn collect(value: &Value, fonts: &Fonts, missing: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => missing.extend(fonts.first_uncovered(text).map(str::to_owned)),
        Value::Array(items) => items.iter().for_each(|item| collect(item, fonts, missing)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, fonts, missing)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn report(document: &Document, missing: &BTreeSet<String>) -> Vec<Diagnostic> {
    let diagnostic = |(pointer, text): (String, &str)| {
        let found: Vec<String> =
            missing.iter().filter(|sign| text.contains(*sign)).map(|sign| shown(sign)).collect();
        if found.is_empty() {
            return None;
        }
        Some(
            Diagnostic::error("missing-glyph", format!("no font has {}", found.join(", ")))
                .at(document.place(&pointer))
                .hint("write it with other characters, or add a font that has them with --font-path"),
        )
    };
    document.strings().into_iter().filter_map(diagnostic).collect()
}

/// A character with its number, since one that no font has may not show on the terminal either.
fn shown(sign: &str) -> String {
    let numbers: Vec<String> = sign.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    format!("`{sign}` ({})", numbers.join(" "))
}
