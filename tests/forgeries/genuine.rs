//! Changes that honest programs make: they have to be accepted, or nobody could sign.

use lopdf::{Object, dictionary};

use crate::letter::{FIRST, Letters, SECOND};
use crate::metadata::{dated, info_of, packet_of};
use crate::sign::update::{Style, Update, reference, stream};
use crate::sign::{
    Place, Signer, add_field, drawing, lay, seal, seal_stamped, sign, sign_as, sign_styled, stamp, value,
};
use crate::{Sent, sent};

/// A rectangle in the free margin at the foot of the first page.
pub const FREE: [f32; 4] = [70.0, 5.0, 300.0, 30.0];

pub fn all(letters: &Letters) -> Vec<Sent> {
    let service = Signer::new("A time service");
    vec![
        sent("one-signature", letters.signed.clone()),
        sent("two-signatures", letters.both.clone()),
        sent("second-first", {
            let half = sign(&letters.two, SECOND, Place::Field("Signature 2"));
            sign(&half, FIRST, Place::Field("Signature"))
        }),
        sent("a-table-of-rows", {
            let style = Style { rows: true, ..Style::default() };
            sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
        }),
        sent("the-narrowest-numbers", {
            let style = Style { widths: [1, 3, 0], ..Style::default() };
            sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
        }),
        sent("the-widest-numbers", {
            let style = Style { widths: [1, 8, 2], ..Style::default() };
            sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
        }),
        sent("rows-that-end-otherwise", {
            let style = Style {
                rows: true,
                row_end: "\r\n".to_owned(),
                end: "%%EOF\r\n".to_owned(),
                ..Style::default()
            };
            sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
        }),
        sent("no-line-break-at-the-end", {
            let style = Style { end: "%%EOF".to_owned(), ..Style::default() };
            let half = sign_styled(&letters.two, FIRST, Place::Field("Signature"), style);
            let style = Style { before_object: "\n".to_owned(), ..Style::default() };
            sign_styled(&half, SECOND, Place::Field("Signature 2"), style)
        }),
        sent("the-name-of-a-program", {
            let style = Style { after_table: "%iText-Core-8.0.5\n".to_owned(), ..Style::default() };
            sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
        }),
        sent("with-a-look", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let shows = drawing(
                &mut update,
                [0.0, 0.0, 200.0, 40.0],
                "BT /F 9 Tf 5 5 Td (Signed by Kari Nordmann) Tj ET",
            );
            let field = update.field("Signature");
            let value = update.next() - 2;
            update.change(field, |field| {
                field.set("V", reference(value));
                field.set("F", 132);
                field.set("AP", dictionary! { "N" => reference(shows) });
            });
            seal(&without_first(update, field), &Signer::new(FIRST))
        }),
        sent("with-a-look-in-layers", layered(&letters.one)),
        sent("beside-a-logo", sign(&letters.with_logo, "A witness", Place::Page(FREE))),
        sent("two-fields-of-their-own", {
            let witnessed = sign(&letters.signed, "A witness", Place::Page(FREE));
            sign(&witnessed, "Another witness", Place::Page([320.0, 5.0, 520.0, 30.0]))
        }),
        sent("a-field-of-its-own", sign(&letters.signed, "A witness", Place::Page(FREE))),
        sent("on-a-letter-for-paper", {
            let mut update = Update::of(&letters.paper);
            let value = update.add(value(""));
            let page = update.page(1);
            let next = update.next();
            let field = dictionary! {
                "Type" => "Annot", "Subtype" => "Widget", "FT" => "Sig", "F" => 132, "T" => Object::string_literal("Stamp"),
                "Rect" => FREE.map(Object::Real).to_vec(), "P" => reference(page), "V" => reference(value),
            };
            let field = update.add(crate::sign::update::text(&Object::Dictionary(field)));
            assert_eq!(field, next);
            let mut annotations = update.list(page, "Annots");
            annotations.push(reference(field));
            update.change(page, |page| page.set("Annots", annotations));
            let root = update.root();
            update.change(root, |root| {
                root.set("AcroForm", dictionary! { "Fields" => vec![reference(field)], "SigFlags" => 3 });
            });
            seal(&update, &Signer::new(FIRST))
        }),
        sent("a-field-that-was-prepared", {
            let mut update = Update::of(&letters.one);
            add_field(&mut update, "Prepared", 1, FREE, 4, None, None);
            let prepared = update.finish();
            let witnessed = sign(&prepared, "A witness", Place::Field("Prepared"));
            sign(&witnessed, FIRST, Place::Field("Signature"))
        }),
        sent("a-time-stamp-on-the-signature", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            seal_stamped(&update, &Signer::new(FIRST), &service)
        }),
        sent("a-time-stamp-over-it", stamp(&letters.signed, &service)),
        sent("time-stamps-between", {
            let stamped = stamp(&letters.half, &service);
            stamp(&sign(&stamped, SECOND, Place::Field("Signature 2")), &service)
        }),
        sent("data-to-check-it-by", stored(&letters.signed)),
        sent("data-and-the-program-that-wrote-them", {
            let mut update = Update::of(&letters.signed);
            let certificate = update.stream("", &Signer::new(FIRST).certificate());
            let store = update.add(format!("<</Type/DSS/Certs[{certificate} 0 R]>>"));
            let (info, (packet, text)) = (info_of(&update), packet_of(&update));
            update.change(info, |info| {
                info.set("ModDate", Object::string_literal("D:20250301093000+01'00'"));
                info.set("Producer", Object::string_literal("pyHanko 0.25.1"));
            });
            let text = dated(&text, "2025-03-01T09:30:00+01:00");
            update.set(packet, stream("/Type/Metadata/Subtype/XML", text.as_bytes()));
            let root = update.root();
            update.change(root, |root| {
                root.set("DSS", reference(store));
                root.set(
                    "Extensions",
                    dictionary! {
                        "ADBE" => dictionary! { "BaseVersion" => "1.7", "ExtensionLevel" => 5 },
                        "ESIC" => dictionary! { "BaseVersion" => "1.7", "ExtensionLevel" => 1 },
                    },
                );
            });
            update.finish()
        }),
        sent("all-of-it-twice", stored(&stamp(&stored(&stamp(&stored(&letters.both), &service)), &service))),
        sent("dates-of-another-program", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let info = update.document.trailer.get(b"Info").unwrap().as_reference().unwrap().0;
            update.change(info, |info| {
                info.set("ModDate", Object::string_literal("D:20250301093000Z"));
                info.set("Producer", Object::string_literal("Another program"));
            });
            let root = update.root();
            update.change(root, |root| {
                root.set("Version", "2.0");
                root.set(
                    "Extensions",
                    dictionary! { "ADBE" => dictionary! { "BaseVersion" => "1.7", "ExtensionLevel" => 8 } },
                );
            });
            let form = update.form();
            update.change(form, |form| form.set("SigFlags", 3));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("certified-for-filling", {
            let mut update = Update::of(&letters.two);
            let reference_to = "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P 2>>>>]";
            let value = update.add(value(reference_to));
            let (field, root) = (update.field("Signature"), update.root());
            update.change(field, |field| field.set("V", reference(value)));
            update.change(root, |root| root.set("Perms", dictionary! { "DocMDP" => reference(value) }));
            let certified = seal(&update, &Signer::new(FIRST));
            sign(&certified, SECOND, Place::Field("Signature 2"))
        }),
        sent("issued-by-somebody", {
            let authority = Signer::new("An authority");
            sign_as(&letters.one, &Signer::new(FIRST).issued_by(&authority), Place::Field("Signature"))
        }),
    ]
}

