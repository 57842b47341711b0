//! Changes that are allowed, but at a time when they are not.

use lopdf::{Object, dictionary};

use crate::genuine::{FREE, stored};
use crate::letter::{FIRST, Letters, SECOND};
use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, add_field, drawing, sign, stamp, value};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let service = Signer::new("A time service");
    let date = |letter: &[u8]| {
        let mut update = Update::of(letter);
        let info = update.document.trailer.get(b"Info").unwrap().as_reference().unwrap().0;
        update.change(info, |info| info.set("ModDate", Object::string_literal("D:20260101000000Z")));
        update.finish()
    };
    vec![
        sent("saved-again", date(&letters.signed)),
        sent("saved-again-after-a-time-stamp", date(&stamp(&letters.signed, &service))),
        sent("saved-again-after-data-to-check", date(&stored(&letters.signed))),
        sent("an-update-of-nothing", Update::of(&letters.signed).finish()),
        sent("a-field-without-a-signature", {
            let mut update = Update::of(&letters.signed);
            add_field(&mut update, "Later", 1, FREE, 4, None, None);
            update.finish()
        }),
        sent("a-field-without-a-signature-and-a-time-stamp", {
            let mut update = Update::of(&letters.signed);
            add_field(&mut update, "Later", 1, FREE, 4, None, None);
            stamp(&update.finish(), &service)
        }),
        sent("a-time-stamp-that-is-seen", {
            let mut update = Update::of(&letters.signed);
            let value = update
                .add(String::from_utf8(value("")).unwrap().replace("adbe.pkcs7.detached", "ETSI.RFC3161"));
            let shows = drawing(&mut update, FREE, "BT /F 11 Tf 2 3 Td (5,000 hours) Tj ET");
            add_field(&mut update, "Stamp", 1, FREE, 4, Some(value), Some(shows));
            crate::sign::seal(&update, &service)
        }),
        sent("a-time-stamp-in-the-place-of-a-signature", {
            let mut update = Update::of(&letters.half);
            let value = update
                .add(String::from_utf8(value("")).unwrap().replace("adbe.pkcs7.detached", "ETSI.RFC3161"));
            let field = update.field("Signature 2");
            update.change(field, |field| field.set("V", reference(value)));
            crate::sign::seal(&update, &service)
        }),
        sent("two-signatures-at-once", {
            let mut update = Update::of(&letters.two);
            let one = update.add(value("").as_slice());
            let other = update.add(value("").as_slice());
            for (name, value) in [("Signature", one), ("Signature 2", other)] {
                let field = update.field(name);
                update.change(field, |field| field.set("V", reference(value)));
            }
            crate::sign::seal(&update, &Signer::new(FIRST))
        }),
        sent("a-page-after-a-time-stamp", {
            let mut update = Update::of(&stamp(&letters.signed, &service));
            let page = update.page(2);
            update.change(page, |page| page.set("Rotate", 180));
            stamp(&update.finish(), &service)
        }),
        sent("a-look-for-the-field-that-was-prepared", {
            let mut update = Update::of(&letters.one);
            let field = add_field(&mut update, "Prepared", 1, FREE, 4, None, None);
            let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
            let mut update = Update::of(&signed);
            let shows = drawing(&mut update, FREE, "BT /F 11 Tf 2 3 Td (5,000 hours) Tj ET");
            update.change(field, |field| field.set("AP", dictionary! { "N" => reference(shows) }));
            sign(&update.finish(), SECOND, Place::Field("Prepared"))
        }),
        sent("prepared-and-never-signed", {
            let mut update = Update::of(&letters.one);
            add_field(&mut update, "Prepared", 1, FREE, 4, None, None);
            sign(&update.finish(), FIRST, Place::Field("Signature"))
        }),
    ]
}
