//! Validation data for signatures that is something else.

use lopdf::{Object, dictionary};

use crate::content::{PAINT, page_content};
use crate::genuine::{FREE, stored};
use crate::letter::{FIRST, Letters};
use crate::metadata::{info_of, packet_of};
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
    // Data that are in order, together with something else.
    let beside = |change: &dyn Fn(&mut Update)| {
        store(&|update| {
            change(update);
            let certificate = update.stream("", &Signer::new(FIRST).certificate());
            format!("<</Type/DSS/Certs[{certificate} 0 R]>>")
        })
    };
    let root = |key: &'static str, value: &dyn Fn() -> Object| {
        let mut update = Update::of(&letters.signed);
        let certificate = update.stream("", &Signer::new(FIRST).certificate());
        let store = update.add(format!("<</Type/DSS/Certs[{certificate} 0 R]>>"));
        let root = update.root();
        update.change(root, |root| {
            root.set("DSS", reference(store));
            root.set(key, value());
        });
        update.finish()
    };
    let extension = |extension: &'static str| {
        root("Extensions", &|| {
            dictionary! { "ADBE" => dictionary! {
                "BaseVersion" => "1.7", "ExtensionLevel" => 8, "URL" => Object::string_literal(extension),
            } }
            .into()
        })
    };
    vec![
        sent("another-program", {
            beside(&|update| {
                let info = info_of(update);
                update.change(info, |info| info.set("Producer", Object::string_literal("void")));
            })
        }),
        sent("another-program-in-the-packet", {
            beside(&|update| {
                let (number, text) = packet_of(update);
                let producer = "<rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\
                    <pdf:Producer>void</pdf:Producer></rdf:Description></rdf:RDF>";
                let text = text.replacen("</rdf:RDF>", producer, 1);
                update.set(number, stream("/Type/Metadata/Subtype/XML", text.as_bytes()));
            })
        }),
        sent("half-of-a-title", {
            beside(&|update| {
                let (number, text) = packet_of(update);
                let text = text.replacen("Letter of intent: ", "Letter of <!--intent: -->", 1);
                update.set(number, stream("/Type/Metadata/Subtype/XML", text.as_bytes()));
            })
        }),
        sent("no-signatures-any-more", {
            beside(&|update| {
                let form = update.form();
                update.change(form, |form| form.set("SigFlags", 0));
            })
        }),
        sent("the-look-of-text-fields", {
            beside(&|update| {
                let form = update.form();
                update.change(form, |form| form.set("DA", Object::string_literal("/Helv 0 Tf")));
            })
        }),
        sent("an-older-version", root("Version", &|| "1.4".into())),
        sent("an-extension-that-does-something", extension("javascript:x")),
        sent("an-extension-that-says-something", extension("this letter is void")),
        sent(
            "an-extension-by-a-sentence",
            root("Extensions", &|| dictionary! { "This letter is void" => dictionary! {} }.into()),
        ),
        sent(
            "no-certificate",
            store(&|update| {
                let other = update.stream("", b"not a certificate");
                format!("<</Type/DSS/Certs[{other} 0 R]>>")
            }),
        ),
        sent(
            "a-certificate-and-more",
            store(&|update| {
                let other = [Signer::new(FIRST).certificate(), b"void".to_vec()].concat();
                let other = update.stream("", &other);
                format!("<</Type/DSS/Certs[{other} 0 R]>>")
            }),
        ),
        sent(
            "a-certificate-for-an-answer",
            store(&|update| {
                let other = update.stream("", &Signer::new(FIRST).certificate());
                format!("<</Type/DSS/VRI<</{}<</OCSP[{other} 0 R]>>>>>>", "AB".repeat(20))
            }),
        ),
        sent("no-time", store(&|_| format!("<</Type/DSS/VRI<</{}<</TU(void)>>>>>>", "AB".repeat(20)))),
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
