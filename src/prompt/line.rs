//! A line being typed: its text, its cursor, and what keys do to it.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_segmentation::UnicodeSegmentation;

/// A line with a cursor in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    text: String,
    /// In bytes, between two characters.
    cursor: usize,
    /// Whether the text is an unedited suggestion: typing replaces it, as in a form.
    untouched: bool,
}

impl Line {
    /// A line with a suggested text in it.
    pub fn new(text: &str) -> Self {
        Self { text: text.to_owned(), cursor: text.len(), untouched: !text.is_empty() }
    }

    /// The text of the line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the cursor.
    pub fn before_cursor(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or_default()
    }

    /// Inserts text at the cursor.
    pub fn insert(&mut self, text: &str) {
        if self.untouched {
            self.text.clear();
            self.cursor = 0;
        }
        self.untouched = false;
        self.text.insert_str(self.cursor, text);
        self.cursor += text.len();
    }

    /// Handles a key. Returns false if the key means nothing in a line.
    pub fn press(&mut self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let alt = key.modifiers.contains(KeyModifiers::ALT);
        let by_word = control || alt;
        match key.code {
            KeyCode::Char(letter) if control && !alt => return self.control(letter),
            KeyCode::Char('b') if alt => self.cursor = self.word_before(),
            KeyCode::Char('f') if alt => self.cursor = self.word_after(),
            KeyCode::Char('d') if alt => self.cut(self.cursor, self.word_after()),
            KeyCode::Char(letter) if !alt => {
                self.insert(letter.encode_utf8(&mut [0; 4]));
                return true;
            }
            KeyCode::Backspace if by_word => self.cut(self.word_before(), self.cursor),
            KeyCode::Backspace => self.cut(self.letter_before(), self.cursor),
            KeyCode::Delete => self.cut(self.cursor, self.letter_after()),
            KeyCode::Left if by_word => self.cursor = self.word_before(),
            KeyCode::Right if by_word => self.cursor = self.word_after(),
            KeyCode::Left => self.cursor = self.letter_before(),
            KeyCode::Right => self.cursor = self.letter_after(),
            KeyCode::Home => self.cursor = 0,
            KeyCode::End => self.cursor = self.text.len(),
            _ => return false,
        }
        self.untouched = false;
        true
    }

    fn control(&mut self, letter: char) -> bool {
        match letter {
            'a' => self.cursor = 0,
            'e' => self.cursor = self.text.len(),
            'b' => self.cursor = self.letter_before(),
            'f' => self.cursor = self.letter_after(),
            'd' => self.cut(self.cursor, self.letter_after()),
            'h' => self.cut(self.letter_before(), self.cursor),
            'k' => self.cut(self.cursor, self.text.len()),
            'u' => self.cut(0, self.cursor),
            'w' => self.cut(self.word_before(), self.cursor),
            _ => return false,
        }
        self.untouched = false;
        true
    }

    fn cut(&mut self, start: usize, end: usize) {
        self.text.replace_range(start..end, "");
        self.cursor = start;
    }

    fn letter_before(&self) -> usize {
        self.before_cursor().grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn letter_after(&self) -> usize {
        let rest = self.text.get(self.cursor..).unwrap_or_default();
        self.cursor + rest.graphemes(true).next().map_or(0, str::len)
    }

    /// The start of the word that the cursor is in or behind. Words are separated by blanks.
    fn word_before(&self) -> usize {
        let before = self.before_cursor().trim_end();
        before.char_indices().rfind(|(_, c)| c.is_whitespace()).map_or(0, |(at, c)| at + c.len_utf8())
    }

    /// The end of the word that the cursor is in or before.
    fn word_after(&self) -> usize {
        let rest = self.text.get(self.cursor..).unwrap_or_default();
        let word = rest.trim_start();
        let start = self.cursor + (rest.len() - word.len());
        start + word.find(char::is_whitespace).unwrap_or(word.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &mut Line, keys: &str) {
        // `^` before a letter is the control key.
        let mut keys = keys.chars();
        while let Some(key) = keys.next() {
            let event = match key {
                '^' => KeyEvent::new(KeyCode::Char(keys.next().unwrap_or('^')), KeyModifiers::CONTROL),
                '←' => KeyEvent::from(KeyCode::Left),
                '⌫' => KeyEvent::from(KeyCode::Backspace),
                other => KeyEvent::from(KeyCode::Char(other)),
            };
            line.press(event);
        }
    }

    #[track_caller]
    fn becomes(before: &str, keys: &str, after: &str) {
        let mut line = Line::new(before);
        typed(&mut line, keys);
        assert_eq!(line.text(), after, "{before} then {keys}");
    }

    #[test]
    fn what_is_typed_takes_the_place_of_what_stood_there() {
        becomes("yes", "no", "no");
        becomes("FI", "<", "<");
        becomes("Dept", "^e<", "Dept<");
        becomes("Dept", "←x", "Depxt");
    }

    #[test]
    fn control_keys_edit_and_type_nothing() {
        becomes("one two", "^u", "");
        becomes("one two", "^w", "one ");
        becomes("one two", "^w^w^w", "");
        becomes("one two", "^a^k", "");
        becomes("one two", "^ax", "xone two");
        becomes("one two", "^b^b^kx", "one tx");
        becomes("one two", "^q^z^x", "one two");
    }

    #[test]
    fn a_letter_with_its_accents_is_one() {
        becomes("A\u{30A}se", "←←⌫", "se");
        becomes("👩‍🔬", "⌫", "");
    }
}
