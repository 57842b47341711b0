//! Effort in the words that people use: `half a day a week`, `0,5 årsverk`, `2025: 3, 2026: 6 pm`.
//!
//! [`parse`] reads English, the Nordic languages and Estonian and gives the model's effort; [`print`] writes the phrase
//! in English. Nothing is guessed: a phrase that could mean two things, or counts in a unit that no application uses,
//! is refused, and the refusal says how much of it was understood. Nothing is converted into hours here.

mod date;
mod meaning;
mod number;
mod print;
mod sentence;
#[cfg(test)]
mod table_tests;
#[cfg(test)]
mod tests;
mod token;
mod unclear;
mod window;
mod words;

use std::collections::BTreeMap;

use time::Date;

use crate::model::{Effort, Interval, Period};

pub use print::{print, print_amount, print_by_year};
#[cfg(test)]
pub(crate) use table_tests::{REFUSED, UNDERSTOOD};
pub use unclear::{About, Unclear};

/// The effort that a phrase states.
///
/// # Errors
/// The phrase has no amount, or no unit, or could be read in more than one way.
pub fn parse(phrase: &str) -> Result<Effort, Unclear> {
    parse_within(phrase, None)
}

/// The same, within the period of an application: `from 2026` then begins with the application, if the application
/// begins in the course of that year.
///
/// # Errors
/// As [`parse`].
pub fn parse_within(phrase: &str, period: Option<Period>) -> Result<Effort, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).effort(period)
}

/// The amounts that a phrase states year by year, whatever they count: `2025: 69 000, 2026: 70 000`.
///
/// # Errors
/// It does not name a year for each amount.
pub fn by_year(phrase: &str) -> Result<BTreeMap<i32, Interval>, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).by_year()
}

/// The number or the range that a phrase states, whatever it counts: `5–10`, `0,5`, `half`.
///
/// # Errors
/// It is not an amount, or there is more in it than one.
pub fn amount(phrase: &str) -> Result<Interval, Unclear> {
    let tokens = token::tokens(phrase)?;
    sentence::Sentence::new(phrase, &tokens).only_amount()
}

/// The day that a phrase names: `2025-02-14`, `14.2.2025`, `14 February 2025`.
pub fn day(phrase: &str) -> Option<Date> {
    let tokens = token::tokens(phrase).ok()?;
    sentence::Sentence::new(phrase, &tokens).day()
}
