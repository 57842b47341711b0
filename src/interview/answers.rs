//! The answers given so far.
//!
//! An answer is kept in the form it has in the contribution: `NO`, `in-kind`, `{ "fte": 0.5 }`. The words for it are
//! looked up each time they are shown, in the language of the page. Which question comes next follows from the answers
//! alone. So going back, changing an answer and going on with a draft are the same thing: finding the first question
//! without an answer.

use std::collections::BTreeMap;

use crate::input::{Document, Json};
use crate::model::Exact;

use super::step::{Group, Key, Step, When};

/// The answers so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    values: BTreeMap<Key, Option<Json>>,
    /// The contribution that the answers change; it keeps everything that no question asks for.
    rest: Json,
}

impl Default for Answers {
    fn default() -> Self {
        Self { values: BTreeMap::new(), rest: Json::Object(Vec::new()) }
    }
}

impl Answers {
    /// The answers that a contribution gives, even one with errors; questions that it says nothing about count as left
    /// out.
    pub fn of(document: &Document) -> Self {
        let mut answers = Self { values: BTreeMap::new(), rest: Json::from(document.root()) };
        for group in Group::ALL {
            let count = match group.list() {
                None => 1,
                Some(list) => match answers.rest.get(list.pointer) {
                    None if list.has_to_be_there => continue,
                    items => items.map_or(0, |items| items.items().len()),
                },
            };
            answers.open_list(group, count);
            for index in 0..count {
                for key in keys(group, index).filter(|key| !key.step.is_gate()) {
                    let value = key.pointer().and_then(|pointer| answers.rest.get(&pointer)).cloned();
                    // A required answer that is missing is asked for.
                    if value.is_some() || !key.step.is_required() {
                        answers.values.insert(key, value);
                    }
                }
            }
        }
        for gate in Step::ALL.into_iter().filter(|step| step.is_gate() && !leads_to_items(*step)) {
            let group = gate.entry().group;
            for index in 0..answers.count(group) {
                let depends = |step: &Step| step.entry().when == When::After(gate);
                let said =
                    group.steps().filter(depends).any(|step| answers.get(Key::nth(step, index)).is_some());
                answers.values.insert(Key::nth(gate, index), Some(Json::Boolean(said)));
            }
        }
        answers
    }

    /// The answers of a draft, and the contribution that they change.
    pub fn from_parts(values: BTreeMap<Key, Option<Json>>, rest: Json) -> Self {
        Self { values, rest }
    }

    /// Every answer with its question; none for a question that was left out.
    pub fn values(&self) -> &BTreeMap<Key, Option<Json>> {
        &self.values
    }

    /// The contribution that the answers change.
    pub fn rest(&self) -> &Json {
        &self.rest
    }

    /// Sets a member that no question asks for, such as `$schema`.
    pub fn put_rest(&mut self, pointer: &str, value: Json) {
        self.rest.put(pointer, value);
    }

    /// Takes the members that no question asks for from a draft of the same contribution.
    pub fn take_rest(&mut self, draft: &Answers) {
        self.rest = draft.rest.clone();
    }

    /// Keeps an answer; `None` leaves the question out.
    pub fn put(&mut self, key: Key, value: Option<Json>) {
        self.values.insert(key, value);
    }

    /// Forgets an answer and returns it.
    pub fn take(&mut self, key: Key) -> Option<Option<Json>> {
        self.values.remove(&key)
    }

    /// An answer that was not left out.
    pub fn get(&self, key: Key) -> Option<&Json> {
        self.values.get(&key)?.as_ref()
    }

    /// Whether the question was answered or left out.
    pub fn has(&self, key: Key) -> bool {
        self.values.contains_key(&key)
    }

    /// Whether a yes-or-no question was answered with yes.
    pub fn says_yes(&self, key: Key) -> bool {
        self.get(key) == Some(&Json::Boolean(true))
    }

    /// How many items of a group there are to ask about: those of a list that were asked for, or one without a list.
    pub fn count(&self, group: Group) -> usize {
        let Some(list) = group.list() else { return 1 };
        match list.opening {
            Some(opening) if !self.says_yes(Key::of(opening)) => 0,
            _ => 1 + (0..).take_while(|index| self.says_yes(Key::nth(list.another, *index))).count(),
        }
    }

    /// The answered questions in order, up to the first without an answer, and that one. `asks` says which questions
    /// are asked at all.
    pub fn path(&self, asks: impl Fn(Step) -> bool) -> (Vec<Key>, Option<Key>) {
        let mut path = Vec::new();
        for key in self.keys() {
            let is_asked = match key.step.entry().when {
                When::Required | When::Optional => true,
                When::After(step) => match self.get(Key::nth(step, key.index)) {
                    Some(Json::Boolean(said)) => *said,
                    other => other.is_some(),
                },
                When::OnRequest => false,
            };
            if !is_asked || !asks(key.step) {
                continue;
            }
            if !self.has(key) {
                return (path, Some(key));
            }
            path.push(key);
        }
        (path, None)
    }

