//! Whether a certificate leads to a trusted one (RFC 5280, section 6, as far as signatures on letters go).
//!
//! Each certificate of a path has to be signed with the key of the next, be valid at the time, and be allowed for its
//! purpose. Whether one was revoked is not checked: that takes a network.

use time::OffsetDateTime;
use x509_cert::der::asn1::ObjectIdentifier;
use x509_cert::der::oid::AssociatedOid;
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, ExtendedKeyUsage, KeyUsage, SubjectKeyIdentifier,
};

use super::Check;
use super::certificate::Certificate;

/// How long a path may be, including the root.
const LONGEST: usize = 8;

/// The most signatures of certificates that are checked in one search.
const MOST: usize = 64;

const TIME_STAMPING: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.6.1.5.5.7.3.8");
const SUBJECT_ALT_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.17");
const POLICIES: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.32");

/// What speaks against a certificate that cannot be understood.
const NOT_UNDERSTOOD: &str = "a certificate has limits that are not understood here";

/// The certificates that the caller trusts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Roots(Vec<Vec<u8>>);

/// Whether a certificate deserves trust.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trust {
    /// No trusted certificates were given.
    #[default]
    NotAsked,
    /// It leads to the trusted certificate with this name.
    Trusted(String),
    /// It does not, for this reason.
    Untrusted(&'static str),
}

/// What a certificate was used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Signature,
    TimeStamp,
}

/// A search for a path.
struct Search<'a> {
    roots: Vec<Certificate<'a>>,
    others: Vec<Certificate<'a>>,
    at: OffsetDateTime,
    /// How many more signatures may be checked.
    left: usize,
    /// Why the last path that was tried failed.
    reason: &'static str,
}

impl Roots {
    /// Whether anything is trusted at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Trusts one more certificate, given in DER. False if it is not a certificate.
    pub fn add(&mut self, certificate: &[u8]) -> bool {
        let is_one = Certificate::read(certificate).is_some();
        if is_one {
            self.0.push(certificate.to_vec());
        }
        is_one
    }

    /// The certificates, each in DER.
    pub fn certificates(&self) -> impl Iterator<Item = &[u8]> {
        self.0.iter().map(Vec::as_slice)
    }

    /// Judges a certificate that was used at a certain time. `others` are certificates that may stand between it and a
    /// root.
    pub(super) fn judge(
        &self,
        certificate: Option<&Certificate>,
        others: &[&[u8]],
        at: Option<OffsetDateTime>,
        purpose: Purpose,
    ) -> Trust {
        if self.is_empty() {
            return Trust::NotAsked;
        }
        let Some(certificate) = certificate else { return Trust::Untrusted("its certificate is missing") };
        let Some(at) = at else { return Trust::Untrusted("nobody knows when it was made") };
        let roots: Vec<Certificate> = self.0.iter().filter_map(|bytes| Certificate::read(bytes)).collect();
        let others = others.iter().filter_map(|bytes| Certificate::read(bytes)).collect();
        let reason = "no path leads to a certificate that is trusted";
        let mut search = Search { roots, others, at, left: MOST, reason };
        if let Some(reason) = search.unfit(certificate, None).or_else(|| unfit_for(certificate, purpose)) {
            return Trust::Untrusted(reason);
        }
        match search.path(certificate, 0, LONGEST) {
            Some(root) => Trust::Trusted(root),
            None => Trust::Untrusted(search.reason),
        }
    }
}

impl Search<'_> {
    /// The name of a root that a certificate leads to. `below` is how many authorities stand between it and the signer.
    fn path(&mut self, certificate: &Certificate, below: usize, longest: usize) -> Option<String> {
        let longest = longest.checked_sub(1)?;
        let (roots, others) = (self.roots.clone(), self.others.clone());
        if roots.iter().any(|root| root.bytes() == certificate.bytes()) {
            return Some(certificate.name().unwrap_or_default());
        }
        let issued = |issuer: &&Certificate| certificate.names(issuer);
        for root in roots.iter().filter(issued) {
            if self.is_signed(certificate, root) {
                match self.unfit(root, Some(below)) {
                    None => return Some(root.name().unwrap_or_default()),
                    Some(reason) => self.reason = reason,
                }
            }
        }
        for other in others.iter().filter(issued) {
            if other.bytes() == certificate.bytes() || !self.is_signed(certificate, other) {
                continue;
            }
            if let Some(reason) = self.unfit(other, Some(below)) {
                self.reason = reason;
                continue;
            }
            if let Some(root) = self.path(other, below + 1, longest) {
                return Some(root);
            }
        }
        None
    }

    /// Whether a certificate was signed with the key of another one.
    fn is_signed(&mut self, certificate: &Certificate, by: &Certificate) -> bool {
        let Some(left) = self.left.checked_sub(1) else { return false };
        self.left = left;
        match certificate.check_issuer(by) {
            Check::Sound => true,
            Check::Broken => false,
            Check::Unknown(reason) => {
                self.reason = reason;
                false
            }
        }
    }

    /// What speaks against a certificate at this time. `below` is how many authorities stand below it, if it is an
    /// authority.
    fn unfit(&self, certificate: &Certificate, below: Option<usize>) -> Option<&'static str> {
        let content = &certificate.content.tbs_certificate;
        let Some((from, until)) = certificate.validity() else { return Some(NOT_UNDERSTOOD) };
        if self.at < from || until < self.at {
            return Some(match below {
                None => "its certificate did not hold at that time",
                Some(_) => "the certificate of an issuer did not hold at that time",
            });
        }
        let known = [
            BasicConstraints::OID,
            KeyUsage::OID,
            ExtendedKeyUsage::OID,
            AuthorityKeyIdentifier::OID,
            SubjectKeyIdentifier::OID,
            SUBJECT_ALT_NAME,
            POLICIES,
        ];
        let extensions = content.extensions.as_deref().unwrap_or_default();
        if extensions.iter().any(|extension| extension.critical && !known.contains(&extension.extn_id)) {
            return Some(NOT_UNDERSTOOD);
        }
        let below = below?;
        let Ok(Some((_, constraints))) = content.get::<BasicConstraints>() else {
            return Some("the certificate of an issuer may not issue others");
        };
        let longest = constraints.path_len_constraint.map_or(usize::MAX, usize::from);
        if !constraints.ca || below > longest {
            return Some("the certificate of an issuer may not issue others");
        }
        match content.get::<KeyUsage>() {
            Ok(None) => None,
            Ok(Some((_, usage))) if usage.key_cert_sign() => None,
            _ => Some("the certificate of an issuer may not issue others"),
        }
    }
}

/// What speaks against using a certificate for this purpose.
fn unfit_for(certificate: &Certificate, purpose: Purpose) -> Option<&'static str> {
    let content = &certificate.content.tbs_certificate;
    let may_sign = match content.get::<KeyUsage>() {
        Ok(None) => true,
        Ok(Some((_, usage))) => usage.digital_signature() || usage.non_repudiation(),
        Err(_) => false,
    };
    if !may_sign {
        return Some("its certificate is not for signing");
    }
    let is_for_time = match content.get::<ExtendedKeyUsage>() {
        Ok(usage) => usage.is_some_and(|(_, usage)| usage.0.contains(&TIME_STAMPING)),
        Err(_) => return Some(NOT_UNDERSTOOD),
    };
    match (purpose, is_for_time) {
        (Purpose::TimeStamp, false) => Some("its certificate is not for time stamps"),
        (Purpose::Signature, true) => Some("its certificate is for time stamps"),
        _ => None,
    }
}
