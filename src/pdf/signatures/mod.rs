//! Who has signed a PDF, when, which bytes, and whether the mathematics is right.
//!
//! A sound signature was made with the key of the certificate that comes with it; that the name in the certificate is
//! real is the issuer's word. Whether an issuer deserves trust is judged by the certificates that the caller trusts
//! (`trust`), and not at all if there are none.

mod ber;
mod certificate;
mod cms;
mod coverage;
pub(super) mod date;
mod evidence;
mod key;
mod stamp;
mod trust;

use std::collections::BTreeSet;

use time::OffsetDateTime;

use super::error::Error;
use super::object::{Dict, Object, Ref};
use super::read::{Budget, File, guarded};
use certificate::Certificate;
pub use certificate::CertificateFacts;
use cms::Cms;
pub use coverage::Coverage;
use coverage::Range;
pub(super) use evidence::Evidence;
pub use stamp::Stamp;
use trust::Purpose;
pub use trust::{Roots, Trust};

/// The deepest tree of fields that is read.
const DEPTH: usize = 16;

/// The most bytes that the data of a signature may have. Revocation lists and time stamps may come with it.
const DATA: usize = 4 << 20;

/// The `SubFilter` of a time stamp.
const TIME_STAMP: &[u8] = b"ETSI.RFC3161";

/// The most signature fields that a letter may have: one for each signatory.
pub(super) const FIELDS: usize = 1_000;

/// The most signatures that are read, since the whole file is hashed for each. Empty fields cost next to nothing.
const SIGNATURES: usize = 100;

/// A signature field as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldState {
    /// The full name of the field.
    pub name: String,
    /// Whether the letter was made with this field, as far as that is known.
    pub is_own: bool,
    /// Its signature; `None` as long as it is empty.
    pub signature: Option<Signature>,
}

/// The kind of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Somebody has signed.
    Signature,
    /// A service confirms that the document existed at a certain time.
    TimeStamp,
}

/// A signature as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Its kind.
    pub kind: Kind,
    /// The name of the signatory, from the certificate: its common name, else given name and surname, else the
    /// organisation, else the whole subject.
    pub signer: Option<String>,
    /// The organisation of the signatory, from the certificate.
    pub organization: Option<String>,
    /// What the certificate says about itself.
    pub certificate: Option<CertificateFacts>,
    /// When it was signed, according to the signer's own computer; for a time stamp, its time.
    pub time: Option<OffsetDateTime>,
    /// The time stamp on the signature, if it has one.
    pub stamp: Option<Stamp>,
    /// How much of the file was signed.
    pub coverage: Coverage,
    /// Whether the signed bytes are unchanged.
    pub content: Check,
    /// Whether the certificate's key made the signature.
    pub seal: Check,
    /// Whether the certificate leads to a trusted one.
    pub trust: Trust,
}

/// Whether a certificate was valid at the time of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It was valid.
    Held,
    /// It was not valid yet.
    NotYet,
    /// It was no longer valid.
    Expired,
}

impl Signature {
    /// Whether the signed bytes are unchanged, and the certificate's key signed them.
    pub fn is_sound(&self) -> bool {
        self.content == Check::Sound && self.seal == Check::Sound
    }

    /// When it was made: the time of a sound time stamp, else the time of the signer's computer.
    pub fn made_at(&self) -> Option<OffsetDateTime> {
        let stamped = self.stamp.as_ref().filter(|stamp| stamp.check == Check::Sound);
        stamped.map(|stamp| stamp.time).or(self.time)
    }

    /// Whether its certificate was valid when it was made, as far as that is known.
    pub fn validity(&self) -> Option<Validity> {
        let (certificate, at) = (self.certificate.as_ref()?, self.made_at()?);
        Some(match () {
            () if at < certificate.from => Validity::NotYet,
            () if certificate.until < at => Validity::Expired,
            () => Validity::Held,
        })
    }
}

/// The outcome of one mathematical check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// It is right.
    Sound,
    /// It is wrong.
    Broken,
    /// It cannot be decided, for this reason.
    Unknown(&'static str),
}

