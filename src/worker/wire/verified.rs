//! What was found out about a letter that came back.
//!
//! Its data go as the bytes that they were read from, and are read again by whoever asked: what a worker has read within its
//! limits can be read anywhere. Its pictures stay where they are.

use serde::{Deserialize, Serialize};
use serde_bytes::ByteBuf;
use time::{OffsetDateTime, UtcOffset};

use super::kept;
use crate::input;
use crate::model::{Application, Contribution};
use crate::produce::{self, Check, Coverage, Covered, FieldSignature, FieldState, Loaded, Verdict};

/// What is to be said about a letter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Verified {
    #[serde(with = "VerdictAs")]
    verdict: Verdict,
    fields: Vec<Field>,
    data: Option<(Data, Data)>,
    covered: Vec<(usize, String)>,
    other_application: Vec<String>,
}

/// A document that the letter carries.
#[derive(Debug, Serialize, Deserialize)]
struct Data {
    name: String,
    bytes: ByteBuf,
}

#[derive(Debug, Serialize, Deserialize)]
struct Field {
    name: String,
    signature: Option<Signature>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Signature {
    signer: Option<String>,
    organization: Option<String>,
    /// In seconds since 1970, and those that the signer's clock was ahead of UTC.
    time: Option<(i64, i32)>,
    #[serde(with = "CoverageAs")]
    coverage: Coverage,
    content: CheckAs,
    seal: CheckAs,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Verdict")]
enum VerdictAs {
    Intact,
    Changed(Vec<String>),
    OtherVersion { version: String, differences: Vec<String> },
    UnknownTemplate(String),
    NotOurs,
}

#[derive(Serialize, Deserialize)]
#[serde(remote = "Coverage")]
enum CoverageAs {
    WholeFile,
    WholeRevision,
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
        let produce::Verified { verdict, fields, data, covered, other_application } = verified;
        Self {
            verdict,
            fields: fields.into_iter().map(Field::from).collect(),
            data: data.map(|(application, contribution)| (Data::of(application), Data::of(contribution))),
            covered: covered.into_iter().map(|Covered { page, text }| (page, text)).collect(),
            other_application,
        }
    }
}

impl From<Verified> for produce::Verified {
    fn from(verified: Verified) -> Self {
        let Verified { verdict, fields, data, covered, other_application } = verified;
        Self {
            verdict,
            fields: fields.into_iter().map(FieldState::from).collect(),
            data: data.and_then(|(application, contribution)| read(application, contribution)),
            covered: covered.into_iter().map(|(page, text)| Covered { page, text }).collect(),
            other_application,
        }
    }
}

impl Data {
    fn of<T>(loaded: Loaded<T>) -> Self {
        let name = loaded.read.document.source().name.clone();
        Self { name, bytes: ByteBuf::from(loaded.bytes) }
    }
}

fn read(application: Data, contribution: Data) -> Option<(Loaded<Application>, Loaded<Contribution>)> {
    let read = input::read_application(&application.name, &application.bytes).0?;
    let application = Loaded { read, bytes: application.bytes.into_vec() };
    let model = Some(&application.read.model);
    let read = input::read_contribution(&contribution.name, &contribution.bytes, model, None).0?;
    Some((application, Loaded { read, bytes: contribution.bytes.into_vec() }))
}

impl From<FieldState> for Field {
    fn from(FieldState { name, signature }: FieldState) -> Self {
        Self { name, signature: signature.map(Signature::from) }
    }
}

impl From<Field> for FieldState {
    fn from(Field { name, signature }: Field) -> Self {
        Self { name, signature: signature.map(FieldSignature::from) }
    }
}

impl From<FieldSignature> for Signature {
    fn from(signature: FieldSignature) -> Self {
        let FieldSignature { signer, organization, time, coverage, content, seal } = signature;
        let time = time.map(|time| (time.unix_timestamp(), time.offset().whole_seconds()));
        Self { signer, organization, time, coverage, content: content.into(), seal: seal.into() }
    }
}

impl From<Signature> for FieldSignature {
    fn from(signature: Signature) -> Self {
        let Signature { signer, organization, time, coverage, content, seal } = signature;
        let time = time.and_then(|(seconds, offset)| {
            let offset = UtcOffset::from_whole_seconds(offset).ok()?;
            OffsetDateTime::from_unix_timestamp(seconds).ok()?.checked_to_offset(offset)
        });
        Self { signer, organization, time, coverage, content: content.into(), seal: seal.into() }
    }
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
