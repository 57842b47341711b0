//! The conversation in which a contribution comes about, without a terminal and without a page.
//!
//! [`Step`] is the table of all questions, [`Answers`] what has been answered, [`Dialogue`] the conversation as a state:
//! which question is open, what its answer changes, how to go back. A terminal asks one after the other
//! ([`Dialogue::open`]), a page shows those of a group ([`Dialogue::questions`]). Whether an answer will do is decided by
//! the reader of contributions ([`Judged`]), so that what is written here can be read everywhere else. What it adds up to
//! is data ([`Totals`]). Nothing here reads or writes a file, and nothing knows a key of the keyboard.

mod answers;
mod dialogue;
mod draft;
mod judge;
mod measure;
mod page;
mod question;
mod reason;
mod reply;
mod setting;
mod show;
mod step;
#[cfg(test)]
mod tests;
mod totals;

use crate::diagnostic::Diagnostic;
use crate::phrase::Unclear;
use crate::words::{Told, Words};

pub use answers::Answers;
pub use dialogue::Dialogue;
pub use draft::{Draft, Typed, from_draft, to_draft};
pub use judge::Judged;
pub use question::{Choice, Field, Question, label};
pub use reason::REASONS;
pub use reply::yes_or_no;
pub use setting::Setting;
pub use show::{named, said, shown};
pub use step::{Entry, Group, Key, Kind, List, Step, When};
pub use totals::{Sum, Totals};

/// The sentence about a question without an answer, in the catalogues of words.
const MISSING: &str = "answer-missing";

/// Why a reply is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is not understood.
    Unclear(Unclear),
    /// The reader of contributions refuses it, or whoever makes the letter; and why in the words of the catalogues, where
    /// they have some.
    Problem(Box<Diagnostic>, Option<Unclear>),
}

impl Refusal {
    /// Whether there is no reply at all, and there has to be one.
    pub fn is_missing(&self) -> bool {
        matches!(self, Refusal::Unclear(unclear) if unclear.id == MISSING)
    }

    /// Whether it can be told in English alone.
    pub fn is_english(&self) -> bool {
        matches!(self, Refusal::Problem(_, None))
    }

    /// The sentence and the remedy.
    pub fn told(&self, words: &Words) -> Told {
        match self {
            Refusal::Unclear(unclear) | Refusal::Problem(_, Some(unclear)) => words.unclear(unclear),
            Refusal::Problem(problem, None) => words.problem(problem),
        }
    }
}

impl From<Unclear> for Refusal {
    fn from(unclear: Unclear) -> Self {
        Refusal::Unclear(unclear)
    }
}
