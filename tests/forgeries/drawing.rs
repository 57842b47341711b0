//! Signature appearances that do not look the same to everybody, in a signed field added at a blank place.

use lopdf::{Object, dictionary};

use crate::genuine::FREE;
use crate::letter::Letters;
use crate::sign::update::{Update, reference};
use crate::sign::{Signer, add_field, drawing, seal, value};
use crate::{Sent, sent};

const BOX: &str = "0 g 0 0 200 20 re f";
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
            let shows = update.stream(&format!("/Type/XObject/Subtype/Form{entries}"), BOX.as_bytes());
            dictionary! { "N" => reference(shows) }.into()
        })
    };
    let resources = |entries: &'static str| {
        with(&move |update: &mut Update| {
            let entries = format!("/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<<{entries}>>");
            let shows = update.stream(&entries, BOX.as_bytes());
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
    // A drawing of this content, with something among its resources that paints all over the page.
    let leading =
        |content: &'static str, resources: &'static str, entries: &'static str, painting: &'static str| {
            with(&move |update: &mut Update| {
                let number = update.next();
                let resources = resources.replace("THIS", &number.to_string());
                let entries = entries.replace("THIS", &number.to_string());
                update.stream(&entries, painting.as_bytes());
                let form = format!("/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<<{resources}>>");
                let shows = update.stream(&form, content.as_bytes());
                dictionary! { "N" => reference(shows) }.into()
            })
        };
    let chain = |levels: u32| {
        with(&move |update: &mut Update| {
            let mut shows = drawing(update, FREE, WORDS);
            for _ in 0..levels {
                let entries =
                    format!("/Subtype/Form/BBox[0 0 230 25]/Resources<</XObject<</X {shows} 0 R>>>>");
                shows = update.stream(&entries, b"/X Do");
            }
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
        sent("with-two-words-in-one", content("QQ 1 g 0 0 600 800 re f")),
        sent("with-a-word-and-a-quote", content("Q' Q' 1 g 0 0 600 800 re f")),
        sent("with-a-number-and-a-word", content("1Q 1 g 0 0 600 800 re f")),
        sent("with-an-end-of-a-path-and-a-word", content("nQ f*QQ 1 g 0 0 600 800 re f")),
        sent("with-a-beginning-and-two-ends", content("qQQ 1 g 0 0 600 800 re f")),
        sent("with-half-a-picture", content("BIx 1 g 0 0 600 800 re f")),
        sent("with-an-unknown-word", content("BX shine EX 1 g 0 0 600 800 re f")),
        sent("with-a-word-after-a-comment", content("% \u{e9}\rQ")),
        sent("with-a-space-to-some", content("q\u{c}Q")),
        sent("with-too-few-numbers-to-turn", content("q 1 0 0 1 0 cm Q")),
        sent("flattened-in-its-content", content("q 0 0 0 0 0 0 cm BT /F 11 Tf (5,000 hours) Tj ET Q")),
        sent("clipped-to-no-path", content("W n 0 g 0 0 200 20 re f")),
        sent("of-a-path-that-goes-on", content("0 0 m 600 800 l")),
        sent("with-text-outside-a-text", content("/F 11 Tf (5,000 hours) Tj")),
        sent("that-names-what-is-not-there", content("/Logo Do")),
        sent(
            "with-two-words-in-one-within",
            leading(
                "/X Do",
                "/XObject<</X THIS 0 R>>",
                "/Subtype/Form/BBox[0 0 200 20]",
                "QQ 1 g 0 0 600 800 re f",
            ),
        ),
        sent(
            "of-an-uncertain-kind-within",
            with(&|update| {
                let kind = update.add("/Form");
                let inner = update.stream(
                    &format!("/Subtype {kind} 0 R/BBox[0 0 200 20]"),
                    b"Q Q 1 g 0 0 600 800 re f q q",
                );
                let entries =
                    format!("/Subtype/Form/BBox[0 0 200 20]/Resources<</XObject<</X {inner} 0 R>>>>");
                let shows = update.stream(&entries, b"/X Do");
                dictionary! { "N" => reference(shows) }.into()
            }),
        ),
        sent(
            "in-tiles",
            leading(
                "/Pattern cs/P scn 0 0 200 20 re f",
                "/Pattern<</P THIS 0 R>>",
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 9/YStep 9/Resources<<>>",
                "Q Q 1 g 0 0 600 800 re f q q",
            ),
        ),
        sent(
            "in-tiles-upon-each-other",
            leading(
                "/Pattern cs/P scn 0 0 200 20 re f",
                "/Pattern<</P THIS 0 R>>",
                "/PatternType 1/PaintType 1/TilingType 1/BBox[0 0 9 9]/XStep 0/YStep 9/Resources<<>>",
                "1 g 0 0 9 9 re f",
            ),
        ),
        sent(
            "in-a-glyph",
            leading(
                "BT/F 9 Tf(a)Tj ET",
                "/Font<</F<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a THIS 0 R>>\
                 /Encoding<</Differences[97/a]>>/FirstChar 97/LastChar 97/Widths[9]/Resources<<>>>>>>",
                "",
                "9 0 d0 Q Q 1 g 0 0 600 800 re f q q",
            ),
        ),
        sent(
            "in-a-mask",
            leading(
                "/G gs 0 g 0 0 200 20 re f",
                "/ExtGState<</G<</SMask<</S/Luminosity/G THIS 0 R>>>>>>",
                "/Subtype/Form/BBox[0 0 200 20]/Group<</S/Transparency/CS/DeviceGray>>",
                "QQ 1 g 0 0 600 800 re f",
            ),
        ),
        sent(
            "in-a-font-by-another-name",
            leading(
                "/G gs BT(5,000 hours)Tj ET",
                "/ExtGState<</G<</Font[THIS 0 R 9]>>>>",
                "/Type/Font/Subtype/Type1/BaseFont/Helvetica",
                "",
            ),
        ),
        sent(
            "that-draws-itself",
            with(&|update| {
                let itself = update.next();
                let entries =
                    format!("/Subtype/Form/BBox[0 0 200 20]/Resources<</XObject<</X {itself} 0 R>>>>");
                let shows = update.stream(&entries, b"q 1 0 0 1 9 0 cm/X Do Q 0 0 5 5 re f");
                dictionary! { "N" => reference(shows) }.into()
            }),
        ),
        sent("nested-deeply", chain(40)),
        sent("next-to-nothing", form("/BBox[0 0 .0000001 .0000001]")),
        sent("next-to-no-height", form("/BBox[0 0 200 .0000001]")),
        sent("made-tiny", form("/BBox[0 0 200 20]/Matrix[.00000002 0 0 .00000002 0 0]")),
        sent("made-huge", form("/BBox[0 0 200 20]/Matrix[999999 0 0 999999 0 0]")),
        sent("slanted", form("/BBox[0 0 200 20]/Matrix[1 .5 .5 1 0 0]")),
        sent("almost-flat", form("/BBox[0 0 200 20]/Matrix[999 999 999 999.0001 0 0]")),
        sent("without-an-extent-within", leading("/X Do", "/XObject<</X THIS 0 R>>", "/Subtype/Form", BOX)),
        sent(
            "next-to-nothing-within",
            leading("/X Do", "/XObject<</X THIS 0 R>>", "/Subtype/Form/BBox[0 0 .0000001 1]", "0 0 9 9 re f"),
        ),
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
