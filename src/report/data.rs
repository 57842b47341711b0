//! Diagnostics for programs: one JSON object.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Place, Related};

use super::visible::visible_json;

/// The documented structure: `{"diagnostics": [{severity, code, message, file, line, column, pointer, hint, related}]}`,
/// where `related` is a list of `{file, line, column, pointer, message}`.
pub fn diagnostics(diagnostics: &[&Diagnostic]) -> String {
    let entries: Vec<_> = diagnostics.iter().map(|diagnostic| entry(diagnostic)).collect();
    text(&json!({ "diagnostics": entries }))
}

/// A value as it is written: indented, on lines of its own, and with nothing in it that a terminal would act on.
pub fn text(value: &Value) -> String {
    visible_json(&format!("{value:#}\n"))
}

fn entry(diagnostic: &Diagnostic) -> Value {
    let place = diagnostic.place.as_deref();
    let position = place.map(Place::line_column);
    json!({
        "severity": diagnostic.severity.as_str(),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": diagnostic.file(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "pointer": place.map(|place| place.pointer.as_str()),
        "hint": diagnostic.hint,
        "related": diagnostic.related.iter().map(related).collect::<Vec<_>>(),
    })
}

fn related(related: &Related) -> Value {
    let place = related.site.place();
    let position = place.map(Place::line_column);
    json!({
        "file": related.site.file(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "pointer": place.map(|place| place.pointer.as_str()),
        "message": related.message,
    })
}
