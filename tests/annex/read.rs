//! The text of a finished annex, read by code that knows nothing of how the annex was made.

use crate::text;

/// The lines of each page, in drawing order. Words that are hyphenated at the end of a line are joined again.
pub fn pages(pdf: &[u8]) -> Vec<Vec<String>> {
    text::lines(pdf)
}

/// The whole text on a single line, with single spaces.
pub fn text(pdf: &[u8]) -> String {
    let pages = pages(pdf);
    pages.iter().flatten().flat_map(|line| line.split(' ')).collect::<Vec<_>>().join(" ")
}
