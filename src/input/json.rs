//! A JSON document that remembers where in the file each of its values is.
//!
//! The tree is built once; every stage that reports something about a value asks the document for its place, by JSON
//! pointer. Numbers stay the text that they were, and both of two members with the same key are kept. What the values
//! mean is not known here.

use std::ops::Range;
use std::sync::Arc;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;

use super::encoding;
use super::syntax;
use crate::diagnostic::{Diagnostic, Place, Source, child_pointer};

/// A value and the bytes that it occupies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The bytes, brackets and quotes included.
    pub range: Range<usize>,
    /// The value itself.
    pub value: Value,
}

/// The value of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, its escapes resolved.
    String(String),
    /// A list.
    Array(Vec<Node>),
    /// An object: its members in order, also those with the same key as another.
    Object(Vec<Member>),
}

/// A key and its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The key, its escapes resolved.
    pub key: String,
    /// The bytes of the key, quotes included.
    pub key_range: Range<usize>,
    /// The value.
    pub node: Node,
}

/// A file as a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    source: Arc<Source>,
    root: Node,
}

impl Document {
    /// Reads JSON according to RFC 8259, and nothing more lenient than that.
    ///
    /// # Errors
    /// The bytes are not UTF-8, or the text is not JSON. At most one problem is reported, since everything after the
    /// first is a guess.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Self, Box<Diagnostic>> {
        let source = encoding::decode(name, bytes)?;
        let root = syntax::parse(&source)?;
        Ok(Self { source, root })
    }

    /// The text to which the ranges refer.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The whole document's value.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The place of the value at a JSON pointer; if there is no such value, that of the nearest one around it.
    pub fn place(&self, pointer: &str) -> Place {
        let (node, found) = self.nearest(pointer);
        self.place_of(node, pointer.get(..found).unwrap_or_default())
    }

    /// Every string value of the tree with its pointer, in the order of the text. Keys are not included.
    pub fn strings(&self) -> Vec<(String, &str)> {
        let mut found = Vec::new();
        collect_strings(&self.root, &mut String::new(), &mut found);
        found
    }

    /// The place of a node whose pointer is known.
    pub(super) fn place_of(&self, node: &Node, pointer: &str) -> Place {
        self.place_at(self.mark(node), pointer)
    }

    /// The place of a range that is not a value, such as a key.
    pub(super) fn place_at(&self, range: Range<usize>, pointer: &str) -> Place {
        Place { source: Arc::clone(&self.source), range, pointer: pointer.to_owned() }
    }

    /// The node to which a pointer leads, as far as it leads, and how many bytes of the pointer that took.
    fn nearest(&self, pointer: &str) -> (&Node, usize) {
        let (mut node, mut found) = (&self.root, 0);
        for step in pointer.split('/').skip(1) {
            let Some(next) = node.get(&unescape(step)) else { break };
            node = next;
            found += 1 + step.len();
        }
        (node, found)
    }

    /// What to underline for a node: all of it, but only the bracket of an object or a list over several lines.
    fn mark(&self, node: &Node) -> Range<usize> {
        let text = self.source.text.get(node.range.clone()).unwrap_or_default();
        match node.value {
            Value::Array(_) | Value::Object(_) if text.contains('\n') => {
                node.range.start..node.range.start + 1
            }
            _ => node.range.clone(),
        }
    }
}

impl Node {
    /// The value under a key, or at an index. Of two members with the same key, the first.
    pub fn get(&self, step: &str) -> Option<&Node> {
        match &self.value {
            Value::Object(members) => members.iter().find(|member| member.key == step).map(|m| &m.node),
            Value::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        }
    }
}

pub(super) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn collect_strings<'a>(node: &'a Node, pointer: &mut String, found: &mut Vec<(String, &'a str)>) {
    let parent = pointer.len();
    match &node.value {
        Value::String(text) => found.push((pointer.clone(), text)),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                *pointer = child_pointer(pointer, &index.to_string());
                collect_strings(item, pointer, found);
                pointer.truncate(parent);
            }
        }
        Value::Object(members) => {
            for member in members {
                *pointer = child_pointer(pointer, &member.key);
                collect_strings(&member.node, pointer, found);
                pointer.truncate(parent);
            }
        }
        Value::Null | Value::Boolean(_) | Value::Number(_) => {}
    }
}

impl From<ast::Value<'_>> for Node {
    fn from(value: ast::Value<'_>) -> Self {
        let range = value.start()..value.end();
        let value = match value {
            ast::Value::NullKeyword(_) => Value::Null,
            ast::Value::BooleanLit(boolean) => Value::Boolean(boolean.value),
            ast::Value::NumberLit(number) => Value::Number(number.value.to_owned()),
            ast::Value::StringLit(string) => Value::String(string.value.into_owned()),
            ast::Value::Array(array) => Value::Array(array.elements.into_iter().map(Node::from).collect()),
            ast::Value::Object(object) => {
                Value::Object(object.properties.into_iter().map(Member::from).collect())
            }
        };
        Self { range, value }
    }
}

impl From<ast::ObjectProp<'_>> for Member {
    fn from(property: ast::ObjectProp<'_>) -> Self {
        Self {
            key_range: property.name.start()..property.name.end(),
            key: property.name.into_string(),
            node: Node::from(property.value),
        }
    }
}
