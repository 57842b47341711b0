//! The days that a phrase names.

use time::{Date, Month};

/// The day that a text begins with, written `2026-08-15`, and how many bytes that took.
pub(super) fn leading_day(text: &str) -> Option<(Date, usize)> {
    const LENGTH: usize = "2026-08-15".len();
    let mut parts = text.get(..LENGTH)?.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let number = |text: &str, digits| {
        (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    let month = Month::try_from(u8::try_from(number(month, 2)?).ok()?).ok()?;
    let day = u8::try_from(number(day, 2)?).ok()?;
    let date = Date::from_calendar_date(i32::from(number(year, 4)?), month, day).ok()?;
    super::YEARS.contains(&date.year()).then_some((date, LENGTH))
}
