//! Makes a file say something else, and otherwise leaves it as somebody wrote it: its order, its indentation, its
//! line breaks, and anything in it that is not understood here.

use super::json::{Document, Member, Node, Value};
use super::tree::{INDENT, Json, quoted};
use super::write::place_of;

/// The text of a document once it says what is wanted. Whatever says the same as before keeps every character.
pub fn rewrite(document: &Document, wanted: &Json) -> String {
    let text = document.source().text.as_str();
    let style = Style::of(text);
    let root = document.root();
    let before = text.get(..root.range.start).unwrap_or_default();
    let after = text.get(root.range.end..).unwrap_or_default();
    format!("{before}{}{after}", style.value(root, wanted))
}

/// The style in which a file is written.
struct Style<'a> {
    text: &'a str,
    /// One step of the indentation.
    step: &'a str,
    line_break: &'static str,
}

/// An item of a list or a member of an object, as it will be written.
struct Piece {
    /// The white space before it; `None` for a new one, which takes that of its neighbours, and for what came first.
    lead: Option<String>,
    body: String,
    /// The white space between it and the comma after it.
    trail: String,
}

impl Piece {
    /// A piece that was not there before.
    fn new(body: String) -> Self {
        Self { lead: None, body, trail: String::new() }
    }
}

impl<'a> Style<'a> {
    fn of(text: &'a str) -> Self {
        // The first line that is indented is indented by one step: only the document itself is around it.
        let indented = text.lines().find(|line| line.starts_with([' ', '\t']) && !line.trim().is_empty());
        let step = indented
            .map_or(INDENT, |line| line.get(..line.len() - line.trim_start().len()).unwrap_or(INDENT));
        Self { text, step, line_break: if text.contains("\r\n") { "\r\n" } else { "\n" } }
    }

    /// The text of a value that was here and is to become another.
    fn value(&self, node: &Node, wanted: &Json) -> String {
        if Json::from(node) == *wanted {
            return self.text.get(node.range.clone()).unwrap_or_default().to_owned();
        }
        match (&node.value, wanted) {
            (Value::Object(members), Json::Object(wanted)) if !members.is_empty() && !wanted.is_empty() => {
                self.object(node, members, wanted)
            }
            (Value::Array(items), Json::Array(wanted)) if !items.is_empty() && !wanted.is_empty() => {
                self.list(node, items, wanted)
            }
            _ => self.new_value(wanted, &self.indentation_at(node.range.start), !self.is_broken(node)),
        }
    }

    fn object(&self, node: &Node, members: &[Member], wanted: &[(String, Json)]) -> String {
        let mut left: Vec<Option<&(String, Json)>> = wanted.iter().map(Some).collect();
        let mut keys: Vec<&str> = Vec::new();
        let mut pieces = Vec::new();
        for member in members {
            let found = left.iter_mut().find(|it| it.is_some_and(|(key, _)| *key == member.key));
            let Some((_, value)) = found.and_then(Option::take) else { continue };
            let key = self.text.get(member.key_range.start..member.node.range.start).unwrap_or_default();
            let body = format!("{key}{}", self.value(&member.node, value));
            pieces.push(self.kept(node, member.key_range.start, member.node.range.end, body));
            keys.push(&member.key);
        }
        let indentation = self.inner_indentation(node);
        for (key, value) in left.into_iter().flatten() {
            let at = place_of(key, keys.iter().copied());
            let value = self.new_value(value, &indentation, !self.is_broken(node));
            pieces.insert(at, Piece::new(format!("{}: {value}", quoted(key))));
            keys.insert(at, key);
        }
        self.joined(node, members.iter().map(|it| it.key_range.start), pieces)
    }

    fn list(&self, node: &Node, items: &[Node], wanted: &[Json]) -> String {
        let same = |(item, wanted): &(&Node, &Json)| Json::from(*item) == **wanted;
        let most = items.len().min(wanted.len());
        let head = items.iter().zip(wanted).take_while(same).count();
        let tail = items.iter().rev().zip(wanted.iter().rev()).take(most - head).take_while(same).count();
        // Between the unchanged items at both ends, each item is taken for the one that was in its place; all others
        // were added or removed.
        let (old_end, new_end) = (items.len() - tail, wanted.len() - tail);
        let indentation = self.inner_indentation(node);
        let pieces = wanted.iter().enumerate().map(|(at, value)| {
            let old = match at {
                at if at >= new_end => items.get(at - new_end + old_end),
                at if at < old_end => items.get(at),
                _ => None,
            };
            match old {
                Some(item) => self.kept(node, item.range.start, item.range.end, self.value(item, value)),
                None => Piece::new(self.new_value(value, &indentation, !self.is_broken(node))),
            }
        });
        self.joined(node, items.iter().map(|it| it.range.start), pieces.collect())
    }

    /// A piece that stays, with the white space around it.
    fn kept(&self, node: &Node, start: usize, end: usize, body: String) -> Piece {
        let before = self.text.get(node.range.start + 1..start).unwrap_or_default();
        let is_first = before.trim().is_empty();
        let after = self.text.get(end..node.range.end).unwrap_or_default();
        let blanks = after.get(..after.len() - after.trim_start().len()).unwrap_or_default();
        let is_last = !after.trim_start().starts_with(',');
        let trail = if is_last { String::new() } else { blanks.to_owned() };
        Piece { lead: (!is_first).then(|| self.lead(start)), body, trail }
    }