    /// Every question about the items that there are, in order, whether it is asked or not.
    pub fn keys(&self) -> Vec<Key> {
        let mut all = Vec::new();
        for group in Group::ALL {
            all.extend(group.list().and_then(|list| list.opening).map(Key::of));
            for index in 0..self.count(group) {
                all.extend(keys(group, index));
            }
        }
        all
    }

    /// Adds an item to a list; its questions are then open.
    pub fn add(&mut self, group: Group) {
        let Some(list) = group.list() else { return };
        let gate = match (self.count(group), list.opening) {
            (0, Some(opening)) => Key::of(opening),
            (count, _) => Key::nth(list.another, count.saturating_sub(1)),
        };
        self.put(gate, Some(Json::Boolean(true)));
    }

    /// Removes an item from a list, with all its answers; later items move up.
    pub fn remove(&mut self, group: Group, index: usize) {
        let Some(list) = group.list() else { return };
        let count = self.count(group);
        if index >= count {
            return;
        }
        self.rest.take(&format!("{}/{index}", list.pointer));
        let of_list = |key: &Key| key.step.entry().group == group && list.opening != Some(key.step);
        let values = std::mem::take(&mut self.values);
        for (key, value) in values {
            match key.index {
                _ if !of_list(&key) => drop(self.values.insert(key, value)),
                at if at < index => drop(self.values.insert(key, value)),
                at if at > index => drop(self.values.insert(Key::nth(key.step, at - 1), value)),
                _ => {}
            }
        }
        self.open_list(group, count - 1);
    }

    /// The contribution that the answers make. Required answers that were not given are missing from it.
    pub fn document(&self) -> Json {
        let mut document = self.rest.clone();
        for group in Group::ALL {
            let Some(list) = group.list() else { continue };
            let count = self.count(group);
            while document.get(list.pointer).is_some_and(|it| it.items().len() > count) {
                document.take(&format!("{}/{count}", list.pointer));
            }
            let says_none = list.opening.is_some_and(|opening| self.has(Key::of(opening))) && count == 0;
            if says_none && list.has_to_be_there && document.get(list.pointer).is_none() {
                document.put(list.pointer, Json::Array(Vec::new()));
            }
        }
        for key in self.keys() {
            let (Some(pointer), Some(value)) = (key.pointer(), self.values.get(&key)) else { continue };
            match value {
                Some(value) => {
                    // Earlier items without any answers keep their places.
                    for item in (0..key.index).filter_map(|index| key.item(index)) {
                        if document.get(&item).is_none() {
                            document.put(&item, Json::Object(Vec::new()));
                        }
                    }
                    document.put(&pointer, value.clone());
                }
                None => drop(document.take(&pointer)),
            }
        }
        self.tidy(&mut document);
        document
    }

    /// The organisation's own hours of a full-time year, if it has stated any.
    pub fn hours_per_year(&self) -> Option<Exact> {
        self.get(Key::of(Step::HoursPerYear)).and_then(Json::as_exact)
    }

    /// Removes what a withdrawn answer has left empty, and what means nothing without it.
    fn tidy(&self, document: &mut Json) {
        if self.has(Key::of(Step::HoursPerYear)) && self.hours_per_year().is_none() {
            document.take("/organization/working_time/source");
        }
        for pointer in ["/organization/working_time", "/letter", "/other_contributions"] {
            let is_empty = |it: &Json| it.items().is_empty() && it.members().is_empty();
            if document.get(pointer).is_some_and(is_empty)
                && self.rest.get(pointer).is_none_or(|it| !is_empty(it))
            {
                document.take(pointer);
            }
        }
    }

    /// Answers the questions that decide how many items a list has.
    fn open_list(&mut self, group: Group, count: usize) {
        let Some(list) = group.list() else { return };
        if let Some(opening) = list.opening {
            self.put(Key::of(opening), Some(Json::Boolean(count > 0)));
        }
        self.values.retain(|key, _| key.step != list.another);
        for index in 0..count {
            self.put(Key::nth(list.another, index), Some(Json::Boolean(index + 1 < count)));
        }
    }
}

/// The questions about one item of a group, except the one that opens the list.
fn keys(group: Group, index: usize) -> impl Iterator<Item = Key> {
    let opening = group.list().and_then(|list| list.opening);
    group.steps().filter(move |step| opening != Some(*step)).map(move |step| Key::nth(step, index))
}

/// Whether a question decides how many items a list has.
fn leads_to_items(step: Step) -> bool {
    let list = step.entry().group.list();
    list.is_some_and(|list| list.another == step || list.opening == Some(step))
}
