//! The days that a phrase names.

use time::Date;

use crate::model::date::day;

/// The day that a text begins with, written `2026-08-15`, and how many bytes that took.
pub(super) fn leading_day(text: &str) -> Option<(Date, usize)> {
    const LENGTH: usize = "2026-08-15".len();
    day(text.get(..LENGTH)?).map(|day| (day, LENGTH))
}
