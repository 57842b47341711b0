//! The first walk through a document: how large it is, and keys that occur twice, which no later step would see.
//!
//! Every character and every value takes time and memory to typeset, also when a letter that came back is made again,
//! whoever has sent it. No real document comes near these limits.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use super::json::{Document, Node, Value};
use super::reader::{MAX_PROBLEMS, shorten};
use crate::diagnostic::{Diagnostic, Problems, child_pointer};

/// The most characters that one text may have; about eight printed pages.
pub const MAX_TEXT: usize = 20_000;

/// The most characters that all texts and names of a document may have together.
pub const MAX_ALL_TEXT: usize = 200_000;

/// The most values that a document may have: texts, numbers, lists with their items, and objects.
pub const MAX_VALUES: usize = 20_000;

/// The hint for a text that is too long.
const SHORTER: &str = "shorten it; what needs more room goes into a document of its own, beside the letter";

/// What the walk has found in a document that is small enough to be read.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Texts that are too long and keys that occur twice, in the order of the text, [`MAX_PROBLEMS`] at most.
    pub found: Problems,
    /// How many more of them there are.
    pub more: usize,
}

/// Walks through a document.
///
/// # Errors
/// The document as a whole is too large to be read; whatever else was found is reported first.
pub(super) fn survey(document: &Document) -> Result<Survey, Problems> {
    let mut walk = Walk { document, characters: 0, values: 0, path: Vec::new(), survey: Survey::default() };
    walk.node(document.root());
    let Walk { characters, values, survey, .. } = walk;
    let mut refused = Problems::new();
    let mut refuse = |code, message: String, hint: &str| {
        refused.push(Diagnostic::error(code, message).at(document.place("")).hint(hint));
    };
    if characters > MAX_ALL_TEXT {
        let message = format!("texts of {characters} characters together; at most {MAX_ALL_TEXT} are read");
        refuse("too-much-text", message, SHORTER);
    }
    if values > MAX_VALUES {
        let message = format!("lists and objects with {values} values; at most {MAX_VALUES} are read");
        refuse("too-many-items", message, "no letter has room for so many; sum some of them up");
    }
    if refused.is_empty() { Ok(survey) } else { Err(survey.found.with(refused)) }
}

/// The state of a walk.
struct Walk<'a> {
    document: &'a Document,
    characters: usize,
    values: usize,
    /// The steps that lead to the current value. They become a pointer only for a problem: there may be very many
    /// values below a very long name.
    path: Vec<Step<'a>>,
    survey: Survey,
}

/// A step from a value into one of its parts.
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Walk<'a> {
    fn node(&mut self, node: &'a Node) {
        self.values += 1;
        match &node.value {
            Value::String(text) => self.text(text, &node.range),
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Index(index));
                    self.node(item);
                    self.path.pop();
                }
            }
            Value::Object(members) => {
                let mut first = HashMap::new();
                for member in members {
                    // Checked before the step is taken: a name that is too long is not part of its own pointer.
                    self.text(&member.key, &member.key_range);
                    self.path.push(Step::Key(&member.key));
                    match first.entry(member.key.as_str()) {
                        Entry::Vacant(entry) => drop(entry.insert(&member.key_range)),
                        Entry::Occupied(entry) => self.twice(&member.key, entry.get(), &member.key_range),
                    }
                    self.node(&member.node);
                    self.path.pop();
                }
            }
            Value::Null | Value::Boolean(_) | Value::Number(_) => {}
        }
    }

    fn text(&mut self, text: &str, range: &Range<usize>) {
        let characters = text.chars().count();
        self.characters += characters;
        if characters > MAX_TEXT {
            let message = format!("a text of {characters} characters; at most {MAX_TEXT} are read");
            self.report("text-too-long", message, SHORTER, range);
        }
    }

    fn twice(&mut self, key: &str, first: &Range<usize>, second: &Range<usize>) {
        let line = self.document.source().line_of(first.start) + 1;
        let message = format!("`{}` is given twice, first on line {line}", shorten(key));
        self.report("duplicate-key", message, "delete one of the two", second);
    }

    fn report(&mut self, code: &'static str, message: String, hint: &str, range: &Range<usize>) {
        if self.survey.found.len() == MAX_PROBLEMS {
            self.survey.more += 1;
            return;
        }
        let pointer = self.path.iter().fold(String::new(), |pointer, step| match step {
            Step::Key(key) => child_pointer(&pointer, key),
            Step::Index(index) => child_pointer(&pointer, &index.to_string()),
        });
        let place = self.document.place_at(range.clone(), &pointer);
        self.survey.found.push(Diagnostic::error(code, message).at(place).hint(hint));
    }
}
