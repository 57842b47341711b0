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
mod unclear;
mod words;

use std::collections::BTreeMap;

use time::Date;

use crate::model::{Effort, Interval};

pub use print::{print, print_by_year};
pub use unclear::{About, Unclear};

/// The effort that a phrase states.
///
/// # Errors
/// The phrase has no amount, or no unit, or could be read in more than one way.
pub fn parse(phrase: &str) -> Result<Effort, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).effort()
}

/// The amounts that a phrase states year by year, whatever they count: `2025: 69 000, 2026: 70 000`.
///
/// # Errors
/// It does not name a year for each amount.
pub fn by_year(phrase: &str) -> Result<BTreeMap<i32, Interval>, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).by_year()
}

/// The day that a phrase names.
pub fn day(phrase: &str) -> Option<Date> {
    let phrase = phrase.trim();
    date::leading_day(phrase).filter(|(_, length)| *length == phrase.len()).map(|(day, _)| day)
}
