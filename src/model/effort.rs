//! Effort as partners state it, before it is divided into cells.

use std::collections::BTreeMap;

use time::Date;

use super::Interval;

/// The working time that one entry pledges.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effort {
    /// A constant rate.
    Rate(Rate),
    /// An amount for each calendar year.
    PerYear(PerYear),
    /// One amount for a whole stretch of time.
    Total(Total),
}

impl Effort {
    /// Whether the effort is zero throughout.
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
    /// The first day, if it is not the application's.
    pub from: Option<Date>,
    /// The last day, if it is not the application's.
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
    /// Hours a year; full time is the `hours_per_year` that applies to the organisation.
    HoursPerYear,
}

/// A pledge for each calendar year. A year without an amount is blank, which is not a zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PerYear {
    /// What the amounts count.
    pub unit: WorkUnit,
    /// How much in each year; never negative.
    pub years: BTreeMap<i32, Interval>,
}

/// One amount in all, spread evenly over the months from one day to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Total {
    /// What the amount counts.
    pub unit: WorkUnit,
    /// How much in all; never negative.
    pub amount: Interval,
    /// The first day, if it is not the application's.
    pub from: Option<Date>,
    /// The last day, if it is not the application's.
    pub to: Option<Date>,
}

/// The units of an amount of work, as opposed to a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WorkUnit {
    /// Person-months.
    PersonMonths,
    /// Hours.
    Hours,
}
