//! Days and years as files and requests state them.

use std::ops::Range;

use time::{Date, Month};

/// The years in which anything may be dated: wide enough for every project, narrow enough to catch a slip, and within
/// what a PDF has room for.
pub const YEARS: Range<i32> = 1900..2200;

/// Whether a day lies in [`YEARS`].
pub fn is_in_range(date: Date) -> bool {
    YEARS.contains(&date.year())
}

/// Parses a day in [`YEARS`], written as `YYYY-MM-DD` with nothing around it.
pub fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let (Some(year_part), Some(month), Some(day), None) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return None;
    };
    if (month.len(), day.len()) != (2, 2) {
        return None;
    }
    let month = Month::try_from(number(month)?).ok()?;
    Date::from_calendar_date(year(year_part)?, month, number(day)?).ok()
}

/// Parses a calendar year in [`YEARS`], written with four digits.
pub fn year(text: &str) -> Option<i32> {
    let digits = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    let year = digits.then(|| text.parse().ok()).flatten()?;
    YEARS.contains(&year).then_some(year)
}

/// Parses a month or a day of the month, written with one or two digits.
pub fn number(text: &str) -> Option<u8> {
    let digits = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_day_has_one_form() {
        assert_eq!(day("2025-02-14"), Some(date!(2025 - 02 - 14)));
        assert_eq!(day("2199-12-31"), Some(date!(2199 - 12 - 31)));
        for text in [
            "2025-2-14",
            "2025-02-30",
            "25-02-14",
            "2025-02-14 ",
            "+2025-02-14",
            "2025-02-14-1",
            "2200-01-01",
            "1899-12-31",
            "2025-+2-14",
            "２０２５-02-14",
            "2025-02",
            "",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
