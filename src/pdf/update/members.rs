//! Object streams in an update.

use std::collections::{BTreeMap, BTreeSet};

use crate::pdf::error::Error;
use crate::pdf::object::{Object, is_plain_space};
use crate::pdf::parse::Parser;
use crate::pdf::read::{Budget, decode};

use super::syntax::{Standing, number, skip_space};
use super::table::is_packed_plainly;

/// The entries that an object stream may have.
const KNOWN: [&[u8]; 6] = [b"Type", b"N", b"First", b"Length", b"Filter", b"DecodeParms"];

/// The numbers of the object streams.
pub(super) fn holders(standing: &BTreeMap<u32, Standing>) -> BTreeSet<u32> {
    let holds = |object: &Standing| {
        let kind = object.value.as_dict().and_then(|dict| dict.get(b"Type".as_slice()));
        object.data.is_some() && kind.and_then(Object::as_name) == Some(b"ObjStm")
    };
    standing.iter().filter(|(_, object)| holds(object)).map(|(number, _)| *number).collect()
}

/// Every object in these streams: the number of its stream, and its index there.
///
/// # Errors
/// [`Error::Damaged`] where a stream is not exactly as it has to be, or an object occurs twice.
pub(super) fn read(
    bytes: &[u8],
    standing: &BTreeMap<u32, Standing>,
    holders: &BTreeSet<u32>,
    budget: &Budget,
) -> Result<BTreeMap<u32, (u32, usize)>, Error> {
    let mut found = BTreeMap::new();
    for &holder in holders {
        let Some(object) = standing.get(&holder) else { continue };
        for (index, number) in members(bytes, object, budget)?.into_iter().enumerate() {
            if standing.contains_key(&number) || found.insert(number, (holder, index)).is_some() {
                return Err(Error::Damaged(object.range.start, "an object comes twice"));
            }
        }
    }
    Ok(found)
}

/// The numbers of the objects in a stream, in order.
fn members(bytes: &[u8], object: &Standing, budget: &Budget) -> Result<Vec<u32>, Error> {
    let damage = |what| Error::Damaged(object.range.start, what);
    let strange = || damage("a stream of objects is not written as it has to be");
    let dict = object.value.as_dict().ok_or_else(strange)?;
    if dict.keys().any(|key| !KNOWN.contains(&key.as_slice())) || !is_packed_plainly(dict) {
        return Err(strange());
    }
    let entry = |key: &str| dict.get(key.as_bytes());
    let count = |key: &str| usize::try_from(entry(key)?.as_integer()?).ok();
    let (count, first) = count("N").zip(count("First")).ok_or_else(strange)?;
    let data = object.data.clone().and_then(|range| bytes.get(range)).unwrap_or_default();
    let data = decode(entry("Filter"), entry("DecodeParms"), data, budget)?;
    let mut numbers = Vec::new();
    let mut starts = Vec::new();
    let mut at = 0;
    for _ in 0..count {
        budget.take_values(1)?;
        let mut next = || {
            let (value, end) = number(&data, skip_space(&data, at))?;
            at = end;
            (data.get(end).is_some_and(|byte| is_plain_space(*byte)) || end == first).then_some(value)
        };
        let (number, start) = next().zip(next()).ok_or_else(strange)?;
        numbers.push(u32::try_from(number).ok().filter(|number| *number > 0).ok_or_else(strange)?);
        starts.push(first.checked_add(start).ok_or_else(strange)?);
    }
    if skip_space(&data, at) < first || at > first {
        return Err(strange());
    }
    // One object after the other, with nothing between them.
    let mut end = first;
    for start in starts {
        if start < end || skip_space(&data, end) != skip_space(&data, start) {
            return Err(strange());
        }
        let mut parser = Parser::strict(&data, start, budget);
        parser.value()?;
        end = parser.position();
        budget.take_bytes(end - start)?;
    }
    if skip_space(&data, end) != data.len() {
        return Err(strange());
    }
    Ok(numbers)
}
