//! Notes and their letters.

use std::collections::BTreeMap;

/// The notes of a document: each distinct text once, in the order in which they are first marked.
#[derive(Debug, Default)]
pub(super) struct Notes {
    texts: Vec<String>,
    positions: BTreeMap<String, usize>,
}

impl Notes {
    /// The letter of a note; equal notes share one.
    pub(super) fn mark(&mut self, text: String) -> String {
        let next = self.texts.len();
        let position = *self.positions.entry(text.clone()).or_insert(next);
        if position == next {
            self.texts.push(text);
        }
        letter_of(position)
    }

    /// The texts, in the order of their letters.
    pub(super) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}

/// Converts an index to `a` to `z`, then `aa`, `ab` and so on, as spreadsheets label columns.
pub(super) fn letter_of(mut index: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'a' + u8::try_from(index % 26).unwrap_or(0)));
        if index < 26 {
            break;
        }
        index = index / 26 - 1;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letter_of;

    #[test]
    fn letters_go_on_after_z() {
        let letters: Vec<String> = [0, 25, 26, 51, 52, 701, 702].into_iter().map(letter_of).collect();
        assert_eq!(letters, ["a", "z", "aa", "az", "ba", "zz", "aaa"]);
    }
}
