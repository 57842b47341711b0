//! What every document has: what its PDF says about itself, and its dates.

use serde::Serialize;
use time::Date;

use crate::model::Period;

use super::Locale;

/// Metadata.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentInfo {
    /// Who wrote it.
    pub author: String,
    /// The template that it is made with.
    pub template: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2, for the language's regional habits.
    pub region: &'static str,
    /// The date as numbers.
    pub date: DateNumbers,
}

/// A date that Typst can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DateNumbers {
    year: i32,
    month: u8,
    day: u8,
}

/// A period in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PeriodView {
    /// The first day.
    pub start: String,
    /// The last day.
    pub end: String,
    /// Whether that is the same day.
    pub one_day: bool,
}

impl DocumentInfo {
    pub(super) fn new(author: &str, template: &str, locale: &Locale, date: Date) -> Self {
        Self {
            author: author.to_owned(),
            template: template.to_owned(),
            language: locale.language().code(),
            region: locale.region(),
            date: DateNumbers { year: date.year(), month: date.month().into(), day: date.day() },
        }
    }
}

impl PeriodView {
    pub(super) fn new(period: &Period, locale: &Locale) -> Self {
        let (start, end) = (period.start(), period.end());
        Self { start: locale.long_date(start), end: locale.long_date(end), one_day: start == end }
    }
}
