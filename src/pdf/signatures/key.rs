//! Whether a key made a signature.

use p256::ecdsa::signature::hazmat::PrehashVerifier;
use rsa::pkcs1::RsaPssParams;
use rsa::{RsaPublicKey, pkcs1v15, pss};
use sha2::{Digest, Sha256, Sha384, Sha512};
use sha3::{Sha3_256, Sha3_384, Sha3_512};
use x509_cert::der::Decode;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::oid::AssociatedOid;
use x509_cert::spki::{AlgorithmIdentifierRef, SubjectPublicKeyInfoRef};

use super::Check;

const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.10");
const MGF1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.8");
const ECDSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");
const SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.14.3.2.26");

/// The algorithms that name both a kind of key and a hash.
const RSA_WITH: [(&str, Hash); 6] = [
    ("1.2.840.113549.1.1.11", Hash::Sha256),
    ("1.2.840.113549.1.1.12", Hash::Sha384),
    ("1.2.840.113549.1.1.13", Hash::Sha512),
    ("2.16.840.1.101.3.4.3.14", Hash::Sha3_256),
    ("2.16.840.1.101.3.4.3.15", Hash::Sha3_384),
    ("2.16.840.1.101.3.4.3.16", Hash::Sha3_512),
];
const ECDSA_WITH: [(&str, Hash); 6] = [
    ("1.2.840.10045.4.3.2", Hash::Sha256),
    ("1.2.840.10045.4.3.3", Hash::Sha384),
    ("1.2.840.10045.4.3.4", Hash::Sha512),
    ("2.16.840.1.101.3.4.3.10", Hash::Sha3_256),
    ("2.16.840.1.101.3.4.3.11", Hash::Sha3_384),
    ("2.16.840.1.101.3.4.3.12", Hash::Sha3_512),
];
/// The algorithms with SHA-1: with RSA, with ECDSA.
const WITH_SHA1: [&str; 2] = ["1.2.840.113549.1.1.5", "1.2.840.10045.4.1"];

/// The largest RSA key, in bits. A larger one would take long to check, and nobody has one.
const LARGEST_RSA: usize = 16_384;

/// How many bytes a shorter hash is padded to for a key on P-521: the library wants at least half of the 66 bytes that
/// a number of the curve has.
const P521_HASH: usize = 64;

const NO_HASH: &str = "the hash is none of SHA-256, SHA-384, SHA-512 and their SHA-3 kin";
const WEAK_HASH: &str = "the hash is SHA-1, of which two letters can be made to have the same";
const NO_ALGORITHM: &str = "the algorithm is none of RSA, ECDSA and Ed25519";
const NO_KEY: &str = "the key is none of RSA, P-256, P-384, P-521 and Ed25519";

/// A hash function that turns a message into the number that is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
    Sha3_256,
    Sha3_384,
    Sha3_512,
}

impl Hash {
    /// The hash function with this identifier.
    ///
    /// # Errors
    /// The reason why it is not supported.
    pub fn of(id: ObjectIdentifier) -> Result<Self, &'static str> {
        const SHA256: ObjectIdentifier = Sha256::OID;
        const SHA384: ObjectIdentifier = Sha384::OID;
        const SHA512: ObjectIdentifier = Sha512::OID;
        const SHA3_256: ObjectIdentifier = Sha3_256::OID;
        const SHA3_384: ObjectIdentifier = Sha3_384::OID;
        const SHA3_512: ObjectIdentifier = Sha3_512::OID;
        match id {
            SHA256 => Ok(Self::Sha256),
            SHA384 => Ok(Self::Sha384),
            SHA512 => Ok(Self::Sha512),
            SHA3_256 => Ok(Self::Sha3_256),
            SHA3_384 => Ok(Self::Sha3_384),
            SHA3_512 => Ok(Self::Sha3_512),
            SHA1 => Err(WEAK_HASH),
            _ => Err(NO_HASH),
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
            Self::Sha3_256 => all::<Sha3_256>(parts),
            Self::Sha3_384 => all::<Sha3_384>(parts),
            Self::Sha3_512 => all::<Sha3_512>(parts),
        }
    }
}

