//! What a signature shows: a drawing that stays within its rectangle and is the same to everybody.

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Indirect, Object, Ref};
use crate::pdf::read::File;

use super::intrusion::Intrusion;
use super::turn::{Role, Turn};
use super::widget::rectangle;

/// What a drawing may say of itself.
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

/// What a picture may.
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

/// What nothing in a drawing may have: layers, pictures for print alone, contents of other files, and programs.
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

/// Takes what a field shows for a drawing, and judges it.
///
/// # Errors
/// See [`Error`].
pub(super) fn appearance(turn: &mut Turn, name: &str, value: Option<&Object>) -> Result<Option<Ref>, Error> {
    let refused = |what| Intrusion::Shown(name.to_owned(), what);
    let dict = match value {
        Some(Object::Dict(dict)) => dict,
        _ => {
            turn.intrusion(refused("it is no appearance"));
            return Ok(None);
        }
    };
    // One look only: none when a mouse is over it, and none that depends on a state.
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
    if !is_form(&object) {
        turn.intrusion(refused("it is no drawing, or does not say how large it is"));
        return Ok(None);
    }
    if !are_plain(turn, &before)? {
        turn.intrusion(refused("it has layers, parts for print alone, or more than a drawing has"));
    }
    Ok(Some(normal))
}

/// Takes the resources of a form for parts of drawings. Gives whether they are no more than that.
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
    let extent = object.value.as_dict().and_then(|dict| dict.get(b"BBox".as_slice())).and_then(rectangle);
    let is_flat = extent.is_none_or(|extent| extent.left >= extent.right || extent.bottom >= extent.top);
    Ok(is_flat || object.data.as_ref().is_some_and(|data| data.is_empty()))
}

/// Whether all objects that were taken since then are parts of plain drawings.
fn are_plain(turn: &Turn, before: &BTreeSet<u32>) -> Result<bool, Error> {
    for number in turn.claimed.difference(before) {
        let object = turn.after.object(Ref::new(*number))?;
        if !is_harmless(&object.value) || object.data.is_some() && !is_plain_stream(&object) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a stream is a drawing with a sound extent.
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

/// Whether a stream has only entries that its kind has to have.
fn is_plain_stream(object: &Indirect) -> bool {
    let Some(dict) = object.value.as_dict() else { return false };
    // The data of a stream are in the file, and nowhere else.
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
