//! Shares of full time as a table prints them: rounded such that their column adds up.

use std::collections::BTreeMap;

use num_traits::Zero;

use crate::ledger::{Basis, Part, Shares, apportion, from_decimal, round_to_step};
use crate::model::{Contribution, Exact, Interval};

/// The steps to which shares are rounded: the first that turns none of them into zero.
const STEPS: [&str; 3] = ["0.01", "0.001", "0.0001"];

/// The average share of each entry in a part of a table, in the order of its rows, as it is printed. Their sum is the share
/// of the whole part, rounded: each share may be one step off, so that whoever adds them up finds what the letter says.
pub(super) fn printed(part: &Part, contribution: &Contribution, basis: &Basis) -> Vec<Interval> {
    let rows = part.table.rows().iter();
    let entries = rows.filter_map(|row| contribution.pledged.get(row.of.index));
    let exact: Vec<Interval> = entries.map(|entry| Shares::of([&entry.effort], basis).average).collect();
    rounded(&exact)
}

/// Shares that add up to their rounded sum, low with low and high with high.
fn rounded(exact: &[Interval]) -> Vec<Interval> {
    let mut printed = Vec::new();
    for step in STEPS.iter().filter_map(|step| from_decimal(step)) {
        printed = rounded_to(exact, &step);
        if !any_vanishes(exact, &printed) {
            break;
        }
    }
    printed
}

/// Whether any share is printed as zero, and is not.
fn any_vanishes(exact: &[Interval], printed: &[Interval]) -> bool {
    let is_lost = |exact: &Exact, printed: &Exact| !exact.is_zero() && printed.is_zero();
    exact
        .iter()
        .zip(printed)
        .any(|(exact, printed)| is_lost(exact.min(), printed.min()) || is_lost(exact.max(), printed.max()))
}

/// The same in these steps.
fn rounded_to(exact: &[Interval], step: &Exact) -> Vec<Interval> {
    let sum: Interval = exact.iter().sum();
    let (low, high) = (round_to_step(sum.min(), step), round_to_step(sum.max(), step));
    // What a range adds is divided among the ranges, so that a single number stays one.
    let more = divided(high - &low, exact.iter().map(|share| share.max() - share.min()), step);
    let low = divided(low, exact.iter().map(|share| share.min().clone()), step);
    low.into_iter().zip(more).filter_map(|(low, more)| Interval::new(low.clone(), low + more)).collect()
}

/// An amount divided in proportion to weights, in steps.
fn divided(amount: Exact, weights: impl Iterator<Item = Exact>, step: &Exact) -> Vec<Exact> {
    let weights: BTreeMap<i32, Exact> = (0..).zip(weights).collect();
    let parts = apportion(&Interval::point(amount), &weights, step);
    parts.into_values().map(|part| part.min().clone()).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;
    use crate::ledger::to_decimal;

    fn interval(min: &str, max: &str) -> Interval {
        Interval::new(from_decimal(min).unwrap(), from_decimal(max).unwrap()).unwrap()
    }

    fn shown(shares: &[(&str, &str)]) -> Vec<String> {
        let exact: Vec<Interval> = shares.iter().map(|(min, max)| interval(min, max)).collect();
        let text = |share: &Interval| {
            let (min, max) = (to_decimal(share.min()).unwrap(), to_decimal(share.max()).unwrap());
            if min == max { min } else { format!("{min}–{max}") }
        };
        rounded(&exact).iter().map(text).collect()
    }

    #[test]
    fn a_column_adds_up() {
        assert_eq!(shown(&[("0.125", "0.125"); 3]), ["0.13", "0.13", "0.12"]);
        assert_eq!(shown(&[("0.2", "0.2"), ("0.5", "1")]), ["0.2", "0.5–1"]);
        assert_eq!(shown(&[("0.125", "0.125"), ("0.125", "0.255")]), ["0.13", "0.12–0.25"]);
        assert_eq!(shown(&[("0.002", "0.002"), ("0.5", "0.5")]), ["0.002", "0.5"]);
        assert_eq!(shown(&[("0", "0"), ("0.001", "0.01")]), ["0", "0.001–0.01"]);
        assert_eq!(shown(&[]), [""; 0]);
    }

    proptest! {
        #[test]
        fn no_share_is_more_than_a_step_off(ends in proptest::collection::vec((0_u32..20_000, 0_u32..20_000), 1..9)) {
            let exact: Vec<Interval> = ends.iter().map(|(one, other)| {
                let of = |ten_thousandths: u32| Exact::new(ten_thousandths.into(), 10_000.into());
                Interval::new(of(*one.min(other)), of(*one.max(other))).unwrap()
            }).collect();
            let printed = rounded(&exact);
            let (sum, of_printed): (Interval, Interval) = (exact.iter().sum(), printed.iter().sum());
            let step = from_decimal("0.01").unwrap();
            let is_near = |one: &Exact, other: &Exact, most: &Exact| {
                let apart = if one > other { one - other } else { other - one };
                apart <= *most
            };
            prop_assert!(is_near(sum.min(), of_printed.min(), &step) && is_near(sum.max(), of_printed.max(), &step));
            let twice = &step + &step;
            for (exact, printed) in exact.iter().zip(&printed) {
                prop_assert!(is_near(exact.min(), printed.min(), &step) && is_near(exact.max(), printed.max(), &twice));
                prop_assert!(!exact.is_point() || printed.is_point());
            }
        }
    }
}
