//! The lines of a source around a place, cut to the width available.
//!
//! A file may have a line of several megabytes: only what is shown is copied, measured or escaped.

use crate::diagnostic::{Place, Source};

use super::visible::{columns, fitting, push};

/// The columns for a line of a source, without the ellipses at its ends.
const MOST: usize = 120;

/// A tab as it is shown: in a source, it indents. It is no wider than its escape.
const TAB: &str = "  ";

/// A line with a part to mark.
#[derive(Debug, PartialEq, Eq)]
pub struct Marked {
    /// The line, counted from zero.
    pub line: usize,
    /// The part of the line that is shown.
    pub text: String,
    /// The columns in front of the mark.
    pub before: usize,
    /// The columns of the mark; zero for a place between two characters.
    pub marked: usize,
}

/// The line in which a place begins. Marking several lines would fill the screen; the first shows where the place is.
pub fn marked(place: &Place) -> Marked {
    let source = &place.source;
    let line = source.line_of(place.range.start);
    let all = source.line(line).unwrap_or_default();
    let start = place.range.start.min(all.end);
    let end = place.range.end.clamp(start, all.end);
    let part = |from: usize, to: usize| source.text.get(from..to).unwrap_or_default();
    let (before, after) = (part(all.start, start), part(start, all.end));
    // If both sides are long, the part from the mark on gets two thirds of the room.
    let right = fitting(after.chars(), MOST);
    let left = fitting(before.chars().rev(), (MOST / 3).max(MOST - right.columns));
    let right = fitting(after.chars(), MOST - left.columns);
    let (first, last) = (start - left.bytes, start + right.bytes);
    let mut text = String::new();
    if first > all.start {
        text.push('…');
    }
    shown(part(first, start), &mut text);
    let before = columns(&text);
    shown(part(start, end.min(last)), &mut text);
    let marked = columns(&text) - before;
    shown(part(end.min(last), last), &mut text);
    if last < all.end {
        text.push('…');
    }
    Marked { line, text, before, marked }
}

/// The beginning of a line, counted from zero, if there is such a line.
pub fn plain(source: &Source, line: usize) -> Option<String> {
    let text = source.text.get(source.line(line)?)?;
    let end = fitting(text.chars(), MOST).bytes;
    let mut start = String::new();
    shown(text.get(..end)?, &mut start);
    if end < text.len() {
        start.push('…');
    }
    Some(start)
}

fn shown(text: &str, line: &mut String) {
    for character in text.chars() {
        match character {
            '\t' => line.push_str(TAB),
            _ => push(line, character),
        }
    }
}
