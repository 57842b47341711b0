//! Whether a letter was signed by the people who are to sign it, as far as names tell.

use std::collections::BTreeSet;

use crate::model::Signatory;
use crate::pdf::{FieldState, Kind, Signature};

use super::verify::Verified;

/// A person who signed where somebody else was to sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranger {
    /// The name of the field.
    pub field: String,
    /// Whether the letter was made with this field.
    pub is_own: bool,
    /// Who was to sign there; if the field was added, everybody who was to sign.
    pub expected: Vec<String>,
    /// Who signed there, according to the name in the certificate.
    pub signer: String,
}

/// The signatures whose certificates contain no part of the signatory's name. If the letter is for paper and was signed
/// in fields that were added, no part of the name of any signatory.
pub fn strangers(verified: &Verified) -> Vec<Stranger> {
    let Some((_, contribution)) = &verified.data else { return Vec::new() };
    let signatories = &contribution.read.model.signatories;
    let own = verified.fields.iter().filter(|field| field.is_own);
    if own.clone().next().is_none() {
        let added = verified.signature_fields();
        return added.filter_map(|field| stranger(field, signatories)).collect();
    }
    own.zip(signatories)
        .filter_map(|(field, signatory)| stranger(field, std::slice::from_ref(signatory)))
        .collect()
}

/// Who signed a field, if it is none of these people.
fn stranger(field: &FieldState, signatories: &[Signatory]) -> Option<Stranger> {
    let signer = field.signature.as_ref()?.signer.clone()?;
    let own = parts(&signer);
    if signatories.iter().any(|signatory| !parts(&signatory.name).is_disjoint(&own)) {
        return None;
    }
    let expected = signatories.iter().map(|signatory| signatory.name.clone()).collect();
    Some(Stranger { field: field.name.clone(), is_own: field.is_own, expected, signer })
}

/// The people who signed several fields, with the names of those fields.
pub fn repeated(verified: &Verified) -> Vec<(String, Vec<String>)> {
    let mut found: Vec<([u8; 32], String, Vec<String>)> = Vec::new();
    for field in &verified.fields {
        let Some(Signature { kind: Kind::Signature, signer, certificate: Some(certificate), .. }) =
            &field.signature
        else {
            continue;
        };
        match found.iter_mut().find(|(key, ..)| *key == certificate.key) {
            Some((.., fields)) => fields.push(field.name.clone()),
            None => {
                let signer = signer.clone().unwrap_or_else(|| "somebody without a name".to_owned());
                found.push((certificate.key, signer, vec![field.name.clone()]));
            }
        }
    }
    found
        .into_iter()
        .filter(|(.., fields)| fields.len() > 1)
        .map(|(_, signer, fields)| (signer, fields))
        .collect()
}

/// The parts of a name, without case and accents, in letters of the Latin alphabet; initials do not count.
fn parts(name: &str) -> BTreeSet<String> {
    let plain = slug::slugify(name);
    plain.split('-').filter(|part| part.len() > 1).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn names_are_the_same_however_they_are_written() {
        for (one, other) in [
            ("Åse Ærlig", "AERLIG, ÅSE"),
            ("José María Núñez", "NUNEZ"),
            ("Kari Nordmann", "Nordmann Kari (sign)"),
            ("王小明", "Wang Xiao Ming"),
        ] {
            assert!(!parts(one).is_disjoint(&parts(other)), "{one} {other}");
        }
        for (one, other) in [("Kari Nordmann", "Peter Smørebukk"), ("K. Nordmann", "K. Andersen"), ("A", "A")]
        {
            assert!(parts(one).is_disjoint(&parts(other)), "{one} {other}");
        }
    }
}
