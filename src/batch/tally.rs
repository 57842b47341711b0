//! What a run did, in numbers.

use super::make::{Done, Failed, Letter};

/// What a run did, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// The letters that were made.
    pub made: usize,
    /// The letters that were up to date or had come back.
    pub unchanged: usize,
    /// The letters that could not be made or put in place.
    pub failed: usize,
}

impl Tally {
    /// Counts a letter. Gives the path of the file, if one was written.
    pub(super) fn count(&mut self, letter: &Result<Done, Failed>) -> Option<String> {
        match letter.as_ref().map(|done| &done.letter) {
            Ok(Letter::Written(made)) => {
                self.made += 1;
                return Some(made.file.file.clone());
            }
            Ok(Letter::Unchanged(_) | Letter::Returned(_)) => self.unchanged += 1,
            Ok(Letter::Another(_)) => {}
            Ok(Letter::Refused) | Err(_) => self.failed += 1,
        }
        None
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let letters = if self.made == 1 { "letter" } else { "letters" };
        write!(f, "{} {letters} made, {} unchanged, {} failed", self.made, self.unchanged, self.failed)
    }
}
