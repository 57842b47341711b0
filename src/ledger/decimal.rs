//! Exact numbers as plain decimals and back: a point, no grouping, no exponent, no trailing zeros, no `-0`.
//!
//! For exports, and for code that hands a number to a formatter. How numbers look to people is up to `view`.

use num_bigint::BigInt;
use num_traits::{Signed, Zero};

use crate::model::Exact;

use super::round_to_step;

/// The number as a decimal; `None` if its decimal has no end, as with one third.
pub fn to_decimal(value: &Exact) -> Option<String> {
    let digits = fraction_digits(value)?;
    let scaled = (value * power_of_ten(digits)).to_integer();
    // Padding to one digit more than the fraction leaves a zero in front of the point.
    let mut text = format!("{:0>width$}", scaled.abs().to_string(), width = digits + 1);
    if digits > 0 {
        text.insert(text.len() - digits, '.');
    }
    if scaled.is_negative() {
        text.insert(0, '-');
    }
    Some(text)
}

/// The number rounded to at most this many digits after the point, half away from zero.
pub fn to_decimal_rounded(value: &Exact, places: usize) -> String {
    let rounded = round_to_step(value, &power_of_ten(places).recip());
    // A multiple of a power of ten has a finite decimal, so the fallback is never used.
    to_decimal(&rounded).unwrap_or_else(|| rounded.to_integer().to_string())
}

/// How many digits the number needs after the point; `None` if its decimal has no end.
pub fn fraction_digits(value: &Exact) -> Option<usize> {
    let (twos, rest) = factor_out(value.denom(), 2);
    let (fives, rest) = factor_out(&rest, 5);
    (rest == BigInt::from(1)).then(|| twos.max(fives))
}

/// Parses a decimal: an optional minus, digits, and optionally a point and more digits.
pub fn from_decimal(text: &str) -> Option<Exact> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |digits| (true, digits));
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (digits, None),
    };
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !fraction.is_none_or(is_number) {
        return None;
    }
    let fraction = fraction.unwrap_or("");
    let numerator: BigInt = format!("{whole}{fraction}").parse().ok()?;
    let value = Exact::from_integer(numerator) / power_of_ten(fraction.len());
    Some(if negative { -value } else { value })
}

/// How often a factor divides a number, and what is left.
fn factor_out(number: &BigInt, factor: u8) -> (usize, BigInt) {
    let (mut rest, mut count) = (number.clone(), 0);
    // Zero can be divided for ever. A denominator is never zero, but the loop should not depend on that.
    while !rest.is_zero() && (&rest % factor).is_zero() {
        rest /= factor;
        count += 1;
    }
    (count, rest)
}

fn power_of_ten(exponent: usize) -> Exact {
    Exact::from_integer(num_traits::pow(BigInt::from(10), exponent))
}
