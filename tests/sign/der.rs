//! Certificates and signature data, in the Distinguished Encoding Rules (DER).

use p256::ecdsa::DerSignature;
use p256::ecdsa::signature::Signer as _;

use super::Signer;

const BOOLEAN: u8 = 0x01;
const NUMBER: u8 = 0x02;
const BITS: u8 = 0x03;
const OCTETS: u8 = 0x04;
const NOTHING: u8 = 0x05;
const OBJECT: u8 = 0x06;
const TEXT: u8 = 0x0C;
const SHORT_TIME: u8 = 0x17;
const TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const FIRST: u8 = 0xA0;
const SECOND: u8 = 0xA1;
const FOURTH: u8 = 0xA3;

/// The algorithm of all signatures.
pub const ECDSA_WITH_SHA256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];
const PUBLIC_KEY: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];
const P256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const DATA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01];
const SIGNED_DATA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];
const CONTENT_TYPE: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x03];
const MESSAGE_DIGEST: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x04];
const TIME_STAMP: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x02, 0x0E];
const TIME_STAMP_INFO: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x04];
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1D, 0x13];
const KEY_USAGE: &[u8] = &[0x55, 0x1D, 0x0F];
const EXTENDED_KEY_USAGE: &[u8] = &[0x55, 0x1D, 0x25];
const TIME_STAMPING: &[u8] = &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x08];
const NAME_CONSTRAINTS: &[u8] = &[0x55, 0x1D, 0x1E];
const POLICY: &[u8] = &[0x2A, 0x03];

/// An algorithm that this program does not know: Ed448.
pub const ED448: &[u8] = &[0x2B, 0x65, 0x71];

/// A part of the name in a certificate.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    CommonName,
    Surname,
    Organization,
    GivenName,
}

/// What a certificate may be used for.
#[derive(Debug, Clone, Copy)]
pub enum Use {
    /// To issue others, with at most so many authorities in between.
    Issuing(Option<u8>),
    /// To sign.
    Signing,
    /// To sign nothing.
    Encrypting,
    /// To put time stamps on things.
    TimeStamping,
    /// For any use, but with a critical constraint on names.
    SomeNames,
}

impl Use {
    fn extension(self) -> Vec<u8> {
        let critical = |id: &[u8], value: Vec<u8>| {
            all(SEQUENCE, &[of(OBJECT, id), of(BOOLEAN, &[0xFF]), of(OCTETS, &value)])
        };
        match self {
            Self::Issuing(longest) => {
                let longest = longest.map_or(Vec::new(), |longest| of(NUMBER, &[longest]));
                critical(BASIC_CONSTRAINTS, all(SEQUENCE, &[of(BOOLEAN, &[0xFF]), longest]))
            }
            Self::Signing => critical(KEY_USAGE, of(BITS, &[6, 0xC0])),
            Self::Encrypting => critical(KEY_USAGE, of(BITS, &[5, 0x20])),
            Self::TimeStamping => critical(EXTENDED_KEY_USAGE, of(SEQUENCE, &of(OBJECT, TIME_STAMPING))),
            Self::SomeNames => critical(NAME_CONSTRAINTS, of(SEQUENCE, &[])),
        }
    }
}

/// The certificate of a subject, signed by an issuer (RFC 5280).
pub fn certificate(subject: &Signer, issuer: &Signer) -> Vec<u8> {
    let point = subject.key.verifying_key().to_encoded_point(false);
    let public = [&[0][..], point.as_bytes()].concat();
    let extensions: Vec<Vec<u8>> = subject.uses.iter().map(|of| of.extension()).collect();
    let extensions = match extensions.is_empty() {
        true => Vec::new(),
        false => of(FOURTH, &all(SEQUENCE, &extensions)),
    };
    let body = all(
        SEQUENCE,
        &[
            of(FIRST, &of(NUMBER, &[2])),
            of(NUMBER, &[1]),
            algorithm(ECDSA_WITH_SHA256),
            name(issuer),
            all(SEQUENCE, &subject.validity.map(|time| of(SHORT_TIME, time.as_bytes()))),
            name(subject),
            all(SEQUENCE, &[all(SEQUENCE, &[of(OBJECT, PUBLIC_KEY), of(OBJECT, P256)]), of(BITS, &public)]),
            extensions,
        ],
    );
    let seal: DerSignature = issuer.key.sign(&body);
    all(SEQUENCE, &[body, algorithm(ECDSA_WITH_SHA256), of(BITS, &[&[0][..], seal.as_bytes()].concat())])
}

