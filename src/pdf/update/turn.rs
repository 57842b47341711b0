//! One update, as it is judged: the file before and after it, and which of its objects are accounted for.

use std::collections::{BTreeMap, BTreeSet};

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, Ref};
use crate::pdf::read::File;

use super::intrusion::Intrusion;
use super::syntax::Update;

/// How deep the values of what is added may lead.
const DEPTH: usize = 24;

/// What an object is for. An object that has one of these keeps it for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The catalog, the document information, the metadata, the form, the list of its fields.
    Catalog,
    Info,
    Metadata,
    Form,
    FieldList,
    /// A page, or the list of what lies on it, by the number of the page's object.
    Page,
    PageList(u32),
    /// A field.
    Field,
    /// A signature, or what belongs to it.
    Value,
    /// What a signature shows, and the resources of the form.
    Drawing,
    /// What signatures can be checked by.
    Validation,
}

impl Role {
    /// Whether an object of this kind may be written anew; what may change in it is another question.
    fn may_change(self) -> bool {
        !matches!(self, Self::Value | Self::Drawing)
    }
}

/// An update that is being judged.
pub(super) struct Turn<'t, 'f> {
    /// The file before it.
    pub before: &'t File<'f>,
    /// The file with it.
    pub after: &'t File<'f>,
    /// What it consists of.
    pub update: &'t Update,
    /// What each object that may change or was added is for.
    pub roles: &'t mut BTreeMap<u32, Role>,
    /// The objects of this update that are accounted for.
    pub claimed: BTreeSet<u32>,
    /// What it may not be.
    pub found: Vec<Intrusion>,
}

impl Turn<'_, '_> {
    /// Notes what may not be.
    pub fn intrusion(&mut self, intrusion: Intrusion) {
        if !self.found.contains(&intrusion) {
            self.found.push(intrusion);
        }
    }

    /// Whether the update has an object of this number.
    pub fn has(&self, reference: Ref) -> bool {
        self.update.objects.contains_key(&reference.number)
    }

    /// Whether the update has this object and nobody had it before.
    pub fn is_new(&self, reference: Ref) -> bool {
        self.has(reference) && !self.before.has(reference.number)
    }

    /// Takes an object for something. That cannot be if it has been something else, or was there and may not change.
    pub fn claim(&mut self, reference: Ref, role: Role) -> bool {
        let number = reference.number;
        let known = self.roles.get(&number).copied();
        if !self.has(reference) {
            return known == Some(role);
        }
        let is_free = if self.claimed.contains(&number) || self.before.has(number) {
            known == Some(role) && (self.claimed.contains(&number) || role.may_change())
        } else {
            true
        };
        if is_free {
            self.roles.insert(number, role);
            self.claimed.insert(number);
        }
        is_free
    }

    /// Takes everything that a value leads to for something. False where it leads to an object that is something else, or
    /// that is not there.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn claim_all(&mut self, value: &Object, role: Role) -> Result<bool, Error> {
        self.claim_below(value, role, DEPTH)
    }

    fn claim_below(&mut self, value: &Object, role: Role, depth: usize) -> Result<bool, Error> {
        self.after.budget().take_values(1)?;
        let Some(depth) = depth.checked_sub(1) else { return Ok(false) };
        match value {
            Object::Ref(reference) => {
                let is_first = !self.claimed.contains(&reference.number);
                if !self.claim(*reference, role) {
                    return Ok(false);
                }
                // What was there before was looked at when it came.
                if !is_first || !self.has(*reference) {
                    return Ok(true);
                }
                let object = self.after.object(*reference)?;
                self.claim_below(&object.value, role, depth)
            }
            Object::Array(items) => {
                for item in items {
                    if !self.claim_below(item, role, depth)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Object::Dict(dict) => {
                for item in dict.values() {
                    if !self.claim_below(item, role, depth)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => Ok(true),
        }
    }

    /// Whether two dictionaries have the same entries, apart from some.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn same_but(&self, before: &Dict, after: &Dict, except: &[&str]) -> Result<Option<String>, Error> {
        let keys: BTreeSet<&Vec<u8>> = before.keys().chain(after.keys()).collect();
        for key in keys {
            if except.iter().any(|known| known.as_bytes() == key.as_slice()) {
                continue;
            }
            let pair = before.get(key).zip(after.get(key));
            if !pair.map_or(Ok(false), |(before, after)| self.same(before, after))? {
                return Ok(Some(String::from_utf8_lossy(key).into_owned()));
            }
        }
        Ok(None)
    }

    /// Whether two values are the same, wherever they lead: the objects that they lead to are looked at on their own.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn same(&self, before: &Object, after: &Object) -> Result<bool, Error> {
        self.after.budget().take_values(1)?;
        Ok(match (before, after) {
            (Object::Array(before), Object::Array(after)) => {
                let mut is_same = before.len() == after.len();
                for (before, after) in before.iter().zip(after) {
                    is_same = is_same && self.same(before, after)?;
                }
                is_same
            }
            (Object::Dict(before), Object::Dict(after)) => self.same_but(before, after, &[])?.is_none(),
            // A program that writes an object anew may choose another encoding, or write a number otherwise.
            (Object::String(_), Object::String(_)) => {
                before == after || {
                    let text = before.to_text();
                    text.as_ref().is_some_and(|text| !text.contains(char::REPLACEMENT_CHARACTER))
                        && text == after.to_text()
                }
            }
            (Object::Integer(_) | Object::Real(_), Object::Integer(_) | Object::Real(_)) => {
                before == after || before.as_number() == after.as_number()
            }
            (before, after) => before == after,
        })
    }
}

/// The references in a list, none where there is anything else in it.
pub(super) fn references(list: &[Object]) -> Option<Vec<Ref>> {
    list.iter().map(Object::as_ref).collect()
}
