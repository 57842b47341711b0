//! Files that are damaged or malicious: they are refused clearly, without panicking, hanging or exhausting memory.

use letter_of_intent::diagnostic::Diagnostic;
use letter_of_intent::pdf::{Attachments, attachments, signatures};
use proptest::prelude::*;

use crate::build::{Pdf, bomb, carrier, with_table};
use crate::fixture;

/// The code of the refusal.
fn refused(pdf: &[u8]) -> &'static str {
    Diagnostic::from(attachments(pdf).expect_err("a refusal")).code
}

#[test]
fn other_files_are_told_from_pdfs() {
    assert_eq!(refused(b""), "not-a-pdf");
    assert_eq!(refused(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "not-a-pdf");
    assert_eq!(refused(b"Dear reader"), "not-a-pdf");
    assert_eq!(refused(b"PK\x03\x04 %PDF-1.7"), "not-a-pdf");
}

#[test]
fn encrypted_files_are_refused_as_such() {
    assert_eq!(refused(&fixture("encrypted")), "encrypted-pdf");
    assert_eq!(refused(&carrier().trailer("/Encrypt<<>>").bytes()), "encrypted-pdf");
    assert_eq!(refused(&with_table("/Size 2/Encrypt 9 0 R", b"")), "encrypted-pdf");
}

#[test]
fn a_file_that_is_cut_short_is_damaged_wherever_the_cut_is() {
    for name in ["unsigned", "rewritten-classic"] {
        let pdf = fixture(name);
        for end in (8..pdf.len() - 8).step_by(7) {
            assert_eq!(refused(&pdf[..end]), "damaged-pdf", "{name}, {end} bytes");
        }
    }
    // Cut within the update of the second signature: the first revision is whole, the file is not.
    let signed = fixture("signed-rsa");
    for end in (signed.len() - 400..signed.len() - 20).step_by(5) {
        assert!(attachments(&signed[..end]).is_err(), "{end} bytes");
    }
}

#[test]
fn circles_are_refused() {
    let own_revision = |key: &str| {
        let plain = carrier().bytes();
        let table = plain.windows(5).position(|window| window == b"\nxref").unwrap() + 1;
        carrier().trailer(&format!("/{key} {table}")).bytes()
    };
    assert_eq!(refused(&own_revision("Prev")), "damaged-pdf");
    assert_eq!(refused(&own_revision("XRefStm")), "damaged-pdf");
    let catalog = |names: &str| Pdf::new().object(format!("<</Names<</EmbeddedFiles {names}>>>>"));
    let circles = [
        catalog("2 0 R").object("2 0 R"),
        catalog("2 0 R").object("3 0 R").object("2 0 R"),
        catalog("2 0 R").object("<</Kids[2 0 R]>>"),
        catalog("2 0 R").object("<</Kids[3 0 R]>>").object("<</Kids[2 0 R]>>"),
        catalog("2 0 R").object("<</Length 2 0 R>>\nstream\n\nendstream"),
        catalog("2 0 R")
            .object("<</Length 3 0 R>>\nstream\n\nendstream")
            .object("<</Length 2 0 R>>\nstream\n\nendstream"),
    ];
    for circle in circles {
        assert_eq!(refused(&circle.bytes()), "damaged-pdf");
    }
}

#[test]
fn an_object_stream_in_itself_is_refused() {
    // Object 2, the catalog, is in stream 3, which is itself in stream 3.
    let rows = [1, 0, 9, 0, 2, 0, 3, 0, 2, 0, 3, 0];
    let pdf = with_table("/Size 4/Index[1 3]/W[1 2 1]/Root 2 0 R", &rows);
    assert_eq!(refused(&pdf), "damaged-pdf");
}

#[test]
fn long_chains_are_cut() {
    // The length of each stream is a stream whose length is the next one.
    let mut chain = Pdf::new().object("<</Names 2 0 R>>");
    for next in 3..20_000 {
        chain = chain.object(format!("<</Length {next} 0 R>>\nstream\n\nendstream"));
    }
    assert_eq!(refused(&chain.bytes()), "oversized-pdf");

    let mut names = Pdf::new().object("<</Names<</EmbeddedFiles 2 0 R>>>>");
    for next in 3..20_000 {
        names = names.object(format!("<</Kids[{next} 0 R]>>"));
    }
    assert_eq!(refused(&names.bytes()), "oversized-pdf");

    let mut references = Pdf::new().object("<</Names 2 0 R>>");
    for next in 3..20_000 {
        references = references.object(format!("{next} 0 R"));
    }
    assert_eq!(refused(&references.bytes()), "damaged-pdf");

    for (open, close) in [("[", "]"), ("<</A", ">>")] {
        let deep = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        assert_eq!(refused(&Pdf::new().object(deep).bytes()), "oversized-pdf");
    }
}

#[test]
fn bombs_do_not_go_off() {
    let filters = "/Filter[/FlateDecode/FlateDecode]";
    let attached = Pdf::new()
        .object("<</AF[<</UF(contribution.json)/EF<</F 2 0 R>>>>]>>")
        .stream(filters, &bomb(200))
        .bytes();
    assert!(attached.len() < 2_000);
    assert_eq!(refused(&attached), "oversized-pdf");
    // Each is bearable alone; all of them together are not.
    let mut many = String::from("<</AF[");
    for stream in 2..20 {
        many.push_str(&format!("<</UF(contribution.json)/EF<</F {stream} 0 R>>>>"));
    }
    let mut pdf = Pdf::new().object(many + "]>>");
    let small = bomb(10);
    for _ in 2..20 {
        pdf = pdf.stream(filters, &small);
    }
    assert_eq!(refused(&pdf.bytes()), "oversized-pdf");

    let table = with_table(&format!("{filters}/Size 9/W[1 2 1]/Root 1 0 R"), &bomb(200));
    assert_eq!(refused(&table), "oversized-pdf");
}

#[test]
fn huge_counts_are_refused_before_they_cost_anything() {
    let rows = |count: &str| {
        let pdf =
            format!("%PDF-1.7\nxref\n0 {count}\n0000000000 65535 f \ntrailer\n<<>>\nstartxref\n9\n%%EOF\n");
        refused(pdf.as_bytes())
    };
    for count in ["4294967295", "18446744073709551615", "99999999999999999999999"] {
        assert_eq!(rows(count), "damaged-pdf");
    }
    // Fifty million entries of two bytes each, from a file of a few hundred bytes.
    let table = with_table(
        "/Filter[/FlateDecode/FlateDecode]/Size 50000000/Index[0 50000000]/W[1 1 0]/Root 1 0 R",
        &bomb(100),
    );
    assert_eq!(refused(&table), "oversized-pdf");
    let empty = with_table("/Size 4294967295/W[1 2 1]/Root 1 0 R", b"");
    assert_eq!(refused(&empty), "damaged-pdf");
    for widths in ["[0 0 0]", "[9 9 9]", "[1 2]", "[1 -2 1]", "[]", "5"] {
        let table = with_table(&format!("/Size 9/W{widths}/Root 1 0 R"), &[0; 64]);
        assert_eq!(refused(&table), "damaged-pdf", "{widths}");
    }
    let values = format!("[{}]", "0 ".repeat(3_000_000));
    assert_eq!(refused(&Pdf::new().object(values).bytes()), "oversized-pdf");
    let mut large = carrier().bytes();
    large.splice(9..9, vec![b' '; 65 << 20]);
    assert_eq!(refused(&large), "oversized-pdf");
}

#[test]
fn what_no_letter_uses_is_said_to_be_so() {
    let with = |entries: &str, data: &[u8]| {
        let catalog = "<</AF[<</UF(contribution.json)/EF<</F 2 0 R>>>>]>>";
        refused(&Pdf::new().object(catalog).stream(entries, data).bytes())
    };
    assert_eq!(with("/Filter/LZWDecode", b""), "unsupported-pdf");
    assert_eq!(with("/Filter[/FlateDecode/FlateDecode/FlateDecode]", b""), "unsupported-pdf");
    assert_eq!(with("/Filter/FlateDecode", b"nothing that was ever compressed"), "unsupported-pdf");
    let zeros = miniz_oxide::deflate::compress_to_vec_zlib(&[9; 12], 6);
    assert_eq!(with("/Filter/FlateDecode/DecodeParms<</Predictor 2>>", &zeros), "unsupported-pdf");
    assert_eq!(with("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 3>>", &zeros), "unsupported-pdf");
    assert_eq!(with("/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 0>>", &zeros), "unsupported-pdf");
}

#[test]
fn two_readings_of_one_file_are_refused() {
    let twice = Pdf::new().object("<</Names<<>>/Names<<>>>>").bytes();
    assert_eq!(refused(&twice), "damaged-pdf");
}

/// A change to some bytes of a file.
#[derive(Debug, Clone)]
enum Change {
    Flip(usize, u8),
    Cut(usize, usize),
    Insert(usize, Vec<u8>),
    Repeat(usize, usize),
}

impl Change {
    fn apply(&self, pdf: &mut Vec<u8>) {
        let length = pdf.len();
        match self {
            Self::Flip(at, bits) => pdf[at % length] ^= bits,
            Self::Cut(at, count) => {
                let at = at % length;
                pdf.drain(at..(at + count).min(length));
            }
            Self::Insert(at, bytes) => {
                let at = at % length;
                pdf.splice(at..at, bytes.iter().copied());
            }
            Self::Repeat(at, count) => {
                let at = at % length;
                let piece = pdf[at..(at + count).min(length)].to_vec();
                pdf.splice(at..at, piece);
            }
        }
    }
}

fn change() -> impl Strategy<Value = Change> {
    // Words with a meaning, to get past the first check.
    let word = prop::sample::select(vec![
        "/Length 9 0 R",
        "<<",
        ">>",
        "[",
        "]",
        "(",
        ")",
        "stream\n",
        "endstream",
        " 1 0 R",
        "/Prev 9",
        "/Kids[2 0 R]",
        "endobj 1 0 obj",
        "9999999999",
        "-1",
        "/Filter/FlateDecode",
        "xref\n0 9\n",
        "trailer",
        "/Type/XRef",
        "#",
        "%",
    ]);
    prop_oneof![
        (any::<usize>(), 1u8..).prop_map(|(at, bits)| Change::Flip(at, bits)),
        (any::<usize>(), 1usize..40).prop_map(|(at, count)| Change::Cut(at, count)),
        (any::<usize>(), word).prop_map(|(at, word)| Change::Insert(at, word.as_bytes().to_vec())),
        (any::<usize>(), 1usize..200).prop_map(|(at, count)| Change::Repeat(at, count)),
    ]
}

/// An answer or a refusal, and nothing else.
fn survives(pdf: &[u8]) -> Result<(), TestCaseError> {
    for refusal in [attachments(pdf).err(), signatures(pdf).err()].into_iter().flatten() {
        prop_assert_ne!(Diagnostic::from(refusal).code, "internal");
    }
    Ok(())
}

proptest! {
    // `PROPTEST_CASES` may ask for more.
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(2_000)))]

    #[test]
    fn changed_files_in_plain_text_are_survived(changes in prop::collection::vec(change(), 1..4)) {
        let mut pdf = carrier().bytes();
        changes.iter().for_each(|change| change.apply(&mut pdf));
        survives(&pdf)?;
    }

    #[test]
    fn changed_letters_are_survived(
        name in prop::sample::select(vec!["unsigned", "signed-rsa", "rewritten-linearised", "signed-classic"]),
        changes in prop::collection::vec(change(), 1..4),
    ) {
        let mut pdf = fixture(name);
        changes.iter().for_each(|change| change.apply(&mut pdf));
        survives(&pdf)?;
    }

    #[test]
    fn noise_is_survived(noise in prop::collection::vec(any::<u8>(), 0..200), at in any::<usize>()) {
        let mut pdf = b"%PDF-1.7\n".to_vec();
        pdf.extend(&noise);
        pdf.extend(format!("\nstartxref\n{}\n%%EOF", at % 250).as_bytes());
        survives(&pdf)?;
    }
}

#[test]
fn a_sound_file_is_not_refused() {
    let found =
        Attachments { application: None, contribution: Some(b"{}".to_vec()), ..Attachments::default() };
    assert_eq!(attachments(&carrier().bytes()), Ok(found));
}
