//! Divides an amount among calendar years so that the printed cells add up to it.
//!
//! Every year gets its exact part rounded down to the printed step. What is still missing is handed out, one step
//! each, to the years that lost most; among equals, the earlier year comes first. This is the method of largest
//! remainders.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use num_traits::{Signed, ToPrimitive, Zero};

use crate::model::{Exact, Interval};

use super::convert::ratio;

/// Divides an amount in proportion to the weights of the years, into multiples of a step that add up to the amount
/// rounded to that step: to the amount itself if it is a multiple. The low and the high end are divided separately.
///
/// Without a positive step the parts are not rounded; if the weights add up to zero, every part is zero.
pub fn apportion(amount: &Interval, weights: &BTreeMap<i32, Exact>, step: &Exact) -> BTreeMap<i32, Interval> {
    let whole = weights.values().fold(Exact::zero(), |sum, weight| sum + weight);
    if whole.is_zero() || !step.is_positive() {
        let part = |weight: &Exact| amount.map(|amount| ratio(&(amount * weight), &whole));
        return weights.iter().map(|(year, weight)| (*year, part(weight))).collect();
    }
    let steps = amount.map(|amount| (amount / step).round());
    let divide = |steps: &Exact| divided(steps, weights, &whole);
    let (low, high) = (divide(steps.min()), divide(steps.max()));
    // A known oddity of the method: when the total grows a little, a year can get a step less. The high ends are then
    // the low ends plus the parts of the difference, which also add up and keep the ends in order.
    let high = if low.iter().zip(high.values()).all(|((_, low), high)| low <= high) {
        high
    } else {
        let more = divide(&(steps.max() - steps.min()));
        low.iter().zip(more.into_values()).map(|((year, low), more)| (*year, low + more)).collect()
    };
    let ends = low.into_iter().zip(high.into_values());
    ends.filter_map(|((year, low), high)| Some((year, Interval::new(low * step, high * step)?))).collect()
}

/// Divides a number of steps among the years.
fn divided(steps: &Exact, weights: &BTreeMap<i32, Exact>, whole: &Exact) -> BTreeMap<i32, Exact> {
    let exact: Vec<(i32, Exact)> =
        weights.iter().map(|(year, weight)| (*year, steps * weight / whole)).collect();
    let down = exact.iter().fold(Exact::zero(), |sum, (_, part)| sum + part.floor());
    let mut by_loss: Vec<(Reverse<Exact>, i32)> =
        exact.iter().map(|(year, part)| (Reverse(part.fract()), *year)).collect();
    by_loss.sort();
    // Fewer than there are years, since each lost less than a step.
    let missing = (steps - down).to_integer().to_usize().unwrap_or_default();
    let mut parts: BTreeMap<i32, Exact> =
        exact.into_iter().map(|(year, part)| (year, part.floor())).collect();
    for (_, year) in by_loss.into_iter().take(missing) {
        if let Some(part) = parts.get_mut(&year) {
            *part += Exact::from_integer(1.into());
        }
    }
    parts
}