    /// Joins these pieces to a list or an object, with the brackets and the white space that it had. `starts` are
    /// the positions of what was in it before.
    fn joined(&self, node: &Node, mut starts: impl Iterator<Item = usize>, pieces: Vec<Piece>) -> String {
        let text = self.text.get(node.range.clone()).unwrap_or_default();
        let (open, close) =
            (text.get(..1).unwrap_or_default(), text.get(text.len() - 1..).unwrap_or_default());
        let inner = text.get(1..text.len() - 1).unwrap_or_default();
        let end = inner.get(inner.trim_end().len()..).unwrap_or_default();
        let first_lead = starts.next().map_or_else(String::new, |start| self.lead(start));
        let usual = match starts.next() {
            _ if self.is_broken(node) => format!("{}{}", self.line_break, self.inner_indentation(node)),
            Some(second) => self.lead(second),
            None => " ".to_owned(),
        };
        let mut made = open.to_owned();
        let mut trail: Option<String> = None;
        for piece in pieces {
            let lead = match &trail {
                None => &first_lead,
                Some(trail) => {
                    made.push_str(trail);
                    made.push(',');
                    piece.lead.as_ref().unwrap_or(&usual)
                }
            };
            made.push_str(lead);
            made.push_str(&piece.body);
            trail = Some(piece.trail);
        }
        made + end + close
    }

    /// The white space before a position.
    fn lead(&self, at: usize) -> String {
        let before = self.text.get(..at).unwrap_or_default();
        before.get(before.trim_end().len()..).unwrap_or_default().to_owned()
    }

    /// Whether a list or an object takes several lines.
    fn is_broken(&self, node: &Node) -> bool {
        self.text.get(node.range.clone()).is_some_and(|text| text.contains('\n'))
    }

    /// The indentation of the line that a position is on.
    fn indentation_at(&self, at: usize) -> String {
        let line = self.text.get(..at).unwrap_or_default().rsplit('\n').next().unwrap_or_default();
        line.chars().take_while(|c| matches!(c, ' ' | '\t')).collect()
    }

    /// The indentation of the items of a list or the members of an object.
    fn inner_indentation(&self, node: &Node) -> String {
        let start = match &node.value {
            Value::Object(members) => members.first().map(|member| member.key_range.start),
            Value::Array(items) => items.first().map(|item| item.range.start),
            _ => None,
        };
        match start {
            Some(start) if self.lead(start).contains('\n') => self.indentation_at(start),
            _ => self.indentation_at(node.range.start) + self.step,
        }
    }

    fn new_value(&self, value: &Json, indentation: &str, on_one_line: bool) -> String {
        if on_one_line {
            return value.to_line();
        }
        value.to_text(indentation, self.step).replace('\n', self.line_break)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use proptest::prelude::*;

    use super::*;

    fn document(text: &str) -> Document {
        Document::parse("a.json", text.as_bytes())
            .unwrap_or_else(|problem| panic!("{text}: {}", problem.message))
    }

    fn rewritten(text: &str, pointer: &str, value: Json) -> String {
        let document = document(text);
        let mut wanted = Json::from(document.root());
        wanted.put(pointer, value);
        rewrite(&document, &wanted)
    }

    #[test]
    fn what_is_added_is_set_as_its_neighbours_are() {
        for (before, pointer, after) in [
            (r#"{"a":1,"b":{"c":2} ,"d":[3 ,4]}"#, "/b/c", r#"{"a":1,"b":{"c":"x"} ,"d":[3 ,4]}"#),
            (r#"{"a":1,"b":2 }"#, "/c", r#"{"a":1,"b":2,"c": "x" }"#),
            (r#"{ "a": 1 }"#, "/c", r#"{ "a": 1, "c": "x" }"#),
            ("{\n \"a\":1 ,\n \"b\":2\n}", "/c", "{\n \"a\":1 ,\n \"b\":2,\n \"c\": \"x\"\n}"),
        ] {
            assert_eq!(rewritten(before, pointer, Json::string("x")), after);
        }
    }

    /// A text of JSON with white space anywhere, in which one string is `"here"`, with the pointer to that.
    fn written() -> impl Strategy<Value = (String, String)> {
        let blank = || prop_oneof![Just(""), Just(" "), Just("\n  "), Just("\t"), Just("\r\n")];
        let leaf = || {
            prop_oneof![
                Just("1.50"),
                Just("true"),
                Just("\"a, ]}\""),
                Just("[ ]"),
                Just("{}"),
                Just("[1,2 , 3]")
            ]
        };
        let start = Just((r#""here""#.to_owned(), String::new()));
        start.prop_recursive(4, 16, 4, move |inner| {
            let others = prop::collection::vec((blank(), leaf(), blank()), 0..3);
            (inner, others, any::<prop::sample::Index>(), any::<bool>(), blank(), blank(), blank()).prop_map(
                |((inner, pointer), others, at, is_list, before, after, colon)| {
                    let at = at.index(others.len() + 1);
                    let mut items: Vec<String> =
                        others.iter().map(|(before, leaf, after)| format!("{before}{leaf}{after}")).collect();
                    items.insert(at, format!("{before}{inner}{after}"));
                    if is_list {
                        return (format!("[{}]", items.join(",")), format!("/{at}{pointer}"));
                    }
                    let members =
                        items.iter().enumerate().map(|(at, item)| format!("{before}\"k{at}\"{colon}:{item}"));
                    (format!("{{{}}}", members.collect::<Vec<_>>().join(",")), format!("/k{at}{pointer}"))
                },
            )
        })
    }

    proptest! {
        #[test]
        fn a_changed_value_leaves_every_other_byte((text, pointer) in written()) {
            prop_assert_eq!(rewrite(&document(&text), &Json::from(document(&text).root())), &text[..]);
            prop_assume!(!pointer.is_empty());
            prop_assert_eq!(rewritten(&text, &pointer, Json::string("there")), text.replace("\"here\"", "\"there\""));
        }
    }
}
