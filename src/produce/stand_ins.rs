//! The texts of an application that a document has in another language than its own.

use serde::Serialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::Document;
use crate::model::{Language, StandIn};
use crate::view::pieces;

use super::data;

/// The most texts that one message names.
const MOST_NAMED: usize = 5;

/// The stand-ins that occur in the view of a document: a text that is not printed needs no warning.
///
/// # Errors
/// `internal`, for a view that cannot be written.
pub(super) fn printed(
    view: &impl Serialize,
    mut stand_ins: Vec<StandIn>,
) -> Result<Vec<StandIn>, Diagnostic> {
    if stand_ins.is_empty() {
        return Ok(stand_ins);
    }
    let mut texts = Vec::new();
    collect(data::value(view)?, &mut texts);
    stand_ins.retain(|it| pieces(&it.text).iter().any(|piece| texts.iter().any(|text| has(text, piece))));
    Ok(stand_ins)
}

/// One warning for all stand-ins. `what` is what messages call the document.
pub(super) fn warning(
    stand_ins: &[StandIn],
    what: &str,
    language: Language,
    application: &Document,
) -> Problems {
    let Some(first) = stand_ins.first() else { return Problems::new() };
    let mut named: Vec<String> =
        stand_ins.iter().take(MOST_NAMED).map(|it| format!("`{}` (`{}`)", it.pointer, it.language)).collect();
    if stand_ins.len() > MOST_NAMED {
        named.push(format!("and {} more", stand_ins.len() - MOST_NAMED));
    }
    let texts = if stand_ins.len() == 1 { "a text" } else { "texts" };
    let message =
        format!("the {what} is in `{language}`, with {texts} in another language: {}", named.join(", "));
    Problems::from(
        Diagnostic::warning("text-in-another-language", message)
            .at(application.place(&first.pointer))
            .hint(format!("add `\"{language}\": \"...\"`; the application's `languages` say what stands in")),
    )
}

fn collect(value: Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.to_lowercase()),
        Value::Array(items) => items.into_iter().for_each(|item| collect(item, texts)),
        Value::Object(fields) => fields.into_iter().for_each(|(_, field)| collect(field, texts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Whether a text contains another one, but not as a part of longer words. Capitals make no difference.
fn has(text: &str, piece: &str) -> bool {
    let piece = piece.to_lowercase();
    text.match_indices(&piece).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + piece.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}
