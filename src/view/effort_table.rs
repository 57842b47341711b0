//! The table of a letter's appendix: each entry by calendar year.

use serde::Serialize;

use crate::ledger::{Basis, Cell, Cells, Part, Statement};
use crate::model::{Contribution, Effort, Funding, Identifier, Interval};

use super::notes::Notes;
use super::points::capitalized;
use super::shares;
use super::texts::Texts;
use super::{Locale, Number};

/// Entries by calendar year, grouped by who pays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EffortTable {
    /// The calendar years, as they are printed.
    pub years: Vec<String>,
    /// The language's decimal mark, on which numbers are aligned.
    pub decimal_mark: String,
    /// In kind first, then what the funder finances; a group without entries is left out.
    pub groups: Vec<Group>,
    /// Whether some entry leaves some year blank.
    pub has_blank: bool,
    /// Whether some entry states a zero for some year.
    pub has_zero: bool,
    /// Whether some entry is stated as a total over several years.
    pub has_total: bool,
}

/// The entries that one side pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// The entries.
    pub entries: Vec<Row>,
    /// The sums of the entries.
    pub total: TotalRow,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The person, if there is a name.
    pub who: Option<String>,
    /// The address of the person's ORCID iD.
    pub orcid: Option<String>,
    /// The role, capitalised if it begins the cell.
    pub role: String,
    /// What this person or role will do; the first activity is capitalised.
    pub activities: Vec<String>,
    /// The letter of the entry's note.
    pub mark: Option<String>,
    /// A cell for each year; `None` if the year is blank.
    pub cells: Vec<Option<TableCell>>,
    /// The sum of the cells.
    pub total: TableCell,
    /// The share of full time, on average over the application's whole period.
    pub fte: Number,
}

/// A sum over entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TotalRow {
    /// A cell for each year.
    pub cells: Vec<Option<TableCell>>,
    /// The sum of the cells.
    pub total: TableCell,
    /// The share of full time, on average over the application's whole period.
    pub fte: Number,
}

/// One cell in both units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableCell {
    /// Hours.
    pub hours: Number,
    /// Person-months.
    pub person_months: Number,
}

impl EffortTable {
    /// The table of a contribution; its notes are added to those already marked.
    pub(super) fn new(
        contribution: &Contribution,
        statement: &Statement,
        texts: &Texts,
        locale: &Locale,
        notes: &mut Notes,
    ) -> Self {
        let years: Vec<i32> = statement.whole.table.years().collect();
        let scribe = Scribe { contribution, basis: &statement.basis, years: &years, texts, locale };
        let groups = [Funding::InKind, Funding::Funder]
            .into_iter()
            .filter(|funding| !statement.part(*funding).table.is_empty())
            .map(|funding| scribe.group(statement.part(funding), funding, notes))
            .collect();
        let rows = || statement.whole.table.rows().iter();
        Self {
            years: years.iter().map(i32::to_string).collect(),
            decimal_mark: locale.decimal_mark(),
            groups,
            has_blank: rows().any(|row| years.iter().any(|year| row.cell(*year).is_none())),
            has_zero: rows().any(|row| row.cells().values().any(Cell::is_zero)),
            has_total: contribution.pledged.iter().any(|entry| matches!(entry.effort, Effort::Total(_))),
        }
    }
}

/// What is needed to write any row of one contribution's table.
struct Scribe<'a> {
    contribution: &'a Contribution,
    basis: &'a Basis,
    years: &'a [i32],
    texts: &'a Texts,
    locale: &'a Locale,
}

impl Scribe<'_> {
    fn group(&self, part: &Part, funding: Funding, notes: &mut Notes) -> Group {
        let rows = part.table.rows().iter();
        // A year that every entry leaves blank shows no sum either.
        let mut totals = part.table.year_totals().clone();
        totals.retain(|year, _| rows.clone().any(|row| row.cell(*year).is_some()));
        let shares = shares::printed(part, self.contribution, self.basis);
        Group {
            funding: funding.as_str(),
            entries: rows
                .zip(&shares)
                .filter_map(|(row, share)| self.row(row.of.index, row.cells(), row.total(), share, notes))
                .collect(),
            total: TotalRow {
                cells: cells(&totals, self.years, self.locale),
                total: cell(part.table.total(), self.locale),
                fte: self.locale.amount(&shares.iter().sum()),
            },
        }
    }

    fn row(
        &self,
        index: usize,
        row: &Cells,
        total: &Cell,
        share: &Interval,
        notes: &mut Notes,
    ) -> Option<Row> {
        let entry = self.contribution.pledged.get(index)?;
        let at = |field: &str| format!("/contributions/{index}/{field}");
        let role = self.texts.own(&entry.role, &at("role"));
        let mut activities = self.texts.all_own(&entry.activities, &at("activities"));
        if let Some(first) = activities.first_mut() {
            *first = capitalized(first);
        }
        Some(Row {
            role: if entry.who.is_some() { role } else { capitalized(&role) },
            who: entry.who.clone(),
            orcid: entry.orcid.as_ref().map(Identifier::url),
            activities,
            mark: entry.note.as_ref().map(|note| notes.mark(self.texts.own(note, &at("note")))),
            cells: cells(row, self.years, self.locale),
            total: cell(total, self.locale),
            fte: self.locale.amount(share),
        })
    }
}

/// The cells of one row over all years; `None` where the row is blank.
pub(super) fn cells(row: &Cells, years: &[i32], locale: &Locale) -> Vec<Option<TableCell>> {
    years.iter().map(|year| row.get(year).map(|value| cell(value, locale))).collect()
}

/// One cell, formatted in the document's language.
pub(super) fn cell(cell: &Cell, locale: &Locale) -> TableCell {
    TableCell { hours: locale.amount(&cell.hours), person_months: locale.amount(&cell.person_months) }
}
