//! The positions of the summary's columns.

use rust_xlsxwriter::ColNum;

use crate::model::{Exact, Interval};
use crate::view::annex::Annex;

/// One end of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Low,
    High,
}

impl End {
    pub(super) fn of(self, amount: &Interval) -> &Exact {
        match self {
            End::Low => amount.min(),
            End::High => amount.max(),
        }
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            End::Low => "At least",
            End::High => "At most",
        }
    }
}

/// The columns of the years and their total, for one end of the amounts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block {
    pub(super) end: End,
    /// The column of the first year.
    pub(super) first: ColNum,
    /// The column after the last year.
    pub(super) total: ColNum,
}

/// The columns: the label, a block for each end, the notes, the status.
#[derive(Debug)]
pub(super) struct Columns {
    pub(super) blocks: Vec<Block>,
    pub(super) notes: ColNum,
    pub(super) status: ColNum,
}

/// The column of the row labels.
pub(super) const LABEL: ColNum = 0;

impl Columns {
    pub(super) fn new(annex: &Annex) -> Self {
        let ends: &[End] = if has_range(annex) { &[End::Low, End::High] } else { &[End::High] };
        // More years than this do not fit on a sheet, so writing them fails.
        let years = ColNum::try_from(annex.years.len()).unwrap_or(ColNum::MAX / 4);
        let mut next = LABEL + 1;
        let blocks = ends.iter().map(|&end| {
            let first = next;
            next += years + 1;
            Block { end, first, total: first + years }
        });
        Self { blocks: blocks.collect(), notes: next, status: next + 1 }
    }
}

/// Whether any amount is a range. A sum that contains a range is a range too, so the grand totals tell.
fn has_range(annex: &Annex) -> bool {
    let totals =
        annex.tables.iter().flat_map(|table| [&table.sums.total.hours, &table.sums.total.person_months]);
    totals.chain(annex.costs.iter().map(|costs| &costs.total)).any(|total| !total.is_point())
}
