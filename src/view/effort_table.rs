//! The table of a letter's appendix: each entry by calendar year.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ledger::{Cell, Cells, Part, Statement};
use crate::model::{Contribution, Funding};

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
    /// Whether some entry says nothing about some year.
    pub has_blank: bool,
    /// Whether some entry states a nothing for some year.
    pub has_zero: bool,
}

/// The entries that one side pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Group {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// The entries.
    pub entries: Vec<Row>,
    /// What they come to.
    pub total: TotalRow,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The person, where there is a name.
    pub who: Option<String>,
    /// The role, with a capital where it begins the cell.
    pub role: String,
    /// What is done, the first with a capital.
    pub activities: Vec<String>,
    /// The letter of the note on it.
    pub mark: Option<String>,
    /// A cell for each year, none where it is blank.
    pub cells: Vec<Option<TableCell>>,
    /// The sum of the cells.
    pub total: TableCell,
}

/// A sum over entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TotalRow {
    /// A cell for each year.
    pub cells: Vec<Option<TableCell>>,
    /// The sum of the cells.
    pub total: TableCell,
}

/// One cell in both units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TableCell {
    /// Hours.
    pub hours: Number,
    /// Person-months.
    pub person_months: Number,
}

/// The notes of a contribution: each different text once, in the order of its first entry.
#[derive(Debug, Default)]
pub(super) struct Notes {
    texts: Vec<String>,
}

impl Notes {
    /// The letter of a note; equal notes share one.
    pub(super) fn mark(&mut self, text: String) -> String {
        let index = self.texts.iter().position(|known| *known == text).unwrap_or_else(|| {
            self.texts.push(text);
            self.texts.len() - 1
        });
        letter_of(index)
    }

    pub(super) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}

/// `a` to `z`, then `aa`, `ab` and so on, as spreadsheets count columns.
pub(super) fn letter_of(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(index % 26).unwrap_or(0)));
        if index < 26 {
            break;
        }
        index = index / 26 - 1;
    }
    letters.iter().rev().collect()
}

impl EffortTable {
    /// The table of a contribution, and the notes that its marks stand for.
    pub(super) fn new(
        contribution: &Contribution,
        statement: &Statement,
        texts: &Texts,
        locale: &Locale,
    ) -> (Self, Vec<String>) {
        let mut notes = Notes::default();
        let years: Vec<i32> = statement.whole.table.years().collect();
        let groups: Vec<Group> = [Funding::InKind, Funding::Funder]
            .into_iter()
            .filter(|funding| !statement.part(*funding).table.is_empty())
            .map(|funding| {
                group(contribution, statement.part(funding), funding, &years, texts, locale, &mut notes)
            })
            .collect();
        let rows = || statement.whole.table.rows().iter();
        let table = Self {
            years: years.iter().map(i32::to_string).collect(),
            decimal_mark: locale.decimal_mark(),
            groups,
            has_blank: rows().any(|row| years.iter().any(|year| row.cell(*year).is_none())),
            has_zero: rows().any(|row| row.cells().values().any(Cell::is_zero)),
        };
        (table, notes.into_texts())
    }
}

#[allow(clippy::too_many_arguments)]
fn group(
    contribution: &Contribution,
    part: &Part,
    funding: Funding,
    years: &[i32],
    texts: &Texts,
    locale: &Locale,
    notes: &mut Notes,
) -> Group {
    let entries = part
        .table
        .rows()
        .iter()
        .filter_map(|row| {
            let index = row.of.index;
            let entry = contribution.pledged.get(index)?;
            let at = |field: &str| format!("/contributions/{index}/{field}");
            let role = texts.own(&entry.role, &at("role"));
            let mut activities = texts.all_own(&entry.activities, &at("activities"));
            if let Some(first) = activities.first_mut() {
                *first = capitalized(first);
            }
            Some(Row {
                role: if entry.who.is_some() { role } else { capitalized(&role) },
                who: entry.who.clone(),
                activities,
                mark: entry.note.as_ref().map(|note| notes.mark(texts.own(note, &at("note")))),
                cells: cells(row.cells(), years, locale),
                total: cell(row.total(), locale),
            })
        })
        .collect();
    let totals = part.table.year_totals();
    Group {
        funding: funding.as_str(),
        entries,
        total: TotalRow { cells: cells(totals, years, locale), total: cell(part.table.total(), locale) },
    }
}

/// The text with a capital at its start.
fn capitalized(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// The cells of one row over all years, blank where there is none.
pub(super) fn cells(row: &Cells, years: &[i32], locale: &Locale) -> Vec<Option<TableCell>> {
    let row: &BTreeMap<i32, Cell> = row;
    years.iter().map(|year| row.get(year).map(|value| cell(value, locale))).collect()
}

/// One cell in the language.
pub(super) fn cell(cell: &Cell, locale: &Locale) -> TableCell {
    TableCell { hours: locale.amount(&cell.hours), person_months: locale.amount(&cell.person_months) }
}

#[cfg(test)]
mod tests {
    use super::letter_of;

    #[test]
    fn letters_go_on_after_z() {
        let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letter_of).collect();
        assert_eq!(letters, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
