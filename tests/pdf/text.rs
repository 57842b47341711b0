//! The text of pages, from files of this program, from other programs' files, and from malicious ones.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::texts;

use crate::build::{Pdf, stream};
use crate::fixture;
use crate::make::{TWO_SIGNATORIES, finished};

/// A page with this content and two fonts: `F` has two-byte codes with a meaning, the codes of `G` have none.
fn page(content: impl AsRef<[u8]>) -> Pdf {
    with_font("1 beginbfchar <0001> <0041> <0002> <D83DDE00> endbfchar", content)
}

fn with_font(table: &str, content: impl AsRef<[u8]>) -> Pdf {
    Pdf::new()
        .object("<</Pages 2 0 R>>")
        .object("<</Count 1/Kids[3 0 R]>>")
        .object("<</Contents 4 0 R/Resources<</Font<</F 5 0 R/G<</Subtype/Type1>>>>/XObject<</X 7 0 R>>>>>>")
        .stream("", content.as_ref())
        .object("<</Subtype/Type0/ToUnicode 6 0 R>>")
        .stream("", table.as_bytes())
        .stream("/Subtype/Form/Resources<</XObject<</X 7 0 R>>>>", b"/X Do")
}

#[track_caller]
fn text(pdf: &Pdf) -> String {
    texts(&pdf.bytes()).expect("an answer").concat()
}

/// The code of the refusal.
#[track_caller]
fn refused(pdf: &Pdf) -> &'static str {
    Diagnostic::from(texts(&pdf.bytes()).expect_err("a refusal")).code
}

#[test]
fn a_letter_is_read_as_it_was_written() {
    let texts_of = |pdf: &[u8]| texts(pdf).expect("an answer");
    let letter = texts_of(&finished(TWO_SIGNATORIES));
    assert_eq!(letter.len(), 1);
    for words in ["We take part. Questions: a@example.org", "Åse Ærlig", "Bo Borg", "Place and date"] {
        assert!(letter[0].contains(words), "{words}: {}", letter[0]);
    }
    // Whether signed or rewritten, the file contains the same text.
    let unsigned = texts_of(&fixture("unsigned"));
    for name in ["signed-rsa", "rewritten-classic", "rewritten-streams", "rewritten-linearised"] {
        assert_eq!(texts_of(&fixture(name)), unsigned, "{name}");
    }
}

#[test]
fn every_way_to_show_text_is_understood() {
    let shown = |content: &str| text(&page(content));
    assert_eq!(shown("BT /F 9 Tf <00010002> Tj ET"), "A😀");
    assert_eq!(shown("/F 9 Tf [<0001> -250 <0001>] TJ <0002> ' 1 2 <0001> \""), "AA😀A");
    // A font without meanings, a font that does not exist, and no font.
    assert_eq!(shown("/G 9 Tf (ab) Tj /F 9 Tf <00030001> Tj"), "\u{FFFD}\u{FFFD}\u{FFFD}A");
    assert_eq!(shown("/H 9 Tf (ab) Tj"), "");
    assert_eq!(shown("(ab) Tj"), "");
    // Half a code, and values that are not text.
    assert_eq!(shown("/F 9 Tf <000100> Tj 17 Tj /F Tj Tj [[<0001>] <</F 9>>] TJ"), "A\u{FFFD}A");
    // Contents in several parts, none of which is complete in itself.
    let parts = page("").replaced(3, "<</Contents[4 0 R 8 0 R 9 0 R]/Resources<</Font<</F 5 0 R>>>>>>");
    assert_eq!(text(&parts.stream("", b"BT /F 9 Tf [<0001>").stream("", b"<0002>] TJ")), "A😀");
    // Fonts that all pages inherit.
    let above = page("/F 9 Tf <0001> Tj")
        .replaced(2, "<</Count 1/Kids[3 0 R]/Resources<</Font<</F 5 0 R>>>>>>")
        .replaced(3, "<</Contents 4 0 R>>");
    assert_eq!(text(&above), "A");
}

