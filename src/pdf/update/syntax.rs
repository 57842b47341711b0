//! One update of a file, read as strictly as possible.
//!
//! PDF readers repair files. Where a table has rows of an unusual length, a comment stands before a keyword, or an
//! object occurs twice, one reader sees another letter than the next. So an update is read from its first byte to its
//! last, and anything that is not exactly in its place is refused: objects one after the other with nothing between
//! them but white space, then one table that lists these and nothing else, then the end.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, is_delimiter, is_plain_space};
use crate::pdf::parse::Parser;
use crate::pdf::read::{Budget, Entry};

use super::members;
use super::table::{self, Row};

/// Words that the data of a stream may not contain, so that a reader that searches the file for objects finds no
/// others.
const SEARCHED_FOR: [&[u8]; 5] = [b"endstream", b"endobj", b"startxref", b"trailer", b"%%EOF"];

/// The longest comment that a program may leave before the end, with its percent sign.
const REMARK: usize = 80;

/// One update.
pub(super) struct Update {
    /// Its bytes, up to the last line break that belongs to it.
    pub range: Range<usize>,
    /// Where its last word ends; a line break may follow.
    pub end: usize,
    /// Where its table begins.
    pub table: usize,
    /// Where each of its objects is, by number. If the table is an object itself, it is not among them.
    pub objects: BTreeMap<u32, Entry>,
    /// The bytes of each object that stands on its own.
    pub places: BTreeMap<u32, Range<usize>>,
    /// The objects that only serve others: the object streams, and the table if it is an object.
    pub holders: BTreeSet<u32>,
    /// What the table says about the file as a whole.
    pub trailer: Dict,
}

/// An object that stands on its own in an update.
pub(super) struct Standing {
    /// Its bytes, from its number to its last word.
    pub range: Range<usize>,
    /// Its value; the dictionary of a stream.
    pub value: Object,
    /// The data of a stream.
    pub data: Option<Range<usize>>,
}

impl Update {
    /// Reads the update that begins at this byte.
    ///
    /// # Errors
    /// [`Error::Damaged`] at the first byte that is not as it has to be; [`Error::TooLarge`].
    pub fn read(bytes: &[u8], start: usize, budget: &Budget) -> Result<Self, Error> {
        let mut standing = BTreeMap::new();
        let (mut at, mut own) = (start, None);
        let (table, listed) = loop {
            at = skip_space(bytes, at);
            if word_at(bytes, at, b"xref") {
                break (at, table::classic(bytes, at, budget)?);
            }
            let (number, object) = object(bytes, at, budget)?;
            if standing.contains_key(&number) {
                return Err(Error::Damaged(at, "an object comes twice"));
            }
            if let Some(stream) = table::as_stream(&object) {
                let listed = table::stream(bytes, number, &object, stream, budget)?;
                own = Some(number);
                break (at, listed);
            }
            at = object.range.end;
            standing.insert(number, object);
        };
        let (end, after) = tail(bytes, listed.end, table)?;
        let mut holders = members::holders(&standing);
        let inside = members::read(bytes, &standing, &holders, budget)?;
        let objects = hold_against(&listed.rows, &standing, &inside, table)?;
        holders.extend(own);
        let places = standing.iter().map(|(number, object)| (*number, object.range.clone())).collect();
        Ok(Self { range: start..after, end, table, objects, places, holders, trailer: listed.trailer })
    }
}

/// Checks that the table lists exactly the objects that are there, each once and at its place.
fn hold_against(
    rows: &BTreeMap<u32, Row>,
    standing: &BTreeMap<u32, Standing>,
    inside: &BTreeMap<u32, (u32, usize)>,
    table: usize,
) -> Result<BTreeMap<u32, Entry>, Error> {
    let damage = |what| Err(Error::Damaged(table, what));
    let mut objects = BTreeMap::new();
    for (&number, row) in rows {
        let entry = match *row {
            // The head of the list of free numbers.
            Row::Free if number == 0 => continue,
            Row::Free => return damage("the table takes an object out"),
            Row::At(offset) => {
                if standing.get(&number).is_none_or(|object| object.range.start != offset) {
                    return damage("the table lists an object that is elsewhere");
                }
                Entry::At { offset, generation: 0 }
            }
            Row::Within(stream, index) => {
                if inside.get(&number) != Some(&(stream, index)) {
                    return damage("the table lists an object that is elsewhere");
                }
                Entry::Within { stream, index }
            }
        };
        objects.insert(number, entry);
    }
    match standing.keys().chain(inside.keys()).all(|number| objects.contains_key(number)) {
        true => Ok(objects),
        false => damage("an object is not listed in the table"),
    }
}

