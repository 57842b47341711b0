//! What the answers add up to, as data.

use std::collections::BTreeMap;

use crate::ledger::{Cell, Part, Statement, allocate};
use crate::model::{Application, Contribution, Funding, Interval};

/// What a contribution adds up to, as its letter will state it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Totals {
    /// What the partner pays for.
    pub in_kind: Sum,
    /// What the funder pays for.
    pub funder: Sum,
    /// What each entry amounts to in each calendar year, in the contribution's order: printed cells.
    pub entries: Vec<BTreeMap<i32, Cell>>,
}

/// The sum of some entries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// Hours and person-months in each year of the application: sums of printed cells. None for a year that no entry
    /// states, which is not the same as zero.
    pub years: BTreeMap<i32, Option<Cell>>,
    /// The same over all years.
    pub total: Cell,
    /// The share of full time in each year: the average over the application's days in it.
    pub fte_by_year: BTreeMap<i32, Interval>,
    /// The share of full time: the same on every day, or the average.
    pub fte: Interval,
}

impl Totals {
    /// The totals of a contribution to an application.
    pub fn new(application: &Application, contribution: &Contribution) -> Self {
        let statement = Statement::new(application, contribution);
        let entries = contribution.pledged.iter();
        Self {
            in_kind: Sum::new(statement.part(Funding::InKind)),
            funder: Sum::new(statement.part(Funding::Funder)),
            entries: entries.map(|entry| allocate(&entry.effort, &statement.basis)).collect(),
        }
    }
}

impl Sum {
    fn new(part: &Part) -> Self {
        let (shares, table) = (&part.shares, &part.table);
        let is_stated = |year: i32| table.rows().iter().any(|row| row.cell(year).is_some());
        let years = table.year_totals().iter();
        Self {
            years: years.map(|(&year, cell)| (year, is_stated(year).then(|| cell.clone()))).collect(),
            total: part.table.total().clone(),
            fte_by_year: shares.by_year.clone(),
            fte: shares.constant.as_ref().unwrap_or(&shares.average).clone(),
        }
    }
}