/// An update in which the second version of an object replaces the first.
fn without_first(mut update: Update, number: u32) -> Update {
    update.keep_last(number);
    update
}

/// A letter signed with a look in layers, as some programs have made them for long: an empty background, and text in
/// an embedded font, all with resources that are objects of their own.
fn layered(letter: &[u8]) -> Vec<u8> {
    let mut update = Update::of(letter);
    let program = update.stream("/Length1 4", b"none");
    let descriptor = update.add(format!(
        "<</Type/FontDescriptor/FontName/AAAAAA+Sans/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200\
         /CapHeight 700/StemV 80/FontFile2 {program} 0 R>>"
    ));
    let descendant = update.add(format!(
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Sans/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)\
         /Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 500/CIDToGIDMap/Identity>>"
    ));
    let meanings = update.stream("", b"1 beginbfchar <0001> <0041> endbfchar");
    let font = update.add(format!(
        "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Sans/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]\
         /ToUnicode {meanings} 0 R>>"
    ));
    let mut layer = |resources: String, content: &str| {
        let resources = update.add(format!("<<{resources}>>"));
        let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 216 45]/Resources {resources} 0 R");
        update.stream(&entries, content.as_bytes())
    };
    let background = layer(String::new(), "% DSBlank\n");
    let signed = layer(format!("/Font<</F {font} 0 R>>"), "q BT /F 9 Tf 5 5 Td [<0001>-20<0001>]TJ ET Q");
    let layers = format!("/XObject<</n0 {background} 0 R/n2 {signed} 0 R>>");
    let frame = layer(layers, "q 1 0 0 1 0 0 cm/n0 Do Q q 1 0 0 1 0 0 cm/n2 Do Q");
    let shows = layer(format!("/XObject<</FRM {frame} 0 R>>"), "q 1 0 0 1 0 0 cm /FRM Do Q");
    let value = update.add(value(""));
    let field = update.field("Signature");
    update.change(field, |field| {
        field.set("V", reference(value));
        field.set("AP", dictionary! { "N" => reference(shows) });
    });
    seal(&update, &Signer::new(FIRST))
}

/// The letter, with validation data for its signatures.
pub fn stored(letter: &[u8]) -> Vec<u8> {
    let mut update = Update::of(letter);
    let certificate = Signer::new(FIRST).certificate();
    let certificate = update.stream("", &certificate);
    let root = update.root();
    let catalog = update.document.catalog().unwrap();
    let store = catalog.get(b"DSS").and_then(Object::as_reference).map(|store| store.0).ok();
    let store = match store {
        Some(store) => {
            update.change(store, |store| store.set("Certs", vec![reference(certificate)]));
            return update.finish();
        }
        None => update.add(format!(
            "<</Type/DSS/Certs[{certificate} 0 R]/VRI<</{}<</Cert[{certificate} 0 R]>>>>>>",
            "AB".repeat(20)
        )),
    };
    update.change(root, |root| root.set("DSS", reference(store)));
    update.finish()
}
