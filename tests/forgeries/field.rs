//! Fields, notes and links that are laid over a letter, or changed after signing.

use lopdf::{Object, dictionary};

use crate::genuine::FREE;
use crate::letter::{FIRST, Letters, SECOND};
use crate::sign::update::{Update, reference, text};
use crate::sign::{Place, Signer, add_field, drawing, lay, seal, sign, value};
use crate::{Sent, sent};

/// An area over the totals on the second page.
const TOTAL: [f32; 4] = [498.0, 600.0, 540.0, 700.0];
/// A blank area of that page.
const BLANK: [f32; 4] = [70.0, 420.0, 290.0, 434.0];
const WORDS: &str = "q 1 1 1 rg 0 0 220 14 re f Q BT /F 11 Tf 2 3 Td (In addition: 5,000 hours) Tj ET";

pub fn all(letters: &Letters) -> Vec<Sent> {
    let mut forged = unsigned(letters);
    forged.extend(signed(letters));
    forged.extend(own(letters));
    forged
}

/// Additions after the last signature, without a key.
fn unsigned(letters: &Letters) -> Vec<Sent> {
    let add = |edges, flags, change: fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.signed);
        let shows = drawing(&mut update, edges, WORDS);
        let field = add_field(&mut update, "Approval", 2, edges, flags, None, Some(shows));
        update.amend(field, change);
        update.finish()
    };
    let annotate = |entries: &str| {
        let mut update = Update::of(&letters.signed);
        let shows = drawing(&mut update, BLANK, WORDS);
        let page = update.page(2);
        let note =
            update.add(format!("<</Type/Annot{entries}/F 4/Rect[70 420 290 434]/AP<</N {shows} 0 R>>>>"));
        let mut annotations = update.list(page, "Annots");
        annotations.push(reference(note));
        update.change(page, |page| page.set("Annots", annotations));
        update.finish()
    };
    vec![
        sent("empty-in-a-blank-place", add(BLANK, 4, |_| {})),
        sent("empty-over-the-total", add(TOTAL, 4, |_| {})),
        sent("empty-and-unseen", add([0.0; 4], 132, |_| {})),
        sent(
            "with-a-value-that-is-none",
            add(BLANK, 4, |field| field.set("V", dictionary! { "Type" => "Sig" })),
        ),
        sent(
            "text",
            add(BLANK, 4, |field| {
                field.set("FT", "Tx");
                field.set("V", Object::string_literal("5,000 hours"));
            }),
        ),
        sent("a-stamp", annotate("/Subtype/Stamp")),
        sent("a-free-text", annotate("/Subtype/FreeText/DA(/Helv 9 Tf)/Contents(5,000 hours)")),
        sent("a-link", annotate("/Subtype/Link/A<</S/URI/URI(https://example.org)>>")),
        sent("a-redaction", annotate("/Subtype/Redact/OverlayText(5,000 hours)")),
        sent("a-widget-of-no-form", annotate("/Subtype/Widget/FT/Sig")),
        sent("a-list-of-its-own", {
            let mut update = Update::of(&letters.signed);
            let shows = drawing(&mut update, BLANK, WORDS);
            let note = update
                .add(format!("<</Type/Annot/Subtype/Square/F 4/Rect[70 420 290 434]/AP<</N {shows} 0 R>>>>"));
            let list = update.add(format!("[{note} 0 R]"));
            let page = update.page(2);
            update.change(page, |page| page.set("Annots", reference(list)));
            update.finish()
        }),
    ]
}

