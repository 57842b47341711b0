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
    /// The white space before it; `None` for a new one, which takes that of its neighbours.
    lead: Option<String>,
    body: String,
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
            let lead = Some(self.lead(member.key_range.start));
            pieces.push(Piece { lead, body: format!("{key}{}", self.value(&member.node, value)) });
            keys.push(&member.key);
        }
        let indentation = self.inner_indentation(node);
        for (key, value) in left.into_iter().flatten() {
            let at = place_of(key, keys.iter().copied());
            let value = self.new_value(value, &indentation, !self.is_broken(node));
            pieces.insert(at, Piece { lead: None, body: format!("{}: {value}", quoted(key)) });
            keys.insert(at, key);
        }
        self.joined(node, members.first().map(|it| it.key_range.start), pieces)
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
                Some(item) => {
                    Piece { lead: Some(self.lead(item.range.start)), body: self.value(item, value) }
                }
                None => {
                    Piece { lead: None, body: self.new_value(value, &indentation, !self.is_broken(node)) }
                }
            }
        });
        self.joined(node, items.first().map(|it| it.range.start), pieces.collect())
    }

    /// Joins these pieces to a list or an object, with the brackets and the white space that it had.
    fn joined(&self, node: &Node, first: Option<usize>, pieces: Vec<Piece>) -> String {
        let text = self.text.get(node.range.clone()).unwrap_or_default();
        let (open, close) =
            (text.get(..1).unwrap_or_default(), text.get(text.len() - 1..).unwrap_or_default());
        let inner = text.get(1..text.len() - 1).unwrap_or_default();
        let end = inner.get(inner.trim_end().len()..).unwrap_or_default();
        let first_lead = first.map_or_else(String::new, |start| self.lead(start));
        let broken = self.is_broken(node);
        let usual = if broken {
            format!("{}{}", self.line_break, self.inner_indentation(node))
        } else {
            " ".to_owned()
        };
        let mut made = open.to_owned();
        for (at, piece) in pieces.iter().enumerate() {
            let lead = match &piece.lead {
                // The first piece may follow the bracket immediately; the others do not follow the comma immediately.
                _ if at == 0 => &first_lead,
                Some(lead) if broken || !lead.is_empty() => lead,
                _ => &usual,
            };
            if at > 0 {
                made.push(',');
            }
            made.push_str(lead);
            made.push_str(&piece.body);
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
