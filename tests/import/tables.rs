//! Tables made by openpyxl and LibreOffice; see `tables/make.py`.

use std::path::Path;

use insta::assert_snapshot;

use crate::support::{Folder, Run};

/// An application from 2026 to 2028 with no optional fields.
pub const APPLICATION: &str = r#"{
  "project": {"name": "Shared Training"},
  "funder": {"name": "Example Research Fund"},
  "period": {"start": "2026-01-01", "end": "2028-12-31"},
  "coordinator": {"organization": "Example University"},
  "working_time": {"hours_per_year": 1720}
}"#;

/// The table of a fixture.
pub fn table(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/import/tables").join(name);
    std::fs::read(path).unwrap()
}

/// The run of an import of a fixture, and the files it writes.
fn imported(name: &str) -> (Run, String) {
    let folder = Folder::empty().with("application.json", APPLICATION).with(name, table(name));
    let run = folder.run(&["import", name]).well();
    let mut text = String::new();
    for file in run.out().lines() {
        text += &format!("=== {file} ===\n{}", String::from_utf8(folder.read(file)).unwrap());
    }
    folder.run(&["check", "."]).well();
    (run, text)
}

#[test]
fn a_workbook_becomes_contributions() {
    let (run, files) = imported("libreoffice.xlsx");
    assert_snapshot!("files", files);
    assert_snapshot!("said", run.stderr);
}

#[test]
fn every_program_and_every_encoding_says_the_same() {
    let (_, expected) = imported("libreoffice.xlsx");
    for encoding in ["utf-8", "utf-16", "windows-1252"] {
        let (run, files) = imported(&format!("libreoffice-{encoding}.csv"));
        assert_eq!(files, expected, "{encoding}");
        assert_eq!(run.stderr.contains("guessed-encoding"), encoding == "windows-1252", "{encoding}");
    }
}

/// openpyxl does not calculate, so the values of formulas are missing from its files.
#[test]
fn a_formula_that_nobody_has_calculated_is_no_empty_cell() {
    let name = "openpyxl.xlsx";
    let folder = Folder::empty().with("application.json", APPLICATION).with(name, table(name));
    let run = folder.run(&["import", name]).badly(1, "error[bad-cell]");
    assert!(
        run.stderr.contains("Partnere!M5") && run.stderr.contains("a formula without a value"),
        "{}",
        run.stderr
    );
    assert!(!folder.has("contributions"));
}

#[test]
fn the_empty_workbook_has_nothing_but_an_example() {
    let folder = Folder::empty();
    folder.run(&["import", "--template", "partners.xlsx"]).succeeds("partners.xlsx\n");
    let before = folder.read("partners.xlsx");
    folder.run(&["import", "--template", "partners.xlsx"]).badly(1, "error[file-exists]");
    folder.run(&["import", "--template", "again.xlsx"]).well();
    assert_eq!(folder.read("again.xlsx"), before, "the same bytes every time");
    let run = folder.run(&["import", "partners.xlsx"]).badly(1, "the table has no partner in it");
    assert!(run.stderr.contains("is the example of the empty workbook"), "{}", run.stderr);
}

#[test]
fn what_is_asked_for_has_to_be_clear() {
    let folder = Folder::empty();
    for arguments in [
        &["import"][..],
        &["import", "a.csv", "--template", "b.xlsx"],
        &["import", "--template", "b.csv"],
        &["import", "--template", "b.xlsx", "--update"],
        &["import", "--template", "b.xlsx", "--template", "c.xlsx"],
    ] {
        folder.run(arguments).badly(2, "Usage");
    }
    folder.run(&["import", "nowhere.csv"]).badly(1, "error[unreadable-file]");
}
