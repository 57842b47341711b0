//! A certificate and the data of a signature, in the Distinguished Encoding Rules.

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OBJECT: u8 = 0x06;
const NUMBER: u8 = 0x02;
const BITS: u8 = 0x03;
const OCTETS: u8 = 0x04;
const TEXT: u8 = 0x0C;
const TIME: u8 = 0x17;
const FIRST: u8 = 0xA0;

const ECDSA_WITH_SHA256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];
const PUBLIC_KEY: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];
const P256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const DATA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01];
const SIGNED_DATA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02];

/// A certificate of this name that its own key has signed (RFC 5280).
pub fn certificate(name: &str, key: &SigningKey) -> Vec<u8> {
    let point = key.verifying_key().to_encoded_point(false);
    let public = [&[0][..], point.as_bytes()].concat();
    let body = all(
        SEQUENCE,
        &[
            of(FIRST, &of(NUMBER, &[2])),
            of(NUMBER, &[1]),
            algorithm(ECDSA_WITH_SHA256),
            self::name(name),
            all(SEQUENCE, &[of(TIME, b"250101000000Z"), of(TIME, b"450101000000Z")]),
            self::name(name),
            all(SEQUENCE, &[all(SEQUENCE, &[of(OBJECT, PUBLIC_KEY), of(OBJECT, P256)]), of(BITS, &public)]),
        ],
    );
    let seal: DerSignature = key.sign(&body);
    all(SEQUENCE, &[body, algorithm(ECDSA_WITH_SHA256), of(BITS, &[&[0][..], seal.as_bytes()].concat())])
}

/// The data of a signature by the certificate of this name (RFC 5652), without attributes.
pub fn signed_data(certificate: &[u8], name: &str, signature: &[u8]) -> Vec<u8> {
    let issuer_and_number = all(SEQUENCE, &[self::name(name), of(NUMBER, &[1])]);
    let signer = all(
        SEQUENCE,
        &[
            of(NUMBER, &[1]),
            issuer_and_number,
            algorithm(SHA256),
            algorithm(ECDSA_WITH_SHA256),
            of(OCTETS, signature),
        ],
    );
    let data = all(
        SEQUENCE,
        &[
            of(NUMBER, &[1]),
            of(SET, &algorithm(SHA256)),
            of(SEQUENCE, &of(OBJECT, DATA)),
            of(FIRST, certificate),
            of(SET, &signer),
        ],
    );
    all(SEQUENCE, &[of(OBJECT, SIGNED_DATA), of(FIRST, &data)])
}

fn name(name: &str) -> Vec<u8> {
    let pair = all(SEQUENCE, &[of(OBJECT, COMMON_NAME), of(TEXT, name.as_bytes())]);
    of(SEQUENCE, &of(SET, &pair))
}

fn algorithm(identifier: &[u8]) -> Vec<u8> {
    of(SEQUENCE, &of(OBJECT, identifier))
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
