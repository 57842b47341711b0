//! Exact numbers in the forms that file formats take.

use num_traits::ToPrimitive;
use serde::Serialize;
use serde_json::Number;

use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Exact, Interval};

/// Decimal places for a number without a finite decimal. No printed amount is one, since all of them are multiples of a
/// decimal step.
const FALLBACK_DIGITS: usize = 10;

/// The number with a decimal point, digit for digit.
pub(super) fn plain(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, FALLBACK_DIGITS))
}

/// The nearest floating-point number, the one that parsing the decimal digits gives.
pub(super) fn float(value: &Exact) -> f64 {
    // `plain` always writes a number, so the default is never used.
    plain(value).parse().unwrap_or_default()
}

/// A JSON number.
///
/// Whole numbers are written digit for digit, without a decimal point. Other numbers, and whole ones beyond 64 bits,
/// are written with the fewest digits that identify the nearest floating-point number. Up to 15 digits, this is the
/// exact value; beyond that, it is the value that any reader would get.
pub fn json_number(value: &Exact) -> Number {
    let whole = value.is_integer().then(|| value.to_integer().to_i64()).flatten();
    // The floating-point number is never infinite here, so the default is never used.
    whole.map_or_else(|| Number::from_f64(float(value)).unwrap_or_else(|| Number::from(0)), Number::from)
}

/// The two ends of an amount.
#[derive(Serialize)]
pub(super) struct JsonRange {
    min: Number,
    max: Number,
}

impl From<&Interval> for JsonRange {
    fn from(amount: &Interval) -> Self {
        Self { min: json_number(amount.min()), max: json_number(amount.max()) }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::{json_number, plain};
    use crate::ledger::from_decimal;
    use proptest::prelude::*;
    use serde_json::Number;

    fn json(decimal: &str) -> String {
        json_number(&from_decimal(decimal).unwrap()).to_string()
    }

    #[test]
    fn numbers_have_no_noise() {
        for text in ["0", "0.1", "2.5", "716.67", "-0.5", "138", "15870000", "0.0001", "1000000000000.25"] {
            assert_eq!(json(text), text);
        }
        assert_eq!(json("9007199254740993"), "9007199254740993", "whole numbers stay exact beyond 2^53");
        assert_eq!(json("6.00"), "6", "a whole number has no point");
    }

    #[test]
    fn beyond_what_a_float_holds_there_is_still_a_number() {
        let third = crate::model::Exact::new(1.into(), 3.into());
        assert_eq!(plain(&third), "0.3333333333");
        assert!(json("123456789012345678.25").parse::<f64>().is_ok());
    }

    proptest! {
        #[test]
        fn up_to_fifteen_digits_come_back_as_they_were(digits in 0_i64..1_000_000_000_000_000, places in 0_usize..5) {
            let shift = 10_i64.pow(u32::try_from(places).unwrap());
            let decimal = if places == 0 {
                digits.to_string()
            } else {
                format!("{}.{:0places$}", digits / shift, digits % shift)
            };
            let exact = from_decimal(&decimal).unwrap();
            let read: Number = serde_json::from_str(&json(&decimal)).unwrap();
            prop_assert_eq!(from_decimal(&plain(&exact)), Some(exact.clone()));
            prop_assert_eq!(read.as_f64().unwrap().to_string(), plain(&exact));
        }
    }
}
