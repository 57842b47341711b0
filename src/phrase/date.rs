//! The days that a phrase names.

use time::{Date, Month};

/// The day that a text begins with, written `2026-08-15`, and how many bytes that took.
pub(super) fn leading_day(text: &str) -> Option<(Date, usize)> {
    const LENGTH: usize = "2026-08-15".len();
    let mut parts = text.get(..LENGTH)?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_number =
        |text: &str, digits| text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if !(is_number(year, 4) && is_number(month, 2) && is_number(day, 2)) {
        return None;
    }
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let date = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
    super::YEARS.contains(&date.year()).then_some((date, LENGTH))
}
