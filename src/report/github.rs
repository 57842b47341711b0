//! Diagnostics for a GitHub workflow: commands that its runner turns into annotations.
//!
//! A step shows ten annotations, so errors come first, and a last line counts the rest. Quoted text must not end a
//! command or begin another one; the escapes are those of the runner (`ActionCommand.cs` of actions/runner).

use std::fmt::Write as _;

use crate::diagnostic::{Diagnostic, Place, Severity};

use super::summary;
use super::visible::{beginning, visible};

/// The most annotations that a step shows.
const MOST: usize = 10;

/// The most columns of a sentence.
const MOST_OF_SENTENCE: usize = 1_000;

/// The first annotations, and a line that counts the rest. `in_repository` turns the path of a file into one from the
/// top of its repository, by which GitHub knows it.
pub fn diagnostics(diagnostics: &[&Diagnostic], in_repository: &dyn Fn(&str) -> String) -> String {
    let mut sorted = diagnostics.to_vec();
    sorted.sort_by_key(|diagnostic| std::cmp::Reverse(diagnostic.severity));
    let mut text = String::new();
    for diagnostic in sorted.iter().take(MOST) {
        text.push_str(&annotation(diagnostic, in_repository));
        text.push('\n');
    }
    if let Some(rest) = sorted.get(MOST..).filter(|rest| !rest.is_empty()) {
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{} more: {}", rest.len(), summary(rest));
    }
    text
}

/// A line that the runner does not take for a command, whatever it contains.
pub fn inert(line: &str) -> String {
    let line = line.replace("##[", "\\u{23}#[");
    match line.trim_start().strip_prefix("::") {
        Some(rest) => format!("\\u{{3a}}:{rest}"),
        None => line,
    }
}

fn annotation(diagnostic: &Diagnostic, in_repository: &dyn Fn(&str) -> String) -> String {
    let command = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Advice => "notice",
    };
    let mut properties = Vec::new();
    if let Some(file) = diagnostic.file() {
        properties.push(("file", in_repository(file)));
    }
    if let Some((line, column)) = diagnostic.place.as_deref().map(Place::line_column) {
        properties.extend([("line", line.to_string()), ("col", column.to_string())]);
    }
    properties.push(("title", diagnostic.code.to_owned()));
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", escaped(&visible(value), true))).collect();
    let cell = diagnostic.place.as_deref().and_then(Place::cell).map(|cell| format!("{}: ", visible(&cell)));
    let mut lines = vec![cell.unwrap_or_default() + &beginning(&diagnostic.message, MOST_OF_SENTENCE)];
    lines.extend(
        diagnostic.hint.as_deref().map(|hint| format!("hint: {}", beginning(hint, MOST_OF_SENTENCE))),
    );
    lines.extend(diagnostic.related.iter().take(MOST).map(|related| {
        let file = in_repository(related.site.file());
        let position = related.site.place().map(Place::position);
        let position = position.map_or(String::new(), |position| format!(":{}", visible(&position)));
        format!("also: {}{position}: {}", visible(&file), beginning(&related.message, MOST_OF_SENTENCE))
    }));
    format!("::{command} {}::{}", properties.join(","), escaped(&lines.join("\n"), false))
}

/// A value in a command, with percent escapes for characters that would end it.
fn escaped(text: &str, is_property: bool) -> String {
    let text = text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    if is_property { text.replace(':', "%3A").replace(',', "%2C") } else { text }
}
