//! The letter is changed, then signed by somebody who is shown the changed letter, then changed back.

use lopdf::{Object, dictionary};

use crate::content::{CHANGES, page_content};
use crate::letter::{FIRST, Letters, SECOND};
use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, add_field, drawing, lay, seal, sign};
use crate::{Sent, sent};

/// The changes made before the signature.
const CHOSEN: [&str; 7] = [
    "stream",
    "contents-of-a-page",
    "contents-in-parts",
    "crop-box",
    "a-page-less",
    "data",
    "what-is-read-aloud",
];

pub fn all(letters: &Letters) -> Vec<Sent> {
    let mut forged: Vec<Sent> = CHANGES
        .iter()
        .filter(|(name, _)| CHOSEN.contains(name))
        .map(|(name, change)| {
            let mut update = Update::of(&letters.one);
            change(&mut update);
            let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
            sent(name, back(&letters.one, &signed))
        })
        .collect();
    forged.push(sent("in-the-update-of-the-signature", {
        let mut update = Update::of(&letters.one);
        lay(&mut update, Place::Field("Signature"));
        CHANGES[0].1(&mut update);
        let signed = seal(&update, &Signer::new(FIRST));
        back(&letters.one, &signed)
    }));
    forged.push(sent("between-two-signatures", {
        let mut update = Update::of(&letters.half);
        CHANGES[0].1(&mut update);
        let signed = sign(&update.finish(), SECOND, Place::Field("Signature 2"));
        back(&letters.two, &signed)
    }));
    forged.push(sent("a-note-that-goes-again", {
        let mut update = Update::of(&letters.one);
        let page = update.page(2);
        let before = update.list(page, "Annots");
        let shows = drawing(&mut update, [0.0, 0.0, 100.0, 100.0], "1 g 0 0 100 100 re f");
        let note = update
            .add(format!("<</Type/Annot/Subtype/Stamp/F 4/Rect[480 600 580 700]/AP<</N {shows} 0 R>>>>"));
        update.change(page, |page| page.set("Annots", vec![reference(note)]));
        let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
        let mut update = Update::of(&signed);
        update.change(page, |page| page.set("Annots", before));
        update.finish()
    }));
    forged.push(sent("a-field-that-goes-again", {
        let mut update = Update::of(&letters.one);
        let (form, page) = (update.form(), update.page(1));
        let (fields, annotations) = (update.list(form, "Fields"), update.list(page, "Annots"));
        let shows = drawing(&mut update, [0.0, 0.0, 100.0, 40.0], "BT /F 11 Tf 2 3 Td (0 hours) Tj ET");
        add_field(&mut update, "Note", 1, [70.0, 5.0, 170.0, 45.0], 4, None, Some(shows));
        let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
        let mut update = Update::of(&signed);
        update.change(form, |form| form.set("Fields", fields));
        update.change(page, |page| page.set("Annots", annotations));
        update.finish()
    }));
    forged.push(sent("a-layer-that-goes-again", {
        let mut update = Update::of(&letters.one);
        let root = update.root();
        let layer = update.add("<</Type/OCG/Name(L)>>");
        update.change(root, |root| {
            let layers = dictionary! { "OCGs" => vec![reference(layer)], "D" => dictionary! { "OFF" => vec![reference(layer)] } };
            root.set("OCProperties", layers);
        });
        let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
        let mut update = Update::of(&signed);
        update.change(root, |root| drop(root.remove(b"OCProperties")));
        update.finish()
    }));
    forged.push(sent("seen-through-a-free-number", {
        // The page draws an object that does not exist yet.
        let mut update = Update::of(&letters.one);
        let (content, _) = page_content(&update);
        let later = update.next() + 20;
        let page = update.page(2);
        update.change(page, |page| page.set("Contents", vec![reference(content), reference(later)]));
        let signed = sign(&update.finish(), FIRST, Place::Field("Signature"));
        let mut update = Update::of(&signed);
        update.change(page, |page| page.set("Contents", reference(content)));
        update.finish()
    }));
    forged
}

/// The file with every object as it was in another file, as far as the object existed there.
fn back(before: &[u8], now: &[u8]) -> Vec<u8> {
    let (old, mut update) = (Update::of(before), Update::of(now));
    let field = update.field("Signature");
    let signature_fields = [
        Some(field),
        update.document.objects.keys().map(|it| it.0).find(|number| {
            update.document.get_dictionary((*number, 0)).is_ok_and(|dict| dict.has(b"ByteRange"))
        }),
    ];
    let changed: Vec<u32> = old
        .document
        .objects
        .iter()
        .filter(|(id, object)| update.document.get_object(**id).is_ok_and(|now| !is_same(now, object)))
        .map(|(id, _)| id.0)
        .filter(|number| !signature_fields.contains(&Some(*number)))
        .filter(|number| !update.document.get_dictionary((*number, 0)).is_ok_and(|dict| dict.has(b"V")))
        .collect();
    for number in changed {
        let object = old.document.get_object((number, 0)).unwrap();
        let body = match object {
            Object::Stream(stream) => {
                let mut body = crate::sign::update::text(&Object::Dictionary(stream.dict.clone()));
                body.extend(b"\nstream\n");
                body.extend(&stream.content);
                body.extend(b"\nendstream");
                body
            }
            object => crate::sign::update::text(object),
        };
        update.set(number, body);
    }
    update.finish()
}

fn is_same(one: &Object, other: &Object) -> bool {
    match (one, other) {
        (Object::Stream(one), Object::Stream(other)) => {
            one.dict == other.dict && one.content == other.content
        }
        (one, other) => one == other,
    }
}
