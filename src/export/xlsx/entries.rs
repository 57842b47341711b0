//! The sheet of the entries: the records of the CSV file, to filter and to add up.

use rust_xlsxwriter::utility::cell_range;
use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use crate::export::{AnnexExport, labels, letters};
use crate::ledger::Cell;
use crate::model::{Exact, Interval};
use crate::view::annex::Entry;

use super::sheet::{fit_row, formula, number, set_up_print, text};
use super::styles::Styles;

/// The columns with their widths in characters.
const COLUMNS: [(&str, f64); 12] = [
    ("Partner", 42.0),
    ("Row", 36.0),
    ("Person", 22.0),
    ("Role", 28.0),
    ("Funding", 16.0),
    ("Year", 8.0),
    ("Hours, at least", 12.0),
    ("Hours, at most", 12.0),
    ("Person-months, at least", 15.0),
    ("Person-months, at most", 15.0),
    ("Note", 52.0),
    ("Status", 12.0),
];

const HEADER: RowNum = 0;
const FIRST: RowNum = HEADER + 1;
const YEAR: ColNum = 5;
const NOTE: ColNum = 10;
const STATUS: ColNum = 11;

/// The code of the function that adds up the rows that a filter leaves visible.
const SUM_OF_VISIBLE: u8 = 109;

/// Writes the sheet.
pub(super) fn write(sheet: &mut Worksheet, export: &AnnexExport, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name("Entries")?;
    for (column, (name, width)) in (0..).zip(COLUMNS) {
        let style = match column {
            YEAR..NOTE => &styles.number_header,
            NOTE | STATUS => &styles.remark_header,
            _ => &styles.header,
        };
        text(sheet, (HEADER, column), name, style)?;
        sheet.set_column_width(column, width)?;
    }
    fit_row(sheet, HEADER, COLUMNS)?;
    let mut row = FIRST;
    for entry in &export.annex.entries {
        for (year, cell) in &entry.cells {
            record(sheet, row, entry, *year, cell, styles)?;
            row += 1;
        }
    }
    if row > FIRST {
        sheet.autofilter(HEADER, 0, row - 1, STATUS)?;
        totals(sheet, row, &export.annex.entries, styles)?;
    }
    sheet.set_freeze_panes(FIRST, 0)?;
    sheet.set_repeat_rows(HEADER, HEADER)?;
    set_up_print(sheet);
    Ok(())
}

fn record(
    sheet: &mut Worksheet,
    row: RowNum,
    entry: &Entry,
    year: i32,
    cell: &Cell,
    styles: &Styles,
) -> Result<(), XlsxError> {
    let expected = entry.partner.is_none();
    let text_style = if expected { &styles.expected } else { &styles.text };
    let texts = [
        (0, entry.partner.as_deref().unwrap_or_default(), text_style),
        (1, &entry.row, text_style),
        (2, entry.who.as_deref().unwrap_or_default(), text_style),
        (3, entry.role.as_deref().unwrap_or_default(), text_style),
        (4, labels::funding(entry.funding), text_style),
        (NOTE, entry.note.as_deref().unwrap_or_default(), &styles.remark),
        (STATUS, letters::status(entry), &styles.remark),
    ];
    for (column, content, style) in texts {
        text(sheet, (row, column), content, style)?;
    }
    let widths = texts.map(|(column, content, _)| (content, width_of(column)));
    fit_row(sheet, row, widths)?;
    sheet.write_number_with_format(row, YEAR, year, &styles.year)?;
    for ((column, value), numbers) in (YEAR + 1..).zip(ends(cell)).zip(formats(styles)) {
        number(sheet, (row, column), value, if expected { &numbers.expected } else { &numbers.cell })?;
    }
    Ok(())
}

/// The sums below the records, in a row that filters do not hide.
fn totals(sheet: &mut Worksheet, row: RowNum, entries: &[Entry], styles: &Styles) -> Result<(), XlsxError> {
    let sum: Cell = entries.iter().flat_map(|entry| entry.cells.values()).sum();
    text(sheet, (row, 0), "Total", &styles.total)?;
    for column in (1..=YEAR).chain([NOTE, STATUS]) {
        text(sheet, (row, column), "", &styles.total)?;
    }
    for ((column, value), numbers) in (YEAR + 1..).zip(ends(&sum)).zip(formats(styles)) {
        let range = cell_range(FIRST, column, row - 1, column);
        formula(sheet, (row, column), format!("SUBTOTAL({SUM_OF_VISIBLE},{range})"), value, &numbers.total)?;
    }
    Ok(())
}

fn width_of(column: ColNum) -> f64 {
    COLUMNS.get(usize::from(column)).map_or(f64::MAX, |(_, width)| *width)
}

/// The four numbers of a cell, in the order of the columns.
fn ends(cell: &Cell) -> impl Iterator<Item = &Exact> {
    [&cell.hours, &cell.person_months].into_iter().flat_map(|amount: &Interval| [amount.min(), amount.max()])
}

fn formats(styles: &Styles) -> [&super::styles::Numbers; 4] {
    [&styles.hours, &styles.hours, &styles.person_months, &styles.person_months]
}
