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

/// The partners and the efforts of a workbook whose rows state an amount in a column of this heading, with this format.
fn efforts(heading: &str, format: &str, amount: f64) -> (Run, Option<serde_json::Value>) {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let row = ["Lakeside College", "FI", "A", "Dean", "B", "b@example.org", "instructor"];
    let headings =
        ["Partner", "Country", "Signatory", "Signatory's title", "Contact", "E-mail", "Role", heading];
    for (column, heading) in (0..).zip(headings) {
        sheet.write_string(0, column, heading).unwrap();
    }
    for (column, cell) in (0..).zip(row) {
        sheet.write_string(1, column, cell).unwrap();
    }
    let format = rust_xlsxwriter::Format::new().set_num_format(format);
    sheet.write_number_with_format(1, 7, amount, &format).unwrap();
    let bytes = workbook.save_to_buffer().unwrap();
    let folder = Folder::empty().with("application.json", APPLICATION).with("t.xlsx", bytes);
    let run = folder.run(&["import", "t.xlsx"]);
    let file = "contributions/lakeside-college.json";
    let effort = folder.has(file).then(|| folder.json(file)["contributions"][0]["effort"].clone());
    (run, effort)
}

#[test]
fn a_number_shown_as_a_percentage_is_a_share_of_full_time_in_any_column() {
    for heading in ["Effort", "FTE", "Per cent"] {
        for (format, amount, fte) in [
            ("0%", 0.2, "0.2"),
            ("0.0%", 0.125, "0.125"),
            ("#,##0.00 %", 0.07, "0.07"),
            ("0%", 0.12345, "0.12345"),
        ] {
            let (run, effort) = efforts(heading, format, amount);
            assert_eq!(
                effort.map(|it| it["fte"].to_string()).as_deref(),
                Some(fte),
                "{heading}: {}",
                run.stderr
            );
        }
    }
    let (run, effort) = efforts("FTE", "0.0\" (not %)\"", 0.2);
    assert_eq!(effort.map(|it| it["fte"].to_string()).as_deref(), Some("0.2"), "{}", run.stderr);
    efforts("Days a week", "0%", 0.2).0.errs(&["unclear-amount"]);
}

#[test]
fn a_value_beyond_the_headings_and_a_missing_one_are_at_their_own_cells() {
    let head = "Partner,Country,Signatory,Signatory's title,Role,Effort,Contact,E-mail";
    let rows = "Lakeside College,FI,A,Dean,instructor,1 day a week\nHillside College,SE,A,Dean,instructor,1 day a week,B,b@example.org,,x";
    let folder =
        Folder::empty().with("application.json", APPLICATION).with("t.csv", format!("{head}\n{rows}\n"));
    let run = folder.run(&["import", "t.csv"]).badly(1, "t.csv:J3");
    for cell in ["t.csv:G2", "t.csv:H2"] {
        assert!(run.stderr.contains(cell), "{}", run.stderr);
    }
}

#[test]
fn a_partner_without_work_lacks_a_role_and_an_effort() {
    let head = "Partner,Country,Signatory,Signatory's title,Contact,E-mail";
    let row = "Lakeside College,FI,A,Dean,B,b@example.org";
    for (more, cells, said) in [
        ("", "", "the table has no column `Role`, `Effort`"),
        (",Role,FTE", ",,", "the partner has no `FTE`"),
        (",Role,2026 hours", ",,", "the partner has no `Role`"),
    ] {
        let folder = Folder::empty()
            .with("application.json", APPLICATION)
            .with("t.csv", format!("{head}{more}\n{row}{cells}\n"));
        let run = folder.run(&["import", "t.csv"]).badly(1, said);
        assert!(!run.stderr.contains("bracket"), "{}", run.stderr);
        let run = folder.run(&["import", "t.csv", "--incomplete"]).well();
        assert_eq!(run.out(), "contributions/lakeside-college.json\n");
    }
}
