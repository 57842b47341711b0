//! Validation data for signatures that is something else.

use lopdf::dictionary;

use crate::content::{PAINT, page_content};
use crate::genuine::{FREE, stored};
use crate::letter::{FIRST, Letters};
use crate::sign::update::{Update, reference, stream};
use crate::sign::{Place, Signer, add_field, lay, seal, value};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let store = |change: &dyn Fn(&mut Update) -> String| {
        let mut update = Update::of(&letters.signed);
        let store = change(&mut update);
        let store = update.add(store);
        let root = update.root();
        update.change(root, |root| root.set("DSS", reference(store)));
        update.finish()
    };
    vec![
        sent(
            "what-a-page-draws",
            store(&|update| {
                let (content, text) = page_content(update);
                update.set(content, stream("", &[&text, PAINT].concat()));
                format!("<</Type/DSS/Certs[{content} 0 R]>>")
            }),
        ),
        sent(
            "a-page",
            store(&|update| {
                let page = update.page(2);
                update.change(page, |page| page.set("Rotate", 180));
                format!("<</Type/DSS/Certs[{page} 0 R]>>")
            }),
        ),
        sent(
            "entries-of-another-kind",
            store(&|update| {
                let other = update.add("<</Type/Page>>");
                format!("<</Type/DSS/Certs[{other} 0 R]>>")
            }),
        ),
        sent(
            "something-more",
            store(&|update| {
                let other = update.stream("", b"x");
                format!("<</Type/DSS/Other[{other} 0 R]>>")
            }),
        ),
        sent(
            "something-more-of-a-signature",
            store(&|update| {
                let other = update.stream("", b"x");
                format!("<</Type/DSS/VRI<</AB<</Other[{other} 0 R]>>>>>>")
            }),
        ),
        sent(
            "streams-that-say-more",
            store(&|update| {
                let other = update.stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", b"x");
                format!("<</Type/DSS/Certs[{other} 0 R]>>")
            }),
        ),
        sent("nothing-that-is-there", store(&|_| "<</Type/DSS/Certs[9999 0 R]>>".to_owned())),
        sent("no-store", store(&|_| "[]".to_owned())),
        sent("gone-again", {
            let mut update = Update::of(&stored(&letters.signed));
            let root = update.root();
            update.change(root, |root| drop(root.remove(b"DSS")));
            update.finish()
        }),
        sent("first-a-certificate-then-a-look", {
            // What was added as validation data is drawn later.
            let stored = stored(&letters.half);
            let mut update = Update::of(&stored);
            let certificate = update
                .document
                .objects
                .iter()
                .rev()
                .find(|(_, object)| object.as_stream().is_ok_and(|stream| !stream.dict.has(b"Type")));
            let certificate = certificate.unwrap().0.0;
            let value = update.add(value(""));
            let field = add_field(&mut update, "Approval", 1, FREE, 4, Some(value), Some(certificate));
            update.amend(field, |_| {});
            seal(&update, &Signer::new("Somebody"))
        }),
        sent("first-a-look-then-a-certificate", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let shows = update.stream("/Type/XObject/Subtype/Form/BBox[0 0 200 40]", b"");
            let field = update.field("Signature");
            update.amend(field, |field| field.set("AP", dictionary! { "N" => reference(shows) }));
            let signed = seal(&update, &Signer::new(FIRST));
            let mut update = Update::of(&signed);
            update.set(shows, stream("/Type/XObject/Subtype/Form/BBox[0 0 200 40]", b"1 g 0 0 200 40 re f"));
            let store = update.add(format!("<</Type/DSS/Certs[{shows} 0 R]>>"));
            let root = update.root();
            update.change(root, |root| root.set("DSS", reference(store)));
            update.finish()
        }),
    ]
}
