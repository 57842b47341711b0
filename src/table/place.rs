//! Places in a table, for messages: each sheet is a text with a line for each row.

use std::sync::Arc;

use crate::diagnostic::{Place, Source};

use super::Sheet;

/// The places of a sheet's cells.
#[derive(Debug, Clone)]
pub struct Places {
    source: Arc<Source>,
}

impl Places {
    /// The places of a sheet in a file of this name. Rows that are not empty have places for so many columns at
    /// least, though their last cells may be empty.
    pub fn new(file: &str, sheet: &Sheet, width: usize) -> Self {
        let rows = sheet.rows.iter().map(|row| {
            let missing = if row.is_empty() { 0 } else { width.saturating_sub(row.len()) };
            row.iter().map(super::Cell::shown).chain(std::iter::repeat_n("", missing))
        });
        Self { source: Arc::new(Source::table(file, sheet.name.as_deref(), rows)) }
    }

    /// The place of a cell, by its row and column counted from zero; the place of a missing cell is after the last one.
    pub fn cell(&self, row: usize, column: usize) -> Place {
        Place {
            range: self.source.cell(row, column),
            source: Arc::clone(&self.source),
            pointer: String::new(),
        }
    }
}
