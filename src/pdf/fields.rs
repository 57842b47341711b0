//! Signature fields, laid over a finished PDF.
//!
//! Typst has no form fields, so they are added afterwards, together with everything that keeps the file conformant with
//! PDF/A-3a and PDF/UA-1: an appearance that needs no font, the print flag, a description, and a place in the structure
//! tree, which keyboard navigation follows. Once Typst can make fields, this file can go.

use super::area::Area;
use super::error::Error;
use super::object::{Indirect, Object, Ref, dict};
use super::read::{Budget, File};
use super::structure::Structure;
use super::write::Draft;

/// An unsigned signature field, and where it goes.
#[derive(Debug, Clone, PartialEq)]
pub struct SignatureField {
    /// The name that signing services know the field by, such as `Signature 2`: letters, digits and spaces only.
    pub name: String,
    /// Who is to sign here, for readers who point at the field or have it read aloud.
    pub tooltip: String,
    /// The page, counted from zero.
    pub page: usize,
    /// The distance from the left edge of the page to the left edge of the field, in points.
    pub x: f64,
    /// The distance from the top edge of the page to the top edge of the field, in points.
    pub y: f64,
    /// The width, in points.
    pub width: f64,
    /// The height, in points.
    pub height: f64,
}

/// Adds the signature fields to a PDF of ours, and gives it its final, compact form.
///
/// The result depends on the arguments alone; it keeps the identifier of the file, its metadata, its attachments and
/// every other stream as they are. Without fields, the file is only made compact.
///
/// # Errors
/// [`Error::NotOurs`] if the PDF is not one that `typeset` makes, or a field is not on one of its pages.
pub fn finish(pdf: Vec<u8>, fields: &[SignatureField]) -> Result<Vec<u8>, Error> {
    overlay(&pdf, fields).map_err(|cause| Error::NotOurs(Box::new(cause)))
}

fn overlay(pdf: &[u8], fields: &[SignatureField]) -> Result<Vec<u8>, Error> {
    let file = File::open(pdf, Budget::own())?;
    let mut draft = Draft::of(&file)?;
    if fields.is_empty() {
        return Ok(draft.write());
    }
    let catalog = file.trailer().get(b"Root".as_slice()).and_then(Object::as_ref);
    let catalog = catalog.ok_or(Error::Lacking("there is no catalog"))?;
    let mut structure = Structure::of(&file)?;
    let mut widgets = Vec::new();
    for field in fields {
        widgets.push(Object::Ref(lay(field, &mut draft, &mut structure)?));
    }
    structure.store(&mut draft)?;
    let form = draft.add(Object::Dict(dict([
        ("Fields", Object::Array(widgets)),
        // The file has signature fields. Whether it may only be appended to from now on is for the signer to say.
        ("SigFlags", Object::Integer(1)),
    ])));
    draft.dict(catalog)?.insert(b"AcroForm".to_vec(), Object::Ref(form));
    Ok(draft.write())
}

/// Lays one field over its page and returns its object.
fn lay(field: &SignatureField, draft: &mut Draft, structure: &mut Structure) -> Result<Ref, Error> {
    let page = structure.page(field.page)?;
    let media = structure.media(page)?;
    let area = Area {
        left: media.left + field.x,
        bottom: media.top - field.y - field.height,
        right: media.left + field.x + field.width,
        top: media.top - field.y,
    };
    let on_page = media.left <= area.left
        && area.left < area.right
        && area.right <= media.right
        && media.bottom <= area.bottom
        && area.bottom < area.top
        && area.top <= media.top;
    if !on_page {
        return Err(Error::Lacking("a signature field does not lie on its page"));
    }

    // The appearance shows nothing, and so needs no font; the line to sign on is printed below it.
    let appearance = draft.add(Indirect {
        value: Object::Dict(dict([
            ("Type", Object::name("XObject")),
            ("Subtype", Object::name("Form")),
            ("BBox", rectangle(0.0, 0.0, field.width, field.height)),
        ])),
        data: Some(0..0),
    });
    // The widget and its element of the structure tree refer to each other.
    let (widget, element) = (draft.add(Object::Null), draft.add(Object::Null));
    let (parent, key) = structure.insert(element, field.page, area)?;
    let reference = Object::Dict(dict([("Type", Object::name("OBJR")), ("Obj", Object::Ref(widget))]));
    *draft.value(element)? = Object::Dict(dict([
        ("Type", Object::name("StructElem")),
        ("S", Object::name("Form")),
        ("P", Object::Ref(parent)),
        ("Pg", Object::Ref(page)),
        ("K", reference),
    ]));
    // The field and its widget are one object, as is usual for a field that appears in one place only.
    *draft.value(widget)? = Object::Dict(dict([
        ("Type", Object::name("Annot")),
        ("Subtype", Object::name("Widget")),
        ("FT", Object::name("Sig")),
        ("T", Object::text(&field.name)),
        ("TU", Object::text(&field.tooltip)),
        ("Rect", rectangle(area.left, area.bottom, area.right, area.top)),
        // Printed and not hidden, as PDF/A requires of every annotation.
        ("F", Object::Integer(4)),
        ("P", Object::Ref(page)),
        ("StructParent", Object::Integer(key)),
        ("AP", Object::Dict(dict([("N", Object::Ref(appearance))]))),
    ]));

    annotate(draft, page, widget)?;
    Ok(widget)
}

/// Adds an annotation to a page, and makes keyboard navigation follow the structure tree there.
fn annotate(draft: &mut Draft, page: Ref, annotation: Ref) -> Result<(), Error> {
    let dict = draft.dict(page)?;
    dict.insert(b"Tabs".to_vec(), Object::name("S"));
    let list = match dict.entry(b"Annots".to_vec()).or_insert(Object::Array(Vec::new())) {
        Object::Ref(elsewhere) => {
            let elsewhere = *elsewhere;
            draft.value(elsewhere)?
        }
        here => here,
    };
    let Object::Array(list) = list else { return Err(Error::Lacking("a page has no list of annotations")) };
    list.push(Object::Ref(annotation));
    Ok(())
}

fn rectangle(left: f64, bottom: f64, right: f64, top: f64) -> Object {
    Object::Array([left, bottom, right, top].map(Object::points).to_vec())
}
