//! What a signature shows: a drawing that stays within its rectangle and looks the same to everybody.

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Indirect, Object, Ref};
use crate::pdf::read::File;

use super::content;
use super::extent;
use super::intrusion::Intrusion;
use super::turn::{Role, Turn};

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

/// The entries that say what an object is. They may not be objects of their own, which some readers do not follow.
const KINDS: [&str; 4] = ["Type", "Subtype", "PatternType", "S"];

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
        turn.intrusion(refused("it shows something that was there before, or that is missing"));
        return Ok(None);
    }
    let object = turn.after.object(normal)?;
    let dict = object.value.as_dict().filter(|dict| object.data.is_some() && content::is_form(dict));
    let is_drawing =
        dict.is_some_and(|dict| extent::of(dict).is_some() && !(has_room && extent::is_flat(dict)));
    if !is_drawing {
        turn.intrusion(refused("it is no drawing, or does not say how large it is"));
        return Ok(None);
    }
    if !are_plain(turn, &before)? {
        turn.intrusion(refused("it has layers, parts for print alone, or more than a drawing has"));
    }
    if let Some(fault) = content::fault(turn, &before)? {
        turn.intrusion(refused(fault));
    }
    Ok(Some(normal))
}

/// Claims the resources of a form as parts of drawings. Returns whether they are nothing more than that.
///
/// # Errors
/// See [`Error`].
pub(super) fn resources(turn: &mut Turn, value: &Object) -> Result<bool, Error> {
    let before = turn.claimed.clone();
    Ok(turn.claim_all(value, Role::Drawing)?
        && is_harmless(value)
        && are_plain(turn, &before)?
        // A later drawing may use what is judged here.
        && content::fault(turn, &before)?.is_none())
}

/// Whether a drawing shows nothing: there is none, it is empty, or it has no extent.
///
/// # Errors
/// See [`Error`].
pub(super) fn is_nothing(file: &File, drawing: Option<Ref>) -> Result<bool, Error> {
    let Some(drawing) = drawing else { return Ok(true) };
    let object = file.object(drawing)?;
    Ok(object.value.as_dict().is_none_or(extent::is_flat)
        || object.data.as_ref().is_some_and(|data| data.is_empty()))
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
    let is_direct = |key: &&str| dict.get(key.as_bytes()).is_none_or(|kind| kind.as_ref().is_none());
    !matches!(kind, Some(b"OCG" | b"OCMD" | b"Annot" | b"Action"))
        && KINDS.iter().all(is_direct)
        && !FORBIDDEN.iter().any(|key| dict.contains_key(key.as_bytes()))
}
