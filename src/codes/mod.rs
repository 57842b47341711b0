//! Every code that a diagnostic can have, with the story that `loi check --explain` prints.
//!
//! The page `docs/diagnostics.md` is made from the same entries, with an example from the tests for each.

mod batch;
mod commands;
mod documents;
mod letters;
mod pdf;
mod returned;
mod serving;
mod tables;
mod templates;
mod typesetting;
mod workers;

use crate::check::RULES;
use crate::diagnostic::{Diagnostic, Severity, nearest};
use crate::input;

/// A code and its story.
#[derive(Debug, Clone, Copy)]
pub struct Code {
    /// The name.
    pub code: &'static str,
    /// How serious a diagnostic with this code is.
    pub severity: Severity,
    /// Why it is a problem, in one line.
    pub reason: &'static str,
    /// The rest of the explanation.
    pub story: &'static str,
}

impl Code {
    const fn error(code: &'static str, reason: &'static str, story: &'static str) -> Self {
        Self { code, severity: Severity::Error, reason, story }
    }
}

/// Whose fault an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// The fault of the data, or of a request.
    Data,
    /// A wrong use of the command line.
    Usage,
    /// The fault of the system, or of this program.
    System,
}

/// The codes of errors that are not the fault of the data.
const FAULTS: [(&str, Fault); 9] = [
    ("cannot-listen", Fault::System),
    ("cannot-read", Fault::System),
    ("cannot-write", Fault::System),
    ("internal", Fault::System),
    ("no-randomness", Fault::System),
    ("no-worker", Fault::System),
    ("output-is-input", Fault::Usage),
    ("output-twice", Fault::Usage),
    ("worker-died", Fault::System),
];

/// Whose fault an error with this code is.
pub fn fault(code: &str) -> Fault {
    FAULTS.into_iter().find(|(known, _)| *known == code).map_or(Fault::Data, |(_, fault)| fault)
}

/// The codes of one stage.
#[derive(Debug)]
pub struct Chapter {
    /// The subject of the codes.
    pub title: &'static str,
    /// The codes, sorted.
    pub codes: Vec<Code>,
}

/// All codes, stage by stage.
pub fn chapters() -> Vec<Chapter> {
    let rule = |rule: &crate::check::Rule| Code {
        code: rule.code,
        severity: rule.severity,
        reason: rule.reason,
        story: rule.story,
    };
    let document = |(code, reason): &(&'static str, &'static str)| {
        let known = documents::STORIES.iter().find(|(known, ..)| known == code);
        let (severity, story) =
            known.map_or((Severity::Error, ""), |(_, severity, story)| (*severity, *story));
        Code { code, severity, reason, story }
    };
    vec![
        Chapter { title: "Reading the documents", codes: input::CODES.iter().map(document).collect() },
        Chapter { title: "Rules across documents", codes: RULES.iter().map(rule).collect() },
        Chapter { title: "Letters and annex", codes: letters::CODES.to_vec() },
        Chapter { title: "Files and commands", codes: commands::CODES.to_vec() },
        Chapter { title: "Tables of partners", codes: tables::CODES.to_vec() },
        Chapter { title: "Batches", codes: batch::CODES.to_vec() },
        Chapter { title: "Templates", codes: templates::CODES.to_vec() },
        Chapter { title: "Typesetting", codes: typesetting::CODES.to_vec() },
        Chapter { title: "Worker processes", codes: workers::CODES.to_vec() },
        Chapter { title: "PDF files", codes: pdf::CODES.to_vec() },
        Chapter { title: "Letters that came back", codes: returned::CODES.to_vec() },
        Chapter { title: "Serving the web form", codes: serving::CODES.to_vec() },
    ]
}

/// A code, with the title of its chapter.
///
/// # Errors
/// `unknown-code`, with the code that was probably meant.
pub fn find(name: &str) -> Result<(&'static str, Code), Diagnostic> {
    let all = || {
        let codes = |chapter: Chapter| chapter.codes.into_iter().map(move |code| (chapter.title, code));
        chapters().into_iter().flat_map(codes)
    };
    if let Some(found) = all().find(|(_, code)| code.code == name) {
        return Ok(found);
    }
    let hint = match nearest(name, all().map(|(_, code)| code.code)) {
        Some(code) => format!("did you mean `{code}`?"),
        None => "a code is what stands in brackets, as in `error[missing-field]`".to_owned(),
    };
    Err(Diagnostic::error("unknown-code", format!("there is no code `{name}`")).hint(hint))
}

#[cfg(test)]
mod tests;
