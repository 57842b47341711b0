//! The text of a finished annex, as a program reads it that knows nothing of how the annex was made.

use crate::text;

/// The lines of each page, in the order in which they are drawn. Words that are divided at the end of a line are whole.
pub fn pages(pdf: &[u8]) -> Vec<Vec<String>> {
    text::lines(pdf)
}

/// The whole text on one line, with single spaces.
pub fn text(pdf: &[u8]) -> String {
    let pages = pages(pdf);
    pages.iter().flatten().flat_map(|line| line.split(' ')).collect::<Vec<_>>().join(" ")
}
