//! Calendar months, counted exactly: a whole month is 1, part of a month is its days over all days of that month.

use std::collections::BTreeMap;

use time::Date;

use crate::model::{Exact, Period};

/// The number of months in a period, which may span years; always above zero.
///
/// It is the difference of two positions in the calendar, so the parts of a period always add up to the whole,
/// wherever the period is cut.
pub fn months(period: &Period) -> Exact {
    let (start, end) = (period.start(), period.end());
    position(end, end.day()) - position(start, start.day() - 1)
}

/// The months of a period in each calendar year that has a day of it.
pub fn months_by_year(period: &Period) -> BTreeMap<i32, Exact> {
    period.years().filter_map(|year| Some((year, months(&part_in_year(period, year)?)))).collect()
}

/// The days of a period that lie in a calendar year, if any.
pub fn part_in_year(period: &Period, year: i32) -> Option<Period> {
    Period::of_years(year, year)?.intersection(period)
}

/// The months from the beginning of year 0 to the point where this many days of the date's month have passed. The end
/// of a month is the beginning of the next.
fn position(date: Date, days: u8) -> Exact {
    let whole = i64::from(date.year()) * 12 + i64::from(u8::from(date.month())) - 1;
    let length = date.month().length(date.year());
    Exact::from_integer(whole.into()) + Exact::new(days.into(), length.into())
}
