//! The date of a document: stated, from the environment, or today's.

use std::fmt;

use time::{Date, OffsetDateTime, UtcOffset};

use crate::diagnostic::Diagnostic;
use crate::model::date::{self, YEARS};

/// A text that is not a valid date for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadDate;

impl fmt::Display for BadDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a date such as 2025-02-14, from {}-01-01 to {}-12-31", YEARS.start, YEARS.end - 1)
    }
}

impl std::error::Error for BadDate {}

/// Reads a date in the format of the input files.
///
/// # Errors
/// The text has another format, or there is no such day in the allowed years.
pub fn parse_date(text: &str) -> Result<Date, BadDate> {
    date::day(text).ok_or(BadDate)
}

/// The date in `SOURCE_DATE_EPOCH`, if the variable is set and not empty.
///
/// # Errors
/// `bad-source-date-epoch` if the variable is not a number of seconds since 1970, or the day is out of range.
pub fn from_environment() -> Result<Option<Date>, Diagnostic> {
    // Some scripts clear a variable by setting it to an empty value.
    let value = std::env::var_os("SOURCE_DATE_EPOCH").filter(|value| !value.is_empty());
    let Some(value) = value else { return Ok(None) };
    value
        .to_str()
        .and_then(|text| text.parse().ok())
        .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
        .map(OffsetDateTime::date)
        .filter(|date| date::is_in_range(*date))
        .map(Some)
        .ok_or_else(|| {
            Diagnostic::error(
                "bad-source-date-epoch",
                format!("the variable SOURCE_DATE_EPOCH is `{}`", value.to_string_lossy()),
            )
            .hint("set it to whole seconds since 1970-01-01, or unset it")
        })
}

/// Today's date in the user's time zone.
pub fn today() -> Date {
    local(OffsetDateTime::now_utc()).date()
}

/// A moment in the user's time zone, as its rules were or will be then. It is left in UTC if the system does not know
/// the time zone.
pub fn local(moment: OffsetDateTime) -> OffsetDateTime {
    let offset = UtcOffset::local_offset_at(moment).ok();
    offset.and_then(|offset| moment.checked_to_offset(offset)).unwrap_or(moment)
}
