//! Effort by row and year as the lengths of bars.

use num_traits::ToPrimitive;
use serde::Serialize;

use crate::ledger::Cell;
use crate::model::{Exact, Interval};
use crate::view::{Locale, Number};

use super::pages::Unit;
use super::{Annex, SummaryRow};

/// The bars of what one side pays for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// A bar for each row of the summary.
    pub bars: Vec<Bar>,
}

/// One bar. All lengths are shares of the longest bar of the whole chart, from 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// The row's label.
    pub label: String,
    /// Whether no letter stands behind it yet.
    pub placeholder: bool,
    /// The low end of each year, in order; a blank year has no length.
    pub segments: Vec<f64>,
    /// What a range adds at most, beyond the segments.
    pub more: f64,
    /// The sum, as the table has it.
    pub total: Number,
}

/// The chart of an annex: person-months, unless hours alone are printed.
pub(super) fn groups(annex: &Annex, unit: Unit, locale: &Locale) -> Vec<Group> {
    let amount = |cell: &Cell| -> Interval {
        match unit {
            Unit::Hours => cell.hours.clone(),
            Unit::PersonMonths | Unit::Both => cell.person_months.clone(),
        }
    };
    let rows = || annex.tables.iter().flat_map(|table| &table.rows);
    let longest = rows().map(|row| amount(&row.total).max().clone()).max();
    let Some(longest) = longest.filter(|longest| *longest > Exact::default()) else { return Vec::new() };
    // A drawing needs no more digits than a float has; the numbers beside the bars are exact.
    let share = |value: &Exact| (value / &longest).to_f64().unwrap_or(0.0);
    let bar = |row: &SummaryRow| {
        let total = amount(&row.total);
        Bar {
            label: row.label.clone(),
            placeholder: row.placeholder,
            segments: annex
                .years
                .iter()
                .map(|year| row.cells.get(year).map_or(0.0, |cell| share(amount(cell).min())))
                .collect(),
            more: share(&(total.max() - total.min())),
            total: locale.amount(&total),
        }
    };
    annex
        .tables
        .iter()
        .map(|table| Group { funding: table.funding.as_str(), bars: table.rows.iter().map(bar).collect() })
        .collect()
}
