//! Tables of others as plain cells: workbooks (`.xlsx`) and comma-separated values in whatever form a spreadsheet program
//! writes them. What the cells mean is not known here.
//!
//! A table is a stranger's file: how many rows, columns, cells and letters it may have is bounded, and it is read in a worker
//! process, since libraries that unpack files can be made to take all memory.

mod csv;
mod decode;
mod place;
mod xlsx;

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, guarded};

pub use place::Places;

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 16 << 20;
/// The most rows of a sheet; the rows above the last one that has something in it count.
pub const MAX_ROWS: usize = 10_000;
/// The most columns.
pub const MAX_COLUMNS: usize = 500;
/// The most cells with something in them, in all sheets together.
pub const MAX_CELLS: usize = 200_000;
/// The most characters of a cell: what a spreadsheet program holds itself.
pub const MAX_CHARACTERS: usize = 32_767;

/// One sheet of a workbook, or a file of comma-separated values. Plain data that goes over a pipe as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// The name; none of what has only one sheet without a name.
    pub name: Option<String>,
    /// Whether the program that shows it hides it.
    pub is_hidden: bool,
    /// The rows from the first on, each with its cells from the first column on; rows and cells at the end that have
    /// nothing in them are left out.
    pub rows: Vec<Vec<Cell>>,
    /// The character encoding that was guessed, where nothing says which it is.
    pub guessed: Option<String>,
}

/// What is in a cell.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// A text, with something in it that can be seen, and without blanks at its ends.
    Text(String),
    /// A number, as a plain decimal.
    Number(String),
    /// A day, as `YYYY-MM-DD`.
    Date(String),
    /// The same as the cell above it, with which it has been merged into one.
    Above,
    /// Something that cannot be read, and why.
    Broken(String),
}

impl Cell {
    /// A text without blanks at its ends; nothing where nothing is left.
    fn text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    /// Whether there is nothing in it of its own.
    pub fn is_blank(&self) -> bool {
        matches!(self, Cell::Empty | Cell::Above)
    }

    /// What a reader sees in it.
    pub fn shown(&self) -> &str {
        match self {
            Cell::Empty | Cell::Above => "",
            Cell::Text(text) | Cell::Number(text) | Cell::Date(text) | Cell::Broken(text) => text,
        }
    }
}

/// The sheets of a file; what it is, its content says and not its name.
///
/// # Errors
/// `unreadable-table`: it is neither a workbook nor a text, is encrypted or damaged, or has more in it than any table of
/// partners.
pub fn read(name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Diagnostic> {
    const OTHERS: [(&[u8], &str); 3] = [
        (b"\xD0\xCF\x11\xE0", "it is an old workbook (.xls), or one that is locked with a password"),
        (b"%PDF-", "it is a PDF"),
        (b"{", "it is JSON"),
    ];
    if bytes.starts_with(b"PK") {
        // The library has been seen to break down over files that nobody's program writes.
        let sheets = guarded("reading", || xlsx::sheets(bytes));
        let sheets = sheets.unwrap_or_else(|_| Err("its workbook is damaged".to_owned()));
        return sheets.map_err(|reason| unreadable(name, &reason));
    }
    if let Some((_, what)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(unreadable(name, what));
    }
    csv::sheet(bytes).map(|sheet| vec![sheet]).map_err(|reason| unreadable(name, &reason))
}

/// The problem with a file that no table can be read from, for this reason.
fn unreadable(name: &str, reason: &str) -> Diagnostic {
    Diagnostic::error("unreadable-table", format!("no table can be read: {reason}")).in_file(name).hint(
        "save the table as .xlsx or as .csv in a spreadsheet program, with one row for each partner or entry",
    )
}

/// The reason why something is more than any table has.
fn too_much(most: usize, of: &str) -> String {
    format!("it has more than {most} {of}")
}

/// The reason why a position lies outside of every table of partners, if it does.
fn check(row: usize, column: usize) -> Result<(), String> {
    if row >= MAX_ROWS {
        return Err(too_much(MAX_ROWS, "rows"));
    }
    if column >= MAX_COLUMNS {
        return Err(too_much(MAX_COLUMNS, "columns"));
    }
    Ok(())
}

/// Takes away what is empty at the ends of rows and below the last one.
fn trim(rows: &mut Vec<Vec<Cell>>) {
    for row in rows.iter_mut() {
        let end = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
        row.truncate(end);
    }
    let end = rows.iter().rposition(|row| !row.is_empty()).map_or(0, |last| last + 1);
    rows.truncate(end);
}
