//! Effort in the words that people use: `half a day a week`, `0,5 årsverk`, `2025: 3, 2026: 6 pm`.
//!
//! [`parse`] takes English and Norwegian and gives the model's effort; [`print`] gives the phrase back. Nothing is
//! guessed: what could mean two things, or counts something that no application counts, is refused together with what
//! was understood of it. What a phrase comes to in hours is not calculated here.

mod date;
mod meaning;
mod number;
mod print;
mod sentence;
#[cfg(test)]
mod tests;
mod token;
mod words;

use std::ops::Range;

use crate::model::Effort;

pub use print::print;

/// The calendar years that four digits may stand for, as in the input files.
const YEARS: Range<i32> = 1900..2200;

/// Why a phrase is no effort.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclear {
    /// What was understood and what was not.
    pub message: String,
    /// What to write instead.
    pub hint: String,
}

impl Unclear {
    /// A reason and a remedy.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { message: message.into(), hint: hint.into() }
    }
}

/// The effort that a phrase states.
///
/// # Errors
/// The phrase has no amount, or no unit, or could be read in more than one way.
pub fn parse(phrase: &str) -> Result<Effort, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).effort()
}
