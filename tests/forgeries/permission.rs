//! Changes that a signature forbids.

use lopdf::{Object, dictionary};

use crate::genuine::FREE;
use crate::letter::{FIRST, Letters, SECOND};
use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, add_field, seal, sign, value};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let certified = |parameters: &str| {
        let mut update = Update::of(&letters.two);
        let value = update.add(value(&format!("/Reference[<</Type/SigRef{parameters}>>]")));
        let (field, root) = (update.field("Signature"), update.root());
        update.change(field, |field| field.set("V", reference(value)));
        update.change(root, |root| root.set("Perms", dictionary! { "DocMDP" => reference(value) }));
        seal(&update, &Signer::new(FIRST))
    };
    let nothing = certified("/TransformMethod/DocMDP/TransformParams<</V/1.2/P 1>>");
    let filling = certified("/TransformMethod/DocMDP/TransformParams<</V/1.2/P 2>>");
    let locked =
        |fields: &str| certified(&format!("/TransformMethod/FieldMDP/TransformParams<</V/1.2{fields}>>"));
    let second = |letter: &[u8]| sign(letter, SECOND, Place::Field("Signature 2"));
    vec![
        sent("signed-after-nothing-was-allowed", second(&nothing)),
        sent(
            "signed-after-nothing-that-can-be-read-was",
            second(&certified("/TransformMethod/DocMDP/TransformParams<</P(x)>>")),
        ),
        sent(
            "a-field-that-is-seen-after-it-was-certified",
            sign(&second(&filling), "Somebody", Place::Page(FREE)),
        ),
        sent("filled-after-all-were-locked", second(&locked("/Action/All"))),
        sent("filled-after-this-one-was-locked", second(&locked("/Action/Include/Fields[(Signature 2)]"))),
        sent("filled-after-the-others-were-locked", second(&locked("/Action/Exclude/Fields[(Signature)]"))),
        sent("filled-after-some-were-locked", second(&locked("/Action/Some"))),
        sent("permissions-of-another", {
            let mut update = Update::of(&letters.half);
            let root = update.root();
            let other = update.add("<</Type/Sig>>");
            update.change(root, |root| root.set("Perms", dictionary! { "DocMDP" => reference(other) }));
            second(&update.finish())
        }),
        sent("permissions-gone", {
            let mut update = Update::of(&filling);
            let root = update.root();
            update.change(root, |root| drop(root.remove(b"Perms")));
            second(&update.finish())
        }),
        sent("locked-by-a-field-that-was-added", {
            let mut update = Update::of(&letters.two);
            let value = update.add(value(""));
            let field = add_field(&mut update, "Lock", 1, [0.0; 4], 132, Some(value), None);
            update.amend(field, |field| {
                field.set("Lock", dictionary! { "Type" => "SigFieldLock", "Action" => "All" })
            });
            let locked = seal(&update, &Signer::new("Somebody"));
            sign(&second(&locked), FIRST, Place::Field("Signature"))
        }),
        sent("a-reference-to-something-else", {
            let mut update = Update::of(&letters.one);
            let page = update.page(2);
            let value = update
                .add(value(&format!("/Reference[<</Type/SigRef/TransformMethod/DocMDP/Data {page} 0 R>>]")));
            let field = update.field("Signature");
            update.change(field, |field| field.set("V", Object::Reference((value, 0))));
            seal(&update, &Signer::new(FIRST))
        }),
    ]
}
