//! Exact conversion between the units of effort: there and back gives the same number.

use num_traits::{One, Zero};

use crate::model::{Exact, RateUnit};

use super::Basis;

/// Full time in a unit: for example 1 FTE, 5 days a week, 12 person-months a year or 1720 hours a year.
pub fn full_time(unit: RateUnit, basis: &Basis) -> Exact {
    match unit {
        RateUnit::Fte => Exact::one(),
        RateUnit::DaysPerWeek => basis.days_per_week.clone(),
        RateUnit::PersonMonthsPerYear => months_per_year(),
        RateUnit::HoursPerYear => basis.hours_per_year().clone(),
    }
}

/// Converts an amount in some unit to a share of full time, in FTE.
pub fn share_of_amount(amount: &Exact, unit: RateUnit, basis: &Basis) -> Exact {
    ratio(amount, &full_time(unit, basis))
}

/// Converts a share of full time, in FTE, to an amount in some unit.
pub fn amount_of_share(share: &Exact, unit: RateUnit, basis: &Basis) -> Exact {
    share * full_time(unit, basis)
}

/// Converts person-months to hours.
pub fn hours_of_person_months(person_months: &Exact, basis: &Basis) -> Exact {
    person_months * basis.hours_per_year() / months_per_year()
}

/// Converts hours to person-months.
pub fn person_months_of_hours(hours: &Exact, basis: &Basis) -> Exact {
    ratio(&(hours * months_per_year()), basis.hours_per_year())
}

/// Person-months of 1 FTE in one year.
pub(super) fn months_per_year() -> Exact {
    Exact::from_integer(12.into())
}

/// A quotient, or zero if the divisor is zero: the model promises that a norm is above zero, and a broken promise
/// must not end in a division by zero.
pub(super) fn ratio(part: &Exact, whole: &Exact) -> Exact {
    if whole.is_zero() { Exact::zero() } else { part / whole }
}
