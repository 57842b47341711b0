//! Characters that no font can show, found before anything is set: a PDF/A may not have a gap in its text.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::{Document, MAX_PROBLEMS};
use crate::typeset::Fonts;

/// Texts that nobody reads in print: where files are, and where editors find the schema.
const UNPRINTED: [&str; 3] = ["/$schema", "/organization/letterhead", "/organization/logo"];

/// The most characters that are looked for. A text in a script that no font has may have thousands.
const MOST: usize = 1_000;

/// The most characters that one message names.
const MOST_NAMED: usize = 20;

/// Checks every text of a view; what is missing is reported at each place of the input that has it.
///
/// # Errors
/// `missing-glyph` for each text with such characters.
pub(super) fn check(fonts: &Fonts, view: &[u8], documents: &[&Document]) -> Result<(), Problems> {
    let mut missing = BTreeSet::new();
    // The bytes were written a moment ago, so they can be read.
    if let Ok(view) = serde_json::from_slice(view) {
        collect(&view, fonts, &mut missing);
    }
    if missing.is_empty() {
        return Ok(());
    }
    let found = |text: &str| -> BTreeSet<String> {
        missing.iter().filter(|sign| text.contains(sign.as_str())).cloned().collect()
    };
    let placed: Problems = documents.iter().flat_map(|document| report(document, found)).collect();
    if !placed.is_empty() {
        return Err(placed);
    }
    // Such as the name of somebody who signed, which is in no document.
    Err(problem(&missing).hint("add a font that has them with --font-path").into())
}

/// What no font can show in any text of a document, whether or not a letter in today's language would print it.
pub fn uncovered(fonts: &Fonts, document: &Document) -> Problems {
    report(document, |text| {
        text.graphemes(true).filter_map(|sign| fonts.first_uncovered(sign)).map(str::to_owned).collect()
    })
}

fn collect(value: &Value, fonts: &Fonts, missing: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if missing.len() < MOST => {
            missing.extend(fonts.first_uncovered(text).map(str::to_owned));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, fonts, missing)),
        Value::Object(fields) => fields.values().for_each(|field| collect(field, fonts, missing)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The texts of a document in which something is found that no font has.
fn report(document: &Document, found: impl Fn(&str) -> BTreeSet<String>) -> Problems {
    let printed = |(pointer, _): &(String, &str)| !UNPRINTED.contains(&pointer.as_str());
    let diagnostic = |(pointer, text): (String, &str)| {
        let found = found(text);
        (!found.is_empty()).then(|| {
            problem(&found)
                .at(document.place(&pointer))
                .hint("write it with other characters, or add a font that has them with --font-path")
        })
    };
    let all: Problems = document.strings().into_iter().filter(printed).filter_map(diagnostic).collect();
    all.at_most(MAX_PROBLEMS, 0, "in this file")
}

/// The characters that no font has, the first ones by name.
fn problem(missing: &BTreeSet<String>) -> Diagnostic {
    let mut named: Vec<String> = missing.iter().take(MOST_NAMED).map(|sign| shown(sign)).collect();
    if missing.len() > MOST_NAMED {
        named.push(format!("and {} more", missing.len() - MOST_NAMED));
    }
    Diagnostic::error("missing-glyph", format!("no font has {}", named.join(", ")))
}

/// A character with its number, since one that no font has may not show on the terminal either.
fn shown(sign: &str) -> String {
    let numbers: Vec<String> = sign.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    format!("`{sign}` ({})", numbers.join(" "))
}
