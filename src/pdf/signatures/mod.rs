//! Who has signed a PDF, when, which bytes, and whether the mathematics of it is right.
//!
//! Whether a certificate's issuer deserves trust is not judged here: that takes lists of issuers that change from day to
//! day, and a clock. A signature that is sound was made with the key of the certificate that comes with it; that the
//! name in the certificate is a real one is the issuer's word.

mod certificate;
mod cms;
mod coverage;
pub(super) mod date;
mod key;

use std::collections::BTreeSet;

use time::OffsetDateTime;

use super::error::Error;
use super::object::{Dict, Object, Ref};
use super::read::{Budget, File, guarded};
use certificate::Certificate;
use cms::Cms;
pub use coverage::Coverage;
use coverage::Range;

/// How deep the tree of fields may be.
const DEPTH: usize = 16;

/// The most bytes that the data of a signature may have. Revocation lists and time stamps may come with it.
const DATA: usize = 4 << 20;

/// The most signatures that are looked at. A letter has a handful of signatories.
const SIGNATURES: usize = 100;

/// A signature field as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldState {
    /// The full name of the field.
    pub name: String,
    /// What it is signed with; `None` as long as it is empty.
    pub signature: Option<Signature>,
}

/// A signature as it is in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// The name of who signed, from the certificate: its common name, else all of its subject.
    pub signer: Option<String>,
    /// The organisation of who signed, from the certificate.
    pub organization: Option<String>,
    /// When it was signed, as the signer's own computer says.
    pub time: Option<OffsetDateTime>,
    /// How much of the file was signed.
    pub coverage: Coverage,
    /// Whether the signed bytes are still what they were.
    pub content: Check,
    /// Whether the certificate's key made the signature.
    pub seal: Check,
}

impl Signature {
    /// Whether the signed bytes are what they were, and the certificate's key signed them.
    pub fn is_sound(&self) -> bool {
        self.content == Check::Sound && self.seal == Check::Sound
    }
}

/// The outcome of one mathematical check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Check {
    /// It is right.
    Sound,
    /// It is wrong.
    Broken,
    /// It cannot be told, because of this.
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
/// See [`Error`]. A signature that is damaged is none: its checks say so.
pub fn signatures(pdf: &[u8]) -> Result<Vec<FieldState>, Error> {
    guarded(|| {
        let file = File::open(pdf, Budget::stranger())?;
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let mut search = Search { file: &file, seen: BTreeSet::new(), found: Vec::new() };
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

struct Search<'a> {
    file: &'a File<'a>,
    seen: BTreeSet<Ref>,
    found: Vec<FieldState>,
}

/// What a field has from the fields above it.
#[derive(Default, Clone)]
struct Inherited<'a> {
    name: String,
    is_signature: bool,
    value: Option<&'a Object>,
}

impl Search<'_> {
    /// Looks at a field and those below it.
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
        // Kids without a name are not fields, but the places of this one.
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
                Some(value) => Some(self.signature(value)?),
                None => None,
            };
            if self.found.len() == SIGNATURES {
                return Err(Error::TooLarge("more than a hundred signature fields"));
            }
            self.found.push(FieldState { name: here.name, signature });
        }
        Ok(())
    }

    fn signature(&self, value: &Dict) -> Result<Signature, Error> {
        let date = self.file.text(value.get(b"M".as_slice()))?;
        let contents = self.file.entry(value, "Contents")?;
        let contents = contents.as_ref().and_then(|contents| contents.as_string()).unwrap_or_default();
        if contents.len() > DATA {
            return Err(Error::TooLarge("a signature of more than 4 MiB"));
        }
        self.file.budget().take_bytes(contents.len())?;
        let range = match self.file.entry(value, "ByteRange")? {
            Some(range) => Range::new(self.file, &range, contents)?,
            None => None,
        };
        let coverage = range.as_ref().map_or(Coverage::Part, |range| range.coverage(self.file));
        let time = date.as_deref().and_then(date::from_pdf);
        let unread = |reason| {
            let (content, seal) = (Check::Unknown(reason), Check::Unknown(reason));
            Signature { signer: None, organization: None, time, coverage, content, seal }
        };
        let kind = self.file.entry(value, "SubFilter")?;
        let kind = kind.as_ref().and_then(|kind| kind.as_name());
        if !matches!(kind, Some(b"adbe.pkcs7.detached" | b"ETSI.CAdES.detached")) {
            return Ok(unread("this kind of signature is not supported"));
        }
        let Ok(cms) = Cms::parse(contents) else { return Ok(unread("the signature cannot be read")) };
        let parts = range.as_ref().map(Range::parts);
        Ok(Signature {
            signer: cms.certificate().and_then(Certificate::name),
            organization: cms.certificate().and_then(Certificate::organization),
            time: cms.signing_time().or(time),
            coverage,
            content: cms.check_content(parts),
            seal: cms.check_seal(parts),
        })
    }
}
