//! Tables that are malicious, or were never meant to be read: the work is bounded, and the problem is reported.

use letter_of_intent::table;
use miniz_oxide::deflate::compress_to_vec;
use proptest::prelude::*;
use rust_xlsxwriter::{Formula, Workbook};

use crate::support::Folder;
use crate::tables::{APPLICATION, table as fixture};

/// Imports these bytes.
fn import(name: &str, bytes: impl AsRef<[u8]>, options: &[&str]) -> (Folder, crate::support::Run) {
    let folder = Folder::empty().with("application.json", APPLICATION).with(name, bytes);
    let run = folder.run(&[&["import", name], options].concat());
    (folder, run)
}

/// A workbook with one sheet of these cells.
fn workbook(fill: impl FnOnce(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(workbook.add_worksheet());
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_cell_far_away_costs_nothing() {
    for (row, column, most) in
        [(1_048_575, 0, "10000 rows"), (0, 16_383, "500 columns"), (9_999, 499, "no table of partners")]
    {
        let bytes = workbook(|sheet| {
            sheet.write_string(row, column, "x").unwrap();
        });
        let (_, run) = import("far.xlsx", bytes, &["--worker-memory", "100"]);
        run.badly(1, most);
    }
    // Rows that are formatted but empty do not count.
    let bytes = workbook(|sheet| {
        for row in 0..50_000 {
            sheet.write_blank(row, 0, &rust_xlsxwriter::Format::new().set_bold()).unwrap();
        }
    });
    import("empty.xlsx", bytes, &[]).1.badly(1, "no table of partners");
    let empty_rows = "\n".repeat(1_000_000) + ";;;;\n".repeat(20_000).as_str();
    import("empty.csv", empty_rows, &[]).1.badly(1, "no table of partners");
}

#[test]
fn more_than_any_table_has_is_refused() {
    let many = workbook(|sheet| {
        for row in 0..9_000 {
            for column in 0..24 {
                sheet.write_number(row, column, 1.0).unwrap();
            }
        }
    });
    import("many.xlsx", many, &[]).1.badly(1, "more than 200000 cells");
    import("long.csv", "x".repeat(40_000), &[]).1.badly(1, "more than 32767 characters in one cell");
    import("rows.csv", "x,y\n".repeat(10_001), &[]).1.badly(1, "more than 10000 rows");
    import("wide.csv", "x,".repeat(501), &[]).1.badly(1, "more than 500 columns");
    let large = import("large.csv", "x".repeat((16 << 20) + 1), &[]).1.badly(1, "error[unreadable-file]");
    assert!(large.stderr.contains("hardly this large"), "{}", large.stderr);
}

/// A ZIP file with these parts, each with its content repeated so often.
fn packed(parts: &[(&str, Vec<u8>, usize)]) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, part, times) in parts {
        let content = part.repeat(*times);
        let (crc, data) = (crc(&content), compress_to_vec(&content, 6));
        let mut head = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0];
        for number in [crc, data.len() as u32, content.len() as u32] {
            head.extend(number.to_le_bytes());
        }
        head.extend([name.len() as u8, 0, 0, 0]);
        let offset = bytes.len() as u32;
        bytes.extend([b"PK\x03\x04", &head[..], name.as_bytes(), &data].concat());
        directory.extend(
            [b"PK\x01\x02\x14\x00", &head[..], &[0; 10], &offset.to_le_bytes(), name.as_bytes()].concat(),
        );
    }
    let (count, start) = (parts.len() as u16, bytes.len() as u32);
    bytes.extend(&directory);
    let sizes = [directory.len() as u32, start].map(u32::to_le_bytes).concat();
    bytes.extend(
        [b"PK\x05\x06\0\0\0\0", &[count, count].map(u16::to_le_bytes).concat()[..], &sizes, &[0, 0]].concat(),
    );
    bytes
}

fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(
            crc ^ u32::from(*byte),
            |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 },
        )
    };
    !bytes.iter().fold(!0, step)
}

#[test]
fn a_file_that_unpacks_to_more_than_there_is_room_for_ends_a_worker_and_nobody_else() {
    const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
    // A million strings, one after the other, and their end.
    let strings = b"<si><t>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</t></si>".repeat(16);
    let mut bomb = b"<?xml version=\"1.0\"?><sst>".to_vec();
    bomb.extend(strings.repeat(100_000));
    let bytes = packed(&[("_rels/.rels", RELATIONS.into(), 1), ("xl/sharedStrings.xml", bomb, 1)]);
    assert!(bytes.len() < 1 << 20, "{}", bytes.len());
    let (_, run) = import("bomb.xlsx", bytes, &["--worker-memory", "60"]);
    run.badly(1, "error[took-too-much-memory]");
}

#[test]
fn what_cannot_be_read_says_so() {
    for (name, bytes, reason) in [
        ("a.xlsx", &b"PK\x03\x04 and nothing else"[..], "a damaged workbook"),
        (
            "b.xls",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
            "an old workbook (.xls), or one that is locked with a password",
        ),
        ("c.csv", b"%PDF-1.7", "it is a PDF"),
        ("d.csv", b"{}", "it is JSON"),
        ("e.csv", b"\xFF\xFEa", "neither a workbook nor a text"),
        ("f.csv", b"a\0\0b", "neither a workbook nor a text"),
    ] {
        import(name, bytes, &[]).1.badly(1, reason);
    }
    import("g.csv", "", &[]).1.badly(1, "no table of partners");
}

#[test]
fn cells_that_hold_no_value_are_named() {
    let bytes = workbook(|sheet| {
        for (column, heading) in (0..).zip(["Partner", "Role", "Effort", "Note"]) {
            sheet.write_string(0, column, heading).unwrap();
        }
        sheet.write_string(1, 0, "Lakeside College").unwrap();
        sheet.write_string(1, 1, "instructor").unwrap();
        let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 10, 5).unwrap();
        sheet
            .write_datetime_with_format(
                1,
                2,
                &day,
                &rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd"),
            )
            .unwrap();
        sheet.write_formula(1, 3, Formula::new("=A9").set_result("#REF!")).unwrap();
    });
    let (_, run) = import("cells.xlsx", bytes, &["--incomplete"]);
    for said in [
        "Sheet1!C2",
        "the day 2026-10-05, which a spreadsheet program may have made of a range",
        "Sheet1!D2",
        "#REF!",
    ] {
        assert!(run.stderr.contains(said), "{said}\n{}", run.stderr);
    }
    assert_eq!(run.code, 1);
}

#[test]
fn nothing_in_a_cell_acts_on_a_terminal_or_gets_out_of_the_folder() {
    let table = "Partner,Country,Signatory,Signatory's title,Contact,E-mail,Role,Effort\n\
                 ../../etc/\u{1b}[31mpasswd,FI,A,B,C,d@example.org,instructor,1 day\n";
    let (_, run) = import("t.csv", table, &[]);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
    let (folder, run) =
        import("t.csv", table.replace("\u{1b}[31m", "").replace("1 day", "1 day a week"), &[]);
    run.well();
    assert!(folder.has("contributions/etc-passwd.json"), "{:?}", folder.files().keys());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..400), text in "[\\PC\n\",;\t]{0,200}") {
        let _ = table::read("t", &bytes);
        let _ = table::read("t", text.as_bytes());
    }

    #[test]
    fn no_slip_in_a_workbook_breaks_it(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>()) {
        let mut bytes = fixture("libreoffice.xlsx");
        let at = at.index(bytes.len());
        bytes[at] = byte;
        let _ = table::read("t", &bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = table::read("t", &bytes);
    }
}
