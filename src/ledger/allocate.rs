//! One entry's effort, put into calendar years.

use std::collections::BTreeMap;

use time::Date;

use crate::model::{Effort, Interval, Period, Rate, Total, WorkUnit};

use super::convert::{person_months_of_hours, ratio, share_of_amount};
use super::{Basis, Cell, Cells, Stretch, apportion, months, months_by_year};

/// The printed cells of an effort. A blank year is absent; a stated zero is a zero cell.
pub fn allocate(effort: &Effort, basis: &Basis) -> Cells {
    let mut cells: Cells = exact_person_months(effort, basis)
        .iter()
        .map(|(&year, exact)| (year, Cell::of_person_months(exact, basis)))
        .collect();
    if let Effort::Total(total) = effort {
        state_total(&mut cells, total, basis);
    }
    cells
}

/// Replaces, in the unit that the total is stated in, the amounts in the cells with ones that add up to it exactly.
fn state_total(cells: &mut Cells, total: &Total, basis: &Basis) {
    let Some(period) = period_within(total.from, total.to, basis) else { return };
    let step = match total.unit {
        WorkUnit::PersonMonths => &basis.rounding.person_months,
        WorkUnit::Hours => &basis.rounding.hours,
    };
    for (year, amount) in apportion(&total.amount, &months_by_year(&period), step) {
        let Some(cell) = cells.get_mut(&year) else { continue };
        match total.unit {
            WorkUnit::PersonMonths => cell.person_months = amount,
            WorkUnit::Hours => cell.hours = amount,
        }
    }
}

/// The person-months of an effort before anything is rounded.
///
/// A rate or a total has a value in every year that any of its days falls in, a pledge in every year that it names.
pub fn exact_person_months(effort: &Effort, basis: &Basis) -> BTreeMap<i32, Interval> {
    match effort {
        Effort::Rate(rate) => spread(rate_stretch(rate, basis)),
        Effort::Total(total) => spread(total_stretch(total, basis)),
        Effort::PerYear(pledge) => pledge
            .years
            .iter()
            .map(|(&year, amount)| (year, person_months_of(amount, pledge.unit, basis)))
            .collect(),
    }
}

/// The days of a rate within the application's period, and its share of full time; `None` if there are no such days.
pub(super) fn rate_stretch(rate: &Rate, basis: &Basis) -> Option<Stretch> {
    let period = period_within(rate.from, rate.to, basis)?;
    Some(Stretch { period, share: rate.amount.map(|amount| share_of_amount(amount, rate.unit, basis)) })
}

/// The same of a total, spread evenly over its months.
pub(super) fn total_stretch(total: &Total, basis: &Basis) -> Option<Stretch> {
    let period = period_within(total.from, total.to, basis)?;
    let months = months(&period);
    let share = person_months_of(&total.amount, total.unit, basis).map(|amount| ratio(amount, &months));
    Some(Stretch { period, share })
}

/// The days from one date to another that lie in the application's period, whose ends stand in for missing dates.
fn period_within(from: Option<Date>, to: Option<Date>, basis: &Basis) -> Option<Period> {
    let from = from.unwrap_or(basis.period.start());
    let to = to.unwrap_or(basis.period.end());
    Period::new(from, to)?.intersection(&basis.period)
}

/// The person-months of each year at a constant share.
fn spread(stretch: Option<Stretch>) -> BTreeMap<i32, Interval> {
    let Some(Stretch { period, share }) = stretch else { return BTreeMap::new() };
    let months = months_by_year(&period).into_iter();
    months.map(|(year, months)| (year, share.map(|share| share * &months))).collect()
}

fn person_months_of(amount: &Interval, unit: WorkUnit, basis: &Basis) -> Interval {
    match unit {
        WorkUnit::PersonMonths => amount.clone(),
        WorkUnit::Hours => amount.map(|hours| person_months_of_hours(hours, basis)),
    }
}
