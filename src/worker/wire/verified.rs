//! What was found out about a letter that came back.
//!
//! Its data are sent as the bytes that they were read from, and read again by the process that asked: data that a
//! worker has read within its limits can be read anywhere. Its pictures are not sent.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use time::{OffsetDateTime, UtcOffset};

use super::kept;
use crate::input;
use crate::model::{Application, Contribution};
use crate::produce::{
    self, Area, CertificateFacts, Check, Coverage, FieldSignature, FieldState, Kind, Laid, Loaded, Proof,
    Shown, Stamp, Trust, Verdict,
};

/// The result of verifying a letter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Verified {
    #[serde(with = "VerdictAs")]
    verdict: Verdict,
    proof: Option<ProofAs>,
    fields: Vec<Field>,
    /// The application and the contribution that the letter carries.
    data: Option<(ByteBuf, ByteBuf)>,
    laid: Vec<LaidAs>,
    other_application: Vec<String>,
}

#[derive(Debug, Serialize, Deserialize)]
enum ProofAs {
    MadeAgain,
    Recorded,
}

/// What was put onto a page: the field, the page, the edges in points, the text that it covers, its own text, and
/// whether it has a picture.
#[derive(Debug, Serialize, Deserialize)]
struct LaidAs(String, usize, [f64; 4], String, String, bool);

#[derive(Debug, Serialize, Deserialize)]
struct Field {
    name: String,
    is_own: bool,
    signature: Option<Signature>,
}

/// A moment: seconds since 1970, and the offset from UTC in seconds.
type Moment = (i64, i32);

#[derive(Debug, Serialize, Deserialize)]
struct Signature {
    is_time_stamp: bool,
    signer: Option<String>,
    organization: Option<String>,
    certificate: Option<CertificateAs>,
    time: Option<Moment>,
    stamp: Option<StampAs>,
    #[serde(with = "CoverageAs")]
    coverage: Coverage,
    content: CheckAs,
    seal: CheckAs,
    trust: TrustAs,
}

/// What a certificate says about itself.
#[derive(Debug, Serialize, Deserialize)]
struct CertificateAs {
    issuer: Option<String>,
    is_self_made: bool,
    from: Moment,
    until: Moment,
    key: [u8; 32],
}

/// A time stamp.
#[derive(Debug, Serialize, Deserialize)]
struct StampAs {
    time: Moment,
    by: Option<String>,
    check: CheckAs,
    trust: TrustAs,
}

