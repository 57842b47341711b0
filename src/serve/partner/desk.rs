//! What a partner has stated, with all that there is to say about it.

use crate::interview::{Dialogue, Key, Refusal, Setting};

use super::super::store::Record;
use super::{Page, Progress};

/// What a partner has stated, laid out.
pub struct Desk<'a> {
    /// The answers as a conversation.
    pub dialogue: Dialogue<'a>,
    /// What was kept.
    pub record: &'a Record,
    /// What keeps it from being sent, each with the question to blame where there is one.
    pub problems: Vec<(Option<Key>, Refusal)>,
}

impl<'a> Desk<'a> {
    /// Lays out what was kept.
    pub fn new(setting: &'a Setting<'a>, record: &'a Record) -> Self {
        let dialogue = Dialogue::at(setting, record.answers.clone());
        let is_typed = |key: &Option<Key>| key.is_some_and(|key| record.typed.contains_key(&key));
        let mut problems = dialogue.open_problems();
        // Where something was typed, what is wrong with that is the thing to say.
        problems.retain(|(key, _)| !is_typed(key));
        for (key, reply) in &record.typed {
            problems.extend(dialogue.refusal(*key, reply).map(|refusal| (Some(*key), refusal)));
        }
        problems.sort_by_key(|(key, _)| (key.is_none(), *key));
        Self { dialogue, record, problems }
    }

    /// The same, with more that is wrong.
    #[must_use]
    pub fn with(mut self, more: Vec<(Key, Refusal)>) -> Self {
        self.problems.extend(more.into_iter().map(|(key, refusal)| (Some(key), refusal)));
        self.problems.sort_by_key(|(key, _)| (key.is_none(), *key));
        self
    }

    /// What is wrong with an answer.
    pub fn problem(&self, key: Key) -> Option<&Refusal> {
        self.problems.iter().find(|(of, _)| *of == Some(key)).map(|(_, refusal)| refusal)
    }

    /// What is wrong on a page.
    pub fn problems_of(&self, page: Page) -> Vec<(Key, &Refusal)> {
        let here = self.problems.iter().filter_map(|(key, refusal)| Some(((*key)?, refusal)));
        here.filter(|(key, _)| Page::of(*key) == Some(page)).collect()
    }

    /// What stands in a field: what was typed, or the answer as somebody would type it.
    pub fn shown(&self, key: Key) -> Option<String> {
        self.record.typed.get(&key).cloned().or_else(|| self.dialogue.question(key).initial)
    }

    /// How far each page has come.
    pub fn progress(&self) -> [(Page, Progress); 5] {
        Page::ALL.map(|page| {
            let is_here = |key: &Key| Page::of(*key) == Some(page) && !key.step.is_gate();
            let answered = self.dialogue.answers().values().keys().any(is_here);
            let is_touched = self.record.is_begun && (answered || self.record.typed.keys().any(is_here));
            let progress = match (is_touched, self.problems_of(page).is_empty()) {
                (false, _) => Progress::Untouched,
                (true, false) => Progress::Begun,
                (true, true) => Progress::Complete,
            };
            (page, progress)
        })
    }
}
