//! Walks through a document and collects everything that is wrong with it.
//!
//! A type that is read from JSON implements [`FromJson`]. Nothing stops at the first problem: a value that cannot be
//! read gives `None`, the reader keeps the diagnostic, and the walk goes on with the next value.

use std::collections::HashSet;
use std::ops::Range;

use super::json::{Document, Member, Node, Value};
use super::survey::{Survey, survey};
pub(super) use crate::diagnostic::shorten;
use crate::diagnostic::{Diagnostic, Problems, child_pointer};
use crate::model::Period;

/// The most diagnostics for one file; a file with more usually has a single cause, which has to be mended first.
pub const MAX_PROBLEMS: usize = 100;

/// The most items that a list may have. Each of them takes time and memory to typeset, and letters that come back are
/// made again, whoever has sent them.
pub const MAX_ITEMS: usize = 1_000;

/// A type that can be read from a JSON value.
pub(super) trait FromJson: Sized {
    /// Whether an object may leave out a field of this type.
    const OPTIONAL: bool = false;

    /// Reads the value, or reports why it cannot be read.
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What an absent field of this type means; `None` if the type is required.
    fn absent() -> Option<Self> {
        None
    }
}

/// A value and the path that leads to it.
#[derive(Debug, Clone)]
pub(super) struct At<'a> {
    /// The value.
    pub node: &'a Node,
    /// Its JSON pointer.
    pub pointer: String,
    /// The place of its key, if it has one.
    key_range: Option<&'a Range<usize>>,
}

impl<'a> At<'a> {
    /// The whole document.
    pub fn root(document: &'a Document) -> Self {
        Self { node: document.root(), pointer: String::new(), key_range: None }
    }

    fn member(&self, member: &'a Member) -> Self {
        let pointer = child_pointer(&self.pointer, &member.key);
        Self { node: &member.node, pointer, key_range: Some(&member.key_range) }
    }

    /// The value under a key; of two members with the same key, the first.
    pub fn get(&self, key: &str) -> Option<Self> {
        let Value::Object(members) = &self.node.value else { return None };
        members.iter().find(|member| member.key == key).map(|member| self.member(member))
    }

    /// Whether this is the whole document.
    pub fn is_root(&self) -> bool {
        self.pointer.is_empty()
    }

    /// Every item with its place, if this is a list.
    pub fn items(&self) -> Option<Vec<Self>> {
        let Value::Array(items) = &self.node.value else { return None };
        let item = |(index, node): (usize, &'a Node)| {
            let pointer = child_pointer(&self.pointer, &index.to_string());
            Self { node, pointer, key_range: None }
        };
        Some(items.iter().enumerate().map(item).collect())
    }

    /// Every key and its value, if this is an object. A key that occurs twice is listed once, with its first value;
    /// the second has been reported by then. The `$schema` of the document is for editors, and not listed.
    pub fn entries(&self) -> Option<Vec<(&'a str, Self)>> {
        let Value::Object(members) = &self.node.value else { return None };
        let mut entries: Vec<(&str, Self)> = Vec::new();
        let mut seen = HashSet::new();
        for member in members {
            let for_editors = self.is_root() && member.key == SCHEMA;
            if seen.insert(member.key.as_str()) && !for_editors {
                entries.push((&member.key, self.member(member)));
            }
        }
        Some(entries)
    }
}

/// The field of a document in which editors look for its schema.
pub(super) const SCHEMA: &str = "$schema";

/// What is known while a document is read, and what has been found wrong with it.
#[derive(Debug)]
pub(super) struct Reader<'a> {
    document: &'a Document,
    /// The application's period, if there is one to check dates and years against.
    pub period: Option<Period>,
    found: Problems,
    /// How many errors were found beyond those that are reported.
    more: usize,
}

