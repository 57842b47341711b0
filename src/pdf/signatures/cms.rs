//! The data of a signature: Cryptographic Message Syntax (RFC 5652), as far as PDF uses it.
//!
//! The parts that are signed or hashed are kept as their original bytes. The `cms` crate sorts attributes anew, which
//! breaks the signatures of programs that do not sort them.

use time::OffsetDateTime;
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use x509_cert::der::{Decode, Encode, Error, ErrorKind, Reader, Result, SliceReader, Tag, TagNumber, Tagged};
use x509_cert::spki::AlgorithmIdentifierRef;
use x509_cert::time::Time;

use super::Check;
use super::certificate::Certificate;
use super::key::{self, Hash};

const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
const SIGNING_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// The most certificates that are read.
const CERTIFICATES: usize = 64;

/// The signature of one signer.
pub(super) struct Cms<'a> {
    content_type: ObjectIdentifier,
    /// The embedded content, if there is any.
    content: Option<&'a [u8]>,
    /// The embedded certificates.
    certificates: Vec<&'a [u8]>,
    certificate: Option<Certificate<'a>>,
    digest: AlgorithmIdentifierRef<'a>,
    /// The signed attributes with their tag and length, if there are any.
    attributes: Option<&'a [u8]>,
    algorithm: AlgorithmIdentifierRef<'a>,
    signature: &'a [u8],
    /// The unsigned attributes, which were added later, with their tag and length.
    unsigned: Option<&'a [u8]>,
}

impl<'a> Cms<'a> {
    /// Reads the data, which may be followed by zeros.
    pub fn parse(contents: &'a [u8]) -> Result<Self> {
        let mut info = inside(&mut SliceReader::new(contents)?, Tag::Sequence)?;
        if ObjectIdentifier::decode(&mut info)? != SIGNED_DATA {
            return Err(unfit());
        }
        let mut data = inside(&mut inside(&mut info, context(TagNumber::N0))?, Tag::Sequence)?;
        let _version = u8::decode(&mut data)?;
        let _digests = AnyRef::decode(&mut data)?;
        let mut content = inside(&mut data, Tag::Sequence)?;
        let content_type = ObjectIdentifier::decode(&mut content)?;
        let content = match content.is_finished() {
            true => None,
            false => {
                let mut explicit = inside(&mut content, context(TagNumber::N0))?;
                Some(OctetStringRef::decode(&mut explicit)?.as_bytes())
            }
        };
        let mut certificates = Vec::new();
        if data.peek_tag()? == context(TagNumber::N0) {
            let mut set = inside(&mut data, context(TagNumber::N0))?;
            while !set.is_finished() && certificates.len() < CERTIFICATES {
                certificates.push(set.tlv_bytes()?);
            }
        }
        if data.peek_tag()? == context(TagNumber::N1) {
            let _revocations = AnyRef::decode(&mut data)?;
        }
        let mut signers = inside(&mut data, Tag::Set)?;
        let mut signer = inside(&mut signers, Tag::Sequence)?;
        // PDF allows a signature only one signer.
        if !signers.is_finished() {
            return Err(unfit());
        }
        let _version = u8::decode(&mut signer)?;
        let id = AnyRef::decode(&mut signer)?;
        let digest = AlgorithmIdentifierRef::decode(&mut signer)?;
        let attributes = match signer.peek_tag()? == context(TagNumber::N0) {
            true => Some(signer.tlv_bytes()?),
            false => None,
        };
        let algorithm = AlgorithmIdentifierRef::decode(&mut signer)?;
        let signature = OctetStringRef::decode(&mut signer)?.as_bytes();
        let unsigned = match !signer.is_finished() && signer.peek_tag()? == context(TagNumber::N1) {
            true => Some(signer.tlv_bytes()?),
            false => None,
        };
        let certificate = Certificate::find(&certificates, id);
        Ok(Self {
            content_type,
            content,
            certificates,
            certificate,
            digest,
            attributes,
            algorithm,
            signature,
            unsigned,
        })
    }

    /// The embedded content, and its stated kind.
    pub fn content(&self) -> Option<(ObjectIdentifier, &'a [u8])> {
        Some((self.content_type, self.content?))
    }

    /// The embedded certificates.
    pub fn certificates(&self) -> &[&'a [u8]] {
        &self.certificates
    }

