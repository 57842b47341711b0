//! JSON as a plain value, without places, to be written into a file.
//!
//! Numbers stay the text that they are written as, so that none becomes a float, and members keep their order.

use crate::ledger::{from_decimal, to_decimal, to_decimal_rounded};
use crate::model::Exact;

use super::json::{Node, Value, unescape};

/// One step of the indentation in files that are written here.
pub(super) const INDENT: &str = "  ";

/// The most digits after the point that the reader accepts without an exponent, and the largest exponent.
const MOST_DIGITS: usize = 40;

/// The most characters of a list or an object that is written on one line.
const SHORT: usize = 60;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number, as it is written.
    Number(String),
    /// A string, without escapes.
    String(String),
    /// A list.
    Array(Vec<Json>),
    /// An object, its members in their order.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// A string.
    pub fn string(text: impl Into<String>) -> Self {
        Json::String(text.into())
    }

    /// An exact number as a decimal, with an exponent only if it has more digits than the reader accepts without one.
    /// A decimal without an end, which no document and no phrase can state, is rounded to half as many digits.
    pub fn number(value: &Exact) -> Self {
        let Some(text) = to_decimal(value) else {
            return Json::Number(to_decimal_rounded(value, MOST_DIGITS / 2));
        };
        let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        if digits <= MOST_DIGITS {
            return Json::Number(text);
        }
        let shift = num_traits::pow(Exact::from_integer(10.into()), MOST_DIGITS);
        let mantissa = to_decimal(&(value * shift)).unwrap_or_default();
        Json::Number(format!("{mantissa}e-{MOST_DIGITS}"))
    }

    /// The exact number that a plain decimal states.
    pub fn as_exact(&self) -> Option<Exact> {
        match self {
            Json::Number(text) => from_decimal(text),
            _ => None,
        }
    }

    /// The text of a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::Array(items) => items,
            _ => &[],
        }
    }

    /// The members of an object.
    pub fn members(&self) -> &[(String, Json)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// The value that a JSON pointer leads to.
    pub fn get(&self, pointer: &str) -> Option<&Json> {
        pointer.split('/').skip(1).try_fold(self, |value, step| match value {
            Json::Object(members) => {
                let step = unescape(step);
                members.iter().find(|(key, _)| *key == step).map(|(_, value)| value)
            }
            Json::Array(items) => items.get(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// Puts a value where a JSON pointer leads, and creates what is missing on the way: an object for a name, and a
    /// list with one more item for a number. A new member is put where documents usually have it.
    pub fn put(&mut self, pointer: &str, value: Json) {
        match pointer.strip_prefix('/') {
            None => *self = value,
            Some(rest) => {
                let (step, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                self.child(step).put(rest, value);
            }
        }
    }

    /// Removes the value to which a JSON pointer leads, and returns it.
    pub fn take(&mut self, pointer: &str) -> Option<Json> {
        let (parent, step) = pointer.rsplit_once('/')?;
        match self.get_mut(parent)? {
            Json::Object(members) => {
                let step = unescape(step);
                let at = members.iter().position(|(key, _)| *key == step)?;
                Some(members.remove(at).1)
            }
            Json::Array(items) => {
                let at = step.parse::<usize>().ok().filter(|at| *at < items.len())?;
                Some(items.remove(at))
            }
            _ => None,
        }
    }

    fn get_mut(&mut self, pointer: &str) -> Option<&mut Json> {
        pointer.split('/').skip(1).try_fold(self, |value, step| match value {
            Json::Object(members) => {
                let step = unescape(step);
                members.iter_mut().find(|(key, _)| *key == step).map(|(_, value)| value)
            }
            Json::Array(items) => items.get_mut(step.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The member or item of this name, created if it is missing.
    fn child(&mut self, step: &str) -> &mut Json {
        if let Ok(index) = step.parse::<usize>() {
            if !matches!(self, Json::Array(_)) {
                *self = Json::Array(Vec::new());
            }
            if let Json::Array(items) = self {
                let at = index.min(items.len());
                if at == items.len() {
                    items.push(Json::Object(Vec::new()));
                }
                return &mut items[at];
            }
            return self;
        }
        let step = unescape(step);
        if !matches!(self, Json::Object(_)) {
            *self = Json::Object(Vec::new());
        }
        if let Json::Object(members) = self {
            let known = members.iter().position(|(key, _)| *key == step);
            let at = known.unwrap_or_else(|| {
                let keys = members.iter().map(|(key, _)| key.as_str());
                let at = super::write::place_of(&step, keys);
                members.insert(at, (step, Json::Object(Vec::new())));
                at
            });
            return &mut members[at].1;
        }
        self
    }

    /// The text of a whole file: two spaces for each step, short lists and objects on one line, a line break at the
    /// end.
    pub fn to_file(&self) -> String {
        self.to_text("", INDENT) + "\n"
    }

    /// The text. Its lines after the first begin with this indentation, and each level adds a step.
    pub(super) fn to_text(&self, indentation: &str, step: &str) -> String {
        let (open, close, items): (_, _, Vec<String>) = match self {
            Json::Array(items) if !items.is_empty() => {
                let inner = format!("{indentation}{step}");
                ('[', ']', items.iter().map(|item| item.to_text(&inner, step)).collect())
            }
            Json::Object(members) if !members.is_empty() => {
                let inner = format!("{indentation}{step}");
                let member = |(key, value): &(String, Json)| {
                    format!("{}: {}", quoted(key), value.to_text(&inner, step))
                };
                ('{', '}', members.iter().map(member).collect())
            }
            _ => return self.to_line(),
        };
        if !indentation.is_empty() && self.is_short() {
            return self.to_line();
        }
        let separator = format!(",\n{indentation}{step}");
        format!("{open}\n{indentation}{step}{}\n{indentation}{close}", items.join(&separator))
    }

    /// Whether it can be read at a glance: little text, and nothing nested in it.
    fn is_short(&self) -> bool {
        let is_flat = |value: &Json| value.items().is_empty() && value.members().is_empty();
        let inner_is_flat =
            self.items().iter().chain(self.members().iter().map(|(_, value)| value)).all(is_flat);
        inner_is_flat && self.to_line().chars().count() <= SHORT
    }

    /// The text on one line.
    pub fn to_line(&self) -> String {
        match self {
            Json::Null => "null".to_owned(),
            Json::Boolean(value) => value.to_string(),
            Json::Number(text) => text.clone(),
            Json::String(text) => quoted(text),
            Json::Array(items) => {
                let items: Vec<String> = items.iter().map(Json::to_line).collect();
                format!("[{}]", items.join(", "))
            }
            Json::Object(members) if members.is_empty() => "{}".to_owned(),
            Json::Object(members) => {
                let member = |(key, value): &(String, Json)| format!("{}: {}", quoted(key), value.to_line());
                let members: Vec<String> = members.iter().map(member).collect();
                format!("{{ {} }}", members.join(", "))
            }
        }
    }
}

impl From<&Node> for Json {
    fn from(node: &Node) -> Self {
        match &node.value {
            Value::Null => Json::Null,
            Value::Boolean(value) => Json::Boolean(*value),
            Value::Number(text) => Json::Number(text.clone()),
            Value::String(text) => Json::String(text.clone()),
            Value::Array(items) => Json::Array(items.iter().map(Json::from).collect()),
            Value::Object(members) => {
                let member = |member: &super::json::Member| (member.key.clone(), Json::from(&member.node));
                Json::Object(members.iter().map(member).collect())
            }
        }
    }
}

/// A string as JSON writes it, with only the escapes that it needs.
pub(super) fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
