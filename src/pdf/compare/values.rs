//! Whether two values, and all that they lead to, are the same.

use std::collections::BTreeSet;

use super::{Comparison, is_in};
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Indirect, Object, Ref};
use crate::pdf::read::File;

/// The entries that say how a stream is packed, and nothing about its content.
const PACKING: [&str; 3] = ["Length", "Filter", "DecodeParms"];

/// The pairs of objects still to be compared.
type Open = Vec<(Ref, Ref)>;

impl Comparison<'_> {
    /// Whether two dictionaries are the same, apart from some of their entries.
    pub(super) fn entries(&mut self, made: &Dict, received: &Dict, except: &[&str]) -> Result<bool, Error> {
        let keys: BTreeSet<&[u8]> = made.keys().chain(received.keys()).map(Vec::as_slice).collect();
        for key in keys.into_iter().filter(|key| !is_in(key, except)) {
            if !self.values(made.get(key), received.get(key))? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether two values, and all that they lead to, are the same.
    pub(super) fn values(&mut self, made: Option<&Object>, received: Option<&Object>) -> Result<bool, Error> {
        let mut open = Open::new();
        let null = Object::Null;
        if !self.direct(made.unwrap_or(&null), received.unwrap_or(&null), &mut open)? {
            return Ok(false);
        }
        while let Some((made, received)) = open.pop() {
            let (made, received) = (self.made.object(made)?, self.received.object(received)?);
            if !self.objects(&made, &received, &mut open)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn objects(&mut self, made: &Indirect, received: &Indirect, open: &mut Open) -> Result<bool, Error> {
        match (&made.data, &received.data) {
            (None, None) => self.direct(&made.value, &received.value, open),
            (Some(_), Some(_)) => {
                Ok(self.direct(&unpacked(made), &unpacked(received), open)?
                    && self.same_data(made, received)?)
            }
            _ => Ok(false),
        }
    }

    fn same_data(&self, made: &Indirect, received: &Indirect) -> Result<bool, Error> {
        let (made_data, received_data) = (raw(self.made, made), raw(self.received, received));
        let filter = |stream: &Indirect| {
            stream.value.as_dict().map(|dict| {
                (dict.get(b"Filter".as_slice()).cloned(), dict.get(b"DecodeParms".as_slice()).cloned())
            })
        };
        if filter(made) == filter(received) && made_data == received_data {
            return Ok(true);
        }
        match (self.made.decode(made), self.received.decode(received)) {
            (Ok(made), Ok(received)) => Ok(made == received),
            // Pictures have compression of their own; no program compresses them again without changing them.
            (Err(Error::Unsupported(_)), _) | (_, Err(Error::Unsupported(_))) => Ok(false),
            (Err(error), _) | (_, Err(error)) => Err(error),
        }
    }

    /// Whether two strings are the same text: a program that rewrites an object may choose another encoding.
    fn same_text(&self, made: &Object, received: &Object) -> Result<bool, Error> {
        let (made, received) = (self.made.text(Some(made))?, self.received.text(Some(received))?);
        Ok(made == received && made.is_some_and(|text| !text.contains(char::REPLACEMENT_CHARACTER)))
    }

    /// Whether two values are the same; the objects that they refer to are added to `open`.
    fn direct(&mut self, made: &Object, received: &Object, open: &mut Open) -> Result<bool, Error> {
        // The same value may be compared with many others.
        self.received.budget().take_values(1)?;
        match (made, received) {
            (Object::Ref(made), Object::Ref(received)) => {
                if self.seen.insert((*made, *received)) {
                    open.push((*made, *received));
                }
                Ok(true)
            }
            (Object::Ref(reference), received) => {
                let made = self.made.object(*reference)?;
                Ok(made.data.is_none()
                    && made.value.as_ref().is_none()
                    && self.direct(&made.value, received, open)?)
            }
            (made, Object::Ref(reference)) => {
                let received = self.received.object(*reference)?;
                Ok(received.data.is_none()
                    && received.value.as_ref().is_none()
                    && self.direct(made, &received.value, open)?)
            }
            (Object::Array(made), Object::Array(received)) => {
                if made.len() != received.len() {
                    return Ok(false);
                }
                for (made, received) in made.iter().zip(received) {
                    if !self.direct(made, received, open)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Object::Dict(made), Object::Dict(received)) => {
                let keys: BTreeSet<&[u8]> = made.keys().chain(received.keys()).map(Vec::as_slice).collect();
                let null = Object::Null;
                for key in keys {
                    let (made, received) =
                        (made.get(key).unwrap_or(&null), received.get(key).unwrap_or(&null));
                    if !self.direct(made, received, open)? {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
            (Object::String(_), Object::String(_)) => Ok(made == received || self.same_text(made, received)?),
            (made, received) => Ok(made == received),
        }
    }
}

/// The data of a stream, still packed.
fn raw<'a>(file: &File<'a>, stream: &Indirect) -> &'a [u8] {
    stream.data.clone().and_then(|range| file.bytes().get(range)).unwrap_or_default()
}

/// The entries of a stream, except for those about its packing.
fn unpacked(stream: &Indirect) -> Object {
    let dict = stream.value.as_dict().cloned().unwrap_or_default();
    Object::Dict(dict.into_iter().filter(|(key, _)| !is_in(key, &PACKING)).collect())
}