/// Signature data (RFC 5652): over a file, or over content with attributes; with or without a time stamp.
pub fn signed_data(
    signer: &Signer,
    content: Option<(&[u8], &[u8])>,
    signature: &[u8],
    stamp: Option<&[u8]>,
) -> Vec<u8> {
    let issuer = signer.issuer.as_deref().unwrap_or(signer);
    let issuer_and_number = all(SEQUENCE, &[name(issuer), of(NUMBER, &[1])]);
    let stamp = stamp.map_or(Vec::new(), |stamp| of(SECOND, &attribute(TIME_STAMP, stamp)));
    let (attributes, content) = match content {
        None => (Vec::new(), of(SEQUENCE, &of(OBJECT, DATA))),
        Some((content, attributes)) => (
            of(FIRST, attributes),
            all(SEQUENCE, &[of(OBJECT, TIME_STAMP_INFO), of(FIRST, &of(OCTETS, content))]),
        ),
    };
    let signer_info = all(
        SEQUENCE,
        &[
            of(NUMBER, &[1]),
            issuer_and_number,
            algorithm(SHA256),
            attributes,
            algorithm(signer.algorithm),
            of(OCTETS, signature),
            stamp,
        ],
    );
    let data = all(
        SEQUENCE,
        &[
            of(NUMBER, &[1]),
            of(SET, &algorithm(SHA256)),
            content,
            of(FIRST, &signer.chain().concat()),
            of(SET, &signer_info),
        ],
    );
    all(SEQUENCE, &[of(OBJECT, SIGNED_DATA), of(FIRST, &data)])
}

/// What a time-stamping service states about bytes with this hash (RFC 3161).
pub fn time_stamp_info(hash: &[u8], time: &str) -> Vec<u8> {
    let imprint = all(SEQUENCE, &[algorithm(SHA256), of(OCTETS, hash)]);
    let parts = [of(NUMBER, &[1]), of(OBJECT, POLICY), imprint, of(NUMBER, &[7]), of(TIME, time.as_bytes())];
    all(SEQUENCE, &parts)
}

/// The signed attributes for a statement with this hash.
pub fn attributes(hash: &[u8]) -> Vec<u8> {
    let kind = attribute(CONTENT_TYPE, &of(OBJECT, TIME_STAMP_INFO));
    [kind, attribute(MESSAGE_DIGEST, &of(OCTETS, hash))].concat()
}

/// Attributes as the set that is signed.
pub fn as_set(attributes: &[u8]) -> Vec<u8> {
    of(SET, attributes)
}

fn attribute(kind: &[u8], value: &[u8]) -> Vec<u8> {
    all(SEQUENCE, &[of(OBJECT, kind), of(SET, value)])
}

fn name(signer: &Signer) -> Vec<u8> {
    let part = |(part, text): &(Part, String)| {
        let kind = match part {
            Part::CommonName => 3,
            Part::Surname => 4,
            Part::Organization => 10,
            Part::GivenName => 42,
        };
        of(SET, &all(SEQUENCE, &[of(OBJECT, &[0x55, 0x04, kind]), of(TEXT, text.as_bytes())]))
    };
    all(SEQUENCE, &signer.subject.iter().map(part).collect::<Vec<_>>())
}

fn algorithm(identifier: &[u8]) -> Vec<u8> {
    let nothing = if identifier == SHA256 { of(NOTHING, &[]) } else { Vec::new() };
    all(SEQUENCE, &[of(OBJECT, identifier), nothing])
}

fn all(tag: u8, parts: &[Vec<u8>]) -> Vec<u8> {
    of(tag, &parts.concat())
}

/// Tag, length and content.
fn of(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let length = match u8::try_from(length) {
        Ok(short) if short < 0x80 => vec![short],
        _ => {
            let bytes: Vec<u8> = length.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
            [&[0x80 | u8::try_from(bytes.len()).unwrap()][..], &bytes].concat()
        }
    };
    [&[tag][..], &length, content].concat()
}
