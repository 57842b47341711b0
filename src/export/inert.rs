//! Text that a spreadsheet could mistake for a formula.

use std::borrow::Cow;

/// The characters that begin a formula, with their full-width forms, which some spreadsheets treat alike.
const FORMULA_SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// Whether a spreadsheet could mistake the text for a formula. It may trim leading characters first; and a cell that
/// starts with a tab or a line break may be split into two cells.
pub(super) fn is_active(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n'])
        || text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control()).starts_with(FORMULA_SIGNS)
}

/// The text with an apostrophe in front if it could be mistaken for a formula, as a person would type it.
pub fn inert(text: &str) -> Cow<'_, str> {
    if is_active(text) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Undoes [`inert`]: the text without the apostrophe in front of what could be mistaken for a formula.
pub fn active(text: &str) -> &str {
    text.strip_prefix('\'').filter(|rest| is_active(rest)).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::{active, inert, is_active};
    use proptest::prelude::*;

    #[test]
    fn formulas_are_quoted_and_nothing_else_is() {
        for text in ["=1+1", "+47 22 85 50 50", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u{a0}\n=1", "＝1"] {
            assert_eq!(inert(text), format!("'{text}"));
        }
        for text in ["", "a=1", "1-2", "Ærø", "(=1)", "'=1", "“=1”"] {
            assert_eq!(inert(text), text);
        }
    }

    proptest! {
        #[test]
        fn what_is_inert_stays_so(text in any::<String>()) {
            let once = inert(&text).into_owned();
            prop_assert!(!is_active(&once));
            prop_assert_eq!(inert(&once), once.as_str());
        }

        #[test]
        fn what_was_made_inert_comes_back(text in "[ =+@\\-]{0,3}\\PC{0,8}") {
            // A text that has such an apostrophe of its own looks the same.
            prop_assume!(!text.starts_with('\''));
            let quoted = inert(&text);
            prop_assert_eq!(active(&quoted), text.as_str());
        }
    }
}