impl<'a> Reader<'a> {
    /// A reader that has looked through the document once, for problems that no later step would see.
    ///
    /// # Errors
    /// The document is too large to be read.
    pub fn new(document: &'a Document) -> Result<Self, Problems> {
        let Survey { found, more } = survey(document)?;
        Ok(Self { document, period: None, found, more })
    }

    /// Reports an error at a value.
    pub fn error(&mut self, at: &At<'_>, code: &'static str, message: String, hint: impl Into<String>) {
        let place = self.document.place_of(at.node, &at.pointer);
        self.found.push(Diagnostic::error(code, message).at(place).hint(hint));
    }

    /// Reports a warning at a value.
    pub fn warning(&mut self, at: &At<'_>, code: &'static str, message: String, hint: impl Into<String>) {
        let place = self.document.place_of(at.node, &at.pointer);
        self.found.push(Diagnostic::warning(code, message).at(place).hint(hint));
    }

    /// Reports something worth knowing about a value.
    pub fn advice(&mut self, at: &At<'_>, code: &'static str, message: String, hint: impl Into<String>) {
        let place = self.document.place_of(at.node, &at.pointer);
        self.found.push(Diagnostic::advice(code, message).at(place).hint(hint));
    }

    /// Reports an error at the key that leads to a value.
    pub fn error_at_key(
        &mut self,
        at: &At<'_>,
        code: &'static str,
        message: String,
        hint: impl Into<String>,
    ) {
        let range = at.key_range.unwrap_or(&at.node.range).clone();
        let place = self.document.place_at(range, &at.pointer);
        self.found.push(Diagnostic::error(code, message).at(place).hint(hint));
    }

    /// Reports that a value is not of the expected kind.
    pub fn wrong_type(&mut self, at: &At<'_>, expected: &str, hint: impl Into<String>) {
        self.error(at, "wrong-type", format!("expected {expected}, found {}", describe(at.node)), hint);
    }

    /// Tries something out: whatever it reports is discarded.
    pub fn quietly<T>(&mut self, attempt: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let before = self.found.len();
        let result = attempt(self);
        self.found.truncate(before);
        result
    }

    /// Everything found, in the order of the text, cut off after [`MAX_PROBLEMS`].
    pub fn finish(mut self) -> Problems {
        self.found.sort_by_key(|found| found.place.as_ref().map(|place| place.range.start));
        self.found.at_most(MAX_PROBLEMS, self.more, "in this file")
    }
}

/// What a value is, for the second half of "expected ..., found ...".
pub(super) fn describe(node: &Node) -> String {
    match &node.value {
        Value::Null => "`null`".to_owned(),
        Value::Boolean(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number `{}`", shorten(number)),
        Value::String(text) => format!("the text `{}`", shorten(text)),
        Value::Array(items) if items.is_empty() => "an empty list `[]`".to_owned(),
        Value::Array(_) => "a list `[ ]`".to_owned(),
        Value::Object(members) if members.is_empty() => "an empty object `{}`".to_owned(),
        Value::Object(_) => "an object `{ }`".to_owned(),
    }
}

/// A field that may be left out.
impl<T: FromJson> FromJson for Option<T> {
    const OPTIONAL: bool = true;

    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if at.node.value == Value::Null {
            reader.error(
                at,
                "wrong-type",
                "`null` stands where a value belongs".to_owned(),
                "leave the whole field out when there is nothing to say",
            );
            return None;
        }
        T::from_json(at, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

/// A list, read to its end whatever is wrong with its items.
impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(items) = at.items() else {
            reader.wrong_type(
                at,
                "a list",
                "put it in square brackets: `[ ... ]`, also when there is only one",
            );
            return None;
        };
        if items.len() > MAX_ITEMS {
            let message = format!("a list of {} items; at most {MAX_ITEMS} are read", items.len());
            reader.error(
                at,
                "too-many-items",
                message,
                "no letter has room for so many; sum some of them up",
            );
            return None;
        }
        let read: Vec<Option<T>> = items.iter().map(|item| T::from_json(item, reader)).collect();
        read.into_iter().collect()
    }
}
