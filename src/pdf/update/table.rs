//! The cross-references of an update: a table with rows of twenty bytes, or a stream of rows.

use std::collections::BTreeMap;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::parse::Parser;
use crate::pdf::read::{Budget, decode};

use super::syntax::{Standing, line_break, number, word_at};

/// The entries that a trailer may have.
const TRAILER: [&[u8]; 5] = [b"Size", b"Prev", b"Root", b"Info", b"ID"];

/// The entries that a cross-reference stream may have as well.
const STREAM: [&[u8]; 6] = [b"Type", b"W", b"Index", b"Length", b"Filter", b"DecodeParms"];

/// How many bytes a row has.
const ROW: usize = 20;

/// The fewest and the most bytes that each number in a row of a stream may have: the kind, the place, and the generation
/// or index. Programs that write PDF stay within them; wider kinds are refused by some readers, and read by others.
const WIDTHS: [(usize, usize); 3] = [(1, 1), (1, 8), (0, 4)];

/// What a row says about an object.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// There is no object with this number.
    Free,
    /// It begins at this byte.
    At(usize),
    /// It is in the object stream with this number, at this index.
    Within(u32, usize),
}

/// A table as it was read.
pub(super) struct Listed {
    /// What it says about each object, by number; if the table is an object itself, it is left out.
    pub rows: BTreeMap<u32, Row>,
    /// What it says about the file as a whole.
    pub trailer: Dict,
    /// Where it ends.
    pub end: usize,
}

/// Reads the table of rows that begins at this byte.
///
/// # Errors
/// [`Error::Damaged`] at the first byte that is not as it has to be.
pub(super) fn classic(bytes: &[u8], start: usize, budget: &Budget) -> Result<Listed, Error> {
    let damage = |at, what| Error::Damaged(at, what);
    let mut rows = BTreeMap::new();
    let mut at = end_of_line(bytes, start + b"xref".len())?;
    while !word_at(bytes, at, b"trailer") {
        let (first, end) = number(bytes, at).ok_or(damage(at, "the table has no count of its rows"))?;
        let gap = bytes.get(end) == Some(&b' ');
        let count = number(bytes, end + 1).filter(|_| gap);
        let (count, end) = count.ok_or(damage(at, "the table has no count of its rows"))?;
        at = end_of_line(bytes, end)?;
        for object in first..first.saturating_add(count) {
            budget.take_values(1)?;
            let row = bytes.get(at..at + ROW).and_then(row);
            let row = row.ok_or(damage(at, "a row of the table is not written as it has to be"))?;
            list(&mut rows, object, row, at)?;
            at += ROW;
        }
    }
    let mut parser = Parser::strict(bytes, at + b"trailer".len(), budget);
    let Object::Dict(trailer) = parser.value()? else { return Err(damage(at, "the trailer is missing")) };
    known(&trailer, &[&TRAILER], at)?;
    Ok(Listed { rows, trailer, end: parser.position() })
}

/// The entries of an object that is a cross-reference stream.
pub(super) fn as_stream(object: &Standing) -> Option<&Dict> {
    let dict = object.value.as_dict()?;
    object.data.as_ref()?;
    (dict.get(b"Type".as_slice()).and_then(Object::as_name) == Some(b"XRef")).then_some(dict)
}

