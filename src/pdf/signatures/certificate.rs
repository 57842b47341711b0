//! What a certificate says: who somebody is, who vouches for that, and for how long.

use sha2::{Digest, Sha256};
use time::OffsetDateTime;
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier};
use x509_cert::der::referenced::OwnedToRef;
use x509_cert::der::{Decode, Encode, Reader, Result, SliceReader, Tag, TagNumber, Tagged};
use x509_cert::ext::pkix::{AuthorityKeyIdentifier, SubjectKeyIdentifier};
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfoRef;

use super::Check;
use super::cms::{inside, unfit};
use super::key;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const SURNAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.4");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const GIVEN_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.42");

/// The most bytes that a certificate may have. Real ones have two thousand.
const LARGEST: usize = 16 << 10;

/// A certificate with its bytes.
#[derive(Debug, Clone)]
pub(super) struct Certificate<'a> {
    bytes: &'a [u8],
    pub(super) content: x509_cert::Certificate,
}

/// What a certificate says about itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateFacts {
    /// The name of its issuer.
    pub issuer: Option<String>,
    /// Whether it is its own issuer, so that nobody else vouches for it.
    pub is_self_made: bool,
    /// The first moment at which it is valid.
    pub from: OffsetDateTime,
    /// The last moment at which it is valid.
    pub until: OffsetDateTime,
    /// A hash of its key: signatures made with the same key are by the same signer.
    pub key: [u8; 32],
}

impl<'a> Certificate<'a> {
    /// Reads a certificate; `None` if it is malformed or strangely large.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let content = (bytes.len() <= LARGEST).then(|| x509_cert::Certificate::from_der(bytes).ok())??;
        Some(Self { bytes, content })
    }

    /// The certificate that a signer refers to, by issuer and serial number or by the identifier of its key.
    pub fn find(certificates: &[&'a [u8]], id: AnyRef<'a>) -> Option<Self> {
        let read = certificates.iter().filter_map(|&bytes| Self::read(bytes));
        read.into_iter().find(|certificate| certificate.is(id).unwrap_or(false))
    }

    /// The bytes of the certificate.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The public key.
    pub fn key(&self) -> SubjectPublicKeyInfoRef<'_> {
        self.content.tbs_certificate.subject_public_key_info.owned_to_ref()
    }

    /// The common name, else given name and surname, else the organisation, else the whole subject.
    pub fn name(&self) -> Option<String> {
        of_name(&self.content.tbs_certificate.subject)
    }

    /// The organisation.
    pub fn organization(&self) -> Option<String> {
        part(&self.content.tbs_certificate.subject, ORGANIZATION)
    }

    /// Whether it is its own issuer.
    pub fn is_self_made(&self) -> bool {
        self.content.tbs_certificate.issuer == self.content.tbs_certificate.subject
    }

    /// Whether it names another certificate as that of its issuer.
    pub fn names(&self, issuer: &Self) -> bool {
        let (issuer, content) = (&issuer.content.tbs_certificate, &self.content.tbs_certificate);
        let key = issuer.get::<SubjectKeyIdentifier>().ok().flatten();
        let wanted = content.get::<AuthorityKeyIdentifier>().ok().flatten();
        let wanted = wanted.and_then(|(_, wanted)| wanted.key_identifier);
        let is_key = match (key, wanted) {
            (Some((_, SubjectKeyIdentifier(key))), Some(wanted)) => key.as_bytes() == wanted.as_bytes(),
            _ => true,
        };
        issuer.subject == content.issuer && is_key
    }

    /// Whether it was signed with the key of another certificate, or with its own.
    pub fn check_issuer(&self, issuer: &Self) -> Check {
        let (Some(signed), Some(signature)) = (signed_part(self.bytes), self.content.signature.as_bytes())
        else {
            return Check::Broken;
        };
        let algorithm = self.content.signature_algorithm.owned_to_ref();
        key::check(issuer.key(), algorithm, None, &[signed], signature)
    }

    /// The first and the last moment at which it is valid.
    pub fn validity(&self) -> Option<(OffsetDateTime, OffsetDateTime)> {
        let moment = |time: &x509_cert::time::Time| {
            let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok()?;
            OffsetDateTime::from_unix_timestamp(seconds).ok()
        };
        let validity = &self.content.tbs_certificate.validity;
        Some((moment(&validity.not_before)?, moment(&validity.not_after)?))
    }

    /// What it says about itself.
    pub fn facts(&self) -> Option<CertificateFacts> {
        let (from, until) = self.validity()?;
        let key = self.content.tbs_certificate.subject_public_key_info.to_der().ok()?;
        Some(CertificateFacts {
            issuer: of_name(&self.content.tbs_certificate.issuer),
            is_self_made: self.is_self_made(),
            from,
            until,
            key: Sha256::digest(key).into(),
        })
    }

    fn is(&self, id: AnyRef) -> Result<bool> {
        let own = &self.content.tbs_certificate;
        match id.tag() {
            Tag::Sequence => {
                if id.value().len() > LARGEST {
                    return Err(unfit());
                }
                let mut id = SliceReader::new(id.value())?;
                let issuer = Name::decode(&mut id)?;
                let serial: SerialNumber = SerialNumber::decode(&mut id)?;
                id.finish(issuer == own.issuer && serial == own.serial_number)
            }
            Tag::ContextSpecific { number: TagNumber::N0, .. } => {
                let Some((_, SubjectKeyIdentifier(own))) = own.get::<SubjectKeyIdentifier>()? else {
                    return Ok(false);
                };
                Ok(own.as_bytes() == id.value())
            }
            _ => Ok(false),
        }
    }
}

/// The bytes of a certificate that its issuer signed.
fn signed_part(bytes: &[u8]) -> Option<&[u8]> {
    let mut certificate = inside(&mut SliceReader::new(bytes).ok()?, Tag::Sequence).ok()?;
    certificate.tlv_bytes().ok()
}

/// What to call somebody: the common name, else given name and surname, else the organisation, else the whole name.
fn of_name(name: &Name) -> Option<String> {
    let person = || {
        let parts: Vec<String> =
            [GIVEN_NAME, SURNAME].into_iter().filter_map(|kind| part(name, kind)).collect();
        (!parts.is_empty()).then(|| parts.join(" "))
    };
    let found = part(name, COMMON_NAME).or_else(person).or_else(|| part(name, ORGANIZATION));
    found.or_else(|| Some(name.to_string())).filter(|name| !name.trim().is_empty())
}

fn part(name: &Name, kind: ObjectIdentifier) -> Option<String> {
    let part = name.0.iter().flat_map(|parts| parts.0.iter()).find(|part| part.oid == kind)?;
    let bytes = part.value.value();
    let text = match part.value.tag() {
        Tag::BmpString => {
            let units: Vec<u16> = bytes
                .chunks(2)
                .map(|unit| unit.iter().fold(0, |unit, &byte| unit << 8 | u16::from(byte)))
                .collect();
            String::from_utf16_lossy(&units)
        }
        Tag::TeletexString => bytes.iter().copied().map(char::from).collect(),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    };
    Some(text).filter(|text| !text.trim().is_empty())
}
