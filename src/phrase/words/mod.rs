//! The vocabulary: numbers, units, periods and the words around them in English, Norwegian, Swedish, Danish, Finnish,
//! Icelandic and Estonian. Each word is listed in the forms that phrases use; all are in lower case.

use time::Month;

mod around;
mod numbers;
mod units;

pub(super) use around::*;
pub(super) use numbers::*;
pub(super) use units::*;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Percent,
    Fte,
    /// Full time over a year, in languages that use one word for that and for a share of it: `årsverk`, `htv`.
    WorkYears,
    PersonYears,
    PersonMonths,
    Days,
    Hours,
    Weeks,
    Months,
}

impl Unit {
    /// The unit's name in the catalogues.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Percent => "unit-percent",
            Unit::Fte | Unit::WorkYears => "unit-fte",
            Unit::PersonYears => "unit-person-years",
            Unit::PersonMonths => "unit-person-months",
            Unit::Days => "unit-days",
            Unit::Hours => "unit-hours",
            Unit::Weeks => "unit-weeks",
            Unit::Months => "unit-months",
        }
    }
}

/// The length of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Span {
    Day,
    Week,
    Month,
    Year,
}

/// How often an amount is given: once in so many days, weeks, months or years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Every {
    pub count: u32,
    pub span: Span,
}

impl Every {
    /// The frequency's name in the catalogues.
    pub fn word(self) -> &'static str {
        match (self.count, self.span) {
            (1, Span::Day) => "every-day",
            (1, Span::Week) => "every-week",
            (1, Span::Month) => "every-month",
            (1, Span::Year) => "every-year",
            (_, Span::Day) => "every-few-days",
            (_, Span::Week) => "every-few-weeks",
            (_, Span::Month) => "every-few-months",
            (_, Span::Year) => "every-few-years",
        }
    }
}

/// The meaning of a word in a table.
pub(super) fn find<T: Copy>(table: &[(&[&str], T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| known.contains(&word)).map(|(_, meaning)| *meaning)
}

/// The month that a word names.
pub(super) fn month(word: &str) -> Option<Month> {
    MONTHS.iter().find(|(start, _)| word.starts_with(start)).map(|(_, month)| *month)
}
