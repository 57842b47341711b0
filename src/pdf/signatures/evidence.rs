//! The kinds of data that signatures are checked with later: whether some bytes are of such a kind.
//!
//! What they say is not judged. They are read far enough to be sure that they are nothing else: the outline of their
//! kind, from the first byte to the last.

use x509_cert::der::asn1::{AnyRef, BitStringRef, ObjectIdentifier, OctetStringRef};
use x509_cert::der::{Decode, Reader, Result, SliceReader, Tag, TagNumber};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::ber;
use super::cms::{Cms, context, inside, unfit};
use super::stamp;

/// The kind of an answer about a certificate: the basic one, which is the only kind in use (RFC 6960, 4.2.1).
const BASIC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.48.1.1");

/// A kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::pdf) enum Evidence {
    /// A certificate (RFC 5280, 4.1).
    Certificate,
    /// A list of revoked certificates (RFC 5280, 5.1).
    RevocationList,
    /// The answer of an issuer, whether a certificate has been revoked (RFC 6960, 4.2.1).
    Answer,
    /// A time stamp (RFC 3161).
    TimeStamp,
}

impl Evidence {
    /// Whether these bytes are data of this kind, and nothing follows them.
    pub fn is_in(self, bytes: &[u8]) -> bool {
        match self {
            Self::Certificate => whole(bytes, |parts| signed(parts, certificate)).is_ok(),
            Self::RevocationList => whole(bytes, |parts| signed(parts, revocation_list)).is_ok(),
            Self::Answer => whole(bytes, answer).is_ok(),
            Self::TimeStamp => Cms::parse(&ber::with_lengths(bytes)).is_ok_and(|cms| stamp::is_one(&cms)),
        }
    }
}

/// Reads the parts of the one sequence that these bytes are, to its end.
fn whole(bytes: &[u8], read: impl FnOnce(&mut SliceReader) -> Result<()>) -> Result<()> {
    let mut reader = SliceReader::new(bytes)?;
    let mut parts = inside(&mut reader, Tag::Sequence)?;
    read(&mut parts)?;
    parts.finish(())?;
    reader.finish(())
}

/// Reads what somebody signed: the content, the algorithm, the signature.
fn signed(parts: &mut SliceReader, content: fn(SliceReader) -> Result<()>) -> Result<()> {
    content(inside(parts, Tag::Sequence)?)?;
    AlgorithmIdentifierRef::decode(parts)?;
    BitStringRef::decode(parts).map(drop)
}

fn certificate(mut content: SliceReader) -> Result<()> {
    if content.peek_tag()? == context(TagNumber::N0) {
        AnyRef::decode(&mut content)?;
    }
    // Its number, algorithm, issuer, period, subject and key; extensions may follow.
    let parts = [Tag::Integer, Tag::Sequence, Tag::Sequence, Tag::Sequence, Tag::Sequence, Tag::Sequence];
    parts.into_iter().try_for_each(|tag| inside(&mut content, tag).map(drop))
}

fn revocation_list(mut content: SliceReader) -> Result<()> {
    if content.peek_tag()? == Tag::Integer {
        AnyRef::decode(&mut content)?;
    }
    // Its algorithm and issuer; then comes the time at which it was made.
    inside(&mut content, Tag::Sequence)?;
    inside(&mut content, Tag::Sequence)?;
    let made = content.peek_tag()?;
    inside(&mut content, if made == Tag::UtcTime { Tag::UtcTime } else { Tag::GeneralizedTime }).map(drop)
}

fn answer(parts: &mut SliceReader) -> Result<()> {
    inside(parts, Tag::Enumerated)?;
    let mut answer = inside(&mut inside(parts, context(TagNumber::N0))?, Tag::Sequence)?;
    if ObjectIdentifier::decode(&mut answer)? != BASIC {
        return Err(unfit());
    }
    whole(OctetStringRef::decode(&mut answer)?.as_bytes(), |parts| {
        signed(parts, |_| Ok(()))?;
        // The certificates of those who answer may follow.
        if !parts.is_finished() {
            inside(parts, context(TagNumber::N0))?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::Evidence::{Answer, Certificate, RevocationList, TimeStamp};

    /// The outline of a certificate, without any content.
    const OUTLINE: &[u8] =
        b"\x30\x19\x30\x0d\x02\x01\x01\x30\0\x30\0\x30\0\x30\0\x30\0\x30\x05\x06\x03\x2a\x03\x04\x03\x01\0";

    #[test]
    fn nothing_passes_for_data_that_signatures_are_checked_with() {
        assert!(Certificate.is_in(OUTLINE));
        for kind in [RevocationList, Answer, TimeStamp] {
            assert!(!kind.is_in(OUTLINE), "{kind:?}");
        }
        let longer = [OUTLINE, b"void"].concat();
        for bytes in [b"not a cert".as_slice(), b"", b"0", &longer, &OUTLINE[..OUTLINE.len() - 1]] {
            for kind in [Certificate, RevocationList, Answer, TimeStamp] {
                assert!(!kind.is_in(bytes), "{kind:?} {bytes:?}");
            }
        }
    }
}
