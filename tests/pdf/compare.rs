//! Files compared with the one that was sent: signing makes no difference, but hiding or covering a page does.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::{Difference, differences};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::build::{Pdf, bomb, stream};
use crate::fixture;

const CATALOG: &str = "<</Pages 2 0 R/AcroForm<</Fields[5 0 R]>>/StructTreeRoot 7 0 R>>";
const PAGES: &str = "<</Type/Pages/Count 2/Kids[3 0 R 6 0 R]>>";
const PAGE: &str = "<</Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[5 0 R]>>";
const CONTENT: &[u8] = b"BT (We take part) Tj ET";
const FIELD: &str = "/FT/Sig/T(Signature)/Subtype/Widget/Rect[9 9 99 99]/P 3 0 R";

/// A letter of two pages that share their content, with a field on the first and tags that form a cycle.
fn sent() -> Pdf {
    Pdf::new()
        .object(CATALOG)
        .object(PAGES)
        .object(PAGE)
        .stream("", CONTENT)
        .object(format!("<<{FIELD}>>"))
        .object("<</Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>")
        .object("<</K 8 0 R>>")
        .object("<</P 7 0 R/K[8 0 R<</Obj 5 0 R/Pg 3 0 R>>]>>")
}

/// The differences between a file and the one that was sent.
#[track_caller]
fn found(received: &Pdf) -> Vec<Difference> {
    differences(&sent().bytes(), &received.bytes()).expect("an answer")
}

/// The code of the refusal.
#[track_caller]
fn refused(received: &[u8]) -> &'static str {
    Diagnostic::from(differences(&sent().bytes(), received).expect_err("a refusal")).code
}

#[test]
fn how_a_file_is_written_makes_no_difference() {
    assert_eq!(found(&sent()), []);
    let packed = stream("/Filter/FlateDecode", &compress_to_vec_zlib(CONTENT, 6));
    assert_eq!(found(&sent().replaced(4, packed)), []);
    // Objects with other numbers, and an array and a dictionary moved into objects of their own.
    let elsewhere = sent()
        .replaced(3, "<</Annots 9 0 R/MediaBox 10 0 R/Contents 4 0 R/Parent 2 0 R>>")
        .object("[5 0 R]")
        .object("[0 0 595 842]");
    assert_eq!(found(&elsewhere), []);
    for name in ["classic", "streams"] {
        assert_eq!(differences(&fixture("unsigned"), &fixture(&format!("rewritten-{name}"))), Ok(vec![]));
    }
    // A cycle that is one step longer looks the same to every reader.
    let longer = sent()
        .replaced(8, "<</P 7 0 R/K[9 0 R<</Obj 5 0 R/Pg 3 0 R>>]>>")
        .object("<</P 7 0 R/K[8 0 R<</Obj 5 0 R/Pg 3 0 R>>]>>");
    assert_eq!(found(&longer), []);
}

#[test]
fn signing_makes_no_difference() {
    for name in ["signed-once", "signed-rsa", "signed-p384-cades"] {
        assert_eq!(differences(&fixture("unsigned"), &fixture(name)), Ok(vec![]), "{name}");
    }
    // In a field that was sent, and in one that was added, with everything that signing services leave behind.
    let signed = sent()
        .replaced(
            1,
            CATALOG.replace("[5 0 R]", "[5 0 R 9 0 R]/SigFlags 3").replace(">>/Str", ">>/DSS<<>>/Str"),
        )
        .replaced(3, PAGE.replace("[5 0 R]", "[5 0 R 9 0 R]"))
        .replaced(5, format!("<<{FIELD}/V<</Contents<00>>>/F 132/AP<</N 4 0 R>>>>"))
        .object("<</FT/Sig/T(New)/V<</Contents<00>>>/Rect[0 0 9 9]>>");
    assert_eq!(found(&signed), []);
}

#[test]
fn what_covers_a_page_is_noticed() {
    let added = |annotation: &str, fields: &str| {
        sent()
            .replaced(1, CATALOG.replace("[5 0 R]", fields))
            .replaced(3, PAGE.replace("[5 0 R]", annotation))
            .object("<</FT/Sig/V<</Contents<00>>>/Rect[0 0 595 842]/AP<</N 4 0 R>>>>")
            .object("<</FT/Sig/V<</Contents<00>>>/A<</S/Launch>>>>")
            .object("<</FT/Sig/T(Empty)>>")
    };
    let on_page = Difference::Annotations(1);
    // It calls itself a signature, but is not found when the signatures are listed.
    assert_eq!(found(&added("[5 0 R 9 0 R]", "[5 0 R]")), [on_page]);
    assert_eq!(found(&added("[5 0 R<</FT/Sig/V<<>>>>]", "[5 0 R]")), [on_page]);
    assert_eq!(found(&added("[5 0 R 9 0 R]", "[5 0 R 9 0 R]")), []);
    assert_eq!(found(&added("[5 0 R 10 0 R]", "[5 0 R 10 0 R]")), [on_page, Difference::Form]);
    assert_eq!(found(&added("[5 0 R 11 0 R]", "[5 0 R 11 0 R]")), [on_page, Difference::Form]);
    assert_eq!(found(&added("[5 0 R]", "[5 0 R 11 0 R]")), [Difference::Form]);
    // The field of one page, shown on the other as well.
    let twice = "<</Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Annots[5 0 R]>>";
    assert_eq!(found(&sent().replaced(6, twice)), [Difference::Annotations(2)]);
    // An empty field has to look as it did; a signed one has to be where it was.
    assert_eq!(found(&sent().replaced(5, format!("<<{FIELD}/AP<</N 4 0 R>>>>"))), [on_page]);
    let moved = FIELD.replace("99]", "999]");
    assert_eq!(found(&sent().replaced(5, format!("<<{moved}/V<<>>>>"))), [on_page]);
    // Another kind of form, and missing fields.
    assert_eq!(found(&sent().replaced(1, CATALOG.replace("]", "]/XFA 4 0 R"))), [Difference::Form]);
    assert_eq!(found(&sent().replaced(1, CATALOG.replace("[5 0 R]", "[]"))), [Difference::Form]);
}

