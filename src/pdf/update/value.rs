//! The value of a signature field: an object of its own, which signs the file up to the end of its own update.

use crate::pdf::error::Error;
use crate::pdf::object::{Object, Ref};

use super::intrusion::Intrusion;
use super::turn::{Role, Turn};

impl Turn<'_, '_> {
    /// Claims an object as the signature in the field with this name. False, with an intrusion, if it was not made for
    /// this field in this update.
    ///
    /// # Errors
    /// See [`Error`].
    pub(super) fn value(&mut self, name: &str, value: Ref) -> Result<bool, Error> {
        let refused = |what| Intrusion::Field(name.to_owned(), what);
        if !self.is_new(value) || self.claimed.contains(&value.number) {
            self.intrusion(refused("it has the signature of another field, or one that was there before"));
            return Ok(false);
        }
        self.claim(value, Role::Value);
        let object = self.after.object(value)?;
        let place = self.update.places.get(&value.number).cloned();
        let (Some(dict), Some(place), None) = (object.value.as_dict(), place, &object.data) else {
            self.intrusion(refused("its signature is none"));
            return Ok(false);
        };
        for (key, part) in dict {
            let is_claimed = match key.as_slice() {
                b"Reference" => self.reference(part)?,
                _ => self.claim_all(part, Role::Value)?,
            };
            if !is_claimed {
                self.intrusion(refused("its signature leads to something else"));
            }
        }
        let numbers = dict.get(b"ByteRange".as_slice()).and_then(Object::as_array).unwrap_or_default();
        let numbers: Option<Vec<usize>> =
            numbers.iter().map(|number| usize::try_from(number.as_integer()?).ok()).collect();
        let Some(&[0, hole, rest, length]) = numbers.as_deref() else {
            self.intrusion(refused("its signature does not tell what it is about"));
            return Ok(false);
        };
        let end = rest.saturating_add(length);
        let gap = self.after.bytes().get(hole..rest).unwrap_or_default();
        let is_gap = match gap {
            [b'<', digits @ .., b'>'] => digits.iter().all(u8::is_ascii_hexdigit),
            _ => false,
        };
        let is_own = place.start < hole && rest < place.end && is_gap;
        if !is_own || end != self.update.end && end != self.update.range.end {
            self.intrusion(refused("its signature is not about the file as it was when it was put there"));
            return Ok(false);
        }
        Ok(true)
    }

    /// Claims what a signature says about the changes that it allows. That refers to the document, which is not
    /// claimed.
    fn reference(&mut self, value: &Object) -> Result<bool, Error> {
        let root = self.after.trailer().get(b"Root".as_slice()).and_then(Object::as_ref);
        let is_document =
            |key: &[u8], part: &Object| key == b"Data" && part.as_ref().is_none_or(|part| Some(part) == root);
        match value {
            Object::Ref(reference) => {
                let is_claimed =
                    !self.claimed.contains(&reference.number) && self.claim(*reference, Role::Value);
                if !is_claimed {
                    return Ok(false);
                }
                let object = self.after.object(*reference)?;
                Ok(object.value.as_ref().is_none() && self.reference(&object.value)?)
            }
            Object::Array(items) => {
                for item in items {
                    if item.as_array().is_some() || !self.reference(item)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            Object::Dict(dict) => {
                for (key, part) in dict {
                    if !is_document(key, part) && !self.claim_all(part, Role::Value)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            _ => Ok(false),
        }
    }
}
