//! A field as it lies on a page: where it is, and whether it looks the same to everybody.

use crate::pdf::area::Area;
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::read::File;

use super::extent;

/// The entries that an added field may have.
const KNOWN: [&str; 20] = [
    "Type", "Subtype", "FT", "T", "TU", "TM", "F", "Ff", "Rect", "P", "V", "AP", "M", "NM", "DA", "MK",
    "Lock", "SV", "Border", "BS",
];

/// The flag that shows an annotation in print as well as on screen.
const PRINTED: i64 = 1 << 2;

/// The flags that keep an annotation from being moved or changed.
const LOCKED: i64 = 1 << 7 | 1 << 9;

/// The largest coordinate on a page, in points. An ordinary page goes up to a thousand.
const FARTHEST: f64 = 20_000.0;

/// The area that a field covers, if any.
pub(super) fn area(dict: &Dict) -> Option<Area> {
    let corners = dict.get(b"Rect".as_slice()).and_then(rectangle)?;
    (corners.left < corners.right && corners.bottom < corners.top).then_some(corners)
}

/// The rectangle given by four numbers, whichever corners they name.
pub(super) fn rectangle(value: &Object) -> Option<Area> {
    let numbers: Option<Vec<f64>> = value.as_array()?.iter().map(Object::as_number).collect();
    let &[x1, y1, x2, y2] = numbers.as_deref()? else { return None };
    let is_sane = [x1, y1, x2, y2].iter().all(|number| number.abs() <= FARTHEST);
    is_sane.then(|| Area { left: x1.min(x2), bottom: y1.min(y2), right: x1.max(x2), top: y1.max(y2) })
}

/// Whether a filled field is still shown as it was made.
pub(super) fn keeps_flags(before: &Dict, after: &Dict) -> bool {
    let flags = |dict: &Dict| match dict.get(b"F".as_slice()) {
        None => Some(0),
        Some(flags) => flags.as_integer(),
    };
    flags(before).zip(flags(after)).is_some_and(|(before, after)| before & !LOCKED == after & !LOCKED)
}

/// Whether the entries about a field's look give a program nothing to show.
pub(super) fn is_plain(dict: &Dict) -> bool {
    let entry = |key: &str| dict.get(key.as_bytes());
    let is_nothing = |look: &Object| match look {
        Object::Dict(look) => {
            look.iter().all(|(key, value)| key.as_slice() == b"R" && *value == Object::Integer(0))
        }
        _ => false,
    };
    let is_text = |text: &Object| text.as_string().is_some();
    let is_no_border = |border: &Object| match border {
        Object::Array(numbers) => {
            numbers.get(2).and_then(Object::as_number) == Some(0.0) && numbers.len() == 3
        }
        Object::Dict(border) => {
            border.get(b"W".as_slice()).and_then(Object::as_number) == Some(0.0)
                && border.keys().all(|key| [b"W".as_slice(), b"S", b"Type"].contains(&key.as_slice()))
        }
        _ => false,
    };
    entry("MK").is_none_or(is_nothing)
        && ["DA", "M", "NM", "TU", "TM"].iter().all(|key| entry(key).is_none_or(is_text))
        && ["Border", "BS"].iter().all(|key| entry(key).is_none_or(is_no_border))
}

/// What is wrong with an added field, if anything: it has to be one object with its widget, and visible on screen and
/// in print alike.
///
/// # Errors
/// See [`Error`].
pub(super) fn added(file: &File, dict: &Dict) -> Result<Option<&'static str>, Error> {
    let entry = |key: &str| dict.get(key.as_bytes());
    let is_name = |key: &str, name: &str| entry(key).and_then(Object::as_name) == Some(name.as_bytes());
    if dict.keys().any(|key| !KNOWN.iter().any(|known| known.as_bytes() == key.as_slice())) {
        return Ok(Some("it has entries that no signature needs"));
    }
    if !is_name("Subtype", "Widget")
        || !is_name("FT", "Sig")
        || entry("Type").is_some() && !is_name("Type", "Annot")
    {
        return Ok(Some("it is no widget of a signature"));
    }
    let Some(rectangle) = entry("Rect").and_then(rectangle) else {
        return Ok(Some("its rectangle is none"));
    };
    let flags = match entry("F") {
        None => 0,
        Some(flags) => flags.as_integer().unwrap_or(-1),
    };
    let has_area = rectangle.left < rectangle.right && rectangle.bottom < rectangle.top;
    if has_area && !extent::is_wide(&rectangle) {
        return Ok(Some("not all programs show a rectangle of its size"));
    }
    if has_area && flags & !LOCKED != PRINTED {
        return Ok(Some("it is shown on the screen or in print, and not on both"));
    }
    if !is_plain(dict) || entry("Ff").is_some_and(|flags| !matches!(flags.as_integer(), Some(0..=7))) {
        return Ok(Some("it is shown in a way of its own"));
    }
    for key in ["Lock", "SV"] {
        if file.entry(dict, key)?.is_some_and(|value| value.as_dict().is_none()) {
            return Ok(Some("what it locks cannot be read"));
        }
    }
    Ok(None)
}
