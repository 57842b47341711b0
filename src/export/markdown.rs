//! `annex.md`: the summary tables and their notes as GitHub's Markdown, to paste into a proposal or a pad.
//!
//! The words come from the template, and the numbers are the printed ones. All that remains is to tidy the text, since
//! the parts that a wording omits leave blank lines behind.

/// The first line of the file: a comment, which readers do not see. A file without it is somebody's own and is not
/// replaced.
pub const MARK: &str = "<!-- loi annex -->";

/// Tidies a text: no trailing blanks, no two blank lines in a row, and one blank line after the mark.
///
/// A value never has a line break in it, so no value is changed.
pub fn markdown(filled: &str) -> Vec<u8> {
    let mut text = String::with_capacity(filled.len() + MARK.len() + 1);
    text.push_str(MARK);
    text.push('\n');
    let mut blank = true;
    for line in filled.lines().map(|line| line.trim_end_matches([' ', '\t'])) {
        if line.is_empty() {
            blank = true;
            continue;
        }
        if blank {
            text.push('\n');
        }
        blank = false;
        text.push_str(line);
        text.push('\n');
    }
    text.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn a_blank_line_stands_alone() {
        assert_eq!(markdown("\n\na \n\n \nb\u{a0}\nc"), "<!-- loi annex -->\n\na\n\nb\u{a0}\nc\n".as_bytes());
    }
}
