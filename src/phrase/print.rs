//! Prints an effort as a phrase that reads back as the same effort.

use std::collections::BTreeMap;

use num_traits::One;
use time::Date;

use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Effort, Exact, Interval, PerYear, Rate, RateUnit, Total, WorkUnit};

/// The decimal places of an endless decimal. No phrase that was read has such a number.
const FALLBACK_DIGITS: usize = 4;

/// The phrase in English.
pub fn print(effort: &Effort) -> String {
    match effort {
        Effort::Rate(rate) => print_rate(rate),
        Effort::PerYear(pledge) => print_pledge(pledge),
        Effort::Total(total) => print_total(total),
    }
}

fn print_rate(rate: &Rate) -> String {
    let one = rate.amount.is_point() && rate.amount.max().is_one();
    let unit = match rate.unit {
        RateUnit::Fte => "FTE",
        RateUnit::DaysPerWeek if one => "day a week",
        RateUnit::DaysPerWeek => "days a week",
        RateUnit::PersonMonthsPerYear if one => "person-month a year",
        RateUnit::PersonMonthsPerYear => "person-months a year",
        RateUnit::HoursPerYear if one => "hour a year",
        RateUnit::HoursPerYear => "hours a year",
    };
    format!("{} {unit}{}", amount(&rate.amount), days(rate.from, rate.to))
}

/// The phrase for amounts by year, without their unit.
pub fn print_by_year(years: &BTreeMap<i32, Interval>) -> String {
    let years: Vec<String> =
        years.iter().map(|(year, interval)| format!("{year}: {}", amount(interval))).collect();
    years.join(", ")
}

fn print_pledge(pledge: &PerYear) -> String {
    let unit = match pledge.unit {
        WorkUnit::PersonMonths => "person-months",
        WorkUnit::Hours => "hours",
    };
    format!("{} {unit}", print_by_year(&pledge.years))
}

fn print_total(total: &Total) -> String {
    let one = total.amount.is_point() && total.amount.max().is_one();
    let unit = match total.unit {
        WorkUnit::PersonMonths if one => "person-month",
        WorkUnit::PersonMonths => "person-months",
        WorkUnit::Hours if one => "hour",
        WorkUnit::Hours => "hours",
    };
    format!("{} {unit} in all{}", amount(&total.amount), days(total.from, total.to))
}

fn days(from: Option<Date>, to: Option<Date>) -> String {
    let from = from.map(|day| format!(" from {day}")).unwrap_or_default();
    let to = to.map(|day| format!(" until {day}")).unwrap_or_default();
    from + &to
}

/// The phrase for an amount, without its unit.
pub fn print_amount(interval: &Interval) -> String {
    amount(interval)
}

fn amount(interval: &Interval) -> String {
    if interval.is_point() {
        return number(interval.max());
    }
    format!("{}–{}", number(interval.min()), number(interval.max()))
}

/// The number as a decimal. One that could be mistaken for thousands gets one more digit.
pub(super) fn number(value: &Exact) -> String {
    let text = to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, FALLBACK_DIGITS));
    match text.split_once('.') {
        Some((_, fraction)) if fraction.len() == 3 => text + "0",
        _ => text,
    }
}
