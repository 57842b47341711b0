//! What a signature shows: a drawing that stays within its rectangle and looks the same to everybody.

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Indirect, Object, Ref};
use crate::pdf::parse::{Item, Parser};
use crate::pdf::read::{Budget, File};

use super::intrusion::Intrusion;
use super::turn::{Role, Turn};
use super::widget::rectangle;

/// The entries that a drawing may have.
const FORM: [&str; 14] = [
    "Type",
    "Subtype",
    "FormType",
    "BBox",
    "Matrix",
    "Resources",
    "Group",
    "Length",
    "Filter",
    "DecodeParms",
    "Name",
    "LastModified",
    "PieceInfo",
    "StructParents",
];

/// The entries that a picture may have.
const IMAGE: [&str; 20] = [
    "Type",
    "Subtype",
    "Width",
    "Height",
    "ColorSpace",
    "BitsPerComponent",
    "Mask",
    "SMask",
    "ImageMask",
    "Decode",
    "Interpolate",
    "Intent",
    "Length",
    "Filter",
    "DecodeParms",
    "Name",
    "Matte",
    "SMaskInData",
    "Metadata",
    "ID",
];

/// Entries that nothing in a drawing may have: layers, pictures for print alone, content of other files, and scripts.
const FORBIDDEN: [&str; 12] = [
    "OC",
    "OCGs",
    "Alternates",
    "OPI",
    "Ref",
    "A",
    "AA",
    "JS",
    "JavaScript",
    "Launch",
    "FFilter",
    "FDecodeParms",
];

/// Claims the appearance of a field as a drawing, and judges it. If the field has room on a page, the drawing needs an
/// extent.
///
/// # Errors
/// See [`Error`].
pub(super) fn appearance(
    turn: &mut Turn,
    name: &str,
    value: Option<&Object>,
    has_room: bool,
) -> Result<Option<Ref>, Error> {
    let refused = |what| Intrusion::Shown(name.to_owned(), what);
    let dict = match value {
        Some(Object::Dict(dict)) => dict,
        _ => {
            turn.intrusion(refused("it is no appearance"));
            return Ok(None);
        }
    };
    // There may be one appearance only: none for a mouse over it, and none that depends on a state.
    let normal = dict.get(b"N".as_slice()).and_then(Object::as_ref).filter(|_| dict.len() == 1);
    let Some(normal) = normal else {
        turn.intrusion(refused("it looks one way or another"));
        return Ok(None);
    };
    let before = turn.claimed.clone();
    if !turn.claim_all(&Object::Ref(normal), Role::Drawing)? {
        turn.intrusion(refused("it shows something that was there before"));
        return Ok(None);
    }
    let object = turn.after.object(normal)?;
    if !is_form(&object) || has_room && is_flat(&object) {
        turn.intrusion(refused("it is no drawing, or does not say how large it is"));
        return Ok(None);
    }
    if !are_plain(turn, &before)? {
        turn.intrusion(refused("it has layers, parts for print alone, or more than a drawing has"));
    }
    if !are_closed(turn, &before)? {
        turn.intrusion(refused("it cannot be told that it stays within its rectangle"));
    }
    Ok(Some(normal))
}

/// Claims the resources of a form as parts of drawings. Returns whether they are nothing more than that.
///
/// # Errors
/// See [`Error`].
pub(super) fn resources(turn: &mut Turn, value: &Object) -> Result<bool, Error> {
    let before = turn.claimed.clone();
    Ok(turn.claim_all(value, Role::Drawing)? && is_harmless(value) && are_plain(turn, &before)?)
}

/// Whether a drawing shows nothing: there is none, it is empty, or it has no extent.
///
/// # Errors
/// See [`Error`].
pub(super) fn is_nothing(file: &File, drawing: Option<Ref>) -> Result<bool, Error> {
    let Some(drawing) = drawing else { return Ok(true) };
    let object = file.object(drawing)?;
    Ok(is_flat(&object) || object.data.as_ref().is_some_and(|data| data.is_empty()))
}

/// Whether a drawing has no extent.
fn is_flat(object: &Indirect) -> bool {
    let extent = object.value.as_dict().and_then(|dict| dict.get(b"BBox".as_slice())).and_then(rectangle);
    extent.is_none_or(|extent| extent.left >= extent.right || extent.bottom >= extent.top)
}