/// A signature scheme, with its hash function and, for PSS, the length of the salt.
enum Scheme {
    Pkcs1(Hash),
    Pss(Hash, usize),
    Ecdsa(Hash),
    Ed25519,
}

impl Scheme {
    /// The scheme of an algorithm; `digest` is the hash where the algorithm does not name one.
    fn of(
        algorithm: AlgorithmIdentifierRef,
        digest: Option<AlgorithmIdentifierRef>,
    ) -> Result<Self, &'static str> {
        let stated = || digest.map_or(Err(NO_HASH), |digest| Hash::of(digest.oid));
        let named = |table: &[(&str, Hash)]| {
            let is_named = |(id, _): &&(&str, Hash)| ObjectIdentifier::new(id) == Ok(algorithm.oid);
            table.iter().find(is_named).map(|(_, hash)| *hash)
        };
        match algorithm.oid {
            RSA => return stated().map(Self::Pkcs1),
            RSA_PSS => return pss_scheme(algorithm),
            ECDSA => return stated().map(Self::Ecdsa),
            ED25519 => return Ok(Self::Ed25519),
            _ => {}
        }
        if let Some(hash) = named(&RSA_WITH) {
            return Ok(Self::Pkcs1(hash));
        }
        if let Some(hash) = named(&ECDSA_WITH) {
            return Ok(Self::Ecdsa(hash));
        }
        let is_weak = WITH_SHA1.iter().any(|id| ObjectIdentifier::new(id) == Ok(algorithm.oid));
        Err(if is_weak { WEAK_HASH } else { NO_ALGORITHM })
    }
}

/// Checks a signature over a message in parts. `digest` is the hash where the algorithm does not name one.
pub(super) fn check(
    key: SubjectPublicKeyInfoRef,
    algorithm: AlgorithmIdentifierRef,
    digest: Option<AlgorithmIdentifierRef>,
    message: &[&[u8]],
    signature: &[u8],
) -> Check {
    let outcome = match Scheme::of(algorithm, digest) {
        Err(reason) => return Check::Unknown(reason),
        Ok(Scheme::Ecdsa(hash)) => ecdsa(key, &hash.digest(message), signature),
        Ok(Scheme::Ed25519) => ed25519(key, &message.concat(), signature),
        Ok(Scheme::Pkcs1(hash)) => rsa_key(key).map(|key| pkcs1(key, hash, &hash.digest(message), signature)),
        Ok(Scheme::Pss(hash, salt)) => {
            rsa_key(key).map(|key| pss(key, hash, salt, &hash.digest(message), signature))
        }
    };
    outcome.map_or(Check::Unknown(NO_KEY), Check::of)
}

fn pss_scheme(algorithm: AlgorithmIdentifierRef) -> Result<Scheme, &'static str> {
    let parameters = algorithm.parameters.and_then(|it| it.decode_as::<RsaPssParams>().ok());
    let parameters = parameters.ok_or(NO_ALGORITHM)?;
    let hash = Hash::of(parameters.hash.oid)?;
    let mask = parameters.mask_gen;
    let same = mask.oid == MGF1 && mask.parameters.is_some_and(|mask| mask.oid == parameters.hash.oid);
    if same { Ok(Scheme::Pss(hash, parameters.salt_len.into())) } else { Err(NO_ALGORITHM) }
}

/// The RSA key, unless it is so large that checking it would take long.
fn rsa_key(key: SubjectPublicKeyInfoRef) -> Option<RsaPublicKey> {
    let bytes = key.subject_public_key.as_bytes()?;
    // A key for PSS only has another identifier, but the same form.
    matches!(key.algorithm.oid, RSA | RSA_PSS).then_some(())?;
    let key = rsa::pkcs1::RsaPublicKey::from_der(bytes).ok()?;
    let number = |bytes: rsa::pkcs1::UintRef| rsa::BigUint::from_bytes_be(bytes.as_bytes());
    let (modulus, exponent) = (number(key.modulus), number(key.public_exponent));
    RsaPublicKey::new_with_max_size(modulus, exponent, LARGEST_RSA).ok()
}

