//! Time stamps: the word of a service that something existed at a certain time (RFC 3161).

use time::{Date, Month, OffsetDateTime, Time};
use x509_cert::der::asn1::{AnyRef, ObjectIdentifier, OctetStringRef};
use x509_cert::der::{Decode, Result, SliceReader, Tag, Tagged};
use x509_cert::spki::AlgorithmIdentifierRef;

use super::Check;
use super::certificate::Certificate;
use super::cms::{Cms, inside, unfit};
use super::key::Hash;
use super::trust::{Purpose, Roots, Trust};

const TIME_STAMP_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");

/// A time stamp.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The time.
    pub time: OffsetDateTime,
    /// The service, by the name in its certificate.
    pub by: Option<String>,
    /// Whether it is about the stamped bytes, and the service's key made it.
    pub check: Check,
    /// Whether the service's certificate leads to a trusted one.
    pub trust: Trust,
}

/// What a service states.
struct Info<'a> {
    hash: std::result::Result<Hash, &'static str>,
    digest: &'a [u8],
    time: OffsetDateTime,
}

/// Reads a time stamp over these bytes; `None` if the data are no time stamp.
pub(super) fn read(data: &[u8], over: &[&[u8]], roots: &Roots) -> Option<Stamp> {
    let cms = Cms::parse(data).ok()?;
    let (_, content) = cms.content().filter(|_| is_one(&cms))?;
    let info = info(content).ok()?;
    let is_about_this = match info.hash {
        Ok(hash) => Check::of(hash.digest(over) == info.digest),
        Err(reason) => Check::Unknown(reason),
    };
    let parts: &[&[u8]] = &[content];
    let checks = [is_about_this, cms.check_content(Some(parts)), cms.check_seal(Some(parts))];
    let worst = checks.iter().find(|check| **check == Check::Broken);
    let unknown = checks.iter().find(|check| matches!(check, Check::Unknown(_)));
    let certificate = cms.certificate();
    let trust = roots.judge(certificate, cms.certificates(), Some(info.time), Purpose::TimeStamp);
    Some(Stamp {
        time: info.time,
        by: certificate.and_then(Certificate::name),
        check: *worst.or(unknown).unwrap_or(&Check::Sound),
        trust,
    })
}

/// Whether these data are a time stamp.
pub(super) fn is_one(cms: &Cms) -> bool {
    cms.content().is_some_and(|(kind, _)| kind == TIME_STAMP_INFO)
}

fn info(content: &[u8]) -> Result<Info<'_>> {
    let mut info = inside(&mut SliceReader::new(content)?, Tag::Sequence)?;
    let _version = u8::decode(&mut info)?;
    // Not decoded: the library rejects an identifier of two bytes, although it is valid.
    let _policy = AnyRef::decode(&mut info)?;
    let mut imprint = inside(&mut info, Tag::Sequence)?;
    let hash = Hash::of(AlgorithmIdentifierRef::decode(&mut imprint)?.oid);
    let digest = OctetStringRef::decode(&mut imprint)?.as_bytes();
    let _number = AnyRef::decode(&mut info)?;
    let time = AnyRef::decode(&mut info)?;
    time.tag().assert_eq(Tag::GeneralizedTime)?;
    let time = std::str::from_utf8(time.value()).ok().and_then(moment).ok_or(unfit())?;
    Ok(Info { hash, digest, time })
}

/// The time that `20210521120730.25Z` stands for, to the second.
fn moment(text: &str) -> Option<OffsetDateTime> {
    let digits = text.strip_suffix('Z')?;
    let whole = digits.split('.').next()?;
    let part = |from: usize, to: usize| whole.get(from..to)?.parse::<u8>().ok();
    if whole.len() != 14 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = whole.get(..4)?.parse().ok()?;
    let date = Date::from_calendar_date(year, Month::try_from(part(4, 6)?).ok()?, part(6, 8)?).ok()?;
    Some(date.with_time(Time::from_hms(part(8, 10)?, part(10, 12)?, part(12, 14)?).ok()?).assume_utc())
}
