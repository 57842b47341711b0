//! What may be done after a signature (ISO 32000-2, 12.8.2.2 and 12.8.2.4).

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Ref};
use crate::pdf::read::File;

use super::form::Field;

/// The permission to change nothing.
const NOTHING: i64 = 1;
/// The permission to fill fields and to sign, which is the default.
const FILLING: i64 = 2;

/// What a signature forbids.
#[derive(Debug, Clone, Default)]
pub(super) struct Permission {
    /// The name of the field with the signature.
    pub field: String,
    /// What may be done if the document is certified: 1 nothing, 2 and 3 filling fields. `None` if it is not certified.
    certified: Option<i64>,
    /// The fields that may no longer be filled.
    locked: Vec<Locked>,
}

/// Some of the fields, by name.
#[derive(Debug, Clone)]
enum Locked {
    All,
    These(BTreeSet<String>),
    AllBut(BTreeSet<String>),
    /// It cannot be read which fields.
    Unknown,
}

impl Permission {
    /// What a field that has just been signed forbids.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn of(file: &File, field: &Field, value: Ref) -> Result<Self, Error> {
        let mut permission = Self { field: field.name.clone(), ..Self::default() };
        let object = file.object(value)?;
        let Some(dict) = object.value.as_dict() else { return Ok(permission) };
        if let Some(references) = file.entry(dict, "Reference")? {
            for reference in file.items(&references)? {
                let reference = file.resolve(reference)?;
                let Some(reference) = reference.as_dict() else { continue };
                let method = file.entry(reference, "TransformMethod")?;
                let parameters = file.entry(reference, "TransformParams")?;
                let none = Dict::new();
                let parameters = parameters.as_ref().and_then(|it| it.as_dict()).unwrap_or(&none);
                match method.as_ref().and_then(|method| method.as_name()) {
                    Some(b"DocMDP") => {
                        let allowed = file.entry(parameters, "P")?;
                        permission.certified =
                            Some(allowed.map_or(FILLING, |allowed| allowed.as_integer().unwrap_or(NOTHING)));
                    }
                    Some(b"FieldMDP") => permission.locked.push(locked(file, parameters)?),
                    _ => {}
                }
            }
        }
        let widget = file.object(field.reference)?;
        if let Some(widget) = widget.value.as_dict()
            && let Some(lock) = file.entry(widget, "Lock")?
            && let Some(lock) = lock.as_dict()
        {
            permission.locked.push(locked(file, lock)?);
            if let Some(allowed) = file.entry(lock, "P")? {
                permission.certified = Some(allowed.as_integer().unwrap_or(NOTHING));
            }
        }
        Ok(permission)
    }

    /// Why this signature forbids filling a field, if it does. A time stamp is never forbidden.
    pub fn forbids_filling(&self, field: &Field) -> Option<&'static str> {
        if self.certified.is_some_and(|allowed| allowed < FILLING) {
            return Some("anybody signs after it");
        }
        if self.certified.is_some() && !field.is_own && field.area.is_some() {
            return Some("a field that is seen is added");
        }
        let is_locked = self.locked.iter().any(|locked| match locked {
            Locked::All | Locked::Unknown => true,
            Locked::These(names) => names.contains(&field.name),
            Locked::AllBut(names) => !names.contains(&field.name),
        });
        is_locked.then_some("this field is filled")
    }
}

fn locked(file: &File, parameters: &Dict) -> Result<Locked, Error> {
    let mut names = BTreeSet::new();
    if let Some(list) = file.entry(parameters, "Fields")? {
        for name in file.items(&list)? {
            names.extend(file.text(Some(name))?);
        }
    }
    let action = file.entry(parameters, "Action")?;
    Ok(match action.as_ref().and_then(|action| action.as_name()) {
        Some(b"All") => Locked::All,
        Some(b"Include") => Locked::These(names),
        Some(b"Exclude") => Locked::AllBut(names),
        _ => Locked::Unknown,
    })
}
