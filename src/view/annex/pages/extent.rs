//! How much of a very large annex is typeset.
//!
//! A partner's section takes about 1 MB of memory to typeset and its row in the summaries about a quarter of that,
//! and nobody reads thousands of pages. The figures are complete in the tables that the PDF carries.

use serde::Serialize;

/// With more partners than this, the sections that say who does what are left out.
const MOST_SECTIONS: usize = 1_000;

/// With more partners than this, the rows of the summaries are left out as well, and only the sums are printed.
const MOST_ROWS: usize = 5_000;

/// How much of the annex is typeset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// The sums alone.
    Sums,
    /// The sums and a row for each partner.
    Rows,
    /// Everything.
    Full,
}

impl Extent {
    /// The extent for this many partners.
    pub fn of(partners: usize) -> Self {
        if partners <= MOST_SECTIONS {
            Extent::Full
        } else if partners <= MOST_ROWS {
            Extent::Rows
        } else {
            Extent::Sums
        }
    }

    /// Whether each partner has rows.
    pub fn has_rows(self) -> bool {
        self >= Extent::Rows
    }

    /// Whether each partner has a section.
    pub fn has_sections(self) -> bool {
        self >= Extent::Full
    }
}

#[cfg(test)]
mod tests {
    use super::Extent;

    #[test]
    fn the_more_partners_the_less_about_each() {
        let extents = [0, 1, 1_000, 1_001, 5_000, 5_001, 20_000].map(Extent::of);
        use Extent::{Full, Rows, Sums};
        assert_eq!(extents, [Full, Full, Full, Rows, Rows, Sums, Sums]);
    }
}
