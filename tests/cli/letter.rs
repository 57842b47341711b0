//! `loi letter` when nothing is wrong.

use std::fs;

use crate::support::{Folder, example, text_of};

const PARTNER: &str = "contributions/partner.json";

#[test]
fn the_letter_stands_beside_its_contribution() {
    let folder = Folder::new();
    let before = folder.files();
    folder.run(&["letter", PARTNER]).succeeds("contributions/partner.pdf\n");
    let mut after = folder.files();
    let pdf = after.remove("contributions/partner.pdf").expect("the letter");
    assert_eq!(after, before, "nothing else was written or changed");
    let text = text_of(&pdf);
    assert!(text.contains("Letter of intent: Sundby College as a partner in Open Research Software School"));
    assert!(text.contains("14 February 2025"), "{text}");
}

#[test]
fn an_output_may_be_named() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
    folder.run(&["letter", PARTNER, "--output", "b.pdf"]).succeeds("b.pdf\n");
    assert!(folder.read("a.pdf") == folder.read("b.pdf"));
    assert!(!folder.files().contains_key("contributions/partner.pdf"));
}

#[test]
fn an_output_may_be_standard_output() {
    let folder = Folder::new();
    let before = folder.files();
    let run = folder.run(&["letter", PARTNER, "-o", "-"]);
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert_eq!(folder.files(), before);
    folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
    assert!(run.stdout == folder.read("a.pdf"), "the letter and nothing else");
}

#[test]
fn an_older_letter_is_replaced() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-o", "a.pdf", "--date", "2020-01-01"]).succeeds("a.pdf\n");
    let old = folder.read("a.pdf");
    folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
    assert!(folder.read("a.pdf") != old && folder.read("a.pdf").starts_with(b"%PDF"));
}

#[test]
fn the_language_is_the_arguments_else_the_contributions_else_english() {
    let folder = Folder::new();
    let made = |arguments: &[&str]| {
        let run = folder.run(&[&["letter", PARTNER, "-o", "-"], arguments].concat());
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        text_of(&run.stdout)
    };
    assert!(made(&["--language", "nb"]).contains("Intensjonserklæring: Høgskolen i Sundby"));
    assert!(made(&[]).contains("Letter of intent"));
    folder.replace(PARTNER, "\"signatories\"", "\"letter\": { \"language\": \"nb\" },\n  \"signatories\"");
    assert!(made(&[]).contains("Intensjonserklæring"));
    assert!(made(&["--language", "en"]).contains("Letter of intent"));
}

#[test]
fn the_application_is_the_nearest_one_above_or_the_one_named() {
    let folder = Folder::new();
    folder.write("a/b/partner.json", folder.read(PARTNER));
    folder.run(&["letter", "a/b/partner.json"]).succeeds("a/b/partner.pdf\n");

    let nearer = String::from_utf8(folder.read("application.json")).expect("UTF-8");
    folder.write("a/application.json", nearer.replace("Open Research Software School", "Another School"));
    let text = |arguments: &[&str]| text_of(&folder.run(arguments).stdout);
    assert!(text(&["letter", "a/b/partner.json", "-o", "-"]).contains("Another School"));
    let named = ["letter", "a/b/partner.json", "-o", "-", "--application", "application.json"];
    assert!(text(&named).contains("Open Research Software School"));
}

#[test]
fn both_documents_travel_inside_the_letter_as_they_were_read() {
    let folder = Folder::new();
    // Unusual spaces and a byte order mark belong to the bytes that are attached.
    let contribution = [b"\xef\xbb\xbf".as_slice(), &folder.read(PARTNER), b"\n\n"].concat();
    folder.write(PARTNER, &contribution);
    let pdf = folder.run(&["letter", PARTNER, "-o", "-"]).stdout;
    let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
    let carried: Vec<Vec<u8>> = document
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| {
            stream.dict.get(b"Type").is_ok_and(|it| it.as_name().is_ok_and(|it| it == b"EmbeddedFile"))
        })
        .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        .collect();
    assert_eq!(carried.len(), 2);
    assert!(carried.contains(&contribution) && carried.contains(&folder.read("application.json")));
}

