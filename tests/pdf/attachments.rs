//! What a letter carries can be read back byte for byte, whatever has been done to the file since.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::{Attachments, attachments};

use crate::build::{Pdf, carrier};
use crate::fixture;
use crate::make::{APPLICATION, CONTRIBUTION, TWO_SIGNATORIES, finished, letter};

fn both() -> Attachments {
    Attachments {
        application: Some(APPLICATION.as_bytes().to_vec()),
        contribution: Some(CONTRIBUTION.as_bytes().to_vec()),
        ..Attachments::default()
    }
}

fn contribution(data: &str) -> Attachments {
    Attachments { application: None, contribution: Some(data.as_bytes().to_vec()), ..Attachments::default() }
}

#[test]
fn typeset_and_finished_letters_give_back_what_went_in() {
    assert_eq!(attachments(&letter(TWO_SIGNATORIES).pdf), Ok(both()));
    assert_eq!(attachments(&finished(TWO_SIGNATORIES)), Ok(both()));
}

#[test]
fn signing_changes_nothing() {
    for name in ["unsigned", "signed-once", "signed-rsa", "signed-p256", "signed-classic"] {
        assert_eq!(attachments(&fixture(name)), Ok(both()), "{name}");
    }
}

#[test]
fn rewriting_changes_nothing() {
    for name in
        ["rewritten-classic", "rewritten-streams", "rewritten-linearised", "rewritten-linearised-classic"]
    {
        assert_eq!(attachments(&fixture(name)), Ok(both()), "{name}");
    }
}

#[test]
fn a_file_without_attachments_carries_nothing() {
    let bare = Pdf::new().object("<</Type/Catalog>>").bytes();
    assert_eq!(attachments(&bare), Ok(Attachments::default()));
    assert_eq!(attachments(&carrier().bytes()), Ok(contribution("{}")));
}

#[test]
fn an_attachment_is_found_wherever_readers_look() {
    let by_association = Pdf::new()
        .object("<</Type/Catalog/AF[2 0 R]>>")
        .object("<</Type/Filespec/UF(contribution.json)/EF<</F 3 0 R>>>>")
        .stream("", b"one")
        .bytes();
    assert_eq!(attachments(&by_association), Ok(contribution("one")));

    // In UTF-16 with escapes, two levels down, under another key.
    let by_name = Pdf::new()
        .object("<</Type/Catalog/Names<</EmbeddedFiles<</Kids[<</Kids[2 0 R]>>]>>>>>>")
        .object("<</Names[(a)<</F(x)/UF 3 0 R/EF<</UF 4 0 R>>>>]>>")
        .object("<FEFF0063006F006E0074007200690062007500740069006F006E002E006A0073006F006E>")
        .stream("", b"two")
        .bytes();
    assert_eq!(attachments(&by_name), Ok(contribution("two")));

    let by_key = Pdf::new()
        .object("<</Type/Catalog/Names<</EmbeddedFiles<</Names[(contribution\\056json)2 0 R]>>>>>>")
        .object("<</EF<</F 3 0 R>>>>")
        .stream("", b"three")
        .bytes();
    assert_eq!(attachments(&by_key), Ok(contribution("three")));
}

#[test]
fn a_second_file_of_the_same_name_is_refused() {
    let two = |second: &str| {
        let file = |stream: u32| format!("<</UF(contribution.json)/EF<</F {stream} 0 R>>>>");
        let pdf = Pdf::new()
            .object("<</Type/Catalog/Names<</EmbeddedFiles<</Names[(a)2 0 R]>>>>/AF[3 0 R]>>")
            .object(file(4))
            .object(file(5));
        attachments(&pdf.stream("", b"{}").stream("", second.as_bytes()).bytes())
    };
    assert_eq!(two("{}"), Ok(contribution("{}")));
    assert_eq!(Diagnostic::from(two("{ }").unwrap_err()).code, "ambiguous-attachment");
}

