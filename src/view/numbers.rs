//! Amounts of the ledger as a language prints them.

use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Exact, Interval};

use super::{Locale, Number};

/// How many digits after the decimal mark a number shows that is only told and never added up, such as an
/// average share of full time.
const TOLD_DIGITS: usize = 2;

impl Locale {
    /// A printed amount, digit for digit. One without a finite decimal, as a rounding step of a third would
    /// give, is rounded to what a reader can use.
    pub(super) fn amount(&self, amount: &Interval) -> Number {
        self.range(&plain(amount.min()), &plain(amount.max()))
    }

    /// One exact number, digit for digit.
    pub(super) fn exact(&self, value: &Exact) -> Number {
        self.number(&plain(value))
    }

    /// An amount that is told in passing.
    pub(super) fn told(&self, amount: &Interval) -> Number {
        self.range(
            &to_decimal_rounded(amount.min(), TOLD_DIGITS),
            &to_decimal_rounded(amount.max(), TOLD_DIGITS),
        )
    }
}

fn plain(value: &Exact) -> String {
    to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, TOLD_DIGITS))
}
