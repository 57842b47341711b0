//! Data for validating signatures later: certificates, and answers of their issuers (ISO 32000-2, 12.8.4.3).

use std::collections::BTreeSet;

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::signatures::{Evidence, date};

use super::intrusion::Intrusion;
use super::turn::{Role, Turn};

/// The entries that the store of such data may have.
const STORE: [&str; 5] = ["Type", "VRI", "Certs", "OCSPs", "CRLs"];

/// The entries that the store may have for one signature.
const OF_SIGNATURE: [&str; 6] = ["Type", "Cert", "OCSP", "CRL", "TU", "TS"];

/// The entries that the stream of one certificate or answer may have.
const STREAM: [&str; 4] = ["Type", "Length", "Filter", "DecodeParms"];

/// The streams that were found to be of a kind.
type Seen = BTreeSet<(u32, Evidence)>;

impl Turn<'_, '_> {
    /// Judges the store, and returns whether the update changes it.
    ///
    /// # Errors
    /// See [`Error`].
    pub(super) fn validation(&mut self) -> Result<bool, Error> {
        let (before, after) = (self.before.catalog()?, self.after.catalog()?);
        let entry = |dict: Option<&Dict>| dict.and_then(|dict| dict.get(b"DSS".as_slice()).cloned());
        let (before, after) = (entry(before.as_dict()), entry(after.as_dict()));
        let Some(store) = after else {
            if before.is_some() {
                self.intrusion(Intrusion::Document("the data to check signatures by are gone".to_owned()));
            }
            return Ok(false);
        };
        let claimed = self.claimed.len();
        let is_claimed = self.claim_all(&store, Role::Validation)? && self.claim_rest()?;
        if !is_claimed || !self.is_store(&store)? {
            let what = "the data to check signatures by are something else";
            self.intrusion(Intrusion::Document(what.to_owned()));
        }
        Ok(self.claimed.len() > claimed || before.as_ref() != Some(&store))
    }

    /// Claims what is below objects of the store that existed before.
    fn claim_rest(&mut self) -> Result<bool, Error> {
        let known: Vec<u32> = self
            .roles
            .iter()
            .filter(|(number, role)| **role == Role::Validation && self.update.objects.contains_key(number))
            .map(|(number, _)| *number)
            .collect();
        for number in known {
            let reference = crate::pdf::object::Ref::new(number);
            if !self.claim_all(&Object::Ref(reference), Role::Validation)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether it has the form of a store, and nothing in it could be taken for something else.
    fn is_store(&self, store: &Object) -> Result<bool, Error> {
        let store = self.after.resolve(store)?;
        let Some(store) = store.as_dict() else { return Ok(false) };
        if !has_only(store, &STORE) {
            return Ok(false);
        }
        let mut seen = Seen::new();
        for (key, kind) in [
            ("Certs", Evidence::Certificate),
            ("OCSPs", Evidence::Answer),
            ("CRLs", Evidence::RevocationList),
        ] {
            if !self.are_streams(store, key, kind, &mut seen)? {
                return Ok(false);
            }
        }
        let Some(signatures) = self.after.entry(store, "VRI")? else { return Ok(true) };
        for (name, signature) in signatures.as_dict().into_iter().flatten() {
            // The dictionary may state its own type.
            if name.as_slice() == b"Type" && signature.as_name().is_some() {
                continue;
            }
            let signature = self.after.resolve(signature)?;
            let Some(signature) = signature.as_dict() else { return Ok(false) };
            if !has_only(signature, &OF_SIGNATURE) {
                return Ok(false);
            }
            for (key, kind) in [
                ("Cert", Evidence::Certificate),
                ("OCSP", Evidence::Answer),
                ("CRL", Evidence::RevocationList),
            ] {
                if !self.are_streams(signature, key, kind, &mut seen)? {
                    return Ok(false);
                }
            }
            let date = signature.get(b"TU".as_slice()).map(Object::to_text);
            if date.is_some_and(|date| date.as_deref().and_then(date::from_pdf).is_none()) {
                return Ok(false);
            }
            let stamp = signature.get(b"TS".as_slice());
            if let Some(stamp) = stamp
                && !self.is_stream(stamp, Evidence::TimeStamp, &mut seen)?
            {
                return Ok(false);
            }
        }
        Ok(signatures.as_dict().is_some())
    }

    fn are_streams(&self, dict: &Dict, key: &str, kind: Evidence, seen: &mut Seen) -> Result<bool, Error> {
        let Some(list) = self.after.entry(dict, key)? else { return Ok(true) };
        for item in self.after.items(&list)? {
            if !self.is_stream(item, kind, seen)? {
                return Ok(false);
            }
        }
        Ok(list.as_array().is_some())
    }

    /// Whether a value refers to a stream with data of this kind in it.
    fn is_stream(&self, value: &Object, kind: Evidence, seen: &mut Seen) -> Result<bool, Error> {
        let Some(reference) = value.as_ref() else { return Ok(false) };
        let stream = self.after.object(reference)?;
        let is_plain = stream.value.as_dict().is_some_and(|dict| has_only(dict, &STREAM));
        if !is_plain || stream.data.is_none() {
            return Ok(false);
        }
        // What was there before was judged when it was added, and lists may be long.
        if !self.has(reference) || !seen.insert((reference.number, kind)) {
            return Ok(true);
        }
        match self.after.decode(&stream) {
            Ok(data) => Ok(kind.is_in(&data)),
            Err(error @ (Error::TooLarge(_) | Error::Broken)) => Err(error),
            Err(_) => Ok(false),
        }
    }
}

fn has_only(dict: &Dict, keys: &[&str]) -> bool {
    dict.keys().all(|key| keys.iter().any(|known| known.as_bytes() == key.as_slice()))
}
