//! The rows below the headings, and their cells by field.

use crate::diagnostic::{Diagnostic, Place, Problems};
use crate::export::active;
use crate::table::Cell;

use super::field::Field;
use super::head::Head;

/// A row.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    pub head: &'a Head<'a>,
    /// Its position in the sheet.
    pub row: usize,
}

/// The text of a cell, and its place.
#[derive(Debug, Clone)]
pub struct Value {
    pub text: String,
    pub place: Place,
}

impl<'a> Line<'a> {
    /// The rows that have content in a known column.
    pub fn all(head: &'a Head<'a>) -> impl Iterator<Item = Self> {
        let below = head.row + 1..head.sheet.rows.len();
        below
            .map(move |row| Line { head, row })
            .filter(|line| line.head.columns.keys().any(|column| !line.own(*column).is_blank()))
    }

    /// The cell of this very row in a column.
    pub fn own(&self, column: usize) -> &'a Cell {
        const NOTHING: &Cell = &Cell::Empty;
        self.head.sheet.rows.get(self.row).and_then(|row| row.get(column)).unwrap_or(NOTHING)
    }

    /// The place of a cell of this row.
    pub fn place(&self, column: usize) -> Place {
        self.head.places.cell(self.row, column)
    }

    /// The place of a field in this row, or of the row if there is no such column.
    pub fn place_of(&self, field: Field) -> Place {
        self.place(self.head.column_of(field).unwrap_or_default())
    }

    /// The cell of a field in this very row.
    pub fn cell(&self, field: Field) -> Option<(&'a Cell, Place)> {
        let column = self.head.column_of(field)?;
        Some((self.own(column), self.place(column))).filter(|(cell, _)| **cell != Cell::Empty)
    }

    /// The value of a field; in merged rows, that of the first row.
    pub fn value(&self, field: Field) -> Option<Value> {
        let column = self.head.column_of(field)?;
        let mut line = *self;
        while *line.own(column) == Cell::Above && line.row > self.head.row + 1 {
            line.row -= 1;
        }
        let text = match line.own(column) {
            Cell::Empty | Cell::Above | Cell::Broken(_) => return None,
            // In a file without cell types, an apostrophe in front of a formula marks it as text.
            Cell::Text(text) if self.head.sheet.name.is_none() => active(text).to_owned(),
            Cell::Text(text) | Cell::Number(text) | Cell::Date(text) => text.clone(),
        };
        Some(Value { text, place: line.place(column) })
    }

    /// The text of a field.
    pub fn text(&self, field: Field) -> Option<String> {
        self.value(field).map(|value| value.text)
    }

    /// Reports cells that cannot be read.
    pub fn check(&self, problems: &mut Problems) {
        for column in self.head.columns.keys() {
            if let Cell::Broken(what) = self.own(*column) {
                let problem = Diagnostic::error("bad-cell", format!("the cell has {what}"));
                problems.push(problem.at(self.place(*column)).hint(
                    "write the value itself; a formula has one once the file has been saved by a spreadsheet program",
                ));
            }
        }
    }
}
