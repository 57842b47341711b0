//! What an amount of a unit means in the model, and what to say where it means nothing there.

use num_bigint::BigInt;
use num_traits::One;

use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Exact, Interval, RateUnit};

use super::Unclear;
use super::sentence::Read;
use super::words::{self, Every, Unit};

/// What an amount of a unit, given every so often, means in the model.
///
/// # Errors
/// It is not clear how often, or no application counts such a thing.
pub(super) fn meaning(
    amount: Interval,
    unit: Option<Unit>,
    every: Option<Every>,
) -> Read<(RateUnit, Interval)> {
    let written = if amount.is_point() {
        plain(amount.max())
    } else {
        format!("{}–{}", plain(amount.min()), plain(amount.max()))
    };
    let is_one = amount.is_point() && amount.max().is_one();
    let Some(unit) = unit else {
        return Err(Unclear::new(
            format!("understood the number {written}, but not of what"),
            words::EXAMPLES,
        ));
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
        (unit, every) => Err(refuse(&written, unit, is_one, every)),
    }
}

/// What to say of an amount that no application counts, or that could be meant in two ways.
fn refuse(written: &str, unit: Unit, is_one: bool, every: Option<Every>) -> Unclear {
    let name = if is_one { unit.singular() } else { unit.name() };
    let message = match every {
        None => format!("understood {written} {name}, but not how often: every year, or in all?"),
        Some(every) => format!("understood {written} {name} {}, which no application counts", every.name()),
    };
    let hint = match (unit, every) {
        (Unit::Days, None) => {
            return Unclear::new(
                format!("understood {written} {name}, but not how often"),
                format!("write `{written} {name} a week`, or how many hours that is: `... hours a year`"),
            );
        }
        (Unit::PersonMonths | Unit::Hours, None) => {
            format!("write `{written} {name} a year`, or name the years, as in `2025: {written} {name}`")
        }
        (Unit::PersonYears, None) => format!("write `{written} FTE` if it is meant for every year"),
        (Unit::Hours, Some(_)) => {
            "how many weeks somebody works in a year differs: write days a week or hours a year".to_owned()
        }
        (Unit::Months | Unit::Weeks, _) => {
            "write person-months a year, days a week or hours a year".to_owned()
        }
        (Unit::Percent | Unit::Fte, _) => "write the share alone, as in `20 %` or `0.2 FTE`".to_owned(),
        _ => words::EXAMPLES.to_owned(),
    };
    Unclear::new(message, hint)
}

/// A number in a message.
pub(super) fn plain(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, 2))
}
