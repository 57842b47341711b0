//! The texts that diagnostics point into, and the places in them.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// A text that diagnostics may point into: a file as it was read.
///
/// Any number of places share it, and the text is never copied: it may be a single line of several megabytes.
#[derive(Debug)]
pub struct Source {
    /// The path as the user wrote it, for messages.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The byte offset where each line begins, computed when the first place is asked for.
    starts: OnceLock<Vec<usize>>,
    /// Set if the lines are the rows of a table.
    table: Option<Table>,
}

/// A table whose text has a line for each row, with a separator between its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The name of the sheet; `None` for a file that is a single unnamed sheet.
    pub sheet: Option<String>,
}

/// The separator between the cells of a row.
const BETWEEN: &str = " │ ";

/// The most characters of a cell in the text of a table: more would not be shown.
const MOST_OF_CELL: usize = 80;

impl Source {
    /// A text, by the name of its file.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), starts: OnceLock::new(), table: None }
    }

    /// A text that shows the rows of a table, by the names of its file and its sheet.
    pub fn table<'a, Row: Iterator<Item = &'a str>>(
        name: &str,
        sheet: Option<&str>,
        rows: impl Iterator<Item = Row>,
    ) -> Self {
        let shown = |cell: &'a str| -> String {
            let plain = cell.chars().map(|c| if c.is_control() { ' ' } else { c });
            plain.map(|c| if c == '│' { '|' } else { c }).take(MOST_OF_CELL).collect()
        };
        let lines: Vec<String> = rows.map(|row| row.map(shown).collect::<Vec<_>>().join(BETWEEN)).collect();
        let table = Some(Table { sheet: sheet.map(str::to_owned) });
        Self { table, ..Self::new(name, lines.join("\n")) }
    }

    /// The table, if the lines are the rows of one.
    pub fn as_table(&self) -> Option<&Table> {
        self.table.as_ref()
    }

    /// The same text, marked as a table or not.
    #[must_use]
    pub fn with_table(self, table: Option<Table>) -> Self {
        Self { table, ..self }
    }

    /// The bytes of a cell of a table, by row and column counted from zero. For a missing cell, an empty range at the
    /// end of its row or of the text.
    pub fn cell(&self, row: usize, column: usize) -> Range<usize> {
        let Some(line) = self.line(row) else { return self.text.len()..self.text.len() };
        let text = self.text.get(line.clone()).unwrap_or_default();
        let mut start = line.start;
        for (index, cell) in text.split(BETWEEN).enumerate() {
            if index == column {
                return start..start + cell.len();
            }
            start += cell.len() + BETWEEN.len();
        }
        line.end..line.end
    }

    /// The line that contains a byte, counted from zero. A byte beyond the text is in the last line.
    pub fn line_of(&self, byte: usize) -> usize {
        self.starts().partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The bytes of a line, counted from zero, without its line ending; `None` beyond the last line.
    pub fn line(&self, index: usize) -> Option<Range<usize>> {
        let start = *self.starts().get(index)?;
        let end = self.starts().get(index + 1).map_or(self.text.len(), |next| next - 1);
        let carriage_return = self.text.get(start..end).is_some_and(|line| line.ends_with('\r'));
        Some(start..end - usize::from(carriage_return))
    }

    fn starts(&self) -> &[usize] {
        self.starts.get_or_init(|| {
            let ends = self.text.match_indices('\n').map(|(at, _)| at + 1);
            std::iter::once(0).chain(ends).collect()
        })
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other) || (self.name == other.name && self.text == other.text)
    }
}

impl Eq for Source {}

/// Only the name is hashed: hashing a long text for each of many places in it takes longer than reading it did.
impl Hash for Source {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}

/// A stretch of a source.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes concerned; always within the text and on character boundaries.
    pub range: Range<usize>,
    /// The JSON pointer (RFC 6901) of the value concerned; empty for the whole document and for places outside JSON.
    pub pointer: String,
}

