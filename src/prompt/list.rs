//! A list to choose from, filtered by what is typed.

use std::collections::BTreeSet;

use crossterm::event::{KeyCode, KeyEvent};

use crate::interview::Choice;

use super::line::Line;

/// A list with a cursor in it.
#[derive(Debug, Clone)]
pub struct List {
    choices: Vec<Choice>,
    filter: Line,
    /// The position among the choices that match.
    cursor: usize,
    /// The marked choices, if several can be chosen; none for a list to choose one from.
    marked: Option<BTreeSet<usize>>,
}

impl List {
    /// A list to choose one from, with the cursor at the choice with code `at`.
    pub fn one(choices: &[Choice], at: Option<&str>) -> Self {
        let cursor = choices.iter().position(|choice| Some(choice.code.as_str()) == at).unwrap_or_default();
        Self { choices: choices.to_vec(), filter: Line::default(), cursor, marked: None }
    }

    /// A list to choose several from, with those in `before` marked; codes that the list does not offer are added to
    /// it.
    pub fn several(choices: &[Choice], before: &[&str]) -> Self {
        let mut choices = choices.to_vec();
        for code in before {
            if !choices.iter().any(|choice| choice.code == *code) {
                choices.push(Choice { code: (*code).to_owned(), label: (*code).to_owned() });
            }
        }
        let is_marked = |(at, choice): (usize, &Choice)| before.contains(&choice.code.as_str()).then_some(at);
        let marked = choices.iter().enumerate().filter_map(is_marked).collect();
        Self { choices, filter: Line::default(), cursor: 0, marked: Some(marked) }
    }

    /// The text that filters the list.
    pub fn filter(&self) -> &str {
        self.filter.text()
    }

    /// Whether several can be chosen.
    pub fn takes_several(&self) -> bool {
        self.marked.is_some()
    }

    /// The positions of the choices that match the filter: every word of it occurs somewhere in the label.
    pub fn matching(&self) -> Vec<usize> {
        let filter = self.filter.text().to_lowercase();
        let fits = |choice: &Choice| {
            let label = choice.label.to_lowercase();
            filter.split_whitespace().all(|word| label.contains(word))
        };
        (0..self.choices.len()).filter(|at| self.choices.get(*at).is_some_and(fits)).collect()
    }

    /// The choices in a window of `rows` rows around the cursor: whether the cursor is there, whether the choice is
    /// marked, and its label.
    pub fn window(&self, rows: usize) -> Vec<(bool, Option<bool>, &str)> {
        let matching = self.matching();
        let start = self.cursor.saturating_sub(rows / 2).min(matching.len().saturating_sub(rows));
        let row = |(position, at): (usize, &usize)| {
            let marked = self.marked.as_ref().map(|marked| marked.contains(at));
            Some((position == self.cursor, marked, self.choices.get(*at)?.label.as_str()))
        };
        matching.iter().enumerate().skip(start).take(rows).filter_map(row).collect()
    }

    /// The reply: the code at the cursor, or the marked codes, one per line. None if nothing matches.
    pub fn reply(&self) -> Option<String> {
        let code = |at: &usize| self.choices.get(*at).map(|choice| choice.code.as_str());
        match &self.marked {
            Some(marked) => Some(marked.iter().filter_map(code).collect::<Vec<_>>().join("\n")),
            None => self.matching().get(self.cursor).and_then(code).map(str::to_owned),
        }
    }

    /// The choice as the record of the conversation shows it.
    pub fn shown(&self) -> String {
        let label = |at: &usize| self.choices.get(*at).map(|choice| choice.label.as_str());
        match &self.marked {
            Some(marked) => marked.iter().filter_map(label).collect::<Vec<_>>().join("; "),
            None => self.matching().get(self.cursor).and_then(label).unwrap_or_default().to_owned(),
        }
    }

    /// Handles a key.
    pub fn press(&mut self, key: KeyEvent) {
        const PAGE: usize = 10;
        let last = self.matching().len().saturating_sub(1);
        match key.code {
            KeyCode::Up if self.cursor == 0 => self.cursor = last,
            KeyCode::Up => self.cursor -= 1,
            KeyCode::Down if self.cursor >= last => self.cursor = 0,
            KeyCode::Down => self.cursor += 1,
            KeyCode::PageUp => self.cursor = self.cursor.saturating_sub(PAGE),
            KeyCode::PageDown => self.cursor = (self.cursor + PAGE).min(last),
            KeyCode::Home => self.cursor = 0,
            KeyCode::End => self.cursor = last,
            KeyCode::Char(' ') if self.marked.is_some() => self.mark(),
            _ => {
                if self.filter.press(key) {
                    self.cursor = 0;
                }
            }
        }
    }

    fn mark(&mut self) {
        let at = self.matching().get(self.cursor).copied();
        if let (Some(at), Some(marked)) = (at, &mut self.marked)
            && !marked.remove(&at)
        {
            marked.insert(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Vec<Choice> {
        ["Danish", "English", "Norwegian (bokmål)"]
            .map(|label| Choice { code: label.to_lowercase(), label: label.to_owned() })
            .to_vec()
    }

    fn press(list: &mut List, keys: &str) {
        for key in keys.chars() {
            list.press(KeyEvent::from(match key {
                '↓' => KeyCode::Down,
                '↑' => KeyCode::Up,
                '⌫' => KeyCode::Backspace,
                other => KeyCode::Char(other),
            }));
        }
    }

    #[test]
    fn what_is_typed_filters() {
        let mut list = List::one(&choices(), Some("english"));
        assert_eq!(list.reply().as_deref(), Some("english"));
        press(&mut list, "bok nor");
        assert_eq!(list.reply().as_deref(), Some("norwegian (bokmål)"));
        press(&mut list, "x");
        assert_eq!((list.reply(), list.window(5).len()), (None, 0));
        press(&mut list, "⌫⌫⌫⌫⌫⌫⌫⌫⌫");
        assert_eq!(list.window(5).len(), 3);
    }

    #[test]
    fn the_cursor_goes_round_and_the_window_with_it() {
        let mut list = List::one(&choices(), None);
        press(&mut list, "↑");
        assert_eq!(list.window(1), [(true, None, "Norwegian (bokmål)")]);
        press(&mut list, "↓");
        assert_eq!(list.window(1), [(true, None, "Danish")]);
    }

    #[test]
    fn several_can_be_marked_and_what_is_not_offered_stays() {
        let mut list = List::several(&choices(), &["sami"]);
        press(&mut list, "↓ ");
        assert_eq!(list.reply().as_deref(), Some("english\nsami"));
        assert_eq!(list.shown(), "English; sami");
        press(&mut list, "sami ");
        assert_eq!(list.reply().as_deref(), Some("english"));
    }
}
