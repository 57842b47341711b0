//! How large a share of full time is given, and whether it stays the same.

use std::collections::BTreeMap;

use num_traits::Zero;
use time::Date;

use crate::model::{Effort, Exact, Interval, Period};

use super::allocate::{exact_person_months, rate_stretch, total_stretch};
use super::convert::{months_per_year, ratio};
use super::{Basis, months, months_by_year, part_in_year};

/// Consecutive days on which an effort is a constant share of full time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The days.
    pub period: Period,
    /// The share, in FTE.
    pub share: Interval,
}

/// The combined shares of several efforts, exact and in FTE.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// The average over the application's days in each year; a year that every effort leaves blank is absent.
    pub by_year: BTreeMap<i32, Interval>,
    /// The share on every single day of the application's period, if it is the same throughout. One person may take
    /// over from another; only the sum counts.
    pub constant: Option<Interval>,
    /// The average over the application's whole period.
    pub average: Interval,
    /// Person-months a year, averaged over the days from the first to the last on which anything is given. A span of
    /// less than a year is averaged over a year, or over the application's period if that is shorter: a single month
    /// of full time is one person-month a year and not twelve.
    pub person_months_per_year: Interval,
}

/// The stretches of an effort within the application's period, in order.
///
/// A rate is one stretch, and so is a total. A pledge is one for each year that it names, as if its amount were
/// spread evenly over the application's days in that year.
pub fn stretches(effort: &Effort, basis: &Basis) -> Vec<Stretch> {
    match effort {
        Effort::Rate(rate) => rate_stretch(rate, basis).into_iter().collect(),
        Effort::Total(total) => total_stretch(total, basis).into_iter().collect(),
        Effort::PerYear(_) => exact_person_months(effort, basis)
            .into_iter()
            .filter_map(|(year, amount)| {
                let period = part_in_year(&basis.period, year)?;
                Some(Stretch { period, share: per(&amount, &months(&period)) })
            })
            .collect(),
    }
}

/// The share of one effort in each year, in FTE: its exact person-months over the months that it covers in that year.
/// Half a year at full time is 1 and not a half.
pub fn fte_by_year(effort: &Effort, basis: &Basis) -> BTreeMap<i32, Interval> {
    stretches(effort, basis)
        .into_iter()
        .flat_map(|stretch| stretch.period.years().map(move |year| (year, stretch.share.clone())))
        .collect()
}

impl Shares {
    /// The combined shares of these efforts.
    pub fn of<'a>(efforts: impl IntoIterator<Item = &'a Effort>, basis: &Basis) -> Self {
        let stretches: Vec<Stretch> =
            efforts.into_iter().flat_map(|effort| stretches(effort, basis)).collect();
        let person_months = person_months_by_year(&stretches);
        let total: Interval = person_months.values().sum();
        let available = months_by_year(&basis.period);
        Self {
            by_year: person_months
                .iter()
                .filter_map(|(year, amount)| Some((*year, per(amount, available.get(year)?))))
                .collect(),
            constant: constant(&stretches, &basis.period),
            average: per(&total, &months(&basis.period)),
            person_months_per_year: per_year(&total, &stretches, &basis.period),
        }
    }
}

fn person_months_by_year(stretches: &[Stretch]) -> BTreeMap<i32, Interval> {
    let mut sums = BTreeMap::new();
    for stretch in stretches {
        for (year, months) in months_by_year(&stretch.period) {
            let sum = sums.entry(year).or_insert_with(Interval::zero);
            *sum = sum.plus(&stretch.share.map(|share| share * &months));
        }
    }
    sums
}

/// The share on the first day, if nothing changes on any later day of the period.
fn constant(stretches: &[Stretch], period: &Period) -> Option<Interval> {
    let mut changes: BTreeMap<Date, (Exact, Exact)> = BTreeMap::new();
    for Stretch { period, share } in stretches {
        let begins = changes.entry(period.start()).or_default();
        begins.0 += share.min();
        begins.1 += share.max();
        // After the last day of the calendar nothing can change.
        let Some(after) = period.end().next_day() else { continue };
        let ends = changes.entry(after).or_default();
        ends.0 -= share.min();
        ends.1 -= share.max();
    }
    let (min, max) = changes.remove(&period.start()).unwrap_or_default();
    let changes_later =
        changes.iter().any(|(day, (min, max))| period.contains(*day) && !(min.is_zero() && max.is_zero()));
    if changes_later { None } else { Interval::new(min, max) }
}

fn per_year(total: &Interval, stretches: &[Stretch], period: &Period) -> Interval {
    let given = || stretches.iter().filter(|stretch| !stretch.share.is_zero()).map(|stretch| stretch.period);
    let first = given().map(|period| period.start()).min();
    let last = given().map(|period| period.end()).max();
    let Some(span) = first.zip(last).and_then(|(first, last)| Period::new(first, last)) else {
        return Interval::zero();
    };
    let at_least = months_per_year().min(months(period));
    per(total, &months(&span).max(at_least)).map(|share| share * months_per_year())
}

/// An average share: person-months over months.
fn per(person_months: &Interval, months: &Exact) -> Interval {
    person_months.map(|amount| ratio(amount, months))
}
