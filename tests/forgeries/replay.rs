//! One signature in the place of another: nobody may seem to have signed who has not.

use crate::letter::{FIRST, Letters, SECOND};
use crate::sign::update::{Update, reference, text};
use crate::sign::{Place, Signer, add_field, drawing, lay, seal, sign, value};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let first_value = |update: &Update| {
        let field = update.document.get_dictionary((update.field("Signature"), 0)).unwrap();
        field.get(b"V").unwrap().as_reference().unwrap().0
    };
    vec![
        sent("the-same-object", {
            let mut update = Update::of(&letters.half);
            let (value, field) = (first_value(&update), update.field("Signature 2"));
            update.change(field, |field| field.set("V", reference(value)));
            update.finish()
        }),
        sent("a-copy", {
            let mut update = Update::of(&letters.half);
            let value = update.document.get_object((first_value(&update), 0)).unwrap().clone();
            let value = update.add(text(&value));
            let field = update.field("Signature 2");
            update.change(field, |field| field.set("V", reference(value)));
            update.finish()
        }),
        sent("a-copy-within-the-field", {
            let mut update = Update::of(&letters.half);
            let value = update.document.get_object((first_value(&update), 0)).unwrap().clone();
            let field = update.field("Signature 2");
            update.change(field, |field| field.set("V", value));
            update.finish()
        }),
        sent("both-at-once", {
            let mut update = Update::of(&letters.two);
            let value = lay(&mut update, Place::Field("Signature"));
            let field = update.field("Signature 2");
            update.change(field, |field| field.set("V", reference(value)));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("a-field-below-another", {
            let mut update = Update::of(&letters.half);
            let (one, other) = (update.field("Signature"), update.field("Signature 2"));
            update.change(other, |field| field.set("Parent", reference(one)));
            update.finish()
        }),
        sent("in-a-field-that-is-added", {
            let mut update = Update::of(&letters.signed);
            let value = first_value(&update);
            add_field(&mut update, "Approval", 1, [0.0; 4], 132, Some(value), None);
            update.finish()
        }),
        sent("in-a-field-that-is-seen", {
            let mut update = Update::of(&letters.signed);
            let value = first_value(&update);
            let shows = drawing(
                &mut update,
                [0.0, 0.0, 220.0, 14.0],
                "BT /F 11 Tf 2 3 Td (In addition: 5,000 hours) Tj ET",
            );
            add_field(&mut update, "Approval", 2, [70.0, 420.0, 290.0, 434.0], 4, Some(value), Some(shows));
            update.finish()
        }),
        sent("the-other-field-renamed", {
            let mut update = Update::of(&letters.half);
            let (one, other) = (update.field("Signature"), update.field("Signature 2"));
            update.change(one, |field| field.set("T", lopdf::Object::string_literal("Signature 2")));
            update.change(other, |field| field.set("T", lopdf::Object::string_literal("Signature")));
            update.finish()
        }),
        sent("the-other-field-gone", {
            let mut update = Update::of(&letters.half);
            let (form, one) = (update.form(), update.field("Signature"));
            update.change(form, |form| form.set("Fields", vec![reference(one)]));
            update.finish()
        }),
        sent("the-signature-moved-to-the-other-field", {
            let mut update = Update::of(&letters.half);
            let (value, one, other) =
                (first_value(&update), update.field("Signature"), update.field("Signature 2"));
            update.change(one, |field| drop(field.remove(b"V")));
            update.change(other, |field| field.set("V", reference(value)));
            let moved = update.finish();
            sign(&moved, SECOND, Place::Field("Signature"))
        }),
        sent("a-signature-over-less", {
            // A second signature that does not cover the update that it came with.
            let mut update = Update::of(&letters.half);
            let value = update.add(value(""));
            let field = update.field("Signature 2");
            update.change(field, |field| field.set("V", reference(value)));
            let mut bytes = seal(&update, &Signer::new(SECOND));
            let from = letters.half.len();
            let range = from + bytes[from..].windows(10).position(|it| it == b"/ByteRange").unwrap();
            let end = range + bytes[range..].iter().position(|byte| *byte == b']').unwrap();
            let text = String::from_utf8(bytes[range..end].to_vec()).unwrap();
            let numbers: Vec<usize> = text[11..].split_whitespace().map(|it| it.parse().unwrap()).collect();
            let shorter = format!("/ByteRange[0 {} {} {}", numbers[1], numbers[2], numbers[3] - 30);
            bytes[range..end].copy_from_slice(format!("{shorter:width$}", width = end - range).as_bytes());
            bytes
        }),
    ]
}
