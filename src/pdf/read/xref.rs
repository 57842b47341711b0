//! Where each object is: tables, streams, and the chain of revisions that they form.

use std::collections::{BTreeMap, BTreeSet};

use super::{Budget, read_object, stream};
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::parse::Parser;

/// How far from the end of the file the last `startxref` may be.
const TAIL: usize = 2048;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pdf) enum Entry {
    /// Nowhere: the object was deleted, or never existed.
    Free,
    /// At this byte.
    At { offset: usize, generation: u16 },
    /// In the object stream with this number, as the member with this index.
    Within { stream: u32, index: usize },
}

/// Where every object of the newest revision is.
#[derive(Debug, Clone, Default)]
pub(super) struct Table {
    pub entries: BTreeMap<u32, Entry>,
    /// The entries of the newest trailer.
    pub trailer: Dict,
    /// Where the cross-references of each revision begin.
    pub revisions: BTreeSet<usize>,
    /// Where those of the newest revision begin.
    pub newest: usize,
}

/// Reads all cross-references, from the newest revision to the oldest.
pub(super) fn read(bytes: &[u8], budget: &Budget) -> Result<Table, Error> {
    if !bytes.starts_with(b"%PDF-") {
        return Err(Error::NotPdf);
    }
    let mut table = Table::default();
    let mut seen = BTreeSet::new();
    let mut newest = None;
    table.newest = start(bytes, budget)?;
    let mut next = Some(table.newest);
    while let Some(offset) = next {
        if !seen.insert(offset) {
            return Err(Error::Damaged(offset, "the revisions form a circle"));
        }
        let trailer = section(bytes, offset, &mut table, &mut seen, budget)?;
        if trailer.contains_key(b"Encrypt".as_slice()) {
            return Err(Error::Encrypted);
        }
        next = place(&trailer, "Prev", offset)?;
        newest.get_or_insert(trailer);
    }
    table.trailer = newest.unwrap_or_default();
    table.revisions = seen;
    Ok(table)
}

/// Where the newest cross-references begin, according to the end of the file.
pub(super) fn start(bytes: &[u8], budget: &Budget) -> Result<usize, Error> {
    const WORD: &[u8] = b"startxref";
    let tail = bytes.len().saturating_sub(TAIL);
    let word = bytes.get(tail..).and_then(|tail| tail.windows(WORD.len()).rposition(|window| window == WORD));
    let word = word.ok_or(Error::Damaged(bytes.len(), "the end is missing"))?;
    let mut parser = Parser::new(bytes, tail + word + WORD.len(), budget);
    let offset = parser.count()?;
    Ok(usize::try_from(offset).unwrap_or(usize::MAX))
}

/// Reads the cross-references of one revision and returns its trailer.
fn section(
    bytes: &[u8],
    offset: usize,
    table: &mut Table,
    seen: &mut BTreeSet<usize>,
    budget: &Budget,
) -> Result<Dict, Error> {
    let mut parser = Parser::new(bytes, offset, budget);
    if !parser.accept(b"xref") {
        return section_stream(bytes, offset, table, budget);
    }
    let listed = classic(&mut parser, budget)?;
    let trailer = parser.value()?;
    let Object::Dict(trailer) = trailer else { return Err(parser.damage("the trailer is missing")) };
    budget.take_bytes(parser.position() - offset)?;

    // A file for both old and new readers lists as free the objects that only new readers can find, in the stream
    // beside the table.
    let (free, used): (Vec<_>, Vec<_>) = listed.into_iter().partition(|(_, entry)| *entry == Entry::Free);
    add(table, used);
    if let Some(beside) = place(&trailer, "XRefStm", offset)? {
        if !seen.insert(beside) {
            return Err(Error::Damaged(beside, "the revisions form a circle"));
        }
        section_stream(bytes, beside, table, budget)?;
    }
    add(table, free);
    Ok(trailer)
}

/// Reads a table up to its trailer.
fn classic(parser: &mut Parser, budget: &Budget) -> Result<Vec<(u32, Entry)>, Error> {
    let mut listed = Vec::new();
    while !parser.accept(b"trailer") {
        let first = parser.count()?;
        let count = parser.count()?;
        for number in first..first.saturating_add(count) {
            budget.take_values(1)?;
            let number = u32::try_from(number).map_err(|_| parser.damage("an object number is too large"))?;
            let offset = usize::try_from(parser.count()?).unwrap_or(usize::MAX);
            let generation = u16::try_from(parser.count()?).unwrap_or(u16::MAX);
            let entry = if parser.accept(b"n") {
                Entry::At { offset, generation }
            } else {
                parser.expect(b"f", "the table of objects is broken")?;
                Entry::Free
            };
            listed.push((number, entry));
        }
    }
    Ok(listed)
}

