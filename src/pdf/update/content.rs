//! The content of all drawings that an appearance leads to: the drawings themselves, patterns, and glyphs that are
//! drawings. Each of them has to be read alike by everybody and to end as it began, or it could leave the rectangle
//! that it is clipped to.

use std::collections::{BTreeMap, BTreeSet};

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Indirect, Object, Ref};
use crate::pdf::read::File;

use super::extent;
use super::operators;
use super::turn::Turn;

/// How deeply drawings may draw others. Signing programs have four levels; some readers stop after thirty or so.
const NESTED: usize = 12;

/// What is wrong with a drawing.
const UNLIKE: &str = "not all programs read its content alike, so it may leave its rectangle";
const SIZE: &str = "not all programs show a drawing of its size";
const NAMES: &str = "it names something that is not among its own resources";
const OTHERS: &str = "it draws something that does not belong to it";
const DEEP: &str = "its drawings draw others, and so on, too many times";

/// What is wrong with the drawings claimed since `before`, if anything.
///
/// # Errors
/// See [`Error`].
pub(super) fn fault(turn: &Turn, before: &BTreeSet<u32>) -> Result<Option<&'static str>, Error> {
    let (mut draws, mut glyphs) = (BTreeMap::new(), BTreeSet::new());
    for number in turn.claimed.difference(before) {
        let object = turn.after.object(Ref::new(*number))?;
        if !find_glyphs(turn.after, &object.value, &mut glyphs)? {
            return Ok(Some(UNLIKE));
        }
        let Some(dict) = object.value.as_dict().filter(|_| object.data.is_some()) else { continue };
        if !is_form(dict) && !is_pattern(dict) {
            continue;
        }
        match content(turn.after, &object, false, dict.get(b"Resources".as_slice()))? {
            Ok((is_empty, drawn)) => {
                let has_steps = ["XStep", "YStep"].iter().all(|key| is_step(dict.get(key.as_bytes())));
                let is_seen = extent::is_visible(dict) || is_empty && extent::of(dict).is_some();
                if !is_seen || !extent::has_sound_matrix(dict) || is_pattern(dict) && !has_steps {
                    return Ok(Some(SIZE));
                }
                draws.insert(*number, drawn);
            }
            Err(fault) => return Ok(Some(fault)),
        }
    }
    for number in glyphs {
        if let Err(fault) = content(turn.after, &*turn.after.object(number)?, true, None)? {
            return Ok(Some(fault));
        }
    }
    for other in draws.values().flatten().filter(|other| !draws.contains_key(*other)) {
        // What was judged elsewhere may have as many levels again.
        let object = turn.after.object(Ref::new(*other))?;
        if object
            .value
            .as_dict()
            .is_some_and(|dict| object.data.is_some() && (is_form(dict) || is_pattern(dict)))
        {
            return Ok(Some(OTHERS));
        }
    }
    let mut depths = BTreeMap::new();
    let is_deep = draws.keys().any(|number| depth(*number, &draws, &mut depths, NESTED).is_none());
    Ok(is_deep.then_some(DEEP))
}

/// Whether a content stream is empty, and which others it draws; or what is wrong with it.
type Judged = Result<(bool, Vec<u32>), &'static str>;

fn content(
    file: &File,
    object: &Indirect,
    is_glyph: bool,
    resources: Option<&Object>,
) -> Result<Judged, Error> {
    let bytes = match file.decode(object) {
        Ok(bytes) => bytes,
        Err(error @ (Error::TooLarge(_) | Error::Broken)) => return Err(error),
        Err(_) => return Ok(Err(UNLIKE)),
    };
    let Some(content) = operators::read(&bytes, is_glyph, file.budget())? else { return Ok(Err(UNLIKE)) };
    let resources = resources.map(|resources| file.resolve(resources)).transpose()?;
    let resources = resources.as_ref().and_then(|resources| resources.as_dict());
    let mut drawn = Vec::new();
    for (category, name) in &content.uses {
        // Where a name is missing, some readers look for it among the resources of the page.
        let named = resources.map(|resources| file.entry(resources, category)).transpose()?.flatten();
        let Some(named) = named.as_ref().and_then(|named| named.as_dict()?.get(name)) else {
            return Ok(Err(NAMES));
        };
        match *category {
            "XObject" | "Pattern" => drawn.extend(named.as_ref().map(|named| named.number)),
            "ExtGState" => {
                let state = file.resolve(named)?;
                let Some(state) = state.as_dict() else { return Ok(Err(UNLIKE)) };
                if state.contains_key(b"Font".as_slice()) {
                    return Ok(Err(UNLIKE));
                }
                let mask = file.entry(state, "SMask")?;
                let group = mask.as_ref().and_then(|mask| mask.as_dict()?.get(b"G".as_slice())?.as_ref());
                drawn.extend(group.map(|group| group.number));
            }
            _ => {}
        }
    }
    Ok(Ok((content.is_empty, drawn)))
}

/// How many levels of drawings a drawing has; `None` if there are more than `left`, or if it draws itself.
fn depth(
    number: u32,
    draws: &BTreeMap<u32, Vec<u32>>,
    known: &mut BTreeMap<u32, usize>,
    left: usize,
) -> Option<usize> {
    let left = left.checked_sub(1)?;
    if let Some(&depth) = known.get(&number) {
        return (depth <= left + 1).then_some(depth);
    }
    let mut deepest = 0;
    for other in draws.get(&number).into_iter().flatten() {
        deepest = deepest.max(depth(*other, draws, known, left)?);
    }
    known.insert(number, deepest + 1);
    Some(deepest + 1)
}

/// Finds the glyphs of fonts whose glyphs are drawings. False if they cannot be found.
fn find_glyphs(file: &File, value: &Object, glyphs: &mut BTreeSet<Ref>) -> Result<bool, Error> {
    let items: Vec<&Object> = match value {
        Object::Array(items) => items.iter().collect(),
        Object::Dict(dict) => {
            if let Some(drawings) = file.entry(dict, "CharProcs")? {
                let Some(drawings) = drawings.as_dict() else { return Ok(false) };
                for drawing in drawings.values() {
                    let Some(drawing) = drawing.as_ref() else { return Ok(false) };
                    glyphs.insert(drawing);
                }
            }
            dict.values().collect()
        }
        _ => Vec::new(),
    };
    for item in items {
        if !find_glyphs(file, item, glyphs)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Whether a stream with these entries is a drawing.
pub(super) fn is_form(dict: &Dict) -> bool {
    dict.get(b"Subtype".as_slice()).and_then(Object::as_name) == Some(b"Form")
}

/// Whether a stream with these entries is a pattern of tiles.
fn is_pattern(dict: &Dict) -> bool {
    dict.contains_key(b"PatternType".as_slice())
}

/// Whether tiles lie far enough apart for every reader.
fn is_step(step: Option<&Object>) -> bool {
    step.and_then(Object::as_number).is_some_and(|step| step.abs() >= extent::SHORTEST)
}
