//! One entry's effort, put into calendar years.

use std::collections::BTreeMap;

use crate::model::{Effort, Interval, PerYearUnit, Period, Rate};

use super::convert::{person_months_of_hours, share_of_amount};
use super::{Basis, Cell, Cells, months_by_year};

/// The printed cells of an effort. A blank year is absent; a stated zero is a zero cell.
pub fn allocate(effort: &Effort, basis: &Basis) -> Cells {
    exact_person_months(effort, basis)
        .iter()
        .map(|(&year, exact)| (year, Cell::of_person_months(exact, basis)))
        .collect()
}

/// The person-months of an effort before anything is rounded.
///
/// A rate has a value in every year that has a day of it, a pledge in every year that it names.
pub fn exact_person_months(effort: &Effort, basis: &Basis) -> BTreeMap<i32, Interval> {
    match effort {
        Effort::Rate(rate) => {
            let Some(period) = period_of_rate(rate, basis) else { return BTreeMap::new() };
            let share = share_of_rate(rate, basis);
            months_by_year(&period)
                .into_iter()
                .map(|(year, months)| (year, share.map(|share| share * &months)))
                .collect()
        }
        Effort::PerYear(pledge) => pledge
            .years
            .iter()
            .map(|(&year, amount)| match pledge.unit {
                PerYearUnit::PersonMonths => (year, amount.clone()),
                PerYearUnit::Hours => (year, amount.map(|hours| person_months_of_hours(hours, basis))),
            })
            .collect(),
    }
}

/// The days of the application's period that a rate covers, if any.
pub(super) fn period_of_rate(rate: &Rate, basis: &Basis) -> Option<Period> {
    let from = rate.from.unwrap_or(basis.period.start());
    let to = rate.to.unwrap_or(basis.period.end());
    Period::new(from, to)?.intersection(&basis.period)
}

/// The share of full time that a rate is, in FTE.
pub(super) fn share_of_rate(rate: &Rate, basis: &Basis) -> Interval {
    rate.amount.map(|amount| share_of_amount(amount, rate.unit, basis))
}