/// Reads a table that is the stream with this number.
///
/// # Errors
/// [`Error::Damaged`] for anything that is not as it has to be.
pub(super) fn stream(
    bytes: &[u8],
    own: u32,
    object: &Standing,
    dict: &Dict,
    budget: &Budget,
) -> Result<Listed, Error> {
    let start = object.range.start;
    let damage = |what| Error::Damaged(start, what);
    known(dict, &[&TRAILER, &STREAM], start)?;
    let entry = |key: &str| dict.get(key.as_bytes());
    let data = object.data.clone().and_then(|range| bytes.get(range)).unwrap_or_default();
    if !is_packed_plainly(dict) {
        return Err(damage("the table is packed in a strange way"));
    }
    let data = decode(entry("Filter"), entry("DecodeParms"), data, budget)?;
    let widths = counts(entry("W")).ok_or(damage("the table has no widths"))?;
    let &[kind, first, second] = widths.as_slice() else { return Err(damage("the table has no widths")) };
    if !widths.iter().zip(WIDTHS).all(|(width, (least, most))| (least..=most).contains(width)) {
        return Err(damage("the table has strange widths"));
    }
    let index = match entry("Index") {
        Some(index) => counts(Some(index)).filter(|index| index.len() % 2 == 0),
        None => counts(entry("Size")).map(|size| [vec![0], size].concat()),
    };
    let index = index.ok_or(damage("the table does not tell which objects it lists"))?;
    let width = kind + first + second;
    let mut data_rows = data.chunks_exact(width);
    let mut rows = BTreeMap::new();
    for section in index.chunks_exact(2) {
        let &[from, count] = section else { continue };
        for number in from..from.saturating_add(count) {
            budget.take_values(1)?;
            let row = data_rows.next().ok_or(damage("the table is cut short"))?;
            let (kind, rest) = row.split_at(kind);
            let (first, second) = rest.split_at(first);
            let row = packed_row(big_endian(kind), big_endian(first), big_endian(second));
            let row = row.ok_or(damage("a row of the table is not written as it has to be"))?;
            list(&mut rows, number, row, start)?;
        }
    }
    if data_rows.next().is_some() || !data_rows.remainder().is_empty() {
        return Err(damage("the table has more rows than it says"));
    }
    // The table may list itself.
    if rows.remove(&own).is_some_and(|row| row != Row::At(start)) {
        return Err(damage("the table lists an object that is elsewhere"));
    }
    let trailer = dict.iter().filter(|(key, _)| TRAILER.contains(&key.as_slice()));
    let trailer = trailer.map(|(key, value)| (key.clone(), value.clone())).collect();
    Ok(Listed { rows, trailer, end: object.range.end })
}

/// Whether a stream has one filter at most, with its parameters in the one form that all readers understand where they
/// read the structure of a file.
pub(super) fn is_packed_plainly(dict: &Dict) -> bool {
    let entry = |key: &str| dict.get(key.as_bytes());
    match (entry("Filter"), entry("DecodeParms")) {
        (None | Some(Object::Name(_)), None) | (Some(Object::Name(_)), Some(Object::Dict(_))) => true,
        (Some(Object::Array(filters)), None) => filters.len() == 1,
        _ => false,
    }
}

/// Notes a row. Each number may occur only once.
fn list(rows: &mut BTreeMap<u32, Row>, number: usize, row: Row, at: usize) -> Result<(), Error> {
    let number = u32::try_from(number).map_err(|_| Error::Damaged(at, "an object number is too large"))?;
    match rows.insert(number, row) {
        None => Ok(()),
        Some(_) => Err(Error::Damaged(at, "the table lists an object twice")),
    }
}

/// Reads a row: ten digits, five digits, a letter, and two bytes that end the line.
fn row(bytes: &[u8]) -> Option<Row> {
    let digits = |from: usize, to: usize| -> Option<usize> {
        let digits = bytes.get(from..to)?;
        let are_digits = digits.iter().all(u8::is_ascii_digit);
        are_digits.then(|| std::str::from_utf8(digits).ok()?.parse().ok())?
    };
    let (offset, generation) = (digits(0, 10)?, digits(11, 16)?);
    match (bytes.get(10)?, bytes.get(16)?, bytes.get(17)?, bytes.get(18..)?) {
        (b' ', b' ', b'n', b" \n" | b" \r" | b"\r\n") if generation == 0 => Some(Row::At(offset)),
        (b' ', b' ', b'f', b" \n" | b" \r" | b"\r\n") => Some(Row::Free),
        _ => None,
    }
}

fn packed_row(kind: usize, first: usize, second: usize) -> Option<Row> {
    match kind {
        0 => Some(Row::Free),
        1 if second == 0 => Some(Row::At(first)),
        2 => Some(Row::Within(u32::try_from(first).ok()?, second)),
        _ => None,
    }
}

/// Refuses a trailer with any entry that is not known.
fn known(dict: &Dict, known: &[&[&[u8]]], at: usize) -> Result<(), Error> {
    match dict.keys().all(|key| known.iter().any(|known| known.contains(&key.as_slice()))) {
        true => Ok(()),
        false => Err(Error::Damaged(at, "the trailer has entries that no update needs")),
    }
}

fn end_of_line(bytes: &[u8], at: usize) -> Result<usize, Error> {
    match line_break(bytes, at) {
        0 => Err(Error::Damaged(at, "a line does not end where it should")),
        length => Ok(at + length),
    }
}

/// Whole numbers that are not negative: a single one, or a list.
fn counts(value: Option<&Object>) -> Option<Vec<usize>> {
    let items = match value? {
        Object::Array(items) => items.as_slice(),
        value => std::slice::from_ref(value),
    };
    items.iter().map(|item| usize::try_from(item.as_integer()?).ok()).collect()
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, &byte| number << 8 | usize::from(byte))
}
