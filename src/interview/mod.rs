//! The conversation that produces a contribution, independent of terminals and web pages.
//!
//! [`Step`] is the table of all questions, [`Answers`] holds what has been answered, [`Dialogue`] is the conversation
//! as a state: which question is open, what an answer changes, how to go back. A terminal asks one question after the
//! other ([`Dialogue::open`]), a web page shows a group of them ([`Dialogue::questions`]). The reader of contributions
//! decides whether an answer is valid ([`Judged`]), so that everything written here can be read everywhere else. Totals
//! are data ([`Totals`]). Nothing here reads or writes files or knows about keyboards.

mod answers;
mod dialogue;
mod draft;
#[cfg(test)]
mod example_tests;
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
pub use judge::{CONTRIBUTION, Judged};
pub use question::{Choice, Field, Question, label};
pub use reason::REASONS;
pub use reply::yes_or_no;
pub use setting::Setting;
pub use show::{named, said, shown};
pub use step::{Entry, Group, Key, Kind, List, Step, When};
pub use totals::{Sum, Totals};

/// The sentence for a missing answer, in the catalogues of words.
const MISSING: &str = "answer-missing";

/// Why a reply is not an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is not understood.
    Unclear(Unclear),
    /// The reader of contributions refuses it, or the letter cannot be made with it. The reason in the words of the
    /// catalogues comes second, if they have one.
    Problem(Box<Diagnostic>, Option<Unclear>),
}

impl Refusal {
    /// Whether an answer is required and nothing was replied.
    pub fn is_missing(&self) -> bool {
        matches!(self, Refusal::Unclear(unclear) if unclear.id == MISSING)
    }

    /// Whether there is only an English text for it.
    pub fn is_english(&self) -> bool {
        matches!(self, Refusal::Problem(_, None))
    }

    /// The sentence, and the remedy.
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