#[test]
fn a_name_may_have_any_letters() {
    let folder = Folder::new();
    let name = "Høgskolen i Sundby – søknad (2).json";
    folder.write(name, folder.read(PARTNER));
    folder.run(&["letter", name]).succeeds("Høgskolen i Sundby – søknad (2).pdf\n");
    assert!(folder.read("Høgskolen i Sundby – søknad (2).pdf").starts_with(b"%PDF"));
    folder.run(&["letter", name, "-o", "ут/../o.pdf"]).fails(
        3,
        "error[cannot-write]\n\n  × ут/../o.pdf: cannot write: there is no such folder
  help: write to a folder that exists and that you may write to\n1 error",
    );
}

#[test]
fn a_name_that_begins_with_a_dash_goes_after_two() {
    let folder = Folder::new();
    folder.write("-x.json", folder.read(PARTNER));
    folder.run(&["letter", "--", "-x.json"]).succeeds("-x.pdf\n");
}

#[test]
fn quiet_leaves_the_result_and_verbose_says_more() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-q", "-o", "a.pdf"]).succeeds("a.pdf\n");
    let run = folder.run(&["letter", PARTNER, "-v", "-o", "b.pdf"]);
    let said = format!("2 pages, {} bytes\n", folder.read("b.pdf").len());
    assert_eq!((run.code, run.out(), run.stderr.as_str()), (0, "b.pdf\n", said.as_str()));
}

#[test]
fn every_example_makes_its_letter_in_its_own_language() {
    for name in ["coderefinery-2021", "every-field", "one-partner"] {
        let folder = Folder::empty();
        crate::support::copy(&example(name), folder.path());
        for entry in fs::read_dir(example(name).join("contributions")).expect("a folder") {
            let file = entry.expect("an entry").file_name().into_string().expect("UTF-8");
            if let Some(stem) = file.strip_suffix(".json") {
                let path = format!("contributions/{file}");
                folder.run(&["letter", &path]).succeeds(&format!("contributions/{stem}.pdf\n"));
            }
        }
    }
}

#[test]
fn a_contribution_can_come_from_standard_input() {
    let folder = Folder::new();
    folder.run(&["letter", PARTNER, "-o", "a.pdf"]).succeeds("a.pdf\n");
    let typed = |arguments: &[&str], input: &str| {
        let file = fs::File::open(folder.path().join(input)).expect("a file");
        folder.run_with(arguments, |command| {
            command.stdin(file);
        })
    };
    typed(&["letter", "-", "-o", "b.pdf"], PARTNER).succeeds("b.pdf\n");
    assert_eq!(folder.read("b.pdf"), folder.read("a.pdf"));
    let piped = typed(&["letter", "-"], PARTNER);
    assert_eq!((piped.code, piped.stdout, piped.stderr.as_str()), (0, folder.read("a.pdf"), ""));
    let wrong = typed(&["letter", "-"], "application.json");
    assert_eq!((wrong.code, wrong.stdout.as_slice()), (1, b"".as_slice()));
    assert!(wrong.stderr.contains("standard input"), "{}", wrong.stderr);
    let nothing = folder.run(&["letter", "-"]);
    assert!(nothing.stderr.contains("error[empty-file]"), "{}", nothing.stderr);
}

#[test]
fn quiet_says_nothing_on_standard_error_where_there_is_no_error() {
    let folder = Folder::new();
    folder.replace("application.json", "\"project\"", "\"letters_due\": \"2020-01-01\", \"project\"");
    for format in ["human", "json", "github"] {
        let run = folder.run(&["letter", PARTNER, "-q", "--format", format, "-o", "a.pdf"]);
        assert_eq!((run.code, run.out(), run.stderr.as_str()), (0, "a.pdf\n", ""), "{format}");
    }
}

#[test]
fn a_letter_with_very_many_signatories_may_be_made_again() {
    let folder = Folder::new();
    folder.change(PARTNER, |partner| {
        let signatories =
            (0..130).map(|number| serde_json::json!({ "name": format!("Kim {number}"), "title": "Dean" }));
        partner["signatories"] = signatories.collect();
    });
    for _ in 0..2 {
        folder.run(&["letter", PARTNER, "-o", "letter.pdf"]).succeeds("letter.pdf\n");
    }
    let run = folder.run(&["verify", "letter.pdf"]);
    assert!(run.out().starts_with("letter.pdf: intact\n"), "{}", run.stderr);
}
