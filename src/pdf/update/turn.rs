//! One update as it is judged: the file before and after it, and which of its objects are accounted for.

use std::collections::{BTreeMap, BTreeSet};

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, Ref};
use crate::pdf::read::File;

use super::intrusion::Intrusion;
use super::syntax::Update;

/// What an object is for. An object keeps its role for good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The catalog, the document information, the metadata, the form, the list of its fields.
    Catalog,
    Info,
    Metadata,
    Form,
    FieldList,
    /// A page, or the list of its annotations, with the number of the page's object.
    Page,
    PageList(u32),
    /// A field.
    Field,
    /// A signature, or a part of it.
    Value,
    /// What a signature shows, and the resources of the form.
    Drawing,
    /// The data for validating signatures.
    Validation,
}

impl Role {
    /// Whether an object with this role may be rewritten; what may change in it is another question.
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
    /// The objects and the trailer of the update.
    pub update: &'t Update,
    /// The role of each object that may change or was added.
    pub roles: &'t mut BTreeMap<u32, Role>,
    /// The objects of this update that are accounted for.
    pub claimed: BTreeSet<u32>,
    /// The intrusions found in it.
    pub found: Vec<Intrusion>,
    /// What only a signature justifies, in this update or a later one.
    pub unsigned: Vec<Intrusion>,
}

impl Turn<'_, '_> {
    /// Notes an intrusion. It is told once, however often it was noted.
    pub fn intrusion(&mut self, intrusion: Intrusion) {
        self.found.push(intrusion);
    }

    /// Whether the update has an object with this number.
    pub fn has(&self, reference: Ref) -> bool {
        self.update.objects.contains_key(&reference.number)
    }

    /// Whether the update has this object and the file did not have it before.
    pub fn is_new(&self, reference: Ref) -> bool {
        self.has(reference) && !self.before.has(reference.number)
    }

    /// Claims an object for a role. False if the object has another role, or existed before and may not change.
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

    /// Claims everything that a value leads to for a role. False if it leads to an object that has another role, or
    /// that does not exist.
    ///
    /// # Errors
    /// See [`Error`].
    pub fn claim_all(&mut self, value: &Object, role: Role) -> Result<bool, Error> {
        let mut ahead = Vec::new();
        self.gather(value, &mut ahead)?;
        while let Some(reference) = ahead.pop() {
            let is_first = !self.claimed.contains(&reference.number);
            if !self.claim(reference, role) {
                return Ok(false);
            }
            // What was there before was judged when it was added.
            if is_first && self.has(reference) {
                self.gather(&self.after.object(reference)?.value, &mut ahead)?;
            }
        }
        Ok(true)
    }

    /// Gathers the references in a value, whose depth the parser limits. Each costs a part of the budget, so that the
    /// number of objects is limited and not how long a chain they form.
    fn gather(&self, value: &Object, found: &mut Vec<Ref>) -> Result<(), Error> {
        self.after.budget().take_values(1)?;
        match value {
            Object::Ref(reference) => found.push(*reference),
            Object::Array(items) => items.iter().try_for_each(|item| self.gather(item, found))?,
            Object::Dict(dict) => dict.values().try_for_each(|item| self.gather(item, found))?,
            _ => {}
        }
        Ok(())
    }

    /// The first entry in which two dictionaries differ, apart from some; `None` if there is none.
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

    /// Whether two values are the same. The objects that they refer to are judged on their own.
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
            // A program that rewrites an object may choose another encoding, or write a number differently.
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

/// The references in a list; `None` if there is anything else in it.
pub(super) fn references(list: &[Object]) -> Option<Vec<Ref>> {
    list.iter().map(Object::as_ref).collect()
}