/// Reads the object at this byte, which has to begin there.
fn object(bytes: &[u8], start: usize, budget: &Budget) -> Result<(u32, Standing), Error> {
    let damage = |at, what| Error::Damaged(at, what);
    let (number, at) = number(bytes, start).ok_or(damage(start, "no object begins here"))?;
    let number = u32::try_from(number).ok().filter(|number| *number > 0);
    let number = number.ok_or(damage(start, "an object has a strange number"))?;
    let head = b" 0 obj";
    let body = at + head.len();
    let is_headed = bytes.get(at..body) == Some(head);
    if !is_headed || bytes.get(body).is_none_or(|&next| !is_plain_space(next) && !is_delimiter(next)) {
        return Err(damage(start, "no object begins here"));
    }
    let mut parser = Parser::strict(bytes, body, budget);
    let value = parser.value()?;
    if hides_objects(bytes.get(body..parser.position()).unwrap_or_default()) {
        return Err(damage(start, "the text in an object looks like objects"));
    }
    let mut data = None;
    if let Some(dict) = value.as_dict()
        && parser.accept(b"stream")
    {
        parser.line_break()?;
        let begin = parser.position();
        let length = dict.get(b"Length".as_slice()).and_then(Object::as_integer);
        let length = length.and_then(|length| usize::try_from(length).ok());
        let end = length.and_then(|length| begin.checked_add(length)).filter(|end| *end <= bytes.len());
        let end = end.ok_or(damage(begin, "a stream does not tell how long it is"))?;
        let stream = bytes.get(begin..end).unwrap_or_default();
        budget.take_bytes(stream.len())?;
        if hides_objects(stream) {
            return Err(damage(begin, "the data of a stream look like objects"));
        }
        let after = end + line_break(bytes, end);
        if !word_at(bytes, after, b"endstream") {
            return Err(damage(after, "a stream does not end where it should"));
        }
        data = Some(begin..end);
        parser = Parser::strict(bytes, after + b"endstream".len(), budget);
    }
    parser.expect(b"endobj", "an object does not end where it should")?;
    let end = parser.position();
    budget.take_bytes(end - start)?;
    Ok((number, Standing { range: start..end, value, data }))
}

/// Whether a reader that searches for objects could find one in these data.
fn hides_objects(data: &[u8]) -> bool {
    let mut words =
        data.iter().enumerate().filter(|(_, byte)| matches!(byte, b'e' | b's' | b't' | b'%' | b'o'));
    words.any(|(at, _)| {
        let (before, rest) = (data.get(..at).unwrap_or_default(), data.get(at..).unwrap_or_default());
        SEARCHED_FOR.iter().any(|word| rest.starts_with(word))
            || rest.starts_with(b"obj") && is_header(before)
    })
}

/// Whether two numbers stand before a word, as before the `obj` that begins an object.
fn is_header(before: &[u8]) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    let spaces = |bytes: &[u8]| bytes.iter().rev().take_while(|byte| byte.is_ascii_whitespace()).count();
    let mut rest = before;
    for _ in 0..2 {
        let (gap, next) = (spaces(rest), rest.len());
        rest = rest.get(..next - gap).unwrap_or_default();
        let count = digits(rest);
        if count == 0 {
            return false;
        }
        rest = rest.get(..rest.len() - count).unwrap_or_default();
    }
    true
}

/// Reads the end of an update, after its table. Returns where its last word ends, and where that line ends.
fn tail(bytes: &[u8], start: usize, table: usize) -> Result<(usize, usize), Error> {
    let damage = |at| Error::Damaged(at, "the end is not written as it has to be");
    let mut at = skip_space(bytes, start);
    at = skip_remark(bytes, at).unwrap_or(at);
    for piece in [b"startxref".as_slice(), table.to_string().as_bytes()] {
        let end = at + piece.len();
        if bytes.get(at..end) != Some(piece) {
            return Err(damage(at));
        }
        at = end + line_break(bytes, end);
        if at == end {
            return Err(damage(at));
        }
    }
    let end = at + b"%%EOF".len();
    if bytes.get(at..end) != Some(b"%%EOF") {
        return Err(damage(at));
    }
    Ok((end, end + line_break(bytes, end)))
}

/// Where the comment ends that some programs leave on a line after their table, such as `%iText-7.2.5`.
fn skip_remark(bytes: &[u8], at: usize) -> Option<usize> {
    let rest = bytes.get(at..)?.strip_prefix(b"%")?;
    let length = rest.iter().take(REMARK).position(|byte| matches!(byte, b'\n' | b'\r'))?;
    let remark = rest.get(..length)?;
    let is_plain = remark.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    let is_harmless = ["xref", "trailer", "obj", "stream", "EOF"]
        .iter()
        .all(|word| !remark.windows(word.len()).any(|window| window == word.as_bytes()));
    let end = at + 1 + length;
    (is_plain && is_harmless).then_some(end + line_break(bytes, end))
}

/// The number at this position, written without leading zeros, and where it ends.
pub(super) fn number(bytes: &[u8], at: usize) -> Option<(usize, usize)> {
    let rest = bytes.get(at..)?;
    let length = rest.iter().take(11).take_while(|byte| byte.is_ascii_digit()).count();
    let digits = rest.get(..length).filter(|digits| digits.len() == 1 || digits.first() != Some(&b'0'))?;
    Some((std::str::from_utf8(digits).ok()?.parse().ok()?, at + length))
}

/// Whether this word stands here, and not just the beginning of a longer one.
pub(super) fn word_at(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    let end = at + word.len();
    bytes.get(at..end) == Some(word)
        && bytes.get(end).is_none_or(|&next| is_plain_space(next) || is_delimiter(next))
}

/// The length of the line break at this position; zero if there is none.
pub(super) fn line_break(bytes: &[u8], at: usize) -> usize {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(b'\r'), Some(b'\n')) => 2,
        (Some(b'\r' | b'\n'), _) => 1,
        _ => 0,
    }
}

/// Where the next byte is that is not white space.
pub(super) fn skip_space(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    at + rest.iter().take_while(|byte| is_plain_space(**byte)).count()
}
