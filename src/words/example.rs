//! Examples of what somebody might type, in the years of an application: its form refuses none of them.

use time::{Date, Month};

use crate::model::{Effort, Exact, Interval, Period, Rate, RateUnit};

use super::Words;

/// The calendar years of the examples if there is no application.
pub(super) const USUAL: [i32; 2] = [2025, 2028];

/// The value of each example, by the name that it has in every sentence of the catalogues.
pub(super) type Examples = [(&'static str, String); 9];

/// The examples for a period.
pub(super) fn examples(words: &Words, period: Period) -> Examples {
    let years: Vec<i32> = period.years().collect();
    let by_year = |amounts: [&str; 2]| {
        let years = years.iter().zip(amounts).map(|(year, amount)| format!("{year}: {amount}"));
        years.collect::<Vec<_>>().join(", ")
    };
    let in_period = |day: &Date| period.contains(*day);
    let august = |day| years.iter().find_map(|year| august(*year, day).filter(in_period));
    // Projects often appoint people in August.
    let from = august(1).unwrap_or(period.start());
    let until = Date::from_calendar_date(from.year() + 1, Month::December, 31).ok().filter(in_period);
    let dated = Effort::Rate(Rate {
        unit: RateUnit::Fte,
        amount: Interval::point(Exact::new(1.into(), 2.into())),
        from: Some(from),
        to: Some(until.unwrap_or(period.end())),
    });
    let day = august(15).unwrap_or(period.start());
    let dotted = format!("{}.{}.{}", day.day(), u8::from(day.month()), day.year());
    [
        ("example-year", period.start().year().to_string()),
        ("example-last", period.end().year().to_string()),
        ("example-august", from.year().to_string()),
        ("example-months", by_year(["3", "6"])),
        ("example-money", by_year(["69 000", "70 000"])),
        ("example-date", day.to_string()),
        ("example-dotted", dotted),
        ("example-day", words.locale.long_date(day)),
        ("example-dated", words.effort(&dated)),
    ]
}

fn august(year: i32, day: u8) -> Option<Date> {
    Date::from_calendar_date(year, Month::August, day).ok()
}
