//! The date of a document, and the only look at the clock.

use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use crate::diagnostic::Diagnostic;

const ISO: &[BorrowedFormatItem<'static>] = format_description!("[year]-[month]-[day]");

/// Reads a date as the input files write it.
pub fn parse_date(text: &str) -> Result<Date, time::error::Parse> {
    Date::parse(text, ISO)
}

/// The date of a document that states none: `SOURCE_DATE_EPOCH`, else today.
///
/// # Errors
/// `bad-source-date-epoch` where the variable is set to something else than seconds since 1970.
pub fn default_date() -> Result<Date, Diagnostic> {
    let Some(value) = std::env::var_os("SOURCE_DATE_EPOCH") else { return Ok(today()) };
    value
        .to_str()
        .and_then(|text| text.parse().ok())
        .and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok())
        .map(OffsetDateTime::date)
        .ok_or_else(|| {
            Diagnostic::error(
                "bad-source-date-epoch",
                format!("the variable SOURCE_DATE_EPOCH is `{}`", value.to_string_lossy()),
            )
            .hint("set it to whole seconds since 1970-01-01, or unset it")
        })
}

/// Today where the user is; in UTC where the system does not say where that is.
fn today() -> Date {
    OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc()).date()
}
