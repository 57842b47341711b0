//! CSV files, with commas, tabs, or (where the comma is the decimal mark) semicolons between the values.

use csv::{ReaderBuilder, StringRecord};

use super::decode::{Decoded, decode};
use super::{Cell, MAX_CELLS, MAX_CHARACTERS, MAX_ROWS, Sheet, check, too_much, trim};

/// The separators that are recognised.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];

/// How many records are sampled to find the separator.
const LOOK: usize = 20;

/// Reads a file as a single sheet.
///
/// # Errors
/// The reason why the file cannot be read.
pub(super) fn sheet(bytes: &[u8]) -> Result<Sheet, String> {
    let Decoded { text, guessed } = decode(bytes)?;
    let (separator, body) = stated(&text).unwrap_or_else(|| (likely(&text), text.as_str()));
    // To a spreadsheet program, the line that states the separator is a row like any other.
    let mut rows: Vec<Vec<Cell>> = (body.len() < text.len()).then(Vec::new).into_iter().collect();
    let mut count = 0;
    for record in Records::new(body, separator) {
        let Record { blank_lines, values } = record.map_err(|error| format!("it is damaged: {error}"))?;
        // Empty rows count only if something stands below them.
        let row = rows.len().saturating_add(blank_lines);
        let mut cells = Vec::new();
        for (column, value) in values.iter().enumerate() {
            if value.chars().nth(MAX_CHARACTERS).is_some() {
                return Err(too_much(MAX_CHARACTERS, "characters in one cell"));
            }
            let cell = Cell::text(value);
            if cell != Cell::Empty {
                check(row, column)?;
                count += 1;
                cells.resize(column, Cell::Empty);
                cells.push(cell);
            }
        }
        if count > MAX_CELLS {
            return Err(too_much(MAX_CELLS, "cells"));
        }
        if row < MAX_ROWS {
            rows.resize(row, Vec::new());
            rows.push(cells);
        }
    }
    trim(&mut rows);
    Ok(Sheet { name: None, is_hidden: false, rows, guessed: guessed.map(str::to_owned) })
}

/// The separator that the first line states, as in `sep=;`, and the text below that line.
fn stated(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let stated = first.trim().trim_matches('"').strip_prefix("sep=")?;
    let separator = SEPARATORS.into_iter().find(|separator| stated.as_bytes() == [*separator])?;
    Some((separator, rest))
}

/// The separator that gives most of the sampled records as many values as the very first record, and more than one.
fn likely(text: &str) -> u8 {
    let score = |separator: u8| {
        let records = Records::new(text, separator).filter_map(Result::ok).take(LOOK);
        let lengths: Vec<usize> = records.map(|record| record.values.len()).collect();
        let first = lengths.first().copied().filter(|length| *length > 1)?;
        let alike = lengths.iter().filter(|length| **length == first).count();
        Some((alike, first, separator))
    };
    // Among equals, the separator that gives more values.
    SEPARATORS.into_iter().filter_map(score).max().map_or(b',', |(_, _, separator)| separator)
}

/// The records of a text, one after the other.
struct Records<'a> {
    reader: csv::Reader<&'a [u8]>,
}

/// A record.
struct Record {
    /// How many blank lines stand directly above it.
    blank_lines: usize,
    values: StringRecord,
}

impl<'a> Records<'a> {
    fn new(text: &'a str, separator: u8) -> Self {
        let mut builder = ReaderBuilder::new();
        builder.has_headers(false).flexible(true).delimiter(separator);
        Self { reader: builder.from_reader(text.as_bytes()) }
    }
}

impl Iterator for Records<'_> {
    type Item = Result<Record, csv::Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let before = self.reader.position().line();
        let mut values = StringRecord::new();
        match self.reader.read_record(&mut values) {
            Ok(true) => {}
            Ok(false) => return None,
            Err(error) => return Some(Err(error)),
        }
        // The reader skips blank lines, and a value may span several lines.
        let own: usize = 1 + values.iter().map(|value| value.matches('\n').count()).sum::<usize>();
        let lines = usize::try_from(self.reader.position().line() - before).unwrap_or(usize::MAX);
        Some(Ok(Record { blank_lines: lines.saturating_sub(own), values }))
    }
}
