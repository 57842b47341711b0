//! The data of a stream, with its filters undone.
//!
//! Deflate is the only filter used by the pages, attachments and cross-references of a letter. Pictures and fonts have
//! others, but nothing here looks into them.

use miniz_oxide::inflate::{TINFLStatus, decompress_to_vec_zlib_with_limit};

use super::Budget;
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};

/// How many filters a stream may have; each could inflate the output of the one before.
const FILTERS: usize = 2;

/// Undoes the filters, each with its parameters; neither the filters nor the parameters may be references.
pub(in crate::pdf) fn decode(
    filters: Option<&Object>,
    parameters: Option<&Object>,
    data: &[u8],
    budget: &Budget,
) -> Result<Vec<u8>, Error> {
    let (filters, parameters) = (list(filters), list(parameters));
    // Compressed data can be long and decode to nothing.
    budget.take_bytes(data.len())?;
    if filters.len() > FILTERS {
        return Err(Error::Unsupported("a stream with many filters"));
    }
    let mut decoded = None;
    for (index, filter) in filters.iter().enumerate() {
        if filter.as_name() != Some(b"FlateDecode") {
            return Err(Error::Unsupported("a filter other than `FlateDecode`"));
        }
        let plain = inflate(decoded.as_deref().unwrap_or(data), budget)?;
        decoded = Some(match parameters.get(index).and_then(Object::as_dict) {
            Some(parameters) => unpredict(plain, parameters, budget)?,
            None => plain,
        });
    }
    Ok(decoded.unwrap_or_else(|| data.to_vec()))
}

/// A single value counts as a list of one.
fn list(value: Option<&Object>) -> &[Object] {
    match value {
        None | Some(Object::Null) => &[],
        Some(Object::Array(items)) => items,
        Some(value) => std::slice::from_ref(value),
    }
}

fn inflate(data: &[u8], budget: &Budget) -> Result<Vec<u8>, Error> {
    // Some programs compress empty data to nothing at all.
    if data.is_empty() {
        return Ok(Vec::new());
    }
    let plain =
        decompress_to_vec_zlib_with_limit(data, budget.bytes()).map_err(|error| match error.status {
            TINFLStatus::HasMoreOutput => Error::TooLarge("a stream that swells without end"),
            _ => Error::Unsupported("compressed data that cannot be unpacked"),
        })?;
    budget.take_bytes(plain.len())?;
    Ok(plain)
}

/// Undoes the prediction of each byte from its neighbours, which PDF adopted from PNG.
fn unpredict(data: Vec<u8>, parameters: &Dict, budget: &Budget) -> Result<Vec<u8>, Error> {
    let number =
        |key: &str, default| parameters.get(key.as_bytes()).map_or(Some(default), Object::as_integer);
    match number("Predictor", 1) {
        Some(1) => return Ok(data),
        Some(10..=15) => {}
        _ => return Err(Error::Unsupported("a predictor other than those of PNG")),
    }
    let (Some(1), Some(8), Some(columns @ 1..=0xFFFF)) =
        (number("Colors", 1), number("BitsPerComponent", 8), number("Columns", 1))
    else {
        return Err(Error::Unsupported("a predictor for something other than bytes"));
    };
    let columns = usize::try_from(columns).unwrap_or(1);
    budget.take_bytes(data.len())?;
    let mut plain = Vec::with_capacity(data.len());
    let mut above = vec![0; columns];
    for row in data.chunks(columns + 1) {
        let Some((&kind, row)) = row.split_first() else { continue };
        let (mut left, mut corner) = (0, 0);
        for (byte, above) in row.iter().zip(&mut above) {
            let predicted = match kind {
                0 => 0,
                1 => left,
                2 => *above,
                3 => u8::midpoint(left, *above),
                4 => paeth(left, *above, corner),
                _ => return Err(Error::Unsupported("an unknown predictor")),
            };
            corner = *above;
            left = byte.wrapping_add(predicted);
            *above = left;
            plain.push(left);
        }
    }
    Ok(plain)
}

/// The neighbour that is closest to left + above - corner.
fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let estimate = i16::from(left) + i16::from(above) - i16::from(corner);
    let distance = |byte: u8| (estimate - i16::from(byte)).abs();
    if distance(left) <= distance(above) && distance(left) <= distance(corner) {
        left
    } else if distance(above) <= distance(corner) {
        above
    } else {
        corner
    }
}