#[test]
fn tables_of_fonts_are_taken_at_their_word() {
    let shown = |table: &str| text(&with_font(table, "/F 9 Tf <0000000100020003> Tj"));
    assert_eq!(shown("<0000> <FFFF> <0061> endbfrange"), "abcd");
    assert_eq!(shown("<0001> <0002> [<0061> <00620063>] endbfrange"), "\u{FFFD}abc\u{FFFD}");
    // One code is mapped separately, although it lies within a range.
    assert_eq!(shown("<0002> <0078> endbfchar <0000> <0003> <0061> endbfrange"), "abxd");
    // Ranges that end before they begin, lists that are too short, invalid meanings, and tables that break off.
    assert_eq!(shown("<0003> <0000> <0061> endbfrange"), "\u{FFFD}".repeat(4));
    assert_eq!(shown("<0000> <0003> [<0061>] endbfrange"), "a\u{FFFD}\u{FFFD}\u{FFFD}");
    assert_eq!(shown("<0000> <0003> 17 endbfrange <0001> endbfchar"), "\u{FFFD}".repeat(4));
    assert_eq!(shown("<0000> <0061> <0001> endbfchar"), "a\u{FFFD}\u{FFFD}\u{FFFD}");
    assert_eq!(shown("<0000> <> <0001> <D800> <0002> <61> endbfchar"), "\u{FFFD}a\u{FFFD}");
    assert_eq!(shown("<00000000> <FFFFFFFF> <FFFF> endbfrange"), "\u{FFFF}\u{0}\u{1}\u{2}");
    for broken in ["<0000", "(a", "<<", "1 beginbfchar ]"] {
        assert_eq!(refused(&with_font(broken, "")), "damaged-pdf", "{broken}");
    }
}

#[test]
fn contents_out_of_balance_are_read_all_the_same() {
    let shown = |content: &str| text(&page(content));
    assert_eq!(shown(&format!("{}/F 9 Tf <0001> Tj", "q ".repeat(100_000))), "A");
    assert_eq!(shown(&format!("{}ET ET EMC /F 9 Tf <0001> Tj BT BT", "Q ".repeat(100_000))), "A");
    // A picture that draws itself gives no text.
    assert_eq!(shown("/X Do /F 9 Tf <0001> Tj /X Do"), "A");
    // Hundreds of thousands of values before one operator.
    assert_eq!(shown(&format!("/F 9 Tf {}<0001> Tj", "0 ".repeat(500_000))), "A");
    for broken in ["<0001", "(a", "[", "<<", "]", "/F 9 Tf <000x> Tj", "[(a) Tj"] {
        assert_eq!(refused(&page(broken)), "damaged-pdf", "{broken}");
    }
    assert_eq!(refused(&page("[".repeat(1000))), "oversized-pdf");
    assert_eq!(refused(&page("0 ".repeat(3_000_000))), "oversized-pdf");
}

#[test]
fn pages_that_are_not_there_are_told_from_pages_that_are_empty() {
    let pages = |kids: &str| page("").replaced(2, format!("<</Kids{kids}>>"));
    assert_eq!(texts(&pages("[]").bytes()), Ok(vec![]));
    assert_eq!(texts(&pages(" 4 0 R").bytes()), Ok(vec![]));
    // Nothing, a page without contents, and a page whose contents are a number give three empty pages.
    let three = pages("[9 0 R 8 0 R 10 0 R null 5]").object("<<>>").object("null").object("<</Contents 3>>");
    assert_eq!(texts(&three.bytes()), Ok(vec![String::new(); 3]));
    assert_eq!(refused(&pages("[2 0 R]")), "damaged-pdf");
    assert_eq!(refused(&page("").replaced(1, "<<>>")), "damaged-pdf");
    assert_eq!(refused(&page("").replaced(1, "<</Pages[3 0 R]>>")), "damaged-pdf");
    for contents in ["3 0 R", "99 0 R"] {
        let page = page("").replaced(3, format!("<</Contents {contents}>>"));
        assert_eq!(refused(&page), "damaged-pdf", "{contents}");
    }
    let packed = page("").replaced(4, stream("/Filter/LZWDecode", b"a"));
    assert_eq!(refused(&packed), "unsupported-pdf");
}

#[test]
fn pages_that_share_contents_are_read_each_until_it_is_too_much() {
    let shared = |pages: usize, codes: usize| {
        page(format!("/F 9 Tf <{}> Tj", "0001".repeat(codes)))
            .replaced(2, format!("<</Kids[{}]>>", "3 0 R ".repeat(pages)))
    };
    assert_eq!(texts(&shared(1000, 3).bytes()), Ok(vec!["AAA".to_owned(); 1000]));
    assert_eq!(refused(&shared(1000, 10_000)), "oversized-pdf");
    assert_eq!(refused(&shared(500_000, 1)), "oversized-pdf");
}
