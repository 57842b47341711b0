//! Text made safe for Typst: what comes out means the text that went in, and nothing else.
//!
//! The same escape, `\u{..}`, is read alike in markup and inside a string literal, so one function serves both.

use std::fmt::Write as _;

/// Writes a text so that Typst reads exactly that text, in markup and inside a string literal.
///
/// Letters and digits stay as they are, and so does a single space between two words; everything else becomes an
/// escape, and so do the first and the last character, whatever they are. The result therefore begins with a backslash
/// and ends with a brace. This has two uses: the markup around a value is read the same way whatever the value is, and
/// a value that a template puts into the middle of code is a syntax error instead of code.
///
/// A line feed becomes an escape too; Typst sets it as a line break.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match (before, characters.peek()) {
            (Some(before), Some(&after)) if stays(before, character, after) => escaped.push(character),
            _ => {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "\\u{{{:x}}}", u32::from(character));
            }
        }
        before = Some(character);
    }
    escaped
}

/// Whether a character between two others needs no escape.
///
/// Typst collapses runs of spaces, so only a lone space may stay. Testing for letters and digits, rather than for
/// special characters, escapes everything that has a meaning to Typst, now or later.
fn stays(before: char, character: char, after: char) -> bool {
    match character {
        ' ' => !before.is_whitespace() && !after.is_whitespace(),
        _ => character.is_alphanumeric(),
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn words_stay_readable() {
        assert_eq!(escape("a plain sentence"), r"\u{61} plain sentenc\u{65}");
    }

    #[test]
    fn whatever_has_a_meaning_is_escaped() {
        assert_eq!(escape("a#b  c\n"), r"\u{61}\u{23}b\u{20}\u{20}c\u{a}");
        assert_eq!(escape("x"), r"\u{78}");
        assert_eq!(escape(""), "");
    }
}
