//! Lists of diagnostics, and results that come with them.

use super::{Diagnostic, Severity};

/// Everything that there is to say about something: what keeps it from being done, or what is worth knowing beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Diagnostic>);

impl Problems {
    /// The first ones of many with one cause, and a last one that counts the `more` others and those that nobody wrote
    /// out; it weighs as much as the heaviest of them. `where_` is said of their number, as in `in this file`.
    #[must_use]
    pub fn at_most(mut self, most: usize, more: usize, where_: &str) -> Self {
        let rest = self.0.split_off(self.0.len().min(most));
        if rest.len() + more > 0 {
            let message = format!("{} more problems {where_} are not shown", rest.len() + more);
            let heaviest = rest.iter().map(|problem| problem.severity).max();
            let mut last = Diagnostic::error("too-many-problems", message);
            last.severity = heaviest.filter(|_| more == 0).unwrap_or(Severity::Error);
            last.file = rest.first().or(self.0.last()).and_then(Diagnostic::file).map(str::to_owned);
            self.0.push(last.hint("mend the first ones and check again"));
        }
        self
    }
}

impl From<Vec<Diagnostic>> for Problems {
    fn from(problems: Vec<Diagnostic>) -> Self {
        Self(problems)
    }
}

impl From<Problems> for Vec<Diagnostic> {
    fn from(problems: Problems) -> Self {
        problems.0
    }
}
