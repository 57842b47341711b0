//! Diagnostics for programs: one JSON object.

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Place, Related};

use super::visible::visible_json;

/// The documented structure: `{"diagnostics": [{severity, code, message, file, line, column, pointer, hint,
/// related}]}`, where `related` is a list of `{file, line, column, pointer, message}`. In a table, line and column are
/// those of a cell, and `cell` is its name.
pub fn diagnostics(diagnostics: &[&Diagnostic]) -> String {
    let entries: Vec<_> = diagnostics.iter().map(|diagnostic| entry(diagnostic)).collect();
    text(&json!({ "diagnostics": entries }))
}

/// The same objects, one per line.
pub fn diagnostic_lines(diagnostics: &[&Diagnostic]) -> String {
    diagnostics.iter().map(|diagnostic| line(&entry(diagnostic))).collect()
}

/// A value on one line, without any characters that a terminal would act on.
pub fn line(value: &Value) -> String {
    visible_json(&format!("{value}\n"))
}

/// A value as it is written to output: indented, over several lines, without any characters that a terminal would act
/// on.
pub fn text(value: &Value) -> String {
    visible_json(&format!("{value:#}\n"))
}

fn entry(diagnostic: &Diagnostic) -> Value {
    let place = diagnostic.place.as_deref();
    let position = place.map(Place::line_column);
    let entry = json!({
        "severity": diagnostic.severity.as_str(),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "file": diagnostic.file(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "pointer": place.map(|place| place.pointer.as_str()),
        "hint": diagnostic.hint,
        "related": diagnostic.related.iter().map(related).collect::<Vec<_>>(),
    });
    with_cell(entry, place)
}

/// Adds the name of the cell, if the place is in a table.
fn with_cell(mut entry: Value, place: Option<&Place>) -> Value {
    if let (Some(fields), Some(cell)) = (entry.as_object_mut(), place.and_then(Place::cell)) {
        fields.insert("cell".to_owned(), Value::String(cell));
    }
    entry
}

fn related(related: &Related) -> Value {
    let place = related.site.place();
    let position = place.map(Place::line_column);
    let entry = json!({
        "file": related.site.file(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "pointer": place.map(|place| place.pointer.as_str()),
        "message": related.message,
    });
    with_cell(entry, place)
}
