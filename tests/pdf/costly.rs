//! Small files that ask for endless work by sharing one long thing among many: they are refused, or answered cheaply.
//!
//! A reader that charged for a value only once, when parsing it, would be busy for hours with each of them.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::{Error, attachments, differences, facts, signatures, texts};
use miniz_oxide::deflate::compress_to_vec_zlib;

use crate::build::Pdf;

/// Large enough that its square is far too much work.
const MANY: usize = 100_000;

fn is_too_large<T: std::fmt::Debug>(answer: Result<T, Error>) {
    let refusal = answer.expect_err("a refusal");
    assert_eq!(Diagnostic::from(refusal.clone()).code, "oversized-pdf", "{refusal:?}");
}

/// A list of this value, repeated many times.
fn list(of: &str) -> String {
    format!("[{}]", of.repeat(MANY))
}

#[test]
fn many_nodes_that_share_many_kids() {
    // The first list is visited item by item; each item goes through the second list, which holds nothing valid.
    let kids = Pdf::new()
        .object("<</Pages 2 0 R>>")
        .object(format!("<</Kids{}>>", list("3 0 R ")))
        .object(format!("<</Kids{}>>", list("0 ")))
        .bytes();
    is_too_large(facts(&kids));
    is_too_large(texts(&kids));
    is_too_large(differences(&Pdf::new().object("<</Pages 1 0 R>>").bytes(), &kids));

    let names = |of: &str| {
        Pdf::new()
            .object("<</Names<</EmbeddedFiles<</Kids 2 0 R>>>>>>")
            .object(list(of))
            .object(list("0 "))
            .bytes()
    };
    is_too_large(attachments(&names("<</Kids 3 0 R>>")));
    is_too_large(attachments(&names("<</Names 3 0 R>>")));

    let fields = Pdf::new()
        .object("<</AcroForm<</Fields 2 0 R>>>>")
        .object(list("<</Kids 3 0 R>>"))
        .object(list("0 "))
        .bytes();
    is_too_large(signatures(&fields));
}

#[test]
fn trees_that_share_their_branches() {
    // Ten ways down from each of sixteen nodes, although the file has only about a hundred.
    let tree = |root: &str, node: &str, levels: usize| {
        let mut pdf = Pdf::new().object(root);
        for next in 3..levels + 3 {
            pdf = pdf.object(format!("[{}]", node.replace('#', &next.to_string()).repeat(10)));
        }
        pdf.object("[]").bytes()
    };
    is_too_large(signatures(&tree("<</AcroForm<</Fields 2 0 R>>>>", "<</T()/Kids # 0 R>>", 14)));
    is_too_large(signatures(&tree("<</AcroForm<</Fields 2 0 R>>>>", "<</T 0/Kids # 0 R>>", 14)));
    is_too_large(attachments(&tree("<</Names<</EmbeddedFiles<</Kids 2 0 R>>>>>>", "<</Kids # 0 R>>", 29)));
    let mut pages = Pdf::new().object("<</Pages 2 0 R>>");
    for next in 3..60 {
        pages = pages.object(format!("<</Kids[{}]>>", format!("{next} 0 R ").repeat(10)));
    }
    is_too_large(texts(&pages.bytes()));
}

#[test]
fn fields_that_inherit_much() {
    let below = |above: &str, kid: &str| {
        let field = format!("<</T(a){above}/Kids{}>>", list(kid));
        signatures(&Pdf::new().object(format!("<</AcroForm<</Fields[{field}]>>>>")).bytes())
    };
    // The value is looked at only where it matters, and there it is not valid.
    assert_eq!(below(&format!("/V{}", list("0 ")), "<</T()>>").map(|fields| fields.len()), Ok(0));
    is_too_large(below("", &format!("<</T({})>>", "b".repeat(900))));
    // If a name is not text, the field has the name of its parent.
    let long = format!("<</T({})/Kids{}>>", "a".repeat(1 << 20), list("<</T 0>>"));
    is_too_large(signatures(&Pdf::new().object(format!("<</AcroForm<</Fields[{long}]>>>>")).bytes()));
}

