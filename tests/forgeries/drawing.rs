//! Signature appearances that do not look the same to everybody, in a signed field added at a blank place.

use lopdf::{Object, dictionary};

use crate::genuine::FREE;
use crate::letter::Letters;
use crate::sign::update::{Update, reference};
use crate::sign::{Signer, add_field, drawing, seal, value};
use crate::{Sent, sent};

const WORDS: &str = "BT /F 11 Tf 2 3 Td (5,000 hours) Tj ET";

pub fn all(letters: &Letters) -> Vec<Sent> {
    let with = |appearance: &dyn Fn(&mut Update) -> Object| {
        let mut update = Update::of(&letters.signed);
        let value = update.add(value(""));
        let appearance = appearance(&mut update);
        let field = add_field(&mut update, "Approval", 1, FREE, 4, Some(value), None);
        update.amend(field, |field| field.set("AP", appearance));
        seal(&update, &Signer::new("Somebody"))
    };
    let form = |entries: &'static str| {
        with(&move |update: &mut Update| {
            let shows = update.stream(&format!("/Type/XObject/Subtype/Form{entries}"), WORDS.as_bytes());
            dictionary! { "N" => reference(shows) }.into()
        })
    };
    let resources = |entries: &'static str| {
        with(&move |update: &mut Update| {
            let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<<{entries}>>");
            let shows = update.stream(&entries, WORDS.as_bytes());
            dictionary! { "N" => reference(shows) }.into()
        })
    };
    let picture = |entries: &'static str| {
        with(&move |update: &mut Update| {
            let other = update
                .stream("/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", &[255]);
            let entries = entries.replace("OTHER", &format!("{other} 0 R"));
            let picture = update.stream(
                &format!("/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray{entries}"),
                &[0],
            );
            let form = format!(
                "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</XObject<</I {picture} 0 R>>>>"
            );
            let shows = update.stream(&form, b"200 0 0 20 0 0 cm /I Do");
            dictionary! { "N" => reference(shows) }.into()
        })
    };
    let content = |content: &'static str| {
        with(&move |update: &mut Update| {
            let shows = drawing(update, FREE, content);
            dictionary! { "N" => reference(shows) }.into()
        })
    };
    vec![
        sent("that-leaves-its-rectangle", content("Q Q 1 g 0 0 600 800 re f q q")),
        sent("that-leaves-more-states-than-it-found", content("q 1 0 0 1 300 300 cm")),
        sent("that-leaves-a-text-open", content("BT /F 11 Tf")),
        sent("that-ends-what-it-did-not-begin", content("EMC")),
        sent(
            "with-a-picture-in-its-content",
            content("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q Q 1 g 0 0 600 800 re f q q"),
        ),
        sent("that-breaks-off", content("q (")),
        sent("that-cannot-be-looked-into", form("/BBox[0 0 200 20]/Filter/LZWDecode")),
        sent("without-any-extent", form("/BBox[0 0 0 0]")),
        sent(
            "under-a-mouse",
            with(&|update| {
                let (one, other) = (drawing(update, FREE, ""), drawing(update, FREE, WORDS));
                dictionary! { "N" => reference(one), "R" => reference(other) }.into()
            }),
        ),
        sent(
            "when-it-is-pressed",
            with(&|update| {
                let (one, other) = (drawing(update, FREE, ""), drawing(update, FREE, WORDS));
                dictionary! { "N" => reference(one), "D" => reference(other) }.into()
            }),
        ),
        sent(
            "by-its-state",
            with(&|update| {
                let (one, other) = (drawing(update, FREE, ""), drawing(update, FREE, WORDS));
                dictionary! { "N" => dictionary! { "On" => reference(one), "Off" => reference(other) } }
                    .into()
            }),
        ),
        sent(
            "no-drawing",
            with(&|update| {
                let nothing = update.add("<<>>");
                dictionary! { "N" => reference(nothing) }.into()
            }),
        ),
        sent(
            "what-a-page-draws",
            with(&|update| {
                let page = update.document.get_dictionary((update.page(2), 0)).unwrap();
                dictionary! { "N" => page.get(b"Contents").unwrap().clone() }.into()
            }),
        ),
        sent(
            "the-look-of-another",
            with(&|update| {
                let field = update.document.get_dictionary((update.field("Signature"), 0)).unwrap();
                field.get(b"AP").unwrap().clone()
            }),
        ),
        sent("in-a-layer", form("/BBox[0 0 200 20]/OC<</Type/OCG/Name(L)>>")),
        sent("of-another-file", form("/BBox[0 0 200 20]/Ref<</F(other.pdf)/Page 0>>")),
        sent("data-elsewhere", form("/BBox[0 0 200 20]/F(other.bin)")),
        sent("without-an-extent", form("")),
        sent("with-an-extent-that-is-none", form("/BBox[0 0 200]")),
        sent("without-an-inverse", form("/BBox[0 0 200 20]/Matrix[1 1 1 1 0 0]")),
        sent("with-too-few-numbers", form("/BBox[0 0 200 20]/Matrix[1 0 0]")),
        sent("with-a-place-in-the-tags", form("/BBox[0 0 200 20]/StructParent 3")),
        sent("of-no-known-kind", form("/BBox[0 0 200 20]/Unknown 1")),
        sent("with-layers", resources("/Properties<</L<</Type/OCG/Name(L)>>>>")),
        sent("with-membership-of-layers", resources("/Properties<</L<</Type/OCMD>>>>")),
        sent("with-a-program", resources("/XObject<</P<</Type/XObject/Subtype/PS/JS(x)>>>>")),
        sent("another-picture-in-print", picture("/Alternates[<</Image OTHER/DefaultForPrinting true>>]")),
        sent("a-picture-in-a-layer", picture("/OC<</Type/OCG/Name(L)>>")),
        sent("a-picture-for-presses", picture("/OPI<</2.0<<>>>>")),
        sent("a-picture-elsewhere", picture("/F(other.jpg)")),
    ]
}
