//! Changes of the document as a whole after signing.

use lopdf::{Object, dictionary};

use crate::letter::{FIRST, Letters};
use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, lay, seal};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let catalog = |change: &dyn Fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.one);
        lay(&mut update, Place::Field("Signature"));
        let root = update.root();
        update.change(root, change);
        seal(&update, &Signer::new(FIRST))
    };
    let form = |change: &dyn Fn(&mut lopdf::Dictionary)| {
        let mut update = Update::of(&letters.one);
        lay(&mut update, Place::Field("Signature"));
        let form = update.form();
        update.change(form, change);
        seal(&update, &Signer::new(FIRST))
    };
    let script = || dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    vec![
        sent("an-action-when-opened", catalog(&|root| root.set("OpenAction", script()))),
        sent("actions-when-closed", catalog(&|root| root.set("AA", dictionary! { "WC" => script() }))),
        sent("a-script", catalog(&|root| root.set("Names", dictionary! { "JavaScript" => dictionary! {} }))),
        sent("layers", catalog(&|root| root.set("OCProperties", dictionary! { "D" => dictionary! {} }))),
        sent("a-portfolio", catalog(&|root| root.set("Collection", dictionary! { "View" => "H" }))),
        sent("another-language", catalog(&|root| root.set("Lang", Object::string_literal("tlh")))),
        sent("other-labels", catalog(&|root| root.set("PageLabels", dictionary! {}))),
        sent(
            "another-view",
            catalog(&|root| root.set("ViewerPreferences", dictionary! { "HideToolbar" => true })),
        ),
        sent("no-tags", catalog(&|root| drop(root.remove(b"StructTreeRoot")))),
        sent("no-metadata", catalog(&|root| drop(root.remove(b"Metadata")))),
        sent("no-attachments", catalog(&|root| drop(root.remove(b"AF")))),
        sent("no-form", catalog(&|root| drop(root.remove(b"AcroForm")))),
        sent("another-version", catalog(&|root| root.set("Version", "9.9"))),
        sent(
            "extensions-that-are-none",
            catalog(&|root| {
                root.set("Extensions", dictionary! { "X" => dictionary! { "S" => "JavaScript" } });
            }),
        ),
        sent(
            "requirements",
            catalog(&|root| {
                root.set("Requirements", vec![dictionary! { "S" => "EnableJavaScripts" }.into()])
            }),
        ),
        sent("rights-of-use", catalog(&|root| root.set("Perms", dictionary! { "UR3" => dictionary! {} }))),
        sent("output-intents", catalog(&|root| drop(root.remove(b"OutputIntents")))),
        sent("another-kind-of-form", form(&|form| form.set("XFA", Object::string_literal("<xdp/>")))),
        sent("looks-to-be-made", form(&|form| form.set("NeedAppearances", true))),
        sent("an-order-of-calculation", form(&|form| form.set("CO", Vec::<Object>::new()))),
        sent("strange-flags", form(&|form| form.set("SigFlags", 77))),
        sent(
            "resources-with-a-layer",
            form(&|form| {
                form.set(
                    "DR",
                    dictionary! { "Properties" => dictionary! { "L" => dictionary! { "Type" => "OCG" } } },
                );
            }),
        ),
        sent("another-catalog", {
            let mut update = Update::of(&letters.signed);
            let root =
                crate::sign::update::text(&Object::Dictionary(update.document.catalog().unwrap().clone()));
            let root = update.add(root);
            update.trailer.insert("Root".to_owned(), format!("{root} 0 R"));
            update.finish()
        }),
        sent("another-form", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let field = update.field("Signature");
            let form = update.add(format!("<</Fields[{field} 0 R]/SigFlags 3>>"));
            let root = update.root();
            update.change(root, |root| root.set("AcroForm", reference(form)));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("something-nobody-needs", {
            let mut update = Update::of(&letters.one);
            update.add("<</Hidden true>>");
            lay(&mut update, Place::Field("Signature"));
            seal(&update, &Signer::new(FIRST))
        }),
    ]
}
