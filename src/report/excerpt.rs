//! The lines of a source around a place, as much of them as there is room for.
//!
//! A file may have one line of several megabytes: nothing here is copied, measured or escaped but what is shown.

use crate::diagnostic::{Place, Source};

use super::visible::{columns, fitting, push};

/// The columns that a line of a source gets, without the ellipses where it goes on.
const MOST: usize = 120;

/// How a tab is shown: in a source, it indents. It takes no more room than its escape.
const TAB: &str = "  ";

/// A line with something to mark in it.
#[derive(Debug, PartialEq, Eq)]
pub struct Marked {
    /// The line, counted from zero.
    pub line: usize,
    /// What is shown of it.
    pub text: String,
    /// The columns in front of what is marked.
    pub before: usize,
    /// The columns that are marked; none where a place is between two characters.
    pub marked: usize,
}

/// The line that a place begins in. A mark under several lines would fill the screen: the first shows where it is.
pub fn marked(place: &Place) -> Marked {
    let source = &place.source;
    let line = source.line_of(place.range.start);
    let all = source.line(line).unwrap_or_default();
    let start = place.range.start.min(all.end);
    let end = place.range.end.clamp(start, all.end);
    let part = |from: usize, to: usize| source.text.get(from..to).unwrap_or_default();
    let (before, after) = (part(all.start, start), part(start, all.end));
    // Where both sides are long, two thirds of the room are for what is marked and what follows.
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

/// The beginning of a line, counted from zero, where there is one.
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
