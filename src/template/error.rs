//! Why a template cannot be found or filled in.

use std::fmt;

use crate::diagnostic::{Diagnostic, Problems, nearest};

/// What went wrong with a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Error {
    /// A name that nothing has. The caller knows where the name was written, and adds the place.
    Unknown(Unknown),
    /// Faults in the template's files, or fields that the wording needs and the data lacks.
    Faults(Problems),
}

/// A name that nothing has, and the names that exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// What was asked for.
    pub kind: UnknownKind,
    /// The name as it was given.
    pub name: String,
    /// The names that exist, sorted.
    pub known: Vec<String>,
}

/// What a name was meant to stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnknownKind {
    /// A built-in template.
    Template,
    /// A language of this template.
    Language(String),
    /// A language of this template in Markdown.
    Markdown(String),
}

impl Unknown {
    /// The name that was probably meant.
    pub fn closest(&self) -> Option<&str> {
        nearest(&self.name, self.known.iter().map(String::as_str))
    }

    /// The code of the diagnostic about it.
    pub fn code(&self) -> &'static str {
        match self.kind {
            UnknownKind::Template => "unknown-template",
            UnknownKind::Language(_) | UnknownKind::Markdown(_) => "unknown-language",
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> String {
        match self.closest() {
            Some(name) => format!("did you mean `{name}`?"),
            None if self.known.is_empty() => {
                format!("such a wording is a file `{}.md.hbs` in the template's folder", self.name)
            }
            None => format!("there is {}", list(&self.known)),
        }
    }
}

impl fmt::Display for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            UnknownKind::Template => write!(f, "unknown template `{}`", self.name),
            UnknownKind::Language(template) => {
                write!(f, "the template `{template}` has no wording in `{}`", self.name)
            }
            UnknownKind::Markdown(template) => {
                write!(f, "the template `{template}` has no wording in `{}` for Markdown", self.name)
            }
        }
    }
}

impl std::error::Error for Unknown {}

impl From<Unknown> for Error {
    fn from(unknown: Unknown) -> Self {
        Error::Unknown(unknown)
    }
}

impl From<Problems> for Error {
    fn from(faults: Problems) -> Self {
        Error::Faults(faults)
    }
}

impl From<Error> for Problems {
    fn from(error: Error) -> Self {
        match error {
            Error::Unknown(unknown) => {
                Problems::from(Diagnostic::error(unknown.code(), unknown.to_string()).hint(unknown.hint()))
            }
            Error::Faults(faults) => faults,
        }
    }
}

/// Names in backticks, with commas.
pub(super) fn list<S: AsRef<str>>(names: &[S]) -> String {
    let quoted: Vec<_> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    quoted.join(", ")
}