impl Check {
    fn of(is_sound: bool) -> Self {
        if is_sound { Self::Sound } else { Self::Broken }
    }
}

/// The signature fields of a PDF, in the order in which the PDF lists them: any PDF, from anybody.
///
/// The work and the memory that this takes are bounded, whatever the bytes are.
///
/// # Errors
/// See [`Error`]. A damaged signature is not an error: its checks say so.
pub fn signatures(pdf: &[u8]) -> Result<Vec<FieldState>, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let mut search = Search { file: &file, seen: BTreeSet::new(), found: Vec::new(), signed: 0 };
        if let Some(form) = file.entry(catalog, "AcroForm")?
            && let Some(form) = form.as_dict()
            && let Some(fields) = file.entry(form, "Fields")?
        {
            for field in file.items(&fields)? {
                search.field(field, &Inherited::default(), DEPTH)?;
            }
        }
        Ok(search.found)
    })
}

/// Reads the signature in this object. `coverage` is how much of the file it covers, if that is known already.
///
/// # Errors
/// See [`Error`].
pub(super) fn of_value(
    file: &File,
    value: Ref,
    coverage: Option<Coverage>,
    roots: &Roots,
) -> Result<Signature, Error> {
    let object = file.object(value)?;
    let mut signature =
        signature(file, object.value.as_dict().ok_or(Error::Lacking("a signature is missing"))?, roots)?;
    signature.coverage = coverage.unwrap_or(signature.coverage);
    Ok(signature)
}

/// Whether a signature is the time stamp of a service over the whole document.
///
/// # Errors
/// See [`Error`].
pub(super) fn is_time_stamp(file: &File, value: Ref) -> Result<bool, Error> {
    let object = file.object(value)?;
    let Some(dict) = object.value.as_dict() else { return Ok(false) };
    let kind = file.entry(dict, "SubFilter")?;
    Ok(kind.is_some_and(|kind| kind.as_name() == Some(TIME_STAMP)))
}

struct Search<'a> {
    file: &'a File<'a>,
    seen: BTreeSet<Ref>,
    found: Vec<FieldState>,
    /// How many of the fields have a signature.
    signed: usize,
}

/// What a field inherits from the fields above it.
#[derive(Default, Clone)]
struct Inherited<'a> {
    name: String,
    is_signature: bool,
    value: Option<&'a Object>,
}

impl Search<'_> {
    /// Reads a field and those below it.
    fn field(&mut self, field: &Object, above: &Inherited, depth: usize) -> Result<(), Error> {
        let depth = depth.checked_sub(1).ok_or(Error::TooLarge("a tree of fields that is too deep"))?;
        if field.as_ref().is_some_and(|field| !self.seen.insert(field)) {
            return Err(Error::Lacking("the fields lead in a circle"));
        }
        let field = self.file.resolve(field)?;
        let Some(field) = field.as_dict() else { return Ok(()) };
        let mut here: Inherited = above.clone();
        // A name that grows with every level could fill the memory.
        self.file.budget().take_bytes(here.name.len())?;
        if let Some(name) = self.file.text(field.get(b"T".as_slice()))? {
            if !here.name.is_empty() {
                here.name.push('.');
            }
            here.name.push_str(&name);
        }
        if let Some(kind) = self.file.entry(field, "FT")? {
            here.is_signature = kind.as_name() == Some(b"Sig");
        }
        if let Some(value) = field.get(b"V".as_slice()) {
            here.value = Some(value);
        }
        // Kids without a name are not fields but widgets of this one.
        let mut fields_below = false;
        if let Some(kids) = self.file.entry(field, "Kids")? {
            for kid in self.file.items(&kids)? {
                let is_field =
                    self.file.resolve(kid)?.as_dict().is_some_and(|kid| kid.contains_key(b"T".as_slice()));
                if is_field {
                    fields_below = true;
                    self.field(kid, &here, depth)?;
                }
            }
        }
        if here.is_signature && !fields_below {
            let value = here.value.map(|value| self.file.resolve(value)).transpose()?;
            let signature = match value.as_ref().and_then(|value| value.as_dict()) {
                Some(_) if self.signed == SIGNATURES => {
                    return Err(Error::TooLarge("more than a hundred signatures"));
                }
                Some(value) => Some(signature(self.file, value, &Roots::default())?),
                None => None,
            };
            self.signed += usize::from(signature.is_some());
            self.found.push(FieldState { name: here.name, is_own: true, signature });
        }
        Ok(())
    }
}

