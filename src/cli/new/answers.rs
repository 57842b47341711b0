//! The answers that there are.
//!
//! An answer is the text that was given, normalised. Which question comes next follows from the answers alone, so
//! that going back, changing one, and going on with a draft are all the same thing: a look at which is missing.

use std::collections::BTreeMap;

use crate::ledger::from_decimal;
use crate::model::Exact;

use super::key::{Key, YES};

/// The answers so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    texts: BTreeMap<Key, String>,
}

impl Answers {
    /// Keeps an answer; an empty one says that there is nothing to say.
    pub fn put(&mut self, key: Key, text: impl Into<String>) {
        self.texts.insert(key, text.into());
    }

    /// Forgets an answer and gives it back.
    pub fn take(&mut self, key: Key) -> Option<String> {
        self.texts.remove(&key)
    }

    /// An answer with something in it.
    pub fn get(&self, key: Key) -> Option<&str> {
        self.texts.get(&key).map(String::as_str).filter(|text| !text.is_empty())
    }

    /// Whether the question has been answered, be it by nothing.
    pub fn has(&self, key: Key) -> bool {
        self.texts.contains_key(&key)
    }

    /// The answered questions in their order, up to the first that is not; and that one.
    pub fn path(&self) -> (Vec<Key>, Option<Key>) {
        let mut path = Vec::new();
        let mut next = Some(Key::FIRST);
        while let Some(key) = next {
            let Some(text) = self.texts.get(&key) else { return (path, Some(key)) };
            path.push(key);
            next = key.after(text);
        }
        (path, None)
    }

    /// How many signatories there are to ask about, one at least.
    pub fn signatories(&self) -> usize {
        self.count(Key::AnotherSignatory)
    }

    /// How many contributions there are to ask about, one at least.
    pub fn contributions(&self) -> usize {
        self.count(Key::AnotherContribution)
    }

    /// Every answer with its question, for a draft.
    pub fn iter(&self) -> impl Iterator<Item = (Key, &str)> {
        self.texts.iter().map(|(key, text)| (*key, text.as_str()))
    }

    /// The organisation's own hours of a full-time year, where it has some.
    pub fn hours_per_year(&self) -> Option<Exact> {
        self.get(Key::HoursPerYear).and_then(from_decimal)
    }

    fn count(&self, another: fn(usize) -> Key) -> usize {
        1 + (0..).take_while(|index| self.get(another(*index)) == Some(YES)).count()
    }
}
