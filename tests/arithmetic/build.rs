//! Short notations for efforts, bases and tables in tests.

use letter_of_intent::ledger::{Basis, Cells, NormOwner, Row, Summand, Table, from_decimal, to_decimal};
use letter_of_intent::model::{
    Effort, Exact, HoursNorm, Interval, PerYear, Period, Rate, RateUnit, Rounding, Total, WorkUnit,
};
use time::Date;
use time::format_description::well_known::Iso8601;

pub fn exact(text: &str) -> Exact {
    from_decimal(text).unwrap()
}

pub fn date(text: &str) -> Date {
    Date::parse(text, &Iso8601::DATE).unwrap()
}

pub fn period(start: &str, end: &str) -> Period {
    Period::new(date(start), date(end)).unwrap()
}

/// `"5"` or `"5-10"`.
pub fn interval(text: &str) -> Interval {
    match text.split_once('-') {
        Some((min, max)) => Interval::new(exact(min), exact(max)).unwrap(),
        None => Interval::point(exact(text)),
    }
}

/// 1720 hours, 5 days, cells in whole hours and hundredths of a person-month.
pub fn basis(period: Period) -> Basis {
    Basis {
        period,
        norm: HoursNorm { hours_per_year: exact("1720"), source: None },
        norm_owner: NormOwner::Application,
        days_per_week: exact("5"),
        rounding: Rounding { hours: exact("1"), person_months: exact("0.01") },
    }
}

pub fn rate(unit: RateUnit, amount: &str) -> Effort {
    rate_between(unit, amount, None, None)
}

pub fn rate_between(unit: RateUnit, amount: &str, from: Option<&str>, to: Option<&str>) -> Effort {
    Effort::Rate(Rate { unit, amount: interval(amount), from: from.map(date), to: to.map(date) })
}

pub fn pledge(unit: WorkUnit, years: &[(i32, &str)]) -> Effort {
    let years = years.iter().map(|(year, amount)| (*year, interval(amount))).collect();
    Effort::PerYear(PerYear { unit, years })
}

pub fn total(unit: WorkUnit, amount: &str) -> Effort {
    Effort::Total(Total { unit, amount: interval(amount), from: None, to: None })
}

/// `"5"` or `"5-10"`, the notation that [`interval`] reads.
pub fn shown(interval: &Interval) -> String {
    let [min, max] = [interval.min(), interval.max()].map(|end| to_decimal(end).unwrap());
    if interval.is_point() { min } else { format!("{min}-{max}") }
}

/// The person-months of each year that is not blank: `2021: 1, 2022: 6`.
pub fn person_months(cells: &Cells) -> String {
    joined(cells.iter().map(|(year, cell)| (*year, &cell.person_months)))
}

/// The hours of each year that is not blank.
pub fn hours(cells: &Cells) -> String {
    joined(cells.iter().map(|(year, cell)| (*year, &cell.hours)))
}

/// Amounts by year: `2021: 0.5, 2022: 0.5`.
pub fn joined<'a>(amounts: impl IntoIterator<Item = (i32, &'a Interval)>) -> String {
    let texts: Vec<_> =
        amounts.into_iter().map(|(year, amount)| format!("{year}: {}", shown(amount))).collect();
    texts.join(", ")
}

/// A row's amounts for the given years, blanks as `-`, and its total.
pub fn line<T, V>(row: &Row<T, V>, years: &[i32], amount: impl Fn(&V) -> &Interval) -> String {
    let mut texts: Vec<_> =
        years.iter().map(|year| row.cell(*year).map_or("-".to_owned(), |v| shown(amount(v)))).collect();
    texts.push(shown(amount(row.total())));
    texts.join(" ")
}

/// The line of a table's totals.
pub fn total_line<T, V: Summand>(table: &Table<T, V>, amount: impl Fn(&V) -> &Interval) -> String {
    let mut texts: Vec<_> = table.year_totals().values().map(|v| shown(amount(v))).collect();
    texts.push(shown(amount(table.total())));
    texts.join(" ")
}