/// Reads a signature.
fn signature(file: &File, value: &Dict, roots: &Roots) -> Result<Signature, Error> {
    let date = file.text(value.get(b"M".as_slice()))?;
    let contents = file.entry(value, "Contents")?;
    let contents = contents.as_ref().and_then(|contents| contents.as_string()).unwrap_or_default();
    if contents.len() > DATA {
        return Err(Error::TooLarge("a signature of more than 4 MiB"));
    }
    file.budget().take_bytes(contents.len())?;
    let range = match file.entry(value, "ByteRange")? {
        Some(range) => Range::new(file, &range, contents)?,
        None => None,
    };
    let coverage = range.as_ref().map_or(Coverage::Part, |range| range.coverage(file));
    let parts = range.as_ref().map(Range::parts);
    let parts = parts.as_ref().map(<[&[u8]; 2]>::as_slice);
    let time = date.as_deref().and_then(date::from_pdf);
    let kind = file.entry(value, "SubFilter")?;
    let kind = kind.as_ref().and_then(|kind| kind.as_name());
    let contents = &*ber::with_lengths(contents);
    if kind == Some(TIME_STAMP) {
        return Ok(time_stamp(contents, parts, coverage, roots));
    }
    let unread = |reason| unread(Kind::Signature, time, coverage, Check::Unknown(reason));
    if !matches!(kind, Some(b"adbe.pkcs7.detached" | b"ETSI.CAdES.detached")) {
        return Ok(unread("this kind of signature is not supported"));
    }
    let Ok(cms) = Cms::parse(contents) else { return Ok(unread("the signature cannot be read")) };
    // The content is the file; embedded content could be something else.
    if cms.content().is_some() {
        return Ok(unread("the signature cannot be read"));
    }
    let certificate = cms.certificate();
    let stamp = cms.time_stamp().map(|stamp| stamp::read(stamp, &[cms.signature()], roots));
    let mut signature = Signature {
        kind: Kind::Signature,
        signer: certificate.and_then(Certificate::name),
        organization: certificate.and_then(Certificate::organization),
        certificate: certificate.and_then(Certificate::facts),
        time: cms.signing_time().or(time),
        stamp: stamp.flatten(),
        coverage,
        content: cms.check_content(parts),
        seal: cms.check_seal(parts),
        trust: Trust::NotAsked,
    };
    signature.trust = roots.judge(certificate, cms.certificates(), signature.made_at(), Purpose::Signature);
    Ok(signature)
}

/// Reads a time stamp over the file.
fn time_stamp(contents: &[u8], parts: Option<&[&[u8]]>, coverage: Coverage, roots: &Roots) -> Signature {
    let Some(stamp) = stamp::read(contents, parts.unwrap_or_default(), roots) else {
        return unread(Kind::TimeStamp, None, coverage, Check::Unknown("the time stamp cannot be read"));
    };
    let check = if parts.is_some() { stamp.check } else { Check::Broken };
    let cms = Cms::parse(contents).ok();
    let certificate = cms.as_ref().and_then(Cms::certificate);
    Signature {
        signer: stamp.by,
        organization: certificate.and_then(Certificate::organization),
        certificate: certificate.and_then(Certificate::facts),
        trust: stamp.trust,
        ..unread(Kind::TimeStamp, Some(stamp.time), coverage, check)
    }
}

/// A signature about which nothing is known, except perhaps the time that it states.
fn unread(kind: Kind, time: Option<OffsetDateTime>, coverage: Coverage, check: Check) -> Signature {
    Signature {
        kind,
        signer: None,
        organization: None,
        certificate: None,
        time,
        stamp: None,
        coverage,
        content: check,
        seal: check,
        trust: Trust::NotAsked,
    }
}
