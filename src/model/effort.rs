//! Effort as partners state it, before it is put into cells.

use std::collections::BTreeMap;

use time::Date;

use super::Interval;

/// What one entry pledges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effort {
    /// The same all the time.
    Rate(Rate),
    /// An amount for each calendar year.
    PerYear(PerYear),
    /// So much over a whole stretch of time.
    Total(Total),
}

impl Effort {
    /// Whether it is nothing throughout.
    pub fn is_zero(&self) -> bool {
        match self {
            Effort::Rate(rate) => rate.amount.is_zero(),
            Effort::PerYear(pledge) => pledge.years.values().all(Interval::is_zero),
            Effort::Total(total) => total.amount.is_zero(),
        }
    }
}

/// A constant rate of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// What the amount counts.
    pub unit: RateUnit,
    /// How much; never negative.
    pub amount: Interval,
    /// The first day, where it is not the application's.
    pub from: Option<Date>,
    /// The last day, where it is not the application's.
    pub to: Option<Date>,
}

/// The units of a constant rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RateUnit {
    /// A share of full time.
    Fte,
    /// Working days a week; full time is the application's `days_per_week`.
    DaysPerWeek,
    /// Person-months a year; full time is 12.
    PersonMonthsPerYear,
    /// Hours a year; full time is the `hours_per_year` that holds for the organisation.
    HoursPerYear,
}

/// A pledge for each calendar year. A year that is not in it is blank, which is not a zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerYear {
    /// What the amounts count.
    pub unit: WorkUnit,
    /// How much in which year; never negative.
    pub years: BTreeMap<i32, Interval>,
}

/// So much in all, spread evenly over the months from one day to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// What the amount counts.
    pub unit: WorkUnit,
    /// How much in all; never negative.
    pub amount: Interval,
    /// The first day, where it is not the application's.
    pub from: Option<Date>,
    /// The last day, where it is not the application's.
    pub to: Option<Date>,
}

/// The units of an amount of work that is no rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkUnit {
    /// Person-months.
    PersonMonths,
    /// Hours.
    Hours,
}
