//! Where two JSON documents differ in what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::mem;

use super::json::{Document, Node, Value};
use super::value::decimal;
use crate::diagnostic::child_pointer;

/// The JSON pointers of all differences, in order; a value that only one of the documents has is a difference. The
/// way in which they are written is none, nor is the `$schema` that editors look for. If one of them is not JSON,
/// they differ as a whole.
pub fn differing(one: &[u8], other: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    match (Document::parse("", one), Document::parse("", other)) {
        (Ok(one), Ok(other)) => compare(one.root(), other.root(), "", &mut found),
        _ if one == other => {}
        _ => found.push(String::new()),
    }
    found
}

fn compare(one: &Node, other: &Node, pointer: &str, found: &mut Vec<String>) {
    let is_one_kind = mem::discriminant(&one.value) == mem::discriminant(&other.value);
    match (parts(one), parts(other)) {
        (Some(ones), Some(others)) if is_one_kind => {
            let steps: BTreeSet<&Step<'_>> = ones.keys().chain(others.keys()).collect();
            for step in steps {
                let pointer = match step {
                    Step::Key("$schema") if pointer.is_empty() => continue,
                    Step::Key(key) => child_pointer(pointer, key),
                    Step::Index(index) => format!("{pointer}/{index}"),
                };
                match (ones.get(step), others.get(step)) {
                    (Some(one), Some(other)) => compare(one, other, &pointer, found),
                    _ => found.push(pointer),
                }
            }
        }
        _ if is_same(&one.value, &other.value) => {}
        _ => found.push(pointer.to_owned()),
    }
}

/// A step into a value; items are ordered by their index.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// The parts of an object or a list; of two members with the same name, the first. `None` for other values.
fn parts(node: &Node) -> Option<BTreeMap<Step<'_>, &Node>> {
    match &node.value {
        Value::Object(members) => {
            Some(members.iter().rev().map(|member| (Step::Key(&member.key), &member.node)).collect())
        }
        Value::Array(items) => {
            Some(items.iter().enumerate().map(|(index, item)| (Step::Index(index), item)).collect())
        }
        _ => None,
    }
}

/// Whether two values without parts say the same: 1 and 1.0 are the same number.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => {
            one == other || decimal(one).is_some_and(|one| Some(one) == decimal(other))
        }
        (one, other) => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn every_difference_has_its_place() {
        let one = br#"{ "a": 1, "b": [1, {"c/d": "x"}], "$schema": "y", "e": null }"#;
        let other = br#"{"b":[1.0,{"c/d":"z"},3],"a":1.0,"f":0}"#;
        assert_eq!(differing(one, other), ["/b/1/c~1d", "/b/2", "/e", "/f"]);
        assert!(differing(one, one).is_empty());
    }

    #[test]
    fn numbers_are_compared_digit_for_digit() {
        assert_eq!(differing(b"[0.1, 1e1]", b"[0.10000000000000000001, 10]"), ["/0"]);
        assert_eq!(differing(b"{}", b"{"), [""]);
        assert_eq!(differing(b"{\"a\": {\"$schema\": 1}}", b"{\"a\": {}}"), ["/a/$schema"]);
    }
}
