//! One printed cell: hours and person-months of an entry in a year.

use crate::model::Interval;

use super::convert::hours_of_person_months;
use super::{Basis, Summand, round_to_step};

/// What is printed for an entry in a year, or a sum of such cells.
///
/// Hours and person-months are each rounded from the exact amount, so the hours need not match the printed
/// person-months. A blank has no cell; [`Cell::zero`] is a stated zero.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Cell {
    /// Hours, a multiple of their step.
    pub hours: Interval,
    /// Person-months, a multiple of their step.
    pub person_months: Interval,
}

impl Cell {
    /// A stated zero.
    pub fn zero() -> Self {
        Self { hours: Interval::zero(), person_months: Interval::zero() }
    }

    /// The cell that prints these exact person-months.
    pub fn of_person_months(exact: &Interval, basis: &Basis) -> Self {
        let steps = &basis.rounding;
        Self {
            hours: exact.map(|value| round_to_step(&hours_of_person_months(value, basis), &steps.hours)),
            person_months: exact.map(|value| round_to_step(value, &steps.person_months)),
        }
    }

    /// Adds low ends to low ends and high ends to high ends.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            hours: self.hours.plus(&other.hours),
            person_months: self.person_months.plus(&other.person_months),
        }
    }

    /// Whether the cell prints as zero hours and zero person-months.
    pub fn is_zero(&self) -> bool {
        self.hours.is_zero() && self.person_months.is_zero()
    }
}

impl Summand for Cell {
    fn zero() -> Self {
        Self::zero()
    }

    fn plus(&self, other: &Self) -> Self {
        self.plus(other)
    }
}

impl<'a> std::iter::Sum<&'a Cell> for Cell {
    fn sum<I: Iterator<Item = &'a Self>>(cells: I) -> Self {
        cells.fold(Self::zero(), |total, cell| total.plus(cell))
    }
}