/// Whether all drawings claimed since `before` end in the graphics state that they begin in, and never restore an
/// earlier one: in some readers, they could then leave the rectangle that they are clipped to.
fn are_closed(turn: &Turn, before: &BTreeSet<u32>) -> Result<bool, Error> {
    for number in turn.claimed.difference(before) {
        let object = turn.after.object(Ref::new(*number))?;
        let kind = object.value.as_dict().and_then(|dict| dict.get(b"Subtype".as_slice()));
        if object.data.is_none() || kind.and_then(Object::as_name) != Some(b"Form") {
            continue;
        }
        let is_closed =
            turn.after.decode(&object).and_then(|content| is_closed(&content, turn.after.budget()));
        match is_closed {
            Ok(true) => {}
            Err(error @ (Error::TooLarge(_) | Error::Broken)) => return Err(error),
            _ => return Ok(false),
        }
    }
    Ok(true)
}

fn is_closed(content: &[u8], budget: &Budget) -> Result<bool, Error> {
    let (mut states, mut texts, mut marks) = (0_usize, 0_usize, 0_usize);
    let mut parser = Parser::new(content, 0, budget);
    while let Some(item) = parser.item()? {
        let Item::Word(operator) = item else { continue };
        let (count, opens) = match operator {
            b"q" => (&mut states, true),
            b"Q" => (&mut states, false),
            b"BT" => (&mut texts, true),
            b"ET" => (&mut texts, false),
            b"BMC" | b"BDC" => (&mut marks, true),
            b"EMC" => (&mut marks, false),
            // Each reader has to guess where the data of an inline picture end.
            b"BI" => return Ok(false),
            _ => continue,
        };
        *count = match (opens, *count) {
            (true, count) => count + 1,
            (false, 0) => return Ok(false),
            (false, count) => count - 1,
        };
    }
    Ok(states == 0 && texts == 0 && marks == 0)
}

/// Whether all objects claimed since `before` are parts of plain drawings.
fn are_plain(turn: &Turn, before: &BTreeSet<u32>) -> Result<bool, Error> {
    for number in turn.claimed.difference(before) {
        let object = turn.after.object(Ref::new(*number))?;
        if !is_harmless(&object.value) || object.data.is_some() && !is_plain_stream(&object) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a stream is a drawing with a sound extent and matrix.
fn is_form(object: &Indirect) -> bool {
    let Some(dict) = object.value.as_dict().filter(|_| object.data.is_some()) else { return false };
    let is_form = dict.get(b"Subtype".as_slice()).and_then(Object::as_name) == Some(b"Form");
    let extent = dict.get(b"BBox".as_slice()).and_then(rectangle);
    let matrix: Option<Vec<f64>> = match dict.get(b"Matrix".as_slice()) {
        None => Some(vec![1.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
        Some(matrix) => matrix.as_array().and_then(|numbers| numbers.iter().map(Object::as_number).collect()),
    };
    let is_matrix = |numbers: &[f64]| match numbers {
        &[a, b, c, d, _, _] => {
            (a * d - b * c).abs() > f64::EPSILON && numbers.iter().all(|number| number.abs() < 1e6)
        }
        _ => false,
    };
    is_form && extent.is_some() && matrix.as_deref().is_some_and(is_matrix)
}

/// Whether a stream has only the entries that its kind may have.
fn is_plain_stream(object: &Indirect) -> bool {
    let Some(dict) = object.value.as_dict() else { return false };
    // The data of a stream have to be in the file itself.
    if dict.contains_key(b"F".as_slice()) {
        return false;
    }
    let has_only =
        |known: &[&str]| dict.keys().all(|key| known.iter().any(|known| known.as_bytes() == key.as_slice()));
    match dict.get(b"Subtype".as_slice()).and_then(Object::as_name) {
        Some(b"Form") => has_only(&FORM),
        Some(b"Image") => has_only(&IMAGE),
        Some(b"PS") => false,
        _ => true,
    }
}

/// Whether nothing in a value is forbidden.
fn is_harmless(value: &Object) -> bool {
    match value {
        Object::Array(items) => items.iter().all(is_harmless),
        Object::Dict(dict) => is_harmless_dict(dict) && dict.values().all(is_harmless),
        _ => true,
    }
}

fn is_harmless_dict(dict: &Dict) -> bool {
    let kind = dict.get(b"Type".as_slice()).and_then(Object::as_name);
    !matches!(kind, Some(b"OCG" | b"OCMD" | b"Annot" | b"Action"))
        && !FORBIDDEN.iter().any(|key| dict.contains_key(key.as_bytes()))
}
