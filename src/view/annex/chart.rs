//! Effort by row and year, drawn as bars.

use std::collections::BTreeSet;

use num_traits::ToPrimitive;
use serde::Serialize;

use crate::ledger::Cell;
use crate::model::{Exact, Interval};
use crate::view::{Locale, Number};

use super::pages::Unit;
use super::{Annex, SummaryRow};

/// More bars than this fill pages without saying more at a glance than the table does.
const MOST_BARS: usize = 40;

/// The chart of an annex.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Chart {
    /// The bars, in kind first; empty if there is no effort at all.
    pub groups: Vec<Group>,
    /// How many bars there are, if only the longest of many rows have one.
    pub longest: Option<Number>,
    /// How many rows there are.
    pub rows: Number,
}

/// The bars for what one side pays for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// A bar for each row of the summary, or for those with the most effort.
    pub bars: Vec<Bar>,
}

/// One bar. All lengths are shares of the longest bar of the whole chart, from 0 to 1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// The row's label.
    pub label: String,
    /// Whether the row has no letter yet.
    pub placeholder: bool,
    /// The low end of each year, in order; a blank year has no length.
    pub segments: Vec<f64>,
    /// What a range adds beyond the segments, at most.
    pub more: f64,
    /// The sum, as in the table.
    pub total: Number,
}

/// The chart of an annex: in person-months, unless only hours are printed.
pub(super) fn chart(annex: &Annex, unit: Unit, locale: &Locale) -> Chart {
    let amount = |cell: &Cell| -> Interval {
        match unit {
            Unit::Hours => cell.hours.clone(),
            Unit::PersonMonths | Unit::Both => cell.person_months.clone(),
        }
    };
    let rows: Vec<&SummaryRow> = annex.tables.iter().flat_map(|table| &table.rows).collect();
    let lengths: Vec<Exact> = rows.iter().map(|row| amount(&row.total).max().clone()).collect();
    let mut order: Vec<usize> = (0..rows.len()).collect();
    // Rows of the same length keep their order, so that the same rows are chosen every time.
    order.sort_by(|a, b| lengths.get(*b).cmp(&lengths.get(*a)));
    let chosen: BTreeSet<usize> = order.iter().copied().take(MOST_BARS).collect();
    let longest = order.first().and_then(|index| lengths.get(*index)).filter(|it| **it > Exact::default());
    let Some(longest) = longest else {
        return Chart { groups: Vec::new(), longest: None, rows: locale.count(rows.len()) };
    };
    // A drawing needs no more digits than a float holds; the numbers beside the bars are exact.
    let share = |value: &Exact| (value / longest).to_f64().unwrap_or(0.0);
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
    let mut index = 0..rows.len();
    let groups: Vec<Group> = annex
        .tables
        .iter()
        .map(|table| {
            let rows = table.rows.iter().zip(&mut index);
            let bars = rows.filter(|(_, index)| chosen.contains(index)).map(|(row, _)| bar(row)).collect();
            Group { funding: table.funding.as_str(), bars }
        })
        .filter(|group| !group.bars.is_empty())
        .collect();
    let longest = (rows.len() > chosen.len()).then(|| locale.count(chosen.len()));
    Chart { groups, longest, rows: locale.count(rows.len()) }
}