#[derive(Debug, Serialize, Deserialize)]
enum TrustAs {
    NotAsked,
    Trusted(String),
    Untrusted(String),
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Verdict")]
enum VerdictAs {
    Intact,
    Changed(Vec<String>),
    Added(Vec<String>),
    OtherVersion { version: String, differences: Vec<String> },
    UnknownTemplate(String),
    UnknownFonts(String),
    NotOurs,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Coverage")]
enum CoverageAs {
    WholeFile,
    WholeRevision,
    Other,
    Part,
}

#[derive(Debug, Serialize, Deserialize)]
enum CheckAs {
    Sound,
    Broken,
    Unknown(String),
}

impl From<produce::Verified> for Verified {
    fn from(verified: produce::Verified) -> Self {
        let produce::Verified { verdict, proof, fields, data, laid, other_application } = verified;
        Self {
            verdict,
            proof: proof.map(|proof| match proof {
                Proof::MadeAgain => ProofAs::MadeAgain,
                Proof::Recorded => ProofAs::Recorded,
            }),
            fields: fields.into_iter().map(Field::from).collect(),
            data: data.map(|(application, contribution)| (application.bytes, contribution.bytes)).map(packed),
            laid: laid.into_iter().map(LaidAs::from).collect(),
            other_application,
        }
    }
}

impl Verified {
    /// The result, for a letter that messages call by this name.
    pub fn of_letter(self, name: &str) -> produce::Verified {
        let Self { verdict, proof, fields, data, laid, other_application } = self;
        produce::Verified {
            verdict,
            proof: proof.map(|proof| match proof {
                ProofAs::MadeAgain => Proof::MadeAgain,
                ProofAs::Recorded => Proof::Recorded,
            }),
            fields: fields.into_iter().map(FieldState::from).collect(),
            data: data.and_then(|(application, contribution)| read(name, application, contribution)),
            laid: laid.into_iter().map(Laid::from).collect(),
            other_application,
        }
    }
}

impl From<Laid> for LaidAs {
    fn from(Laid { field, page, area, covers, shows }: Laid) -> Self {
        let edges = [area.left, area.bottom, area.right, area.top];
        Self(field, page, edges, covers, shows.text, shows.has_picture)
    }
}

impl From<LaidAs> for Laid {
    fn from(LaidAs(field, page, [left, bottom, right, top], covers, text, has_picture): LaidAs) -> Self {
        let area = Area { left, bottom, right, top };
        Self { field, page, area, covers, shows: Shown { text, has_picture } }
    }
}

fn packed((application, contribution): (Vec<u8>, Vec<u8>)) -> (ByteBuf, ByteBuf) {
    (ByteBuf::from(application), ByteBuf::from(contribution))
}

/// The documents of a letter, called as [`produce::Embedded::read`] calls them.
fn read(
    name: &str,
    application: ByteBuf,
    contribution: ByteBuf,
) -> Option<(Loaded<Application>, Loaded<Contribution>)> {
    let (own, theirs) = (format!("{name}/application.json"), format!("{name}/contribution.json"));
    let read = input::read_application(&own, &application).value?;
    let application = Loaded { read, bytes: application.into_vec() };
    let model = Some(&application.read.model);
    let read = input::read_contribution(&theirs, &contribution, model, None).value?;
    Some((application, Loaded { read, bytes: contribution.into_vec() }))
}

impl From<FieldState> for Field {
    fn from(FieldState { name, is_own, signature }: FieldState) -> Self {
        Self { name, is_own, signature: signature.map(Signature::from) }
    }
}

impl From<Field> for FieldState {
    fn from(Field { name, is_own, signature }: Field) -> Self {
        Self { name, is_own, signature: signature.map(FieldSignature::from) }
    }
}

impl From<FieldSignature> for Signature {
    fn from(signature: FieldSignature) -> Self {
        let FieldSignature {
            kind,
            signer,
            organization,
            certificate,
            time,
            stamp,
            coverage,
            content,
            seal,
            trust,
        } = signature;
        Self {
            is_time_stamp: kind == Kind::TimeStamp,
            signer,
            organization,
            certificate: certificate.map(CertificateAs::from),
            time: time.map(moment_as),
            stamp: stamp.map(StampAs::from),
            coverage,
            content: content.into(),
            seal: seal.into(),
            trust: trust.into(),
        }
    }
}

impl From<Signature> for FieldSignature {
    fn from(signature: Signature) -> Self {
        let Signature {
            is_time_stamp,
            signer,
            organization,
            certificate,
            time,
            stamp,
            coverage,
            content,
            seal,
            trust,
        } = signature;
        Self {
            kind: if is_time_stamp { Kind::TimeStamp } else { Kind::Signature },
            signer,
            organization,
            certificate: certificate.map(CertificateFacts::from),
            time: time.map(moment),
            stamp: stamp.map(Stamp::from),
            coverage,
            content: content.into(),
            seal: seal.into(),
            trust: trust.into(),
        }
    }
}

impl From<CertificateFacts> for CertificateAs {
    fn from(CertificateFacts { issuer, is_self_made, from, until, key }: CertificateFacts) -> Self {
        Self { issuer, is_self_made, from: moment_as(from), until: moment_as(until), key }
    }
}

impl From<CertificateAs> for CertificateFacts {
    fn from(CertificateAs { issuer, is_self_made, from, until, key }: CertificateAs) -> Self {
        Self { issuer, is_self_made, from: moment(from), until: moment(until), key }
    }
}

impl From<Stamp> for StampAs {
    fn from(Stamp { time, by, check, trust }: Stamp) -> Self {
        Self { time: moment_as(time), by, check: check.into(), trust: trust.into() }
    }
}

impl From<StampAs> for Stamp {
    fn from(StampAs { time, by, check, trust }: StampAs) -> Self {
        Self { time: moment(time), by, check: check.into(), trust: trust.into() }
    }
}

impl From<Trust> for TrustAs {
    fn from(trust: Trust) -> Self {
        match trust {
            Trust::NotAsked => Self::NotAsked,
            Trust::Trusted(root) => Self::Trusted(root),
            Trust::Untrusted(reason) => Self::Untrusted(reason.to_owned()),
        }
    }
}

impl From<TrustAs> for Trust {
    fn from(trust: TrustAs) -> Self {
        match trust {
            TrustAs::NotAsked => Self::NotAsked,
            TrustAs::Trusted(root) => Self::Trusted(root),
            TrustAs::Untrusted(reason) => Self::Untrusted(kept(reason)),
        }
    }
}

fn moment_as(time: OffsetDateTime) -> Moment {
    (time.unix_timestamp(), time.offset().whole_seconds())
}

/// The moment; the beginning of 1970 if there is no such moment, which only a broken worker would send.
fn moment((seconds, offset): Moment) -> OffsetDateTime {
    let time = OffsetDateTime::from_unix_timestamp(seconds).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let offset = UtcOffset::from_whole_seconds(offset).unwrap_or(UtcOffset::UTC);
    time.checked_to_offset(offset).unwrap_or(time)
}

impl From<Check> for CheckAs {
    fn from(check: Check) -> Self {
        match check {
            Check::Sound => Self::Sound,
            Check::Broken => Self::Broken,
            Check::Unknown(why) => Self::Unknown(why.to_owned()),
        }
    }
}

impl From<CheckAs> for Check {
    fn from(check: CheckAs) -> Self {
        match check {
            CheckAs::Sound => Self::Sound,
            CheckAs::Broken => Self::Broken,
            CheckAs::Unknown(why) => Self::Unknown(kept(why)),
        }
    }
}
