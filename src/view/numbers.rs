//! How the amounts of the ledger are printed in a language.

use num_traits::Zero;

use crate::ledger::{fraction_digits, from_decimal, minor_digits, to_decimal, to_decimal_rounded};
use crate::model::{Exact, Interval};

use super::{Locale, Number};

/// How many digits after the decimal mark a number shows if it is only mentioned and never added up, such as an
/// average share of full time.
const TOLD_DIGITS: usize = 2;

/// How many digits such a number shows at most, if two would turn a small amount into zero.
const MOST_TOLD_DIGITS: usize = 4;

impl Locale {
    /// A printed amount, digit for digit. An amount without a finite decimal, such as a rounding step of a third
    /// would give, is rounded to what a reader can use.
    pub fn amount(&self, amount: &Interval) -> Number {
        self.range(&plain(amount.min()), &plain(amount.max()))
    }

    /// An amount of money with this many digits after the decimal mark, zeros included.
    pub fn money(&self, amount: &Interval, digits: usize) -> Number {
        self.range(&padded(amount.min(), digits), &padded(amount.max(), digits))
    }

    /// A price: a whole number, or at least all digits of the currency's minor unit.
    pub(super) fn price(&self, value: &Exact, currency: &str) -> Number {
        match fraction_digits(value) {
            Some(0) => self.exact(value),
            digits => self.number(&padded(value, digits.unwrap_or(0).max(minor_digits(currency)))),
        }
    }

    /// One exact number, digit for digit.
    pub(super) fn exact(&self, value: &Exact) -> Number {
        self.number(&plain(value))
    }

    /// A count of things.
    pub(super) fn count(&self, count: usize) -> Number {
        self.number(&count.to_string())
    }

    /// An amount that is only mentioned and never added up.
    pub(super) fn told(&self, amount: &Interval) -> Number {
        self.range(&brief(amount.min()), &brief(amount.max()))
    }
}

/// Two digits after the decimal mark, or as many as it takes to show that a small number is not zero.
fn brief(value: &Exact) -> String {
    let vanishes =
        |digits: &usize| from_decimal(&to_decimal_rounded(value, *digits)).is_some_and(|it| it.is_zero());
    let digits = (TOLD_DIGITS..MOST_TOLD_DIGITS).find(|digits| !vanishes(digits)).unwrap_or(MOST_TOLD_DIGITS);
    to_decimal_rounded(value, if value.is_zero() { TOLD_DIGITS } else { digits })
}

/// The number with exactly this many digits after the point.
fn padded(value: &Exact, digits: usize) -> String {
    let mut text = to_decimal_rounded(value, digits);
    let given = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    if given == 0 && digits > 0 {
        text.push('.');
    }
    text.extend(std::iter::repeat_n('0', digits.saturating_sub(given)));
    text
}

fn plain(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, TOLD_DIGITS))
}