/// The pointer to a member or an item of the value at another pointer.
pub fn child_pointer(pointer: &str, step: &str) -> String {
    format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"))
}

/// The letters of a table's column, counted from one: `A`, ..., `Z`, `AA`.
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    while column > 0 {
        column -= 1;
        letters.push(char::from(b'A' + u8::try_from(column % 26).unwrap_or_default()));
        column /= 26;
    }
    letters.iter().rev().collect()
}

impl Place {
    /// The cell in a spreadsheet program's notation, such as `Partners!B7`; `None` if the text is not a table.
    pub fn cell(&self) -> Option<String> {
        let table = self.source.as_table()?;
        let (row, column) = self.line_column();
        let cell = format!("{}{row}", letters(column));
        Some(match &table.sheet {
            Some(sheet) => format!("{sheet}!{cell}"),
            None => cell,
        })
    }

    /// The position in the file for people: line and column, or the cell.
    pub fn position(&self) -> String {
        self.cell().unwrap_or_else(|| {
            let (line, column) = self.line_column();
            format!("{line}:{column}")
        })
    }

    /// The line and the column of the first character, counted from one, the column in characters. In a table, the
    /// row and the column of the cell.
    pub fn line_column(&self) -> (usize, usize) {
        let line = self.source.line_of(self.range.start);
        let start = self.source.line(line).map_or(0, |line| line.start);
        let before = self.source.text.get(start..self.range.start).unwrap_or_default();
        let columns = match self.source.as_table() {
            Some(_) => before.matches(BETWEEN).count(),
            None => before.chars().count(),
        };
        (line + 1, columns + 1)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Place, Source};

    #[test]
    fn lines_are_counted_as_editors_count_them() {
        let source = Arc::new(Source::new("a", "ø1\r\n\n3"));
        let lines: Vec<_> = (0..4).map(|line| source.line(line).map(|line| &source.text[line])).collect();
        assert_eq!(lines, [Some("ø1"), Some(""), Some("3"), None]);
        let at = |byte| Place { source: Arc::clone(&source), range: byte..byte, pointer: String::new() };
        let positions: Vec<_> = [0, 2, 4, 5, 6, 7].into_iter().map(|byte| at(byte).line_column()).collect();
        assert_eq!(positions, [(1, 1), (1, 2), (1, 4), (2, 1), (3, 1), (3, 2)]);
    }

    #[test]
    fn cells_have_the_names_that_a_spreadsheet_gives_them() {
        let rows = [vec!["a", "b│c", ""], vec![], vec!["", "ø\ny"]];
        let source = Arc::new(Source::table("t.xlsx", Some("S"), rows.iter().map(|row| row.iter().copied())));
        assert_eq!(source.text, "a │ b|c │ \n\n │ ø y");
        let cell = |row, column| {
            let range = source.cell(row, column);
            (
                source.text[range.clone()].to_owned(),
                Place { source: Arc::clone(&source), range, pointer: String::new() },
            )
        };
        for (row, column, text, name) in
            [(0, 0, "a", "S!A1"), (0, 1, "b|c", "S!B1"), (2, 1, "ø y", "S!B3"), (0, 2, "", "S!C1")]
        {
            let (shown, place) = cell(row, column);
            assert_eq!(
                (shown.as_str(), place.cell().as_deref(), place.line_column()),
                (text, Some(name), (row + 1, column + 1))
            );
        }
        let names: Vec<String> = [1, 26, 27, 52, 53, 702, 703].into_iter().map(super::letters).collect();
        assert_eq!(names, ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
    }

    #[test]
    fn a_text_that_ends_with_a_line_break_has_an_empty_last_line() {
        let source = Source::new("a", "1\n");
        assert_eq!((source.line_of(2), source.line(1)), (1, Some(2..2)));
        assert_eq!(Source::new("a", "").line(0), Some(0..0));
    }
}