#[test]
fn what_pages_have_from_above_is_theirs() {
    for entry in ["/Rotate 180", "/CropBox[0 0 9 9]", "/Resources<</Font<<>>>>"] {
        let above = PAGES.replace("/Count", &format!("{entry}/Count"));
        assert_eq!(found(&sent().replaced(2, above)), [Difference::Page(1), Difference::Page(2)], "{entry}");
    }
    // A page's own entries take precedence, and entries that all pages share may be inherited.
    let size = "/MediaBox[0 0 595 842]";
    let above = |size: &str| PAGES.replace("/Count", &format!("{size}/Count"));
    assert_eq!(found(&sent().replaced(2, above("/MediaBox[0 0 9 9]"))), []);
    assert_eq!(found(&sent().replaced(2, above(size)).replaced(3, PAGE.replace(size, ""))), []);
    let other = sent().replaced(2, above("/MediaBox[0 0 9 9]")).replaced(3, PAGE.replace(size, ""));
    assert_eq!(found(&other), [Difference::Page(1)]);
}

#[test]
fn trees_that_say_something_else_to_other_readers_are_noticed() {
    for lie in ["/Count 1", "/Count 3", "", "/Count 4 0 R", "/Count 2/Parent 1 0 R"] {
        let pages = PAGES.replace("/Count 2", lie);
        assert_eq!(found(&sent().replaced(2, pages)), [Difference::Document], "{lie}");
    }
    let page = PAGE.replace("/Parent 2 0 R", "/Parent 9 0 R");
    assert_eq!(found(&sent().replaced(3, page).object("<</Rotate 180>>")), [Difference::Document]);
    let count = |received| Difference::PageCount { made: 2, received };
    assert_eq!(found(&sent().replaced(2, "<</Count 1/Kids[3 0 R]>>")), [count(1)]);
    assert_eq!(found(&sent().replaced(2, "<</Count 3/Kids[3 0 R 6 0 R 6 0 R]>>")), [count(3)]);
    assert_eq!(found(&sent().replaced(2, "<</Count 0/Kids 4 0 R>>"))[0], count(0));
    let swapped = found(&sent().replaced(2, "<</Count 2/Kids[6 0 R 3 0 R]>>"));
    assert!(swapped.contains(&Difference::Annotations(1)), "{swapped:?}");
    assert_eq!(found(&sent().replaced(3, "[]"))[0], Difference::Page(1));
}

#[test]
fn other_contents_are_noticed_wherever_they_are() {
    assert_eq!(
        found(&sent().replaced(4, stream("", b"BT (No) Tj ET"))),
        [Difference::Page(1)],
        "the second page shares them"
    );
    assert_eq!(found(&sent().replaced(4, "null"))[0], Difference::Page(1));
    assert_eq!(found(&sent().replaced(8, "<</P 7 0 R/K[]>>")), [Difference::Tags]);
    assert_eq!(found(&sent().replaced(8, "9 0 R").object("8 0 R")), [Difference::Tags]);
    assert_eq!(found(&sent().trailer("/Info<</Title(Another)/Producer(Any)>>")), [Difference::Metadata]);
    let opens = CATALOG.replace("/Pages", "/OpenAction[3 0 R/Fit]/Pages");
    assert_eq!(found(&sent().replaced(1, opens)), [Difference::Document]);
    // Data that cannot be decoded are equal if their bytes are equal.
    let strange = |data: &[u8]| stream("/Filter/LZWDecode", data);
    let made = sent().replaced(4, strange(b"abc")).bytes();
    assert_eq!(differences(&made, &sent().replaced(4, strange(b"abc")).bytes()), Ok(vec![]));
    assert_eq!(
        differences(&made, &sent().replaced(4, strange(b"abd")).bytes()),
        Ok(vec![Difference::Page(1)])
    );
}

#[test]
fn harmful_files_are_refused() {
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n"), "not-a-pdf");
    assert_eq!(refused(&fixture("encrypted")), "encrypted-pdf");
    let whole = sent().bytes();
    for end in (8..whole.len() - 8).step_by(7) {
        assert_eq!(refused(&whole[..end]), "damaged-pdf", "{end} bytes");
    }
    // Pages that are their own parents, pages below pages, and no pages at all.
    assert_eq!(refused(&sent().replaced(2, "<</Kids[2 0 R]>>").bytes()), "damaged-pdf");
    assert_eq!(refused(&sent().replaced(3, "<</Kids[2 0 R]>>").bytes()), "damaged-pdf");
    assert_eq!(refused(&sent().replaced(1, "<</Pages[3 0 R]>>").bytes()), "damaged-pdf");
    assert_eq!(refused(&sent().replaced(1, "<<>>").bytes()), "damaged-pdf");
    let swelling = stream("/Filter[/FlateDecode/FlateDecode]", &bomb(130));
    assert_eq!(refused(&sent().replaced(4, swelling).bytes()), "oversized-pdf");
    let kids = format!("<</Kids[{}]>>", "3 0 R ".repeat(1_000_000));
    assert_eq!(refused(&sent().replaced(2, kids).bytes()), "oversized-pdf");
}
