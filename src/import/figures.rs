//! Hours and person-months of the same work, each rounded, as in an annex: finds the amount that prints as both.

use std::collections::BTreeMap;

use num_traits::pow;

use crate::ledger::{Basis, Cell, fraction_digits, hours_of_person_months, person_months_of_hours};
use crate::model::{Exact, Interval, PerYear, WorkUnit};

/// The figures of a year, as far as they are stated; at least one is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    pub hours: Option<Interval>,
    pub months: Option<Interval>,
}

/// Why no amount prints as these figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disagreement {
    /// Some years have only hours, others only person-months.
    Units,
    /// It is not known how many hours a person-month has.
    NoNorm,
    /// The hours of a year do not match its person-months.
    Year(i32),
}

/// The most decimal places of an amount that is chosen so that it prints as both figures.
const MOST_DIGITS: usize = 6;

/// The amounts by year that print as these figures. If `counts` names a unit, the figures in that unit are used as they
/// are.
///
/// # Errors
/// No amounts print as these figures; the error says why.
pub fn amounts(
    years: &BTreeMap<i32, Figures>,
    basis: Option<&Basis>,
    counts: Option<WorkUnit>,
) -> Result<PerYear, Disagreement> {
    let only = |unit: WorkUnit, pick: fn(&Figures) -> Option<&Interval>| {
        let all: Option<BTreeMap<i32, Interval>> =
            years.iter().map(|(year, figures)| Some((*year, pick(figures)?.clone()))).collect();
        all.map(|years| PerYear { unit, years })
    };
    let hours = only(WorkUnit::Hours, |figures| figures.hours.as_ref());
    let months = only(WorkUnit::PersonMonths, |figures| figures.months.as_ref());
    let (hours, months) = match (hours, months) {
        (Some(hours), Some(months)) => (hours, months),
        (Some(one), None) | (None, Some(one)) if is_alone(years) => return Ok(one),
        _ => return Err(Disagreement::Units),
    };
    match counts {
        Some(WorkUnit::Hours) => return Ok(hours),
        Some(WorkUnit::PersonMonths) => return Ok(months),
        None => {}
    }
    let basis = basis.ok_or(Disagreement::NoNorm)?;
    let wanted: BTreeMap<i32, Cell> = hours
        .years
        .iter()
        .zip(months.years.values())
        .map(|((year, hours), months)| (*year, Cell { hours: hours.clone(), person_months: months.clone() }))
        .collect();
    let fits = |pledge: &PerYear| {
        pledge
            .years
            .iter()
            .all(|(year, amount)| wanted.get(year) == Some(&printed(amount, pledge.unit, basis)))
    };
    // One of the stated figures as it is, if it prints as both.
    if let Some(plain) = [months, hours].into_iter().find(fits) {
        return Ok(plain);
    }
    let mut between = BTreeMap::new();
    for (year, cell) in &wanted {
        let amount = both(cell, basis).filter(|amount| printed(amount, WorkUnit::Hours, basis) == *cell);
        between.insert(*year, amount.ok_or(Disagreement::Year(*year))?);
    }
    Ok(PerYear { unit: WorkUnit::Hours, years: between })
}

/// The hours of a full-time year, least and most, by which all these figures agree, with as few digits as possible.
/// `None` if they agree by the current norm already, or by no norm.
pub fn norm<'a>(
    entries: impl Iterator<Item = &'a BTreeMap<i32, Figures>>,
    basis: &Basis,
) -> Option<Interval> {
    let twelve = Exact::from_integer(12.into());
    let half = |step: &Exact| step / Exact::from_integer(2.into());
    let (by_hours, by_months) = (half(&basis.rounding.hours), half(&basis.rounding.person_months));
    let (mut low, mut high): (Exact, Option<Exact>) = (Exact::default(), None);
    for Figures { hours, months } in entries.flat_map(BTreeMap::values) {
        let (Some(hours), Some(months)) = (hours, months) else { continue };
        for (hours, months) in [(hours.min(), months.min()), (hours.max(), months.max())] {
            low = low.max((hours - &by_hours) * &twelve / (months + &by_months));
            if *months > by_months {
                let limit = (hours + &by_hours) * &twelve / (months - &by_months);
                high = Some(high.map_or_else(|| limit.clone(), |high| high.min(limit.clone())));
            }
        }
    }
    let high = high?;
    let fits = |value: &Exact| *value >= low && *value < high && *value > Exact::default();
    if fits(basis.hours_per_year()) {
        return None;
    }
    (0..=2).find_map(|digits| {
        let scale = pow(Exact::from_integer(10.into()), digits);
        let (least, most) = ((&low * &scale).ceil() / &scale, (&high * &scale).floor() / &scale);
        Interval::new(least, most).filter(|norm| fits(norm.min()))
    })
}

/// Whether only one of the two units is stated, in all years.
fn is_alone(years: &BTreeMap<i32, Figures>) -> bool {
    years.values().all(|it| it.hours.is_none()) || years.values().all(|it| it.months.is_none())
}

/// The figures that an amount is printed as.
fn printed(amount: &Interval, unit: WorkUnit, basis: &Basis) -> Cell {
    let months = match unit {
        WorkUnit::PersonMonths => amount.clone(),
        WorkUnit::Hours => amount.map(|hours| person_months_of_hours(hours, basis)),
    };
    Cell::of_person_months(&months, basis)
}

/// The hours, with as few digits as possible, that round to both figures of a cell.
fn both(cell: &Cell, basis: &Basis) -> Option<Interval> {
    let end = |hours: &Exact, months: &Exact| {
        let in_hours = |months: &Exact| hours_of_person_months(months, basis);
        let half = |step: &Exact| step / Exact::from_integer(2.into());
        let (by_hours, by_months) = (half(&basis.rounding.hours), half(&basis.rounding.person_months));
        let low = (hours - &by_hours).max(in_hours(&(months - &by_months))).max(Exact::default());
        let high = (hours + &by_hours).min(in_hours(&(months + &by_months)));
        let fits = |value: &Exact| *value >= low && *value < high;
        let exact = in_hours(months);
        if fits(hours) {
            return Some(hours.clone());
        }
        if fits(&exact) && fraction_digits(&exact).is_some_and(|digits| digits <= MOST_DIGITS) {
            return Some(exact);
        }
        (0..=MOST_DIGITS).find_map(|digits| {
            let scale = pow(Exact::from_integer(10.into()), digits);
            Some((&low * &scale).ceil() / scale).filter(fits)
        })
    };
    Interval::new(
        end(cell.hours.min(), cell.person_months.min())?,
        end(cell.hours.max(), cell.person_months.max())?,
    )
}
