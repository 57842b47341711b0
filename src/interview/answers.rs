//! The answers that there are.
//!
//! An answer is kept as what stands for it in the contribution: `NO`, `in-kind`, `{ "fte": 0.5 }`. Its words on a page are
//! found anew each time, in whichever language. Which question comes next follows from the answers alone, so that going
//! back, changing one, and going on with a draft are all the same thing: a look at which is missing.

use std::collections::BTreeMap;

use crate::input::{Document, Json};
use crate::model::Exact;

use super::step::{Group, Key, Step, When};

/// The answers so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    values: BTreeMap<Key, Option<Json>>,
    /// The contribution that the answers change: whatever no question asks for stays in it.
    rest: Json,
}

impl Default for Answers {
    fn default() -> Self {
        Self { values: BTreeMap::new(), rest: Json::Object(Vec::new()) }
    }
}

impl Answers {
    /// The answers that a contribution gives, whatever is wrong with it; what it does not say has been left out.
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
                    // What has to be there is asked for where it is not.
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

    /// The answers of a draft: those that there are, and the contribution that they change.
    pub fn from_parts(values: BTreeMap<Key, Option<Json>>, rest: Json) -> Self {
        Self { values, rest }
    }

    /// Every answer with its question, nothing for what has been left out.
    pub fn values(&self) -> &BTreeMap<Key, Option<Json>> {
        &self.values
    }

    /// What the contribution says besides.
    pub fn rest(&self) -> &Json {
        &self.rest
    }

    /// Sets what no question asks for, such as `$schema`.
    pub fn put_rest(&mut self, pointer: &str, value: Json) {
        self.rest.put(pointer, value);
    }

    /// Takes what no question asks for from a draft, which began with the same.
    pub fn take_rest(&mut self, draft: &Answers) {
        self.rest = draft.rest.clone();
    }

    /// Keeps an answer; nothing says that there is nothing to say.
    pub fn put(&mut self, key: Key, value: Option<Json>) {
        self.values.insert(key, value);
    }

    /// Forgets an answer and gives it back.
    pub fn take(&mut self, key: Key) -> Option<Option<Json>> {
        self.values.remove(&key)
    }

    /// An answer with something in it.
    pub fn get(&self, key: Key) -> Option<&Json> {
        self.values.get(&key)?.as_ref()
    }

    /// Whether the question has been answered, be it by nothing.
    pub fn has(&self, key: Key) -> bool {
        self.values.contains_key(&key)
    }

    /// Whether a question that decides what is asked next has been answered by yes.
    pub fn says_yes(&self, key: Key) -> bool {
        self.get(key) == Some(&Json::Boolean(true))
    }

    /// How many items there are to ask about in a group: of a list, as many as were asked for; else one.
    pub fn count(&self, group: Group) -> usize {
        let Some(list) = group.list() else { return 1 };
        match list.opening {
            Some(opening) if !self.says_yes(Key::of(opening)) => 0,
            _ => 1 + (0..).take_while(|index| self.says_yes(Key::nth(list.another, *index))).count(),
        }
    }

    /// The answered questions in their order, up to the first that is not; and that one. Not every question is asked
    /// everywhere: `asks` tells.
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

    /// Every question about what there is, in order, asked or not.
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

    /// Begins another item of a list; its questions are open then.
    pub fn add(&mut self, group: Group) {
        let Some(list) = group.list() else { return };
        let gate = match (self.count(group), list.opening) {
            (0, Some(opening)) => Key::of(opening),
            (count, _) => Key::nth(list.another, count.saturating_sub(1)),
        };
        self.put(gate, Some(Json::Boolean(true)));
    }

    /// Takes an item of a list away, with everything in it; those after it move up.
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

    /// The contribution that the answers make. What is required and not answered is missing from it.
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
                    // An item of which nothing has been said yet keeps its place before those after it.
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

    /// The organisation's own hours of a full-time year, where it has some.
    pub fn hours_per_year(&self) -> Option<Exact> {
        self.get(Key::of(Step::HoursPerYear)).and_then(Json::as_exact)
    }

    /// Takes away what an answer that was taken away has left empty, and what means nothing without it.
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

    /// Answers the questions how many items a list has.
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

/// The questions about one item of a group, without the one whether there is any.
fn keys(group: Group, index: usize) -> impl Iterator<Item = Key> {
    let opening = group.list().and_then(|list| list.opening);
    group.steps().filter(move |step| opening != Some(*step)).map(move |step| Key::nth(step, index))
}

/// Whether a question decides how many items a list has.
fn leads_to_items(step: Step) -> bool {
    let list = step.entry().group.list();
    list.is_some_and(|list| list.another == step || list.opening == Some(step))
}
