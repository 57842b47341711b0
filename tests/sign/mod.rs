//! A minimal signing program: it signs letters in an update at the end of the file, with certificates that it makes
//! itself. `tests/referees` shows what other programs make of signed letters.

// Each test uses only part of it.
#![allow(dead_code)]

pub mod der;
pub mod update;

use lopdf::{Object, dictionary};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use sha2::{Digest, Sha256};
use update::{Body, Style, Update, reference};

/// The signing time of every letter.
pub const TIME: &str = "20250301093000Z";

/// Room for a signature, in bytes.
const ROOM: usize = 8192;

/// Where a signature goes.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// Into the field of this name.
    Field(&'a str),
    /// Into a field added to the first page, with its left, lower, right and upper edges in points.
    Page([f32; 4]),
}

/// Somebody who can sign.
#[derive(Debug, Clone)]
pub struct Signer {
    /// The subject of the certificate.
    pub subject: Vec<(der::Part, String)>,
    /// The validity of the certificate, from and until.
    pub validity: [&'static str; 2],
    /// The uses of the certificate, as extensions.
    pub uses: Vec<der::Use>,
    /// The algorithm that the signatures claim.
    algorithm: &'static [u8],
    key: SigningKey,
    issuer: Option<Box<Signer>>,
    poses_as: Option<Box<Signer>>,
}

impl Signer {
    /// A signer with a self-signed certificate. Different names have different keys.
    pub fn new(name: &str) -> Self {
        Self::of(&[(der::Part::CommonName, name)])
    }

    /// A signer with these parts of a name in the certificate.
    pub fn of(subject: &[(der::Part, &str)]) -> Self {
        let seed: String = subject.iter().map(|(_, text)| *text).collect();
        let key = SigningKey::from_slice(&Sha256::digest(seed)).expect("a key");
        let subject = subject.iter().map(|(part, text)| (*part, (*text).to_owned())).collect();
        let validity = ["250101000000Z", "450101000000Z"];
        Self {
            subject,
            validity,
            uses: Vec::new(),
            algorithm: der::ECDSA_WITH_SHA256,
            key,
            issuer: None,
            poses_as: None,
        }
    }

