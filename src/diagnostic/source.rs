//! The texts that diagnostics point into, and the places in them.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// One text that a diagnostic may point into: a file as it was read.
///
/// Any number of places share it, and nobody copies the text: it may be the one line of a file of several megabytes.
#[derive(Debug)]
pub struct Source {
    /// The path as the user wrote it, for messages.
    pub name: String,
    /// The whole text.
    pub text: String,
    /// The byte where each line begins, counted when the first place is asked for.
    starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// A text by the name of its file.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self { name: name.into(), text: text.into(), starts: OnceLock::new() }
    }

    /// The line that a byte stands in, counted from zero. A byte beyond the text is in the last one.
    pub fn line_of(&self, byte: usize) -> usize {
        self.starts().partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The bytes of a line, counted from zero, without what ends it; nothing beyond the last line.
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

/// The name is enough: hashing a long text for each of many places in it takes longer than reading it did.
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

impl Place {
    /// The line and the column of the first character, both counted from one, the column in characters.
    pub fn line_column(&self) -> (usize, usize) {
        let line = self.source.line_of(self.range.start);
        let start = self.source.line(line).map_or(0, |line| line.start);
        let before = self.source.text.get(start..self.range.start).unwrap_or_default();
        (line + 1, before.chars().count() + 1)
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
    fn a_text_that_ends_with_a_line_break_has_an_empty_last_line() {
        let source = Source::new("a", "1\n");
        assert_eq!((source.line_of(2), source.line(1)), (1, Some(2..2)));
        assert_eq!(Source::new("a", "").line(0), Some(0..0));
    }
}
