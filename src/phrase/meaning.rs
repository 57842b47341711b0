//! What an amount of a unit means in the model, and what to say where it means nothing there.

use num_bigint::BigInt;

use crate::model::{Exact, Interval, RateUnit};

use super::sentence::Read;
use super::words::{Every, Unit};
use super::{About, Unclear};

/// What an amount of a unit, given every so often, means in the model.
///
/// # Errors
/// It is not clear how often, or no application counts such a thing.
pub(super) fn meaning(
    amount: Interval,
    unit: Option<Unit>,
    every: Option<Every>,
) -> Read<(RateUnit, Interval)> {
    let Some(unit) = unit else {
        return Err(Unclear::new("amount-of-what").about("amount", About::Amount(amount)));
    };
    match (unit, every) {
        (Unit::Percent, None) => {
            let hundred = Exact::from(BigInt::from(100));
            Ok((RateUnit::Fte, amount.map(|percent| percent / &hundred)))
        }
        (Unit::Fte, None | Some(Every::Year)) | (Unit::PersonYears, Some(Every::Year)) => {
            Ok((RateUnit::Fte, amount))
        }
        (Unit::Days, Some(Every::Week)) => Ok((RateUnit::DaysPerWeek, amount)),
        (Unit::PersonMonths, Some(Every::Year)) => Ok((RateUnit::PersonMonthsPerYear, amount)),
        (Unit::Hours, Some(Every::Year)) => Ok((RateUnit::HoursPerYear, amount)),
        (unit, every) => Err(refuse(amount, unit, every)),
    }
}

/// What to say of an amount that no application counts, or that could be meant in two ways.
fn refuse(amount: Interval, unit: Unit, every: Option<Every>) -> Unclear {
    let id = match (unit, every) {
        (Unit::Days, None) => "amount-days-how-often",
        (Unit::PersonYears, None) => "amount-person-years-how-often",
        (Unit::PersonMonths | Unit::Hours, None) => "amount-how-often",
        (Unit::Percent | Unit::Fte, _) => "amount-share-alone",
        (Unit::Hours, Some(_)) => "amount-hours-every",
        (Unit::Months | Unit::Weeks, _) => "amount-other-unit",
        _ => "amount-not-counted",
    };
    let unclear =
        Unclear::new(id).about("amount", About::Amount(amount)).about("unit", About::Word(unit.word()));
    match every {
        Some(every) => unclear.about("every", About::Word(every.word())),
        None => unclear,
    }
}
