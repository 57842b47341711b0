//! Workbooks from any program, read cell by cell: a sheet that claims to have a million rows costs no more than its
//! content.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{CellErrorType, DataRef, Dimensions, Reader, SheetType, SheetVisible, Style, Xlsx, XlsxError};

use super::{Cell, MAX_CELLS, MAX_CHARACTERS, MAX_ROWS, Sheet, check, too_much, trim};

/// The significant digits that spreadsheet programs keep of a number; the rest is noise.
const DIGITS: usize = 15;

/// The most sheets.
const MAX_SHEETS: usize = 100;

/// Reads the worksheets in their order; chart sheets are left out.
///
/// # Errors
/// The reason why the workbook cannot be read.
pub(super) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, String> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| reason(&error))?;
    let known: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    if known.len() > MAX_SHEETS {
        return Err(too_much(MAX_SHEETS, "sheets"));
    }
    let mut room = MAX_CELLS;
    let mut sheets = Vec::new();
    for (name, is_hidden) in known {
        let rows = rows(&mut book, &name, &mut room)?;
        sheets.push(Sheet { name: Some(name), is_hidden, rows, guessed: None });
    }
    Ok(sheets)
}

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Reads the cells of a sheet. `room` is how many more cells the workbook may have.
fn rows(book: &mut Book, name: &str, room: &mut usize) -> Result<Vec<Vec<Cell>>, String> {
    let merged = book.merge_cells_by_sheet_name(name).unwrap_or_default();
    let mut found: BTreeMap<(usize, usize), Cell> = BTreeMap::new();
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| reason(&error))?;
    while let Some(read) = reader.next_cell_with_formula().map_err(|error| reason(&error))? {
        let cell = match (cell(&read.value)?, &read.formula) {
            (Cell::Empty, Some(formula)) if !formula.is_empty() => {
                Cell::Broken("a formula without a value".to_owned())
            }
            (cell, _) => cell,
        };
        if cell == Cell::Empty {
            continue;
        }
        let (row, column) = position(read.pos);
        check(row, column)?;
        *room = room.checked_sub(1).ok_or_else(|| too_much(MAX_CELLS, "cells"))?;
        found.insert((row, column), cell);
    }
    drop(reader);
    show_percentages(book, name, &mut found)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for ((row, column), cell) in found {
        put(&mut rows, row, column, cell);
    }
    for region in &merged {
        spread(&mut rows, region);
    }
    trim(&mut rows);
    Ok(rows)
}

/// Replaces the numbers that a sheet shows as percentages by what its reader sees.
fn show_percentages(
    book: &mut Book,
    name: &str,
    cells: &mut BTreeMap<(usize, usize), Cell>,
) -> Result<(), String> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|error| reason(&error))?;
    let styles: Vec<bool> = reader.styles().iter().map(is_percentage).collect();
    if !styles.contains(&true) {
        return Ok(());
    }
    while let Some((row, column, style)) = reader.next_style_id().map_err(|error| reason(&error))? {
        let cell = cells.get_mut(&position((row, column)));
        if let Some(cell) = cell.filter(|_| styles.get(style) == Some(&true)) {
            *cell = percentage(cell);
        }
    }
    Ok(())
}

fn put(rows: &mut Vec<Vec<Cell>>, row: usize, column: usize, cell: Cell) {
    if rows.len() <= row {
        rows.resize(row + 1, Vec::new());
    }
    if let Some(cells) = rows.get_mut(row) {
        if cells.len() <= column {
            cells.resize(column + 1, Cell::Empty);
        }
        if let Some(there) = cells.get_mut(column) {
            *there = cell;
        }
    }
}

/// Rows merged in a column share the value of the first; columns merged in a row are only for looks.
fn spread(rows: &mut Vec<Vec<Cell>>, region: &Dimensions) {
    let ((first, column), (last, _)) = (position(region.start), position(region.end));
    let has_value = rows.get(first).and_then(|row| row.get(column)).is_some_and(|cell| *cell != Cell::Empty);
    if !has_value || check(first, column).is_err() {
        return;
    }
    for row in first + 1..=last.min(rows.len().saturating_sub(1)).min(MAX_ROWS - 1) {
        put(rows, row, column, Cell::Above);
    }
}