/// Signed fields that are not what they seem.
fn signed(letters: &Letters) -> Vec<Sent> {
    let add = |edges: [f32; 4], flags, change: fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.signed);
        let value = update.add(value(""));
        let shows = drawing(&mut update, edges, WORDS);
        let field = add_field(&mut update, "Approval", 2, edges, flags, Some(value), Some(shows));
        update.amend(field, change);
        seal(&update, &Signer::new("Somebody"))
    };
    vec![
        sent("over-the-total", add(TOTAL, 132, |_| {})),
        sent("in-print-alone", add(BLANK, 4 | 32, |_| {})),
        sent("on-the-screen-alone", add(BLANK, 0, |_| {})),
        sent("hidden", add(BLANK, 4 | 2, |_| {})),
        sent("hidden-until-a-mouse-comes", add(BLANK, 4 | 32 | 256, |_| {})),
        sent("that-does-not-turn", add(BLANK, 4 | 16, |_| {})),
        sent("that-does-not-grow", add(BLANK, 4 | 8, |_| {})),
        sent("with-large-flags", add(BLANK, 4 + (1 << 33), |_| {})),
        sent(
            "with-a-background",
            add(BLANK, 4, |field| field.set("MK", dictionary! { "BG" => vec![1.into()] })),
        ),
        sent(
            "with-a-caption",
            add(BLANK, 4, |field| {
                field.set("MK", dictionary! { "CA" => Object::string_literal("5,000 hours") });
            }),
        ),
        sent(
            "with-a-border",
            add(BLANK, 4, |field| field.set("Border", vec![0.into(), 0.into(), 90.into()])),
        ),
        sent("with-a-layer", add(BLANK, 4, |field| field.set("OC", dictionary! { "Type" => "OCG" }))),
        sent("with-an-action", add(BLANK, 4, |field| field.set("A", dictionary! { "S" => "Launch" }))),
        sent("with-more-actions", add(BLANK, 4, |field| field.set("AA", dictionary! {}))),
        sent("with-kids", add(BLANK, 4, |field| field.set("Kids", Vec::<Object>::new()))),
        sent("of-another-kind", add(BLANK, 4, |field| field.set("FT", "Btn"))),
        sent("without-a-name", add(BLANK, 4, |field| drop(field.remove(b"T")))),
        sent(
            "with-the-name-of-another",
            add(BLANK, 4, |field| field.set("T", Object::string_literal("Signature"))),
        ),
        sent("with-a-place-in-the-tags", add(BLANK, 4, |field| field.set("StructParent", 2))),
        sent("with-half-a-rectangle", add(BLANK, 4, |field| field.set("Rect", vec![70.into(), 420.into()]))),
        sent(
            "larger-than-any-page",
            add(BLANK, 4, |field| {
                field.set("Rect", vec![(-90000).into(), (-90000).into(), 90000.into(), 90000.into()]);
            }),
        ),
        sent(
            "no-room-and-a-look",
            add(BLANK, 4, |field| {
                field.set("Rect", vec![70.into(), 420.into(), 70.into(), 420.into()]);
            }),
        ),
        sent("in-a-tiny-rectangle", add([70.0, 420.0, 70.00001, 434.0], 4, |_| {})),
        sent("over-the-logo", {
            let mut update = Update::of(&letters.with_logo);
            let value = update.add(value(""));
            let edges = [70.0, 780.0, 120.0, 800.0];
            let shows = drawing(&mut update, edges, "BT /F 11 Tf 2 3 Td (Nordvik University) Tj ET");
            add_field(&mut update, "Approval", 1, edges, 132, Some(value), Some(shows));
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("over-another-that-was-added", {
            let witnessed = sign(&letters.signed, "A witness", Place::Page(FREE));
            sign(&witnessed, "Somebody", Place::Page([200.0, 10.0, 400.0, 40.0]))
        }),
        sent(
            "with-a-long-name",
            add(BLANK, 4, |field| field.set("T", Object::string_literal("void ".repeat(99)))),
        ),
        sent("many", {
            let mut update = Update::of(&letters.one);
            let fields: Vec<Object> =
                (0..101).map(|_| reference(update.add("<</FT/Sig/T(void)>>"))).collect();
            let form = update.form();
            let own = update.list(form, "Fields");
            update.change(form, |form| form.set("Fields", [own, fields].concat()));
            lay(&mut update, Place::Field("Signature"));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("a-figure-before-another", add([490.0, 655.0, 496.0, 664.0], 4, |_| {})),
        sent("over-the-field-of-another", {
            let mut update = Update::of(&letters.half);
            let value = update.add(value(""));
            let other = update.document.get_dictionary((update.field("Signature 2"), 0)).unwrap();
            let edges: Vec<f32> = other
                .get(b"Rect")
                .unwrap()
                .as_array()
                .unwrap()
                .iter()
                .map(|it| it.as_float().unwrap())
                .collect();
            let edges: [f32; 4] = edges.try_into().unwrap();
            let shows = drawing(&mut update, edges, "BT /F 11 Tf 2 3 Td (Signed by Marte Nordmann) Tj ET");
            add_field(&mut update, "Approval", 1, edges, 132, Some(value), Some(shows));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("on-two-pages", {
            let mut update = Update::of(&letters.signed);
            let value = update.add(value(""));
            let field = add_field(&mut update, "Approval", 1, FREE, 4, Some(value), None);
            let page = update.page(2);
            update.change(page, |page| page.set("Annots", vec![reference(field)]));
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("on-another-page-than-it-says", {
            let mut update = Update::of(&letters.signed);
            let value = update.add(value(""));
            let field = add_field(&mut update, "Approval", 2, BLANK, 4, Some(value), None);
            let page = update.page(1);
            update.amend(field, |field| field.set("P", reference(page)));
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("with-its-rectangle-elsewhere", {
            let mut update = Update::of(&letters.signed);
            let value = update.add(value(""));
            let rectangle = update.add("[70 5 300 30]");
            let field = add_field(&mut update, "Approval", 1, FREE, 4, Some(value), None);
            update.amend(field, |field| field.set("Rect", reference(rectangle)));
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("moved-later", {
            let half = sign(&letters.one, "Somebody", Place::Page(FREE));
            let mut update = Update::of(&half);
            let field = update.field("Added 1");
            update.change(field, |field| {
                field.set("Rect", vec![498.into(), 600.into(), 540.into(), 700.into()])
            });
            sign(&update.finish(), FIRST, Place::Field("Signature"))
        }),
        sent("before-the-others", {
            let mut update = Update::of(&letters.signed);
            let value = update.add(value(""));
            let field = add_field(&mut update, "Approval", 1, FREE, 4, Some(value), None);
            let form = update.form();
            let own = update.field("Signature");
            update.keep_none(form);
            update.change(form, |form| form.set("Fields", vec![reference(field), reference(own)]));
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("and-a-note-beside-it", {
            let mut update = Update::of(&letters.signed);
            let value = update.add(value(""));
            add_field(&mut update, "Approval", 1, FREE, 4, Some(value), None);
            let shows = drawing(&mut update, BLANK, WORDS);
            let note = update
                .add(format!("<</Type/Annot/Subtype/Stamp/F 4/Rect[70 420 290 434]/AP<</N {shows} 0 R>>>>"));
            let page = update.page(2);
            update.change(page, |page| page.set("Annots", vec![reference(note)]));
            seal(&update, &Signer::new("Somebody"))
        }),
    ]
}

/// The letter's own fields, turned into something else.
fn own(letters: &Letters) -> Vec<Sent> {
    let after = |change: fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.signed);
        let field = update.field("Signature");
        update.change(field, change);
        update.finish()
    };
    let during = |change: fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.one);
        lay(&mut update, Place::Field("Signature"));
        let field = update.field("Signature");
        update.amend(field, change);
        seal(&update, &Signer::new(FIRST))
    };
    let look = |letter: &[u8]| {
        let mut update = Update::of(letter);
        let shows = drawing(&mut update, [0.0, 0.0, 216.0, 45.0], WORDS);
        let field = update.field("Signature 2");
        update.change(field, |field| field.set("AP", dictionary! { "N" => reference(shows) }));
        update.finish()
    };
    vec![
        sent(
            "moved-when-signed",
            during(|field| field.set("Rect", vec![498.into(), 600.into(), 540.into(), 700.into()])),
        ),
        sent("hidden-when-signed", during(|field| field.set("F", 2))),
        sent("unprinted-when-signed", during(|field| field.set("F", 0))),
        sent(
            "renamed-when-signed",
            during(|field| field.set("TU", Object::string_literal("Signature of the King"))),
        ),
        sent("on-another-page-when-signed", during(|field| drop(field.remove(b"P")))),
        sent(
            "with-a-background-when-signed",
            during(|field| field.set("MK", dictionary! { "BG" => vec![0.into()] })),
        ),
        sent("with-an-action-when-signed", during(|field| field.set("A", dictionary! { "S" => "Launch" }))),
        sent(
            "moved-after-it-was-signed",
            after(|field| field.set("Rect", vec![0.into(), 0.into(), 595.into(), 842.into()])),
        ),
        sent("hidden-after-it-was-signed", after(|field| field.set("F", 2))),
        sent("emptied", after(|field| drop(field.remove(b"V")))),
        sent("with-another-look", {
            let mut update = Update::of(&letters.signed);
            let shows = drawing(&mut update, [0.0, 0.0, 216.0, 45.0], WORDS);
            let field = update.field("Signature");
            update.change(field, |field| field.set("AP", dictionary! { "N" => reference(shows) }));
            update.finish()
        }),
        sent("with-a-look-and-no-signature", look(&letters.half)),
        sent("with-a-look-before-it-is-signed", {
            let half = sign(&letters.two, FIRST, Place::Field("Signature"));
            sign(&look(&half), SECOND, Place::Field("Signature 2"))
        }),
        sent("its-look-written-anew", {
            let mut update = Update::of(&letters.signed);
            let field = update.document.get_dictionary((update.field("Signature"), 0)).unwrap();
            let shows =
                field.get(b"AP").unwrap().as_dict().unwrap().get(b"N").unwrap().as_reference().unwrap().0;
            let again = drawing(&mut update, [0.0, 0.0, 216.0, 45.0], WORDS);
            update.rename(again, shows);
            update.finish()
        }),
        sent("its-signature-written-anew", {
            let mut update = Update::of(&letters.signed);
            let field = update.document.get_dictionary((update.field("Signature"), 0)).unwrap();
            let value = field.get(b"V").unwrap().as_reference().unwrap().0;
            let mut dict = update.document.get_dictionary((value, 0)).unwrap().clone();
            dict.set("Name", Object::string_literal("The King"));
            update.set(value, text(&Object::Dictionary(dict)));
            update.finish()
        }),
    ]
}
