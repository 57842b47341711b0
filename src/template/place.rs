//! From Handlebars' lines and columns to byte ranges of a template.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Place, Source};

/// The place of the tag or the text that starts at a line and a column. Both count from one, and the column counts
/// characters. If the tag names the field, the place is the field alone.
pub(super) fn tag(source: &Arc<Source>, at: (usize, usize), field: Option<&str>) -> Place {
    let start = offset(&source.text, at);
    let rest = source.text.get(start..).unwrap_or_default();
    let end = match rest.find("}}") {
        Some(end) if rest.starts_with("{{") => end + 2,
        _ => rest.find('\n').unwrap_or(rest.len()),
    };
    let tag = rest.get(..end).unwrap_or_default();
    let range = match field.and_then(|field| word(tag, field)) {
        Some(field) => start + field.start..start + field.end,
        None => start..start + end,
    };
    Place { source: Arc::clone(source), range, pointer: String::new() }
}

/// The byte offset of a line and a column, or the end of the text.
fn offset(text: &str, (line, column): (usize, usize)) -> usize {
    let line = line.saturating_sub(1);
    let start = if line == 0 {
        0
    } else {
        text.match_indices('\n').nth(line - 1).map_or(text.len(), |(newline, _)| newline + 1)
    };
    let rest = text.get(start..).unwrap_or_default();
    let column = rest.char_indices().nth(column.saturating_sub(1)).map_or(rest.len(), |(index, _)| index);
    start + column
}

/// Where in a tag a field stands as a word of its own.
fn word(tag: &str, field: &str) -> Option<Range<usize>> {
    let part = |character: char| character.is_alphanumeric() || "_-./@".contains(character);
    tag.match_indices(field).map(|(start, _)| start..start + field.len()).find(|range| {
        let before = tag.get(..range.start).and_then(|text| text.chars().next_back());
        let after = tag.get(range.end..).and_then(|text| text.chars().next());
        !before.is_some_and(part) && !after.is_some_and(part)
    })
}
