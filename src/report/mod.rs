//! Renders diagnostics as text; nothing here writes the text anywhere.
//!
//! Each audience has its own renderer: people ([`human`]), programs ([`data`]) and GitHub workflows ([`github`]). All
//! text from outside goes through [`visible`], so that nothing in a file, a name or a certificate can control a
//! terminal.

pub mod data;
mod excerpt;
pub mod github;
pub mod human;
#[cfg(test)]
pub(crate) mod tests;
mod visible;
mod wrap;

use crate::diagnostic::{Diagnostic, Severity};

pub use visible::{columns, visible, visible_lines};
pub use wrap::wrap;

/// The last line for people: how many diagnostics there were of each kind, and in how many files.
pub fn last_line(diagnostics: &[&Diagnostic], checked: Option<usize>) -> String {
    let files =
        checked.map(|files| format!("{files} {} checked: ", if files == 1 { "file" } else { "files" }));
    if diagnostics.is_empty() && files.is_none() {
        return String::new();
    }
    format!("{}{}\n", files.unwrap_or_default(), summary(diagnostics))
}

fn summary(diagnostics: &[&Diagnostic]) -> String {
    let count = |severity: Severity, one: &str, many: &str| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }))
    };
    let counts = [
        count(Severity::Error, "error", "errors"),
        count(Severity::Warning, "warning", "warnings"),
        count(Severity::Advice, "piece of advice", "pieces of advice"),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() { "no problems".to_owned() } else { counts.join(", ") }
}