fn position((row, column): (u32, u32)) -> (usize, usize) {
    (usize::try_from(row).unwrap_or(usize::MAX), usize::try_from(column).unwrap_or(usize::MAX))
}

fn cell(value: &DataRef<'_>) -> Result<Cell, String> {
    let text = |text: &str| match text.chars().nth(MAX_CHARACTERS) {
        Some(_) => Err(too_much(MAX_CHARACTERS, "characters in one cell")),
        None => Ok(Cell::text(text)),
    };
    match value {
        DataRef::Empty => Ok(Cell::Empty),
        DataRef::Int(number) => Ok(Cell::Number(number.to_string())),
        DataRef::Float(number) => Ok(decimal(*number)),
        DataRef::String(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(value) => text(if *value { "true" } else { "false" }),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            Ok(Cell::Date(format!("{year:04}-{month:02}-{day:02}")))
        }
        DataRef::DateTime(time) => Ok(Cell::Broken(format!("{}, shown as a time of day", time.as_f64()))),
        DataRef::DateTimeIso(moment) => Ok(Cell::Date(moment.chars().take(10).collect())),
        DataRef::DurationIso(time) => Ok(Cell::Broken(format!("{time}, shown as a length of time"))),
        DataRef::Error(error) => Ok(Cell::Broken(told(error).to_owned())),
    }
}

fn told(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "the error #DIV/0!",
        CellErrorType::NA => "the error #N/A",
        CellErrorType::Name => "the error #NAME?",
        CellErrorType::Null => "the error #NULL!",
        CellErrorType::Num => "the error #NUM!",
        CellErrorType::Ref => "the error #REF!",
        CellErrorType::Value => "the error #VALUE!",
        CellErrorType::GettingData => "data that are still being fetched",
    }
}

/// The number that somebody typed: the file stores the nearest binary number.
fn decimal(number: f64) -> Cell {
    if !number.is_finite() {
        return Cell::Broken("no number".to_owned());
    }
    let rounded = format!("{number:.*e}", DIGITS - 1).parse::<f64>().unwrap_or(number);
    // Very large and very small numbers take many digits to write out, and mean nothing here.
    if rounded != 0.0 && !(1e-9..1e15).contains(&rounded.abs()) {
        return Cell::Broken(format!("the number {rounded:e}"));
    }
    Cell::Number(rounded.to_string())
}

/// Whether cells of a style show their numbers as percentages.
fn is_percentage(style: &Style) -> bool {
    let code = style.number_format.as_ref().map_or("", |format| format.format_code.as_str());
    // A sign in quotes is a text beside the number; the first section is that of positive numbers.
    let plain: String = code.split('"').step_by(2).collect();
    plain.split(';').next().is_some_and(|first| first.contains('%') && !first.contains("\\%"))
}

/// A cell as its reader sees it if its number is shown as a percentage.
fn percentage(cell: &Cell) -> Cell {
    let number = match cell {
        Cell::Number(number) => number.parse::<f64>().ok(),
        _ => None,
    };
    match number.map(|number| decimal(number * 100.0)) {
        Some(Cell::Number(percent)) => {
            // Three digits after the point of a text could be thousands.
            let is_unclear = percent.split_once('.').is_some_and(|(_, digits)| digits.len() == 3);
            Cell::Text(format!("{percent}{}%", if is_unclear { "0" } else { "" }))
        }
        _ => cell.clone(),
    }
}

/// Why a workbook cannot be read, in words.
fn reason(error: &XlsxError) -> String {
    match error {
        XlsxError::Password => "it is locked with a password".to_owned(),
        XlsxError::Zip(_) | XlsxError::Io(_) => "it is a damaged workbook, or none".to_owned(),
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => {
            "it is a packed file, but no workbook (.xlsx)".to_owned()
        }
        other => format!("its workbook is damaged: {other}"),
    }
}
