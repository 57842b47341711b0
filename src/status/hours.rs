//! The years whose hours differ between a letter and a contribution file.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::ledger::{Statement, to_decimal_rounded};
use crate::model::{Application, Contribution, Interval};

/// The decimal places of the hours.
const DIGITS: usize = 2;

/// A year whose hours differ. Hours are a decimal number or a range of two; `None` if none are stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursDiffer {
    /// The calendar year.
    pub year: i32,
    /// The hours in the letter.
    pub letter: Option<String>,
    /// The hours in the contribution file.
    pub contribution: Option<String>,
}

/// Every year whose hours differ.
pub(super) fn differing(
    application: &Application,
    letter: &Contribution,
    file: &Contribution,
) -> Vec<HoursDiffer> {
    let of = |contribution: &Contribution| -> BTreeMap<i32, String> {
        let statement = Statement::new(application, contribution);
        let totals = statement.whole.table.year_totals();
        totals.iter().map(|(year, cell)| (*year, told(&cell.hours))).collect()
    };
    let (letter, file) = (of(letter), of(file));
    let years: BTreeSet<i32> = letter.keys().chain(file.keys()).copied().collect();
    let differ = |year: &i32| letter.get(year) != file.get(year);
    years
        .into_iter()
        .filter(differ)
        .map(|year| HoursDiffer {
            year,
            letter: letter.get(&year).cloned(),
            contribution: file.get(&year).cloned(),
        })
        .collect()
}

fn told(hours: &Interval) -> String {
    let (min, max) = (to_decimal_rounded(hours.min(), DIGITS), to_decimal_rounded(hours.max(), DIGITS));
    if min == max { min } else { format!("{min}–{max}") }
}
