//! The last rows of a terminal, which hold a question: drawn, redrawn and removed.

use std::io::{self, Write};

use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode, size};
use crossterm::{event, execute, queue};
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// The width, if the terminal does not report one.
const WIDTH: usize = 80;
/// The height, if the terminal does not report one.
const HEIGHT: usize = 24;
/// Rows narrower than this are unreadable anyway.
const LEAST: usize = 16;

/// How a row looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Ordinary text.
    Plain,
    /// Emphasised, for a question.
    Strong,
    /// Dimmed, for a hint.
    Faint,
}

/// A row.
pub type Row = (Look, String);

/// The rows on the screen now.
pub struct Screen {
    color: bool,
    /// How many rows the cursor is below the first row.
    below: u16,
}

impl Screen {
    /// Receives the keys of the terminal until dropped.
    ///
    /// # Errors
    /// The terminal does not work.
    pub fn new(color: bool) -> io::Result<Self> {
        enable_raw_mode()?;
        execute!(io::stderr(), event::EnableBracketedPaste)?;
        Ok(Self { color, below: 0 })
    }

    /// The number of columns and rows.
    pub fn size() -> (usize, usize) {
        let (columns, rows) =
            size().map_or((0, 0), |(columns, rows)| (usize::from(columns), usize::from(rows)));
        let columns = if columns == 0 { WIDTH } else { columns };
        (columns.max(LEAST), if rows == 0 { HEIGHT } else { rows })
    }

    /// Replaces the rows on the screen, with the cursor at a row and a column. Rows that do not fit on the terminal are
    /// left out at the end.
    ///
    /// # Errors
    /// The terminal does not work.
    pub fn show(&mut self, rows: &[Row], cursor: (usize, usize)) -> io::Result<()> {
        let mut out = io::stderr().lock();
        self.erase(&mut out)?;
        let rows = rows.get(..rows.len().min(Self::size().1.max(1))).unwrap_or_default();
        for (at, row) in rows.iter().enumerate() {
            if at > 0 {
                write!(out, "\r\n")?;
            }
            self.print(&mut out, row)?;
        }
        let last = rows.len().saturating_sub(1);
        let row = cursor.0.min(last);
        let up = u16::try_from(last - row).unwrap_or_default();
        if up > 0 {
            queue!(out, MoveUp(up))?;
        }
        queue!(out, MoveToColumn(u16::try_from(cursor.1).unwrap_or_default()))?;
        self.below = u16::try_from(row).unwrap_or_default();
        out.flush()
    }

    /// Replaces the rows on the screen with rows that stay.
    ///
    /// # Errors
    /// The terminal does not work.
    pub fn leave(&mut self, rows: &[Row]) -> io::Result<()> {
        let mut out = io::stderr().lock();
        self.erase(&mut out)?;
        for row in rows {
            self.print(&mut out, row)?;
            write!(out, "\r\n")?;
        }
        self.below = 0;
        out.flush()
    }

    fn erase(&self, out: &mut impl Write) -> io::Result<()> {
        if self.below > 0 {
            queue!(out, MoveUp(self.below))?;
        }
        queue!(out, MoveToColumn(0), Clear(ClearType::FromCursorDown))
    }

    fn print(&self, out: &mut impl Write, (look, text): &Row) -> io::Result<()> {
        match look {
            Look::Strong if self.color => write!(out, "\u{1b}[1m{text}\u{1b}[0m"),
            Look::Faint if self.color => write!(out, "\u{1b}[2m{text}\u{1b}[0m"),
            _ => write!(out, "{text}"),
        }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = execute!(io::stderr(), event::DisableBracketedPaste);
        let _ = disable_raw_mode();
    }
}

/// The rows of a text, broken between words, and within a word only if it is wider than a row. Non-breaking spaces, as
/// in numbers and dates, are not broken at.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let parts = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    let mut rows: Vec<String> = Vec::new();
    for word in text.split(parts).filter(|word| !word.is_empty()) {
        match rows.last_mut() {
            Some(row) if row.width() + 1 + word.width() <= width => {
                row.push(' ');
                row.push_str(word);
            }
            _ => rows.extend(broken(word, width)),
        }
    }
    rows
}

/// The rows of a text, broken wherever a row is full. There is at least one row.
pub fn broken(text: &str, width: usize) -> Vec<String> {
    let mut rows = vec![String::new()];
    for letter in text.graphemes(true) {
        let is_full = rows.last().is_some_and(|row| row.width() + letter.width() > width);
        if is_full {
            rows.push(String::new());
        }
        if let Some(row) = rows.last_mut() {
            row.push_str(letter);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_no_wider_than_they_may_be() {
        assert_eq!(wrapped("one two  three", 8), ["one two", "three"]);
        assert_eq!(wrapped("incomprehensible", 8), ["incompre", "hensible"]);
        assert_eq!(wrapped("in all 1\u{a0}032\nhours", 8), ["in all", "1\u{a0}032", "hours"]);
        assert_eq!(wrapped("日本語", 4), ["日本", "語"]);
        assert_eq!(wrapped("", 8), Vec::<String>::new());
        assert_eq!(broken("", 8), [""]);
    }
}