/// Reads a cross-reference stream and returns its dictionary, which is a trailer too.
fn section_stream(bytes: &[u8], offset: usize, table: &mut Table, budget: &Budget) -> Result<Dict, Error> {
    let damage = |what| Error::Damaged(offset, what);
    let length = |dict: &Dict| Ok(dict.get(b"Length".as_slice()).and_then(Object::as_integer));
    let (_, object) = read_object(bytes, offset, budget, length)?;
    let (Object::Dict(dict), Some(range)) = (object.value, object.data) else {
        return Err(damage("the table of objects is missing"));
    };
    if dict.get(b"Type".as_slice()).and_then(Object::as_name) != Some(b"XRef") {
        return Err(damage("the table of objects is missing"));
    }
    // An encrypted file is refused as such, and not for anything else that is unusual about it.
    if dict.contains_key(b"Encrypt".as_slice()) {
        return Ok(dict);
    }
    let entry = |key: &str| dict.get(key.as_bytes());
    let data = bytes.get(range).unwrap_or_default();
    let data = stream::decode(entry("Filter"), entry("DecodeParms"), data, budget)?;

    let widths = numbers(dict.get(b"W".as_slice()));
    let &[kind, first, second] = widths.as_slice() else {
        return Err(damage("the table of objects has no widths"));
    };
    if [kind, first, second].iter().any(|&width| width > 8) || first == 0 {
        return Err(damage("the table of objects has strange widths"));
    }
    let size = numbers(dict.get(b"Size".as_slice()));
    let mut index = numbers(dict.get(b"Index".as_slice()));
    if index.is_empty() {
        index = vec![0, size.first().copied().unwrap_or(0)];
    }
    let mut rows = data.chunks_exact(kind + first + second);
    let mut listed = Vec::new();
    for section in index.chunks_exact(2) {
        let &[start, count] = section else { continue };
        if count > rows.len() {
            return Err(damage("the table of objects is cut short"));
        }
        for (number, row) in (start..start.saturating_add(count)).zip(&mut rows) {
            budget.take_values(1)?;
            let number = u32::try_from(number).map_err(|_| damage("an object number is too large"))?;
            let (kind_field, rest) = row.split_at(kind);
            let (first_field, second_field) = rest.split_at(first);
            let (first, second) = (big_endian(first_field), big_endian(second_field));
            let entry = match if kind == 0 { 1 } else { big_endian(kind_field) } {
                1 => Entry::At { offset: first, generation: u16::try_from(second).unwrap_or(u16::MAX) },
                2 => match u32::try_from(first) {
                    Ok(stream) => Entry::Within { stream, index: second },
                    Err(_) => return Err(damage("an object number is too large")),
                },
                // The format says that an entry of an unknown kind counts as null.
                _ => Entry::Free,
            };
            listed.push((number, entry));
        }
    }
    add(table, listed);
    Ok(dict)
}

/// Adds the entries that no newer revision has overridden.
fn add(table: &mut Table, listed: Vec<(u32, Entry)>) {
    for (number, entry) in listed {
        table.entries.entry(number).or_insert(entry);
    }
}

/// The place in the file that an entry of a trailer gives.
fn place(trailer: &Dict, key: &str, offset: usize) -> Result<Option<usize>, Error> {
    let Some(value) = trailer.get(key.as_bytes()) else { return Ok(None) };
    let place = value.as_integer().and_then(|place| usize::try_from(place).ok());
    place.map(Some).ok_or(Error::Damaged(offset, "the trailer points nowhere"))
}

/// Whole numbers that are not negative; none if there is anything else among them.
fn numbers(value: Option<&Object>) -> Vec<usize> {
    let items = match value {
        Some(Object::Array(items)) => items.as_slice(),
        Some(value) => std::slice::from_ref(value),
        None => &[],
    };
    let numbers = items.iter().map(|item| usize::try_from(item.as_integer()?).ok());
    numbers.collect::<Option<_>>().unwrap_or_default()
}

fn big_endian(bytes: &[u8]) -> usize {
    bytes.iter().fold(0, |number, &byte| number << 8 | usize::from(byte))
}
