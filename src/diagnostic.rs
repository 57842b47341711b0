//! What is wrong, where, and what to do about it: data only.
//!
//! Every stage returns these; only `cli/report` turns them into text for a person or into JSON for a program.
//! A place is kept as a byte range in its source, so that each audience can derive what it needs from it:
//! line and column, an excerpt with a caret, or the JSON pointer alone.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// How much a diagnostic weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing needs to change.
    Advice,
    /// Probably a mistake; the output is still made.
    Warning,
    /// Nothing is written until this is mended.
    Error,
}

impl Severity {
    /// The word that stands in front of a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// One text that a diagnostic may point into: a file as it was read.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// The path as the user wrote it, for messages.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// A stretch of a source.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes concerned; always within the text and on character boundaries.
    pub range: Range<usize>,
    /// The JSON pointer (RFC 6901) of the value concerned; empty for the whole document and for places outside JSON.
    pub pointer: String,
}

impl Place {
    /// The line and the column of the first character, both counted from one, the column in characters.
    pub fn line_column(&self) -> (usize, usize) {
        let before = self.source.text.get(..self.range.start).unwrap_or(&self.source.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (line, column)
    }
}

/// One problem or piece of advice.
///
/// The wording follows one form everywhere: lower case, values in backticks, no final period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How much it weighs.
    pub severity: Severity,
    /// A stable name such as `unknown-field`, for scripts and for `loi check --explain`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where, if it is anywhere in particular. Boxed, since most results carry no diagnostic and should stay small.
    pub place: Option<Box<Place>>,
    /// The file concerned where there is no text to point into: one that is missing, or is no text.
    pub file: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Diagnostic {
    /// A new error without a place.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message)
    }

    /// A new warning without a place.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message)
    }

    /// A new piece of advice without a place.
    pub fn advice(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Advice, code, message)
    }

    fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), place: None, file: None, hint: None }
    }

    /// The same, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(Box::new(place));
        self
    }

    /// The same, about a file that there is no text of.
    #[must_use]
    pub fn in_file(mut self, file: impl Into<String>) -> Self {
        self.file = Some(file.into());
        self
    }

    /// The same, with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Whether this one keeps the output from being written.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// A value as a message quotes it: on one line, not too long, with nothing that a terminal would act on.
pub fn shorten(text: &str) -> String {
    const MOST: usize = 60;
    let plain = text.chars().map(|c| if c.is_control() || c == '`' { '�' } else { c });
    let mut short: String = plain.take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// One line without excerpt: `file:line:column: error[code]: message`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            let (line, column) = place.line_column();
            write!(f, "{}:{line}:{column}: ", place.source.name)?;
        } else if let Some(file) = &self.file {
            write!(f, "{file}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity.as_str(), self.code, self.message)
    }
}
