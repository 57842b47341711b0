//! Lists of diagnostics, and results that come with them.

use std::ops::{Deref, DerefMut};

use super::{Diagnostic, Severity};

/// All the problems with something: errors that prevent it, and remarks that are worth knowing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Diagnostic>);

/// A result, absent if something is wrong, with all remarks on it.
///
/// Unlike a `Result`, it may have both: warnings do not prevent a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked<T> {
    /// The result, present exactly if none of the problems is an error, unless stated otherwise.
    pub value: Option<T>,
    /// All problems and remarks.
    pub problems: Problems,
}

impl Problems {
    /// No problems.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds a problem.
    pub fn push(&mut self, problem: Diagnostic) {
        self.0.push(problem);
    }

    /// These problems and more.
    #[must_use]
    pub fn with(mut self, more: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.extend(more);
        self
    }

    /// Adds the problems that are not in the list yet.
    pub fn add_new(&mut self, more: impl IntoIterator<Item = Diagnostic>) {
        for problem in more {
            if !self.0.contains(&problem) {
                self.0.push(problem);
            }
        }
    }

    /// Keeps only the first ones.
    pub fn truncate(&mut self, most: usize) {
        self.0.truncate(most);
    }

    /// Keeps only those that are wanted.
    pub fn retain(&mut self, is_wanted: impl FnMut(&Diagnostic) -> bool) {
        self.0.retain(is_wanted);
    }

    /// Whether there is an error, which keeps the output from being written.
    pub fn has_error(&self) -> bool {
        self.iter().any(Diagnostic::is_error)
    }

    /// The value with these remarks, unless there is an error.
    ///
    /// # Errors
    /// All problems, if one of them is an error.
    pub fn or<T>(self, value: T) -> Result<(T, Self), Self> {
        if self.has_error() { Err(self) } else { Ok((value, self)) }
    }

    /// The first `most` of many problems with one cause, then one that counts the rest and the `more` that were never
    /// written out. It is as serious as the worst of the rest, and an error if there are `more`. `where_` says where
    /// they are, as in `in this file`.
    #[must_use]
    pub fn at_most(mut self, most: usize, more: usize, where_: &str) -> Self {
        let rest = self.0.split_off(self.len().min(most));
        if rest.len() + more > 0 {
            let message = format!("{} more problems {where_} are not shown", rest.len() + more);
            let heaviest = rest.iter().map(|problem| problem.severity).max();
            let mut last = Diagnostic::error("too-many-problems", message);
            last.severity = heaviest.filter(|_| more == 0).unwrap_or(Severity::Error);
            last.file = rest.first().or(self.last()).and_then(Diagnostic::file).map(str::to_owned);
            self.push(last.hint("fix the first ones and check again"));
        }
        self
    }
}

impl<T> Checked<T> {
    /// Changes the value, if there is one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Checked<U> {
        Checked { value: self.value.map(change), problems: self.problems }
    }
}

impl<T> From<Problems> for Checked<T> {
    fn from(problems: Problems) -> Self {
        Self { value: None, problems }
    }
}

impl<T> From<Diagnostic> for Checked<T> {
    fn from(problem: Diagnostic) -> Self {
        Problems::from(problem).into()
    }
}

impl From<Diagnostic> for Problems {
    fn from(problem: Diagnostic) -> Self {
        Self(vec![problem])
    }
}

impl From<Vec<Diagnostic>> for Problems {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self(problems)
    }
}

impl Deref for Problems {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.0
    }
}

impl DerefMut for Problems {
    fn deref_mut(&mut self) -> &mut [Diagnostic] {
        &mut self.0
    }
}

impl Extend<Diagnostic> for Problems {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

impl FromIterator<Diagnostic> for Problems {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(problems: I) -> Self {
        Self(problems.into_iter().collect())
    }
}

impl IntoIterator for Problems {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Problems {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
