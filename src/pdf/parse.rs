//! From bytes to values.
//!
//! Nothing is repaired: bytes that break the rules of the format are reported as an error with their place. Nesting is
//! limited, and every value is charged to a budget.

use std::collections::BTreeSet;

use super::error::Error;
use super::object::{Dict, Object, Ref, is_delimiter, is_plain_space, is_space};
use super::read::Budget;

/// How deeply lists and dictionaries may be nested.
const NESTING: usize = 64;

/// The longest number that is read strictly, in characters.
const DIGITS: usize = 24;

/// Reads values one after another.
#[derive(Clone)]
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    at: usize,
    budget: &'a Budget,
    /// Whether to accept only what every reader reads alike.
    is_strict: bool,
}

/// What the parser finds: a value, or a word that is not a value, such as `obj` or the name of an operator.
#[derive(Debug, PartialEq)]
pub(super) enum Item<'a> {
    Value(Object),
    Word(&'a [u8]),
}

impl<'a> Parser<'a> {
    /// A parser that starts at this byte.
    pub fn new(bytes: &'a [u8], at: usize, budget: &'a Budget) -> Self {
        Self { bytes, at: at.min(bytes.len()), budget, is_strict: false }
    }

    /// A parser that starts at this byte and refuses what the format allows but some readers read differently:
    /// comments, white space other than blanks, tabs and line breaks, needless escapes in names, numbers beyond 32
    /// bits, and references to objects of any generation but the first.
    pub fn strict(bytes: &'a [u8], at: usize, budget: &'a Budget) -> Self {
        Self { is_strict: true, ..Self::new(bytes, at, budget) }
    }

