//! The days, months and years that a phrase gives in figures.

use time::{Date, Month};

use crate::model::date::{is_in_range, year};

use super::Unclear;

/// What figures name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    Day(Date),
    Month(i32, Month),
}

/// What the figures at the start of a text name, and how many bytes they take; `None` if they are a plain number.
///
/// # Errors
/// There is no such day, or which day it is depends on the country.
pub(super) fn leading(text: &str) -> Result<Option<(Written, usize)>, Unclear> {
    let Some((groups, mark, length)) = groups(text) else { return Ok(None) };
    let written = text.get(..length).unwrap_or_default();
    let no_day = || Unclear::new("amount-no-day").text("written", written);
    let day = |year_text: &str, month: &str, day: &str| {
        let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
        let date = Date::from_calendar_date(year(year_text)?, month, day.parse().ok()?).ok()?;
        is_in_range(date).then_some((Written::Day(date), length))
    };
    match groups.as_slice() {
        [year, month, of_month] if year.len() == 4 && month.len() <= 2 && of_month.len() <= 2 => {
            day(year, month, of_month).map(Some).ok_or_else(no_day)
        }
        [first, second, year] if year.len() == 4 && first.len() <= 2 && second.len() <= 2 => {
            let small = |text: &str| text.parse::<u8>().is_ok_and(|number| number <= 12);
            // With full stops, everybody writes the day first. With other marks, some write the month first.
            match (mark, small(first), small(second)) {
                ('.', ..) | (_, false, true) => day(year, second, first),
                (_, true, false) => day(year, first, second),
                _ if first == second => day(year, first, second),
                _ => return Err(Unclear::new("amount-day-order").text("written", written)),
            }
            .map(Some)
            .ok_or_else(no_day)
        }
        // A two-digit year could also be a day.
        [first, second, third] if mark == '.' && first.len().max(second.len()).max(third.len()) <= 2 => {
            Err(no_day())
        }
        [year_text, month] if mark == '-' && year_text.len() == 4 && month.len() == 2 => {
            Ok(month_of(year_text, month).map(|month| (month, length)))
        }
        [month, year_text] if mark == '/' && year_text.len() == 4 && month.len() <= 2 => {
            Ok(month_of(year_text, month).map(|month| (month, length)))
        }
        _ => Ok(None),
    }
}

fn month_of(year_text: &str, month: &str) -> Option<Written> {
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    Some(Written::Month(year(year_text)?, month))
}

/// Two or three groups of digits with the same mark between them, and how many bytes they take. After a full stop there
/// may be a space before the month and the year of a day: `1. 8. 2026`.
fn groups(text: &str) -> Option<(Vec<&str>, char, usize)> {
    let digits = |start: usize| {
        let rest = text.get(start..).unwrap_or_default();
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        rest.get(..length).filter(|digits| !digits.is_empty())
    };
    let first = digits(0)?;
    let mut end = first.len();
    let mark = text.get(end..)?.chars().next().filter(|mark| matches!(mark, '.' | '/' | '-'))?;
    let mut groups = vec![first];
    while groups.len() < 3 && text.get(end..).is_some_and(|rest| rest.starts_with(mark)) {
        let next = end + 1;
        let spaced = mark == '.' && text.get(next..).is_some_and(|rest| rest.starts_with(' '));
        let start = next + usize::from(spaced);
        let Some(group) = digits(start) else { break };
        // After a space, only what continues as a day belongs to it: `0.5. 2026` is a number at the end of a sentence.
        if spaced && group.len() > 2 && group.len() != 4 {
            break;
        }
        groups.push(group);
        end = start + group.len();
    }
    (groups.len() > 1).then_some((groups, mark, end))
}

/// The days that something covers: a day itself, a month, or a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub first: Date,
    pub last: Date,
    /// Whether a calendar year was named, without a month.
    pub is_year: bool,
}

impl Days {
    /// A single day.
    pub fn day(day: Date) -> Self {
        Self { first: day, last: day, is_year: false }
    }

    /// A calendar month.
    pub fn month(year: i32, month: Month) -> Option<Self> {
        let first = Date::from_calendar_date(year, month, 1).ok()?;
        let last = Date::from_calendar_date(year, month, month.length(year)).ok()?;
        Some(Self { first, last, is_year: false })
    }

    /// A calendar year.
    pub fn year(year: i32) -> Option<Self> {
        let first = Date::from_calendar_date(year, Month::January, 1).ok()?;
        let last = Date::from_calendar_date(year, Month::December, 31).ok()?;
        Some(Self { first, last, is_year: true })
    }

    /// Whether these are several days.
    pub fn is_stretch(self) -> bool {
        self.first != self.last
    }
}
