//! Whether a key made a signature.

use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::pkcs1::RsaPssParams;
use rsa::{RsaPublicKey, pkcs1v15, pss};
use sha2::{Digest, Sha256, Sha384, Sha512};
use x509_cert::der::Decode;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::oid::AssociatedOid;
use x509_cert::der::referenced::OwnedToRef;
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::Check;
use super::certificate::Certificate;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const RSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.11");
const RSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.12");
const RSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.13");
const ECDSA_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");
const ECDSA_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.3");
const ECDSA_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.4");
const SHA256: ObjectIdentifier = Sha256::OID;
const SHA384: ObjectIdentifier = Sha384::OID;
const SHA512: ObjectIdentifier = Sha512::OID;
const MGF1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8");

/// What turns a message into the number that is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    /// The hash with this identifier. SHA-1 is none: two letters with one SHA-1 can be made.
    pub fn of(id: ObjectIdentifier) -> Option<Self> {
        match id {
            SHA256 => Some(Self::Sha256),
            SHA384 => Some(Self::Sha384),
            SHA512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// The hash of a message in parts.
    pub fn digest(self, parts: &[&[u8]]) -> Vec<u8> {
        fn all<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut digest = D::new();
            parts.iter().for_each(|part| digest.update(part));
            digest.finalize().to_vec()
        }
        match self {
            Self::Sha256 => all::<Sha256>(parts),
            Self::Sha384 => all::<Sha384>(parts),
            Self::Sha512 => all::<Sha512>(parts),
        }
    }
}

/// How a signature is made from a hash.
enum Scheme {
    Pkcs1(Hash),
    Pss(Hash, usize),
    Ecdsa(Hash),
}

/// Checks a signature over a message in parts. `digest` is the hash where the algorithm does not name one.
pub(super) fn check(
    certificate: &Certificate,
    algorithm: AlgorithmIdentifierRef,
    digest: AlgorithmIdentifierRef,
    message: &[&[u8]],
    signature: &[u8],
) -> Check {
    let scheme = match algorithm.oid {
        RSA => Hash::of(digest.oid).map(Scheme::Pkcs1),
        RSA_SHA256 => Some(Scheme::Pkcs1(Hash::Sha256)),
        RSA_SHA384 => Some(Scheme::Pkcs1(Hash::Sha384)),
        RSA_SHA512 => Some(Scheme::Pkcs1(Hash::Sha512)),
        RSA_PSS => pss_scheme(algorithm),
        ECDSA_SHA256 => Some(Scheme::Ecdsa(Hash::Sha256)),
        ECDSA_SHA384 => Some(Scheme::Ecdsa(Hash::Sha384)),
        ECDSA_SHA512 => Some(Scheme::Ecdsa(Hash::Sha512)),
        _ => None,
    };
    let key = certificate.key().owned_to_ref();
    let outcome = match scheme {
        Some(Scheme::Ecdsa(hash)) => ecdsa(key, &hash.digest(message), signature),
        Some(Scheme::Pkcs1(hash)) => {
            rsa_key(key).map(|key| pkcs1(key, hash, &hash.digest(message), signature))
        }
        Some(Scheme::Pss(hash, salt)) => {
            rsa_key(key).map(|key| pss(key, hash, salt, &hash.digest(message), signature))
        }
        None => {
            return Check::Unknown("the algorithm is neither RSA nor ECDSA with SHA-256, SHA-384 or SHA-512");
        }
    };
    outcome.map_or(
        Check::Unknown("the key is neither RSA of at most 4096 bits nor on P-256 or P-384"),
        Check::of,
    )
}

fn pss_scheme(algorithm: AlgorithmIdentifierRef) -> Option<Scheme> {
    let parameters: RsaPssParams = algorithm.parameters?.decode_as().ok()?;
    let hash = Hash::of(parameters.hash.oid)?;
    let mask = parameters.mask_gen;
    let same = mask.oid == MGF1 && mask.parameters.is_some_and(|mask| mask.oid == parameters.hash.oid);
    same.then_some(Scheme::Pss(hash, parameters.salt_len.into()))
}

/// The RSA key, unless it is so large that checking it takes long.
fn rsa_key(key: SubjectPublicKeyInfoRef) -> Option<RsaPublicKey> {
    let bytes = key.subject_public_key.as_bytes()?;
    // A key for PSS only is named otherwise, but written alike.
    matches!(key.algorithm.oid, RSA | RSA_PSS).then_some(())?;
    let key = rsa::pkcs1::RsaPublicKey::from_der(bytes).ok()?;
    let number = |bytes: rsa::pkcs1::UintRef| rsa::BigUint::from_bytes_be(bytes.as_bytes());
    RsaPublicKey::new(number(key.modulus), number(key.public_exponent)).ok()
}

fn pkcs1(key: RsaPublicKey, hash: Hash, digest: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = pkcs1v15::Signature::try_from(signature) else { return false };
    match hash {
        Hash::Sha256 => pkcs1v15::VerifyingKey::<Sha256>::new(key).verify_prehash(digest, &signature),
        Hash::Sha384 => pkcs1v15::VerifyingKey::<Sha384>::new(key).verify_prehash(digest, &signature),
        Hash::Sha512 => pkcs1v15::VerifyingKey::<Sha512>::new(key).verify_prehash(digest, &signature),
    }
    .is_ok()
}

fn pss(key: RsaPublicKey, hash: Hash, salt: usize, digest: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = pss::Signature::try_from(signature) else { return false };
    match hash {
        Hash::Sha256 => {
            pss::VerifyingKey::<Sha256>::new_with_salt_len(key, salt).verify_prehash(digest, &signature)
        }
        Hash::Sha384 => {
            pss::VerifyingKey::<Sha384>::new_with_salt_len(key, salt).verify_prehash(digest, &signature)
        }
        Hash::Sha512 => {
            pss::VerifyingKey::<Sha512>::new_with_salt_len(key, salt).verify_prehash(digest, &signature)
        }
    }
    .is_ok()
}

/// Whether a key on one of the two curves made the signature; `None` if it is on neither.
fn ecdsa(key: SubjectPublicKeyInfoRef, digest: &[u8], signature: &[u8]) -> Option<bool> {
    if let Ok(key) = p256::ecdsa::VerifyingKey::try_from(key.clone()) {
        let signature = p256::ecdsa::Signature::from_der(signature);
        return Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()));
    }
    let key = p384::ecdsa::VerifyingKey::try_from(key).ok()?;
    let signature = p384::ecdsa::Signature::from_der(signature);
    Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()))
}
