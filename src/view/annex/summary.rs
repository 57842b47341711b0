//! The summary: entries with the same row and funding added up.

use std::collections::BTreeMap;

use crate::ledger::{Table, merge};
use crate::model::Funding;
use crate::view::Locale;
use crate::view::notes::Notes;

use super::{AnnexInput, Entry, Subtotals, SummaryRow, SummaryTable, Sums, order};

/// A table for each side that pays for something. Notes get their letters in the order of the printed rows.
pub(super) fn tables(
    input: &AnnexInput,
    entries: &[Entry],
    locale: &Locale,
    notes: &mut Notes,
) -> Vec<SummaryTable> {
    let table = |funding| {
        let mut rows = rows(entries.iter().filter(|entry| entry.funding == funding));
        order::rows(&mut rows, input.sort, locale);
        let mut sums = Table::new(input.application.period.years());
        for row in &mut rows {
            row.notes = row.notes.drain(..).map(|text| notes.mark(text)).collect();
            sums.push(row.placeholder, row.cells.clone());
        }
        let of_kind = |expected: bool| sums.select(|placeholder| *placeholder == expected);
        let (confirmed, expected) = (of_kind(false), of_kind(true));
        let subtotals = (!confirmed.is_empty() && !expected.is_empty())
            .then(|| Subtotals { confirmed: sums_of(&confirmed), expected: sums_of(&expected) });
        (!rows.is_empty()).then(|| SummaryTable { funding, rows, subtotals, sums: sums_of(&sums) })
    };
    [Funding::InKind, Funding::Funder].into_iter().filter_map(table).collect()
}

fn sums_of<T>(table: &Table<T>) -> Sums {
    Sums { years: table.year_totals().clone(), total: table.total().clone() }
}

/// Entries of partners with the same label make one row; each expected entry stays a row of its own. At this stage a
/// row's notes hold their texts.
fn rows<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<SummaryRow> {
    let mut positions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut rows: Vec<SummaryRow> = Vec::new();
    for entry in entries {
        let position = if entry.partner.is_some() { positions.get(entry.row.as_str()) } else { None };
        match position.and_then(|index| rows.get_mut(*index)) {
            Some(row) => add(row, entry),
            None => {
                if entry.partner.is_some() {
                    positions.insert(&entry.row, rows.len());
                }
                rows.push(SummaryRow {
                    label: entry.row.clone(),
                    partners: entry.partner.iter().cloned().collect(),
                    placeholder: entry.partner.is_none(),
                    notes: entry.note.iter().cloned().collect(),
                    cells: entry.cells.clone(),
                    total: entry.cells.values().sum(),
                });
            }
        }
    }
    rows
}

fn add(row: &mut SummaryRow, entry: &Entry) {
    row.cells = merge([&row.cells, &entry.cells]);
    row.total = row.cells.values().sum();
    for (list, new) in [(&mut row.partners, &entry.partner), (&mut row.notes, &entry.note)] {
        if let Some(new) = new.as_ref().filter(|new| !list.contains(new)) {
            list.push(new.clone());
        }
    }
}
