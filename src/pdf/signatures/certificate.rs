//! Who a certificate says that somebody is.

use x509_cert::der::asn1::{AnyRef, ObjectIdentifier};
use x509_cert::der::{Decode, Reader, Result, SliceReader, Tag, TagNumber, Tagged};
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::SubjectPublicKeyInfoOwned;

use super::cms::unfit;

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const ORGANIZATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");

/// The most bytes that a certificate may have. Real ones have two thousand.
const LARGEST: usize = 16 << 10;

/// A certificate and the bytes that it is.
pub(super) struct Certificate<'a> {
    bytes: &'a [u8],
    content: x509_cert::Certificate,
}

impl<'a> Certificate<'a> {
    /// The certificate that a signer means, by issuer and serial number or by the identifier of its key.
    pub fn find(certificates: &[&'a [u8]], id: AnyRef<'a>) -> Option<Self> {
        let small = certificates.iter().filter(|bytes| bytes.len() <= LARGEST);
        small
            .filter_map(|&bytes| Some(Self { bytes, content: x509_cert::Certificate::from_der(bytes).ok()? }))
            .find(|certificate| certificate.is(id).unwrap_or(false))
    }

    /// The bytes of the certificate.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }

    /// The public key.
    pub fn key(&self) -> &SubjectPublicKeyInfoOwned {
        &self.content.tbs_certificate.subject_public_key_info
    }

    /// The common name, else all of the subject.
    pub fn name(&self) -> Option<String> {
        let subject = &self.content.tbs_certificate.subject;
        self.part(COMMON_NAME).or_else(|| Some(subject.to_string())).filter(|name| !name.is_empty())
    }

    /// The organisation.
    pub fn organization(&self) -> Option<String> {
        self.part(ORGANIZATION)
    }

    fn part(&self, kind: ObjectIdentifier) -> Option<String> {
        let subject = &self.content.tbs_certificate.subject;
        let part = subject.0.iter().flat_map(|parts| parts.0.iter()).find(|part| part.oid == kind)?;
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
        Some(text)
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