#[test]
fn one_long_name_for_many_files() {
    let pdf = Pdf::new()
        .object(format!("<</AF{}>>", list("2 0 R ")))
        .object(format!("<</UF({})>>", "a".repeat(1 << 20)));
    is_too_large(attachments(&pdf.bytes()));
}

#[test]
fn streams_that_are_long_and_hold_nothing() {
    // Compressed blocks without any data in them.
    let mut hollow = compress_to_vec_zlib(b"", 0);
    let block = [0, 0, 0, 0xFF, 0xFF];
    hollow.splice(2..2, block.repeat(1 << 20));
    let pages = Pdf::new()
        .object("<</Pages 2 0 R>>")
        .object(format!("<</Kids{}>>", list("3 0 R ")))
        .object("<</Contents 4 0 R>>")
        .stream("/Filter/FlateDecode", &hollow)
        .bytes();
    is_too_large(texts(&pages));
    let contents = Pdf::new()
        .object("<</Pages 2 0 R>>")
        .object(format!("<</Kids{}>>", list("3 0 R ")))
        .object("<</Contents 4 0 R>>")
        .object(list("5 0 R "))
        .stream("", b"")
        .bytes();
    is_too_large(texts(&contents));
    // The same long list of parameters describes the compression of every stream.
    let pages = MANY / 10;
    let parameters = Pdf::new()
        .object("<</Pages 2 0 R>>")
        .object(format!("<</Kids[{}]>>", "3 0 R ".repeat(pages)))
        .object("<</Contents 4 0 R>>")
        .stream(&format!("/DecodeParms{}", list("0 ")), b"")
        .bytes();
    assert_eq!(texts(&parameters).map(|texts| texts.len()), Ok(pages));
}

#[test]
fn remarks_that_many_objects_end_in() {
    // Each object is followed by the rest of the file as a comment.
    let mut pdf = b"%PDF-1.7\n1 0 obj <</Pages 2 0 R>> endobj\n".to_vec();
    let mut table = format!("xref\n0 2\n0000000000 65535 f \n{:010} 00000 n \n2 {MANY}\n", 9);
    let kids: String = (3..MANY + 2).map(|number| format!("{number} 0 R ")).collect();
    table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
    pdf.extend(format!("2 0 obj <</Kids[{kids}]>> endobj\n").as_bytes());
    for number in 3..MANY + 2 {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        pdf.extend(format!("{number} 0 obj null % ").as_bytes());
    }
    pdf.extend(b"\nendobj\n");
    let start = pdf.len();
    pdf.extend(format!("{table}trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n").as_bytes());
    is_too_large(facts(&pdf));
}

#[test]
fn fonts_that_mean_much() {
    let letter = |pages: usize, fonts: &str, content: &str| {
        // A table that maps every code to a whole book.
        let table = format!("<0000> <FFFF> <{}> endbfrange", "0041".repeat(1 << 18));
        let pdf = Pdf::new()
            .object("<</Pages 2 0 R>>")
            .object(format!("<</Kids[{}]>>", "3 0 R ".repeat(pages)))
            .object("<</Contents 5 0 R/Resources<</Font 4 0 R>>>>")
            .object(fonts)
            .stream("", content.as_bytes())
            .stream("/Filter/FlateDecode", &compress_to_vec_zlib(table.as_bytes(), 1));
        texts(&pdf.bytes())
    };
    let many: String = (0..MANY).map(|name| format!("/F{name} 0")).collect();
    is_too_large(letter(MANY, &format!("<<{many}>>"), ""));
    let font = "<</F<</Subtype/Type0/ToUnicode 6 0 R>>>>";
    assert_eq!(letter(1, font, ""), Ok(vec![String::new()]));
    assert_eq!(letter(1, font, "/F 1 Tf <0001> Tj").map(|texts| texts[0].len()), Ok(1 << 18));
    is_too_large(letter(1, font, &format!("/F 1 Tf <{}> Tj", "0001".repeat(4000))));
}