    /// The signature itself.
    pub fn signature(&self) -> &'a [u8] {
        self.signature
    }

    /// The data of the time stamp that was later put on the signature, if there is one.
    pub fn time_stamp(&self) -> Option<&'a [u8]> {
        attribute(self.unsigned?, TagNumber::N1, TIME_STAMP).ok()?
    }

    /// The certificate that the signer says the signature was made with.
    pub fn certificate(&self) -> Option<&Certificate<'a>> {
        self.certificate.as_ref()
    }

    /// When it was signed, according to the signer's computer.
    pub fn signing_time(&self) -> Option<OffsetDateTime> {
        let time = self.attribute(SIGNING_TIME).ok()??;
        let time = Time::from_der(&time.to_der().ok()?).ok()?;
        OffsetDateTime::from_unix_timestamp(i64::try_from(time.to_unix_duration().as_secs()).ok()?).ok()
    }

    /// Whether these bytes are the ones that were signed; `None` counts as broken.
    pub fn check_content(&self, parts: Option<&[&[u8]]>) -> Check {
        let Some(parts) = parts else { return Check::Broken };
        // Without attributes, the bytes are signed directly, and the signature itself is all there is to check.
        if self.attributes.is_none() {
            return self.check_key(Some(parts));
        }
        let hash = match Hash::of(self.digest.oid) {
            Ok(hash) => hash,
            Err(reason) => return Check::Unknown(reason),
        };
        let digest: Result<OctetStringRef> =
            self.required(MESSAGE_DIGEST).and_then(|digest| digest.decode_as());
        let content_type = self.required(CONTENT_TYPE).and_then(|kind| kind.decode_as());
        let (Ok(digest), Ok(content_type)) = (digest, content_type) else { return Check::Broken };
        Check::of(digest.as_bytes() == hash.digest(parts) && self.content_type == content_type)
    }

    /// Whether the certificate's key made the signature, and the certificate is the one that it was made with.
    pub fn check_seal(&self, parts: Option<&[&[u8]]>) -> Check {
        let is_meant = self.certificate.as_ref().map_or(Check::Sound, |it| self.check_certificate(it));
        match (self.check_key(parts), is_meant) {
            (Check::Broken, _) | (_, Check::Broken) => Check::Broken,
            (Check::Sound, is_meant) => is_meant,
            (unknown, _) => unknown,
        }
    }

    /// Whether the certificate's key made the signature: over the attributes, which say what the content was, or
    /// over these bytes where there are none.
    fn check_key(&self, parts: Option<&[&[u8]]>) -> Check {
        let Some(certificate) = &self.certificate else {
            return Check::Unknown("the signer's certificate is missing");
        };
        let check = |message: &[&[u8]]| {
            key::check(certificate.key(), self.algorithm, Some(self.digest), message, self.signature)
        };
        match (self.attributes, parts) {
            // The attributes are signed with the tag of a set, not with the context tag that they are written with.
            (Some(attributes), _) => check(&[&[Tag::Set.octet()], attributes.get(1..).unwrap_or_default()]),
            (None, Some(parts)) => check(parts),
            (None, None) => Check::Unknown("the signed bytes are not known"),
        }
    }

    /// Whether the certificate is the one that the signature was made with. The certificates themselves are not
    /// signed: without the key, another name could have been written into one. It is what the signed attributes say,
    /// or what its issuer signed, if that is known: itself, or one of the certificates beside it.
    fn check_certificate(&self, certificate: &Certificate) -> Check {
        match self.means(certificate) {
            Ok(Some(is_meant)) => return Check::of(is_meant),
            Ok(None) => {}
            Err(_) => return Check::Broken,
        }
        if certificate.is_self_made() {
            return certificate.check_issuer(certificate);
        }
        let others = self.certificates.iter().filter_map(|bytes| Certificate::read(bytes));
        let issuers = others.filter(|other| certificate.names(other));
        let checks: Vec<Check> = issuers.map(|issuer| certificate.check_issuer(&issuer)).collect();
        // Where the issuer is not known, nobody vouches for the name anyway, and the certificate is not trusted.
        Check::of(checks.is_empty() || checks.iter().any(|check| *check != Check::Broken))
    }

    /// Whether the signed attributes mean this certificate; `None` if they mean none, or in a way that proves nothing.
    fn means(&self, certificate: &Certificate) -> Result<Option<bool>> {
        let Some(value) = self.attribute(SIGNING_CERTIFICATE)? else { return Ok(None) };
        value.tag().assert_eq(Tag::Sequence)?;
        let mut certificates = inside(&mut SliceReader::new(value.value())?, Tag::Sequence)?;
        let mut first = inside(&mut certificates, Tag::Sequence)?;
        let hash = match first.peek_tag()? {
            Tag::Sequence => Hash::of(AlgorithmIdentifierRef::decode(&mut first)?.oid),
            _ => Ok(Hash::Sha256),
        };
        let stated = OctetStringRef::decode(&mut first)?;
        Ok(hash.ok().map(|hash| hash.digest(&[certificate.bytes()]) == stated.as_bytes()))
    }

    fn required(&self, kind: ObjectIdentifier) -> Result<AnyRef<'a>> {
        self.attribute(kind)?.ok_or(unfit())
    }

    /// The only value of a signed attribute, if it is there. More than one value would be ambiguous.
    fn attribute(&self, kind: ObjectIdentifier) -> Result<Option<AnyRef<'a>>> {
        let Some(attributes) = self.attributes else { return Ok(None) };
        attribute(attributes, TagNumber::N0, kind)?.map(AnyRef::from_der).transpose()
    }
}

/// The only value, with its tag and length, of the attribute of this kind in the set with this tag.
fn attribute(attributes: &[u8], tag: TagNumber, kind: ObjectIdentifier) -> Result<Option<&[u8]>> {
    let mut attributes = inside(&mut SliceReader::new(attributes)?, context(tag))?;
    let mut found = None;
    while !attributes.is_finished() {
        let mut attribute = inside(&mut attributes, Tag::Sequence)?;
        if ObjectIdentifier::decode(&mut attribute)? != kind {
            continue;
        }
        let mut values = inside(&mut attribute, Tag::Set)?;
        let value = values.tlv_bytes()?;
        if !values.is_finished() || found.replace(value).is_some() {
            return Err(unfit());
        }
    }
    Ok(found)
}

/// A reader for the content of the next value, which has to have this tag.
pub(super) fn inside<'a>(reader: &mut SliceReader<'a>, tag: Tag) -> Result<SliceReader<'a>> {
    let value = AnyRef::decode(reader)?;
    value.tag().assert_eq(tag)?;
    SliceReader::new(value.value())
}

pub(super) fn context(number: TagNumber) -> Tag {
    Tag::ContextSpecific { constructed: true, number }
}

/// The error for data that are well-formed but not what they should be.
pub(super) fn unfit() -> Error {
    ErrorKind::Failed.into()
}