    /// The same, with a certificate that is valid between these times.
    pub fn holding(mut self, validity: [&'static str; 2]) -> Self {
        self.validity = validity;
        self
    }

    /// The same, with signatures that claim another algorithm.
    pub fn claiming(mut self, algorithm: &'static [u8]) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// The same, with the key derived from another seed.
    pub fn keyed_by(mut self, seed: &str) -> Self {
        self.key = SigningKey::from_slice(&Sha256::digest(seed)).expect("a key");
        self
    }

    /// The same, with signatures that carry somebody else's certificate.
    pub fn posing_as(mut self, other: &Signer) -> Self {
        self.poses_as = Some(Box::new(other.clone()));
        self
    }

    /// The same, with a certificate for this use.
    pub fn for_use(mut self, of: der::Use) -> Self {
        self.uses.push(of);
        self
    }

    /// The same, with a certificate from this issuer.
    pub fn issued_by(mut self, issuer: &Signer) -> Self {
        self.issuer = Some(Box::new(issuer.clone()));
        self
    }

    /// The certificate.
    pub fn certificate(&self) -> Vec<u8> {
        let issuer = self.issuer.as_deref().unwrap_or(self);
        der::certificate(self, issuer)
    }

    /// The certificates sent with a signature: the signer's own, and those of all issuers except the last.
    fn chain(&self) -> Vec<Vec<u8>> {
        let mut chain = vec![self.poses_as.as_deref().unwrap_or(self).certificate()];
        let mut next = self.issuer.as_deref();
        while let Some(issuer) = next.filter(|issuer| issuer.issuer.is_some()) {
            chain.push(issuer.certificate());
            next = issuer.issuer.as_deref();
        }
        chain
    }

    /// The signature data over these bytes, with a time stamp if one is wanted.
    fn signature(&self, signed: &[u8], stamp: Option<&Signer>) -> Vec<u8> {
        let signature: DerSignature = self.key.sign(signed);
        let stamp = stamp.map(|service| service.time_stamp(signature.as_bytes()));
        der::signed_data(self, None, signature.as_bytes(), stamp.as_deref())
    }

    /// A time stamp over these bytes.
    fn time_stamp(&self, over: &[u8]) -> Vec<u8> {
        let info = der::time_stamp_info(&Sha256::digest(over), TIME);
        let attributes = der::attributes(&Sha256::digest(&info));
        let signature: DerSignature = self.key.sign(&der::as_set(&attributes));
        der::signed_data(self, Some((&info, &attributes)), signature.as_bytes(), None)
    }
}

/// The letter with one more signature.
pub fn sign(letter: &[u8], signer: &str, place: Place) -> Vec<u8> {
    sign_as(letter, &Signer::new(signer), place)
}

/// The letter with one more signature, by this signer.
pub fn sign_as(letter: &[u8], signer: &Signer, place: Place) -> Vec<u8> {
    let mut update = Update::of(letter);
    lay(&mut update, place);
    seal(&update, signer)
}

/// The letter with one more signature, in an update of this style.
pub fn sign_styled(letter: &[u8], signer: &str, place: Place, style: Style) -> Vec<u8> {
    let mut update = Update::of(letter).styled(style);
    lay(&mut update, place);
    seal(&update, &Signer::new(signer))
}

/// The letter with a service's time stamp over all of it.
pub fn stamp(letter: &[u8], service: &Signer) -> Vec<u8> {
    let mut update = Update::of(letter);
    let value = update.add(value_of("DocTimeStamp", "ETSI.RFC3161", "").as_bytes());
    let name = format!("Timestamp {value}");
    add_field(&mut update, &name, 1, [0.0; 4], 132, Some(value), None);
    seal_with(&update, |signed| service.time_stamp(signed))
}

/// Puts an unsealed signature in its place, and returns the number of its object.
pub fn lay(update: &mut Update, place: Place) -> u32 {
    let value = update.add(value(""));
    match place {
        Place::Field(name) => {
            let field = update.field(name);
            update.change(field, |field| field.set("V", reference(value)));
        }
        Place::Page(edges) => {
            let name = format!("Added {}", update.list(update.form(), "Fields").len());
            add_field(update, &name, 1, edges, 132, Some(value), None);
        }
    }
    value
}

/// Adds a field to the form and to a page, with the numbers of its signature and its appearance, if it has them.
/// Returns the number of the field.
pub fn add_field(
    update: &mut Update,
    name: &str,
    page: u32,
    edges: [f32; 4],
    flags: i64,
    value: Option<u32>,
    shows: Option<u32>,
) -> u32 {
    let (form, page) = (update.form(), update.page(page));
    let (mut fields, mut annotations) = (update.list(form, "Fields"), update.list(page, "Annots"));
    let mut field = dictionary! {
        "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "F" => flags,
        "T" => Object::string_literal(name),
        "Rect" => edges.map(Object::Real).to_vec(),
        "P" => reference(page),
    };
    if let Some(value) = value {
        field.set("V", reference(value));
    }
    if let Some(shows) = shows {
        field.set("AP", dictionary! { "N" => reference(shows) });
    }
    let field = update.add(Body::Value(Object::Dictionary(field)));
    fields.push(reference(field));
    annotations.push(reference(field));
    update.change(form, |form| form.set("Fields", fields));
    update.change(page, |page| page.set("Annots", annotations));
    field
}

/// Adds a drawing with this content, of the size of this rectangle, and returns its number.
pub fn drawing(update: &mut Update, edges: [f32; 4], content: &str) -> u32 {
    let [left, bottom, right, top] = edges;
    let font = "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>";
    let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 {} {}]{font}", right - left, top - bottom);
    update.stream(&entries, content.as_bytes())
}

/// The value of a field before it is sealed, with further entries.
pub fn value(more: &str) -> Vec<u8> {
    value_of("Sig", "adbe.pkcs7.detached", &format!("/M(D:{TIME}){more}")).into_bytes()
}

fn value_of(kind: &str, filter: &str, more: &str) -> String {
    let zeros = "00".repeat(ROOM);
    // As wide as the numbers that will replace it.
    let range = "[0 0000000000 0000000000 0000000000]";
    format!(
        "<</Type/{kind}/Filter/Adobe.PPKLite/SubFilter/{filter}{more}/ByteRange{range}/Contents<{zeros}>>>"
    )
}

/// Writes an update with a signature, fills in which bytes it covers, and signs them.
pub fn seal(update: &Update, signer: &Signer) -> Vec<u8> {
    seal_with(update, |signed| signer.signature(signed, None))
}

/// The same, with a time stamp on the signature.
pub fn seal_stamped(update: &Update, signer: &Signer, service: &Signer) -> Vec<u8> {
    seal_with(update, |signed| signer.signature(signed, Some(service)))
}

fn seal_with(update: &Update, sign: impl FnOnce(&[u8]) -> Vec<u8>) -> Vec<u8> {
    let (mut bytes, before) = (update.finish(), update.before().len());
    let find = |bytes: &[u8], what: &str| {
        let what = what.as_bytes();
        let found = bytes[before..].windows(what.len()).position(|window| window == what);
        before + found.unwrap_or_else(|| panic!("no `{}`", String::from_utf8_lossy(what)))
    };
    let open = find(&bytes, &format!("<{}>", "00".repeat(ROOM)));
    let close = open + 2 * ROOM + 2;
    let range = find(&bytes, "/ByteRange");
    let start = range + bytes[range..].iter().position(|byte| *byte == b'[').unwrap();
    let end = range + bytes[range..].iter().position(|byte| *byte == b']').unwrap() + 1;
    let numbers = format!("[0 {open} {close} {}", bytes.len() - close);
    let numbers = format!("{numbers:width$}]", width = end - start - 1);
    bytes.splice(start..end, numbers.into_bytes());
    let signed = [&bytes[..open], &bytes[close..]].concat();
    let hex: String = sign(&signed).iter().map(|byte| format!("{byte:02x}")).collect();
    bytes[open + 1..open + 1 + hex.len()].copy_from_slice(hex.as_bytes());
    bytes
}
