//! Characters that no font can show, found before anything is typeset: a PDF/A may not have a gap in its text.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_segmentation::UnicodeSegmentation as _;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::{Document, MAX_PROBLEMS};
use crate::typeset::Fonts;

/// Texts that are never printed: the paths of files, and where editors find the schema.
const UNPRINTED: [&str; 3] = ["/$schema", "/organization/letterhead", "/organization/logo"];

/// The most characters to collect. A text in a script that no font covers may have thousands.
const MOST: usize = 1_000;

/// The most characters that one message names.
const MOST_NAMED: usize = 20;

/// What replaces characters that no font has in the texts of others.
const ELLIPSIS: &str = "…";

/// Checks every text of a view that is made from these documents; missing characters are reported wherever the
/// documents use them.
///
/// # Errors
/// `missing-glyph` for each text with such characters.
pub(super) fn check(fonts: &Fonts, view: &Value, documents: &[&Document]) -> Result<(), Problems> {
    let missing = missing(fonts, view);
    let placed = placed(&missing, documents);
    if missing.is_empty() {
        Ok(())
    } else if placed.is_empty() {
        Err(problem(&missing).hint("add a font that has them with --font-path").into())
    } else {
        Err(placed)
    }
}

/// Checks the texts of a view that come from these documents, and shortens all others, such as the names of those who
/// have signed, to what the fonts can show: nobody should be able to block a document by their name. [`shortened`]
/// reports whose texts these are.
///
/// # Errors
/// `missing-glyph` for each text of the documents with such characters.
pub(super) fn fit(fonts: &Fonts, view: &mut Value, documents: &[&Document]) -> Result<(), Problems> {
    let missing = missing(fonts, view);
    let placed = placed(&missing, documents);
    if !placed.is_empty() {
        return Err(placed);
    }
    if !missing.is_empty() {
        shorten(view, fonts);
    }
    Ok(())
}

/// The characters in some texts that no font has.
pub fn unshown_of<'a>(fonts: &Fonts, texts: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    texts.flat_map(|text| unshown(fonts, text)).map(str::to_owned).take(MOST).collect()
}

/// The same for all texts of a document that may be printed.
pub fn unshown_in(fonts: &Fonts, document: &Document) -> BTreeSet<String> {
    unshown_of(fonts, printed(document).iter().map(|(_, text)| *text))
}

/// What an annex cannot show of a letter with these missing characters. `letter` is what messages call it.
pub fn shortened(letter: &str, missing: &BTreeSet<String>) -> Option<Diagnostic> {
    if missing.is_empty() {
        return None;
    }
    let message = format!("the annex prints `{ELLIPSIS}` in place of what no font has: {}", named(missing));
    let hint = "add a font that has it with --font-path; annex.xlsx, annex.csv and annex.json have every text in full";
    Some(Diagnostic::advice("shortened-text", message).in_file(letter).hint(hint))
}

fn missing(fonts: &Fonts, view: &Value) -> BTreeSet<String> {
    let mut missing = BTreeSet::new();
    collect(view, fonts, &mut missing);
    missing
}

/// The places of these characters in the documents.
fn placed(missing: &BTreeSet<String>, documents: &[&Document]) -> Problems {
    if missing.is_empty() {
        return Problems::new();
    }
    let found = |text: &str| -> BTreeSet<String> {
        missing.iter().filter(|sign| text.contains(sign.as_str())).cloned().collect()
    };
    documents.iter().flat_map(|document| report(document, found)).collect()
}

/// Replaces characters that no font has by an ellipsis, a single one for several in a row.
fn shorten(value: &mut Value, fonts: &Fonts) {
    match value {
        Value::String(text) if fonts.first_uncovered(text).is_some() => {
            let mut short = String::new();
            for sign in text.graphemes(true) {
                if fonts.first_uncovered(sign).is_none() {
                    short.push_str(sign);
                } else if !short.ends_with(ELLIPSIS) {
                    short.push_str(ELLIPSIS);
                }
            }
            *text = short;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shorten(item, fonts)),
        Value::Object(fields) => fields.values_mut().for_each(|field| shorten(field, fonts)),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The characters of a text that no font has.
fn unshown<'a>(fonts: &Fonts, text: &'a str) -> impl Iterator<Item = &'a str> {
    text.graphemes(true).filter_map(|sign| fonts.first_uncovered(sign))
}

/// The texts of a document that may be printed, with their pointers.
fn printed(document: &Document) -> Vec<(String, &str)> {
    let mut texts = document.strings();
    texts.retain(|(pointer, _)| !UNPRINTED.contains(&pointer.as_str()));
    texts
}

/// Reports characters that no font can show in any text of a document, whether or not a letter in today's language
/// would print it.
pub fn uncovered(fonts: &Fonts, document: &Document) -> Problems {
    report(document, |text| unshown(fonts, text).map(str::to_owned).collect())
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

/// Reports the texts of a document in which `found` finds characters that no font has.
fn report(document: &Document, found: impl Fn(&str) -> BTreeSet<String>) -> Problems {
    let diagnostic = |(pointer, text): (String, &str)| {
        let found = found(text);
        (!found.is_empty()).then(|| {
            problem(&found)
                .at(document.place(&pointer))
                .hint("write it with other characters, or add a font that has them with --font-path")
        })
    };
    let all: Problems = printed(document).into_iter().filter_map(diagnostic).collect();
    all.at_most(MAX_PROBLEMS, 0, "in this file")
}

fn problem(missing: &BTreeSet<String>) -> Diagnostic {
    Diagnostic::error("missing-glyph", format!("no font has {}", named(missing)))
}

/// Characters by name; only the first ones if there are many.
fn named(missing: &BTreeSet<String>) -> String {
    let mut named: Vec<String> = missing.iter().take(MOST_NAMED).map(|sign| shown(sign)).collect();
    if missing.len() > MOST_NAMED {
        named.push(format!("and {} more", missing.len() - MOST_NAMED));
    }
    named.join(", ")
}

/// A character with its code point, since the terminal may not be able to show it either.
fn shown(sign: &str) -> String {
    let numbers: Vec<String> = sign.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    format!("`{sign}` ({})", numbers.join(" "))
}