fn pkcs1(key: RsaPublicKey, hash: Hash, digest: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = pkcs1v15::Signature::try_from(signature) else { return false };
    match hash {
        Hash::Sha256 => pkcs1v15::VerifyingKey::<Sha256>::new(key).verify_prehash(digest, &signature),
        Hash::Sha384 => pkcs1v15::VerifyingKey::<Sha384>::new(key).verify_prehash(digest, &signature),
        Hash::Sha512 => pkcs1v15::VerifyingKey::<Sha512>::new(key).verify_prehash(digest, &signature),
        Hash::Sha3_256 => pkcs1v15::VerifyingKey::<Sha3_256>::new(key).verify_prehash(digest, &signature),
        Hash::Sha3_384 => pkcs1v15::VerifyingKey::<Sha3_384>::new(key).verify_prehash(digest, &signature),
        Hash::Sha3_512 => pkcs1v15::VerifyingKey::<Sha3_512>::new(key).verify_prehash(digest, &signature),
    }
    .is_ok()
}

fn pss(key: RsaPublicKey, hash: Hash, salt: usize, digest: &[u8], signature: &[u8]) -> bool {
    fn verify<D: Digest + sha2::digest::FixedOutputReset>(
        key: RsaPublicKey,
        salt: usize,
        digest: &[u8],
        signature: &pss::Signature,
    ) -> bool {
        pss::VerifyingKey::<D>::new_with_salt_len(key, salt).verify_prehash(digest, signature).is_ok()
    }
    let Ok(signature) = pss::Signature::try_from(signature) else { return false };
    match hash {
        Hash::Sha256 => verify::<Sha256>(key, salt, digest, &signature),
        Hash::Sha384 => verify::<Sha384>(key, salt, digest, &signature),
        Hash::Sha512 => verify::<Sha512>(key, salt, digest, &signature),
        Hash::Sha3_256 => verify::<Sha3_256>(key, salt, digest, &signature),
        Hash::Sha3_384 => verify::<Sha3_384>(key, salt, digest, &signature),
        Hash::Sha3_512 => verify::<Sha3_512>(key, salt, digest, &signature),
    }
}

/// Whether a key on one of the three curves made the signature; `None` if it is on none of them.
fn ecdsa(key: SubjectPublicKeyInfoRef, digest: &[u8], signature: &[u8]) -> Option<bool> {
    if let Ok(key) = p256::ecdsa::VerifyingKey::try_from(key.clone()) {
        let signature = p256::ecdsa::Signature::from_der(signature);
        return Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()));
    }
    if let Ok(key) = p384::ecdsa::VerifyingKey::try_from(key.clone()) {
        let signature = p384::ecdsa::Signature::from_der(signature);
        return Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()));
    }
    let key = p521::PublicKey::try_from(key).ok()?;
    let key = p521::ecdsa::VerifyingKey::from_affine(*key.as_affine()).ok()?;
    // Zeros in front do not change a number.
    let digest = [vec![0; P521_HASH.saturating_sub(digest.len())], digest.to_vec()].concat();
    let signature = p521::ecdsa::Signature::from_der(signature);
    Some(signature.is_ok_and(|signature| key.verify_prehash(&digest, &signature).is_ok()))
}

fn ed25519(key: SubjectPublicKeyInfoRef, message: &[u8], signature: &[u8]) -> Option<bool> {
    (key.algorithm.oid == ED25519).then_some(())?;
    let key = <[u8; 32]>::try_from(key.subject_public_key.as_bytes()?).ok()?;
    let key = ed25519_dalek::VerifyingKey::from_bytes(&key).ok()?;
    let signature = ed25519_dalek::Signature::from_slice(signature);
    Some(signature.is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()))
}