#[test]
fn a_newer_revision_counts() {
    let mut pdf = carrier().bytes();
    let before = pdf.windows(4).rposition(|window| window == b"xref").unwrap() - 5;
    let table = pdf.windows(5).position(|window| window == b"\nxref").unwrap() + 1;
    assert_eq!(&pdf[before..before + 9], b"startxref");
    let object = pdf.len();
    pdf.extend(b"4 0 obj\n<</Length 3>>\nstream\nnew\nendstream\nendobj\n");
    let start = pdf.len();
    pdf.extend(
        format!(
            "xref\n4 1\n{object:010} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev {table}>>\nstartxref\n{start}\n%%EOF\n"
        )
        .as_bytes(),
    );
    assert_eq!(attachments(&pdf), Ok(contribution("new")));
}

#[test]
fn a_table_for_old_readers_hides_nothing_from_us() {
    // The table calls the attachment free; the stream beside it, which only newer readers know, gives its position.
    let plain = carrier().bytes();
    let find = |word: &str| plain.windows(word.len()).position(|window| window == word.as_bytes()).unwrap();
    let attachment =
        u8::try_from(find("4 0 obj")).unwrap_or_else(|_| panic!("the file is too long for one byte"));
    let table = find("\nxref") + 1;
    let mut pdf = plain[..table].to_vec();
    let beside = pdf.len();
    pdf.extend(b"5 0 obj\n<</Type/XRef/Size 5/Index[4 1]/W[1 1 1]/Length 3>>\nstream\n");
    pdf.extend([1, attachment, 0]);
    pdf.extend(b"\nendstream\nendobj\n");
    let start = pdf.len();
    let entry = format!("{attachment:010} 00000 n");
    let rest = String::from_utf8(plain[table..].to_vec()).unwrap();
    assert!(rest.contains(&entry));
    let rest = rest
        .replace(&entry, "0000000000 00000 f")
        .replace("<</Size 5", &format!("<</XRefStm {beside}/Size 5"));
    let rest = rest.replace(&format!("startxref\n{table}"), &format!("startxref\n{start}"));
    pdf.extend(rest.as_bytes());
    assert_eq!(attachments(&pdf), Ok(contribution("{}")));
}

#[test]
fn every_prediction_is_undone() {
    let text = b"{ \"rows\": [\"like\", \"like\", \"unlike\", \"like\"], \"columns\": 7, \"bytes\": \"\xC3\xA6\xC3\xB8\" }";
    let columns = 7;
    let mut predicted = Vec::new();
    let mut above = vec![0u8; columns];
    for (number, row) in text.chunks(columns).enumerate() {
        let kind = number % 5;
        predicted.push(u8::try_from(kind).unwrap());
        for (at, &byte) in row.iter().enumerate() {
            let left = if at == 0 { 0 } else { row[at - 1] };
            let corner = if at == 0 { 0 } else { above[at - 1] };
            let (a, b, c) = (i32::from(left), i32::from(above[at]), i32::from(corner));
            let guess = match kind {
                0 => 0,
                1 => a,
                2 => b,
                3 => (a + b) / 2,
                // Whichever of the three is closest to a + b - c.
                _ => *[a, b, c].iter().min_by_key(|one| (a + b - c - **one).abs()).unwrap(),
            };
            predicted.push(byte.wrapping_sub(u8::try_from(guess).unwrap()));
        }
        above[..row.len()].copy_from_slice(row);
    }
    let packed = miniz_oxide::deflate::compress_to_vec_zlib(&predicted, 6);
    let pdf = Pdf::new()
        .object("<</Type/Catalog/AF[<</UF(contribution.json)/EF<</F 2 0 R>>>>]>>")
        .stream("/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 7>>", &packed);
    assert_eq!(attachments(&pdf.bytes()).unwrap().contribution.as_deref(), Some(text.as_slice()));
}
