//! Signs letters as a signing program does: as a revision of its own at the end of the file, with a certificate that
//! nobody has issued. What other programs make of signed letters is asked in `tests/referees`.

mod der;

use lopdf::{Dictionary, Document, IncrementalDocument, Object, ObjectId, StringFormat, dictionary};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};

/// When every letter is signed.
const TIME: &str = "D:20250301093000Z";

/// Room for a signature, in bytes.
const ROOM: usize = 2048;

/// Where a signature goes.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// Into the field of this name.
    Field(&'a str),
    /// Into a field that is put onto the first page, with its left, lower, right and upper edges in points.
    Page([f32; 4]),
}

/// The letter with one more signature.
pub fn sign(letter: &[u8], signer: &str, place: Place) -> Vec<u8> {
    let document = Document::load_mem(letter).unwrap();
    let mut revision = IncrementalDocument::create_from(letter.to_vec(), document);
    let value = dictionary! {
        "Type" => "Sig",
        "Filter" => "Adobe.PPKLite",
        "SubFilter" => "adbe.pkcs7.detached",
        "M" => Object::string_literal(TIME),
        // As wide as the numbers that will stand here.
        "ByteRange" => vec![0.into(), 1_000_000_000.into(), 1_000_000_000.into(), 1_000_000_000.into()],
        "Contents" => Object::String(vec![0; ROOM], StringFormat::Hexadecimal),
    };
    let value = revision.new_document.add_object(value);
    match place {
        Place::Field(name) => {
            let field = field(revision.get_prev_documents(), name);
            changed(&mut revision, field).set("V", value);
        }
        Place::Page(edges) => {
            let previous = revision.get_prev_documents();
            let page = previous.page_iter().next().unwrap();
            let form = form(previous);
            let (mut fields, mut annotations) =
                (list(previous, form, b"Fields"), list(previous, page, b"Annots"));
            let added = revision.new_document.add_object(dictionary! {
                "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "F" => 132,
                "T" => Object::string_literal(format!("Added {}", fields.len())),
                "Rect" => edges.map(Object::Real).to_vec(),
                "P" => page,
                "V" => value,
            });
            fields.push(added.into());
            annotations.push(added.into());
            changed(&mut revision, form).set("Fields", fields);
            changed(&mut revision, page).set("Annots", annotations);
        }
    }
    let mut bytes = Vec::new();
    revision.save_to(&mut bytes).unwrap();
    seal(bytes, letter.len(), signer)
}

/// The object as it will be in the new revision.
fn changed(revision: &mut IncrementalDocument, object: ObjectId) -> &mut Dictionary {
    revision.opt_clone_object_to_new_document(object).unwrap();
    revision.new_document.get_object_mut(object).unwrap().as_dict_mut().unwrap()
}

fn form(document: &Document) -> ObjectId {
    let catalog = document.catalog().unwrap();
    catalog.get(b"AcroForm").unwrap().as_reference().unwrap()
}

fn field(document: &Document, name: &str) -> ObjectId {
    let is_named = |object: &Object| {
        let named = object.as_dict().and_then(|dict| dict.get(b"T"));
        named.is_ok_and(|found| lopdf::decode_text_string(found).is_ok_and(|found| found == name))
    };
    let found = document.objects.iter().find(|(_, object)| is_named(object));
    *found.unwrap_or_else(|| panic!("there is no field `{name}`")).0
}

fn list(document: &Document, object: ObjectId, key: &[u8]) -> Vec<Object> {
    let dict = document.get_dictionary(object).unwrap();
    match dict.get(key) {
        Ok(list) => document.dereference(list).unwrap().1.as_array().unwrap().clone(),
        Err(_) => Vec::new(),
    }
}

/// Says which bytes are signed, and signs them.
fn seal(mut bytes: Vec<u8>, before: usize, signer: &str) -> Vec<u8> {
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
    let key = SigningKey::from_slice(&[7; 32]).unwrap();
    let signature: DerSignature = key.sign(&signed);
    let certificate = der::certificate(signer, &key);
    let hex: String = der::signed_data(&certificate, signer, signature.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    bytes[open + 1..open + 1 + hex.len()].copy_from_slice(hex.as_bytes());
    bytes
}