    /// The current position.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The next value or word; `None` at the end.
    pub fn item(&mut self) -> Result<Option<Item<'a>>, Error> {
        self.nested(0)
    }

    /// The next value.
    pub fn value(&mut self) -> Result<Object, Error> {
        match self.item()? {
            Some(Item::Value(value)) => Ok(value),
            _ => Err(self.damage("a value is missing")),
        }
    }

    /// The next value, which has to be a number that is not negative; it is not read as part of a reference.
    pub fn count(&mut self) -> Result<u64, Error> {
        self.skip_space();
        let digits = self.word_within(20);
        let number = std::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
        number.ok_or(self.damage("a number is missing"))
    }

    /// Skips this word if it is the next.
    pub fn accept(&mut self, word: &[u8]) -> bool {
        let mut ahead = self.clone();
        ahead.skip_space();
        let found = ahead.word_within(word.len() + 1) == word;
        if found {
            self.at = ahead.at;
        }
        found
    }

    /// Skips this word, which has to be the next.
    pub fn expect(&mut self, word: &[u8], otherwise: &'static str) -> Result<(), Error> {
        if self.accept(word) { Ok(()) } else { Err(self.damage(otherwise)) }
    }

    /// Skips the line break between the word `stream` and its data.
    pub fn line_break(&mut self) -> Result<(), Error> {
        match (self.peek(0), self.peek(1)) {
            (Some(b'\r'), Some(b'\n')) => self.at += 2,
            (Some(b'\n'), _) => self.at += 1,
            _ => return Err(self.damage("a stream does not begin on a line of its own")),
        }
        Ok(())
    }

    /// An error at this place.
    pub fn damage(&self, what: &'static str) -> Error {
        Error::Damaged(self.at, what)
    }

    fn nested(&mut self, depth: usize) -> Result<Option<Item<'a>>, Error> {
        self.skip_space();
        let Some(byte) = self.peek(0) else { return Ok(None) };
        self.budget.take_values(1)?;
        if depth > NESTING {
            return Err(Error::TooLarge("values nested too deep"));
        }
        let value = match (byte, self.peek(1)) {
            (b'<', Some(b'<')) => Object::Dict(self.dict(depth)?),
            (b'<', _) => Object::String(self.hexadecimal()?),
            (b'(', _) => Object::String(self.literal()?),
            (b'[', _) => Object::Array(self.array(depth)?),
            (b'/', _) => Object::Name(self.name()?),
            (byte, _) if is_delimiter(byte) => return Err(self.damage("a bracket stands alone")),
            _ => {
                let word = self.word();
                match word {
                    b"null" => Object::Null,
                    b"true" => Object::Bool(true),
                    b"false" => Object::Bool(false),
                    _ if matches!(byte, b'+' | b'-' | b'.' | b'0'..=b'9') => self.number(word)?,
                    _ => return Ok(Some(Item::Word(word))),
                }
            }
        };
        Ok(Some(Item::Value(value)))
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Object>, Error> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.peek(0) == Some(b']') {
                self.at += 1;
                return Ok(items);
            }
            items.push(self.member(depth)?);
        }
    }

    fn dict(&mut self, depth: usize) -> Result<Dict, Error> {
        self.at += 2;
        let mut dict = Dict::new();
        let mut absent = BTreeSet::new();
        loop {
            self.skip_space();
            match (self.peek(0), self.peek(1)) {
                (Some(b'>'), Some(b'>')) => {
                    self.at += 2;
                    return Ok(dict);
                }
                (Some(b'/'), _) => {
                    let key = self.name()?;
                    let value = self.member(depth)?;
                    // A null entry counts as absent; beside another entry of the same name, it hides that entry from
                    // some readers.
                    let is_new = !absent.contains(&key) && !dict.contains_key(&key);
                    if !is_new {
                        return Err(self.damage("a dictionary has two entries of one name"));
                    }
                    if value == Object::Null {
                        absent.insert(key);
                    } else {
                        dict.insert(key, value);
                    }
                }
                _ => return Err(self.damage("a dictionary is cut short")),
            }
        }
    }

    fn member(&mut self, depth: usize) -> Result<Object, Error> {
        match self.nested(depth + 1)? {
            Some(Item::Value(value)) => Ok(value),
            _ => Err(self.damage("a value is missing")),
        }
    }

    fn name(&mut self) -> Result<Vec<u8>, Error> {
        self.at += 1;
        let word = self.word();
        let mut name = Vec::with_capacity(word.len());
        let mut bytes = word.iter();
        while let Some(&byte) = bytes.next() {
            let digits = bytes.as_slice();
            name.push(match (byte, digits) {
                (b'#', [high, low, ..]) => {
                    bytes.nth(1);
                    match (hex_digit(*high), hex_digit(*low)) {
                        (Some(high), Some(low)) => self.escaped(high << 4 | low)?,
                        _ => return Err(self.damage("a name has a broken escape")),
                    }
                }
                (b'#', _) => return Err(self.damage("a name has a broken escape")),
                _ => byte,
            });
        }
        Ok(name)
    }

    /// A byte of a name that was written as an escape.
    fn escaped(&self, byte: u8) -> Result<u8, Error> {
        let is_plain = byte.is_ascii_graphic() && !is_delimiter(byte) && byte != b'#';
        if self.is_strict && is_plain {
            return Err(self.damage("a name has an escape without need"));
        }
        Ok(byte)
    }

    fn number(&mut self, word: &[u8]) -> Result<Object, Error> {
        let text = std::str::from_utf8(word).map_err(|_| self.damage("a number has strange digits"))?;
        if self.is_strict && text.len() > DIGITS {
            return Err(self.damage("a number has too many digits"));
        }
        if let Ok(number) = text.parse::<i64>() {
            if self.is_strict && i32::try_from(number).is_err() {
                return Err(self.damage("a number is too large"));
            }
            return Ok(self.reference(number).unwrap_or(Object::Integer(number)));
        }
        let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
        if digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
            && digits.bytes().any(|byte| byte.is_ascii_digit())
            && digits.matches('.').count() <= 1
        {
            return Ok(Object::Real(word.to_vec()));
        }
        Err(self.damage("a number has strange digits"))
    }

    /// The reference that a number begins, if it begins one: `12 0 R`.
    fn reference(&mut self, number: i64) -> Option<Object> {
        let mut ahead = self.clone();
        let number = u32::try_from(number).ok()?;
        ahead.skip_space();
        let generation = std::str::from_utf8(ahead.word_within(6)).ok()?.parse().ok()?;
        if self.is_strict && generation != 0 || !ahead.accept(b"R") {
            return None;
        }
        self.at = ahead.at;
        Some(Object::Ref(Ref { number, generation }))
    }

    fn literal(&mut self) -> Result<Vec<u8>, Error> {
        self.at += 1;
        let mut string = Vec::new();
        let mut open = 1;
        while let Some(byte) = self.next() {
            match byte {
                b'(' => open += 1,
                b')' => {
                    open -= 1;
                    if open == 0 {
                        return Ok(string);
                    }
                }
                b'\\' => {
                    string.extend(self.escape());
                    continue;
                }
                b'\r' => {
                    self.skip_line_feed();
                    string.push(b'\n');
                    continue;
                }
                _ => {}
            }
            string.push(byte);
        }
        Err(self.damage("a string is cut short"))
    }

    /// What an escape stands for, after its backslash.
    fn escape(&mut self) -> Option<u8> {
        Some(match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 12,
            b'\n' => return None,
            b'\r' => {
                self.skip_line_feed();
                return None;
            }
            digit @ b'0'..=b'7' => {
                let mut code = u32::from(digit - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek(0) else { break };
                    self.at += 1;
                    code = code * 8 + u32::from(digit - b'0');
                }
                // The format says to ignore what overflows.
                (code & 0xFF) as u8
            }
            other => other,
        })
    }

    fn hexadecimal(&mut self) -> Result<Vec<u8>, Error> {
        self.at += 1;
        let mut string = Vec::new();
        let mut half = None;
        while let Some(byte) = self.next() {
            match (hex_digit(byte), half) {
                (Some(high), None) => half = Some(high),
                (Some(low), Some(high)) => {
                    string.push(high << 4 | low);
                    half = None;
                }
                (None, _) if byte == b'>' => {
                    string.extend(half.map(|high| high << 4));
                    return Ok(string);
                }
                (None, _) if is_space(byte) => {}
                (None, _) => break,
            }
        }
        Err(self.damage("a string is cut short"))
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek(0)?;
        self.at += 1;
        Some(byte)
    }

    fn skip_line_feed(&mut self) {
        if self.peek(0) == Some(b'\n') {
            self.at += 1;
        }
    }

    /// Skips white space and comments.
    pub fn skip_space(&mut self) {
        while let Some(byte) = self.peek(0) {
            if self.is_strict {
                if !is_plain_space(byte) {
                    break;
                }
                self.at += 1;
            } else if byte == b'%' {
                while !matches!(self.peek(0), None | Some(b'\n' | b'\r')) {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    /// The bytes up to the next delimiter or space; none if one of these is next.
    fn word(&mut self) -> &'a [u8] {
        self.word_within(usize::MAX)
    }

    /// The same, but at most this many bytes. Looking ahead needs the limit: without it, a file of long words could
    /// have each of them read over and over.
    fn word_within(&mut self, most: usize) -> &'a [u8] {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let length = rest
            .iter()
            .take(most)
            .position(|&byte| is_delimiter(byte) || is_space(byte))
            .unwrap_or(rest.len().min(most));
        self.at += length;
        rest.get(..length).unwrap_or_default()
    }
}

fn hex_digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}
