//! Wraps text between words.

use super::visible::columns;

/// The lines of a text, none wider than `width` unless a single word is. Words are separated by ordinary spaces only: a
/// path or pointer broken in two cannot be copied.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut filled = 0;
    for word in text.split(' ') {
        let length = columns(word);
        match lines.last_mut() {
            Some(line) if filled + 1 + length <= width => {
                line.push(' ');
                line.push_str(word);
                filled += 1 + length;
            }
            _ => {
                lines.push(word.to_owned());
                filled = length;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::wrap;

    #[test]
    fn lines_break_at_spaces_only() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("a/path/of/its/own  b", 4), ["a/path/of/its/own", " b"]);
        assert_eq!(wrap("10\u{a0}000 者者", 7), ["10\u{a0}000", "者者"]);
    }
}
