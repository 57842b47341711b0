//! Other people's tables as plain cells: workbooks (`.xlsx`), and CSV files in any form that a spreadsheet program
//! writes. What the cells mean is not known here.
//!
//! Tables come from strangers: the number of rows, columns, cells and characters is limited, and a worker process reads
//! them, since libraries that unpack files can be made to use up all memory.

mod csv;
mod decode;
mod place;
mod xlsx;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, guarded};

pub use place::Places;

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 16 << 20;
/// The most rows of a sheet, down to the last one that is not empty.
pub const MAX_ROWS: usize = 10_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 500;
/// The most non-empty cells, in all sheets together.
pub const MAX_CELLS: usize = 200_000;
/// The most characters of a cell, which is also the limit of spreadsheet programs.
pub const MAX_CHARACTERS: usize = 32_767;

/// One sheet of a workbook, or a CSV file. Plain data that can be sent over a pipe.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The name; `None` for a CSV file.
    pub name: Option<String>,
    /// Whether spreadsheet programs hide it.
    pub is_hidden: bool,
    /// The rows from the first on, each with its cells from the first column on. Empty cells at the end of a row and
    /// empty rows at the end of the sheet are left out.
    pub rows: Vec<Vec<Cell>>,
    /// The character encoding, if it had to be guessed.
    pub guessed: Option<String>,
}

/// What is in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text that is not blank, without blanks at its ends. A number that is shown as a percentage is text: `20%`.
    Text(String),
    /// A number, as a plain decimal.
    Number(String),
    /// A day, as `YYYY-MM-DD`.
    Date(String),
    /// The same as the cell above, with which it is merged.
    Above,
    /// A value that cannot be read, and why.
    Broken(String),
}

impl Cell {
    /// A cell with this text, trimmed; an empty cell where nothing is left of it.
    fn text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    /// Whether the cell has no content of its own.
    pub fn is_blank(&self) -> bool {
        matches!(self, Cell::Empty | Cell::Above)
    }

    /// What a reader sees in the cell.
    pub fn shown(&self) -> &str {
        match self {
            Cell::Empty | Cell::Above => "",
            Cell::Text(text) | Cell::Number(text) | Cell::Date(text) | Cell::Broken(text) => text,
        }
    }
}

/// Reads the sheets of a file. The content decides what kind of file it is, not the name.
///
/// # Errors
/// `unreadable-table`: the file is neither a workbook nor text, is encrypted or damaged, or exceeds a limit.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Diagnostic> {
    const OTHERS: [(&[u8], &str); 3] = [
        (b"\xD0\xCF\x11\xE0", "it is an old workbook (.xls), or one that is locked with a password"),
        (b"%PDF-", "it is a PDF"),
        (b"{", "it is JSON"),
    ];
    if bytes.starts_with(b"PK") {
        // The library has been seen to panic over files that no real program writes.
        let sheets = guarded("reading", || xlsx::sheets(bytes));
        let sheets = sheets.unwrap_or_else(|_| Err("its workbook is damaged".to_owned()));
        return sheets.map_err(|reason| unreadable(name, &reason));
    }
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(unreadable(name, what));
    }
    csv::sheet(bytes).map(|sheet| vec![sheet]).map_err(|reason| unreadable(name, &reason))
}

/// The diagnostic for a file that cannot be read as a table, for this reason.
fn unreadable(name: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("unreadable-table", format!("no table can be read: {reason}")).in_file(name).hint(
        "save the table as .xlsx or as .csv in a spreadsheet program, with one row for each partner or entry",
    )
}

/// The reason given for a table that exceeds a limit.
fn too_much(most: usize, of: &str) -> String {
    format!("it has more than {most} {of}")
}

/// Refuses a position outside the limits.
fn check(row: usize, column: usize) -> Result<(), String> {
    if row >= MAX_ROWS {
        return Err(too_much(MAX_ROWS, "rows"));
    }
    if column >= MAX_COLUMNS {
        return Err(too_much(MAX_COLUMNS, "columns"));
    }
    Ok(())
}

/// Removes the empty cells at the ends of rows, and the empty rows at the end.
fn trim(rows: &mut Vec<Vec<Cell>>) {
    for row in rows.iter_mut() {
        let end = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
        row.truncate(end);
    }
    let end = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
    rows.truncate(end);
}
