//! What is wrong, where, and what to do about it: data only.
//!
//! Every stage returns diagnostics; `report` renders them, as text for a person or as JSON for a program. A place
//! ([`source`]) is kept as a byte range in its text, from which each audience derives what it needs: line and column,
//! an excerpt with a mark, or the JSON pointer alone.

mod guarded;
mod problems;
mod source;

use std::fmt;

pub use guarded::{guarded, reason};
pub use problems::{Checked, Problems};
pub use source::{Place, Source, Table, child_pointer};

/// How serious a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing; nothing needs to change.
    Advice,
    /// Probably a mistake; the output is still made.
    Warning,
    /// Nothing is written until this is fixed.
    Error,
}

impl Severity {
    /// The word in front of a message.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Advice => "advice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// Where something is: in a text, or in a file without a text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Site {
    /// A stretch of a text.
    Text(Place),
    /// A file as a whole, by the path as the user wrote it.
    File(String),
}

impl Site {
    /// The file's path as the user wrote it.
    pub fn file(&self) -> &str {
        match self {
            Site::Text(place) => &place.source.name,
            Site::File(name) => name,
        }
    }

    /// The stretch of text, if the site is in a text.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Site::Text(place) => Some(place),
            Site::File(_) => None,
        }
    }
}

/// Another place that a diagnostic refers to, such as the other of two contributions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Related {
    /// What is there, worded like the message of a diagnostic.
    pub message: String,
    /// Where it is.
    pub site: Site,
}

/// One problem or piece of advice.
///
/// The wording follows one form everywhere: lower case, values in backticks, no final period.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How serious the problem is.
    pub severity: Severity,
    /// A stable name such as `unknown-field`, for scripts and for `loi check --explain`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where it is, if it has a place. Boxed, since most results carry no diagnostic and should stay small.
    pub place: Option<Box<Place>>,
    /// The file concerned if there is no text to point into: the file is missing, or is not text.
    pub file: Option<String>,
    /// What to do about it.
    pub hint: Option<String>,
    /// Other places that it refers to. Boxed like `place`, and without spare capacity, to keep results small.
    pub related: Box<[Related]>,
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
        Self {
            severity,
            code,
            message: message.into(),
            place: None,
            file: None,
            hint: None,
            related: Box::default(),
        }
    }

    /// The same, at a place.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = Some(Box::new(place));
        self
    }

    /// The same, about a file without a text.
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

    /// The same, with another place that it refers to.
    #[must_use]
    pub fn also(mut self, site: Site, message: impl Into<String>) -> Self {
        let mut related = self.related.into_vec();
        related.push(Related { message: message.into(), site });
        self.related = related.into_boxed_slice();
        self
    }

    /// The file concerned, by the path as the user wrote it, if there is one.
    pub fn file(&self) -> Option<&str> {
        self.place.as_ref().map(|place| place.source.name.as_str()).or(self.file.as_deref())
    }

    /// Whether this diagnostic keeps the output from being written.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

/// The most characters of a name that are compared: no real name is longer, and a stranger may send anything.
const MOST_CHARACTERS: usize = 80;

/// The known name that was probably meant by an unknown one, if any is close enough: at most a third of its letters and
/// digits are missing, added, replaced or swapped with a neighbour. Case, and how words are joined, make no difference.
/// Of several equally close names, the first in alphabetical order.
pub fn nearest<S: AsRef<str>>(word: &str, names: impl IntoIterator<Item = S>) -> Option<S> {
    let plain = |name: &str| -> Vec<char> {
        let characters = name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase);
        characters.take(MOST_CHARACTERS).collect()
    };
    let word = plain(word);
    let near = names.into_iter().filter_map(|name| {
        let other = plain(name.as_ref());
        let distance = strsim::generic_damerau_levenshtein(&word, &other);
        let is_near = distance <= (other.len() / 3).max(1) && distance < other.len();
        is_near.then_some((distance, name))
    });
    near.min_by(|(one, a), (other, b)| one.cmp(other).then_with(|| a.as_ref().cmp(b.as_ref())))
        .map(|(_, name)| name)
}

/// A value as a message quotes it: not too long, and without backticks, which would end the quote. Control characters
/// are left for the writer of the report to deal with.
pub fn shorten(text: &str) -> String {
    const MOST: usize = 60;
    let plain = text.chars().map(|c| if c == '`' { '�' } else { c });
    let mut short: String = plain.take(MOST).collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}

/// One line without excerpt: `file:line:column: error[code]: message`, or `file:cell: ...`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, "{}:{}: ", place.source.name, place.position())?;
        } else if let Some(file) = &self.file {
            write!(f, "{file}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity.as_str(), self.code, self.message)
    }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_is_recognised_and_another_name_is_not() {
        let names = ["person_months", "hours", "fte", "nb"];
        let meant = [
            ("personMonths", "person_months"),
            ("huors", "hours"),
            ("FTE", "fte"),
            ("no", "nb"),
            ("hour", "hours"),
        ];
        for (word, name) in meant {
            assert_eq!(nearest(word, names), Some(name), "{word}");
        }
        for word in ["", "-", "x", "weeks", "en_GB", "🙂"] {
            assert_eq!(nearest(word, names), None, "{word}");
        }
        assert_eq!(nearest("b", ["a"]), None);
        assert_eq!(nearest("Ærlig", ["ærlig", "erlig"]), Some("ærlig"));
        assert_eq!(nearest("bat", ["cat", "bar"]), Some("bar"));
    }
}
