//! The workbook, read by another library than the one that wrote it: its values and formulas agree with the other
//! formats.

use std::io::Cursor;

use calamine::{Data, Range, Reader, Xlsx};
use letter_of_intent::export::{AnnexExport, csv, json, xlsx};
use letter_of_intent::model::{Application, Text};
use letter_of_intent::view::annex::{LetterStatus, PartnerLetter, SignedBy};
use serde_json::Value;
use time::macros::date;

use crate::applications::{Made, example, make, names};

struct Book {
    names: Vec<String>,
    values: Vec<Range<Data>>,
    formulas: Vec<Range<String>>,
}

impl Book {
    fn of(made: &Made) -> Self {
        Self::read(&xlsx(&made.export()).unwrap())
    }

    fn read(workbook: &[u8]) -> Self {
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(workbook)).unwrap();
        let names = book.sheet_names();
        let values = names.iter().map(|name| book.worksheet_range(name).unwrap()).collect();
        let formulas = names.iter().map(|name| book.worksheet_formula(name).unwrap()).collect();
        Self { names, values, formulas }
    }

    /// The cells of a row up to the last one with content, as calamine reads them.
    fn row(&self, sheet: usize, row: u32) -> Vec<Data> {
        let end = self.values[sheet].end().unwrap();
        (0..=end.1).map(|column| self.value(sheet, row, column)).collect()
    }

    fn value(&self, sheet: usize, row: u32, column: u32) -> Data {
        self.values[sheet].get_value((row, column)).cloned().unwrap_or_default()
    }

    fn formula(&self, sheet: usize, row: u32, column: u32) -> &str {
        self.formulas[sheet].get_value((row, column)).map_or("", String::as_str)
    }

    /// The row whose first cell is this text, at or below a row.
    fn find(&self, sheet: usize, from: u32, text: &str) -> u32 {
        (from..=self.values[sheet].end().unwrap().0)
            .find(|row| self.value(sheet, *row, 0) == Data::String(text.to_owned()))
            .unwrap_or_else(|| panic!("no row {text:?} below {from}"))
    }
}

const SUMMARY: usize = 0;
const ENTRIES: usize = 1;
const BASIS: usize = 2;

/// The name of a column: `A`, `B`, and so on as far as the examples go.
fn name_of(column: u32) -> char {
    char::from(b'A' + u8::try_from(column).unwrap())
}

/// A range in the notation of formulas.
fn range(from: (u32, u32), to: (u32, u32)) -> String {
    let [from, to] = [from, to].map(|(row, column)| format!("{}{}", name_of(column), row + 1));
    if from == to { from } else { format!("{from}:{to}") }
}

/// Compares one section of the summary with a part of the JSON: every amount, every sum and its formula.
struct Section<'a> {
    book: &'a Book,
    years: Vec<String>,
    ends: &'a [&'static str],
    /// The part, with rows and sums.
    table: &'a Value,
    /// From a cell of the JSON to its two ends.
    amount: fn(&Value) -> &Value,
}

impl Section<'_> {
    /// Checks the rows from this one onwards, and returns the row of the total.
    fn check(&self, first: u32, product: impl Fn(&Value, u32) -> Option<String>) -> u32 {
        let rows = self.table["rows"].as_array().unwrap();
        let last = first + u32::try_from(rows.len()).unwrap() - 1;
        let width = u32::try_from(self.years.len()).unwrap() + 1;
        for (row, expected) in (first..).zip(rows) {
            assert_eq!(self.book.value(SUMMARY, row, 0), expected["label"].as_str().unwrap());
            for (start, end) in (1..).step_by(width as usize).zip(self.ends) {
                for (column, year) in (start..).zip(&self.years) {
                    let cell = &expected["years"][year];
                    self.same(row, column, (!cell.is_null()).then(|| &(self.amount)(cell)[end]));
                    let formula = product(expected, column).unwrap_or_default();
                    assert_eq!(
                        self.book.formula(SUMMARY, row, column),
                        if cell.is_null() { "" } else { &formula }
                    );
                }
                let sum = start + width - 1;
                self.same(row, sum, Some(&(self.amount)(&expected["total"])[end]));
                let formula = format!("SUM({})", range((row, start), (row, sum - 1)));
                assert_eq!(self.book.formula(SUMMARY, row, sum), formula);
            }
        }
        let total = &self.table["total"];
        let Some(subtotals) = self.table.get("subtotals") else {
            return self.sum("Total", last + 1, (first, last), total);
        };
        let expected = rows.iter().filter(|row| row["placeholder"] == true).count();
        let parting = last - u32::try_from(expected).unwrap();
        self.sum("Confirmed", last + 1, (first, parting), &subtotals["confirmed"]);
        self.sum("Expected", last + 2, (parting + 1, last), &subtotals["expected"]);
        self.sum("Total", last + 3, (last + 1, last + 2), total)
    }

    /// Checks a row that adds up others.
    fn sum(&self, label: &str, row: u32, (first, last): (u32, u32), sums: &Value) -> u32 {
        let width = u32::try_from(self.years.len()).unwrap() + 1;
        assert_eq!(self.book.value(SUMMARY, row, 0), label);
        for (start, end) in (1..).step_by(width as usize).zip(self.ends) {
            let years = self.years.iter().map(|year| &sums["years"][year]);
            for (column, cell) in (start..).zip(years.chain([&sums["total"]])) {
                self.same(row, column, Some(&(self.amount)(cell)[end]));
                let formula = format!("SUM({})", range((first, column), (last, column)));
                assert_eq!(self.book.formula(SUMMARY, row, column), formula);
            }
        }
        row
    }

    fn same(&self, row: u32, column: u32, expected: Option<&Value>) {
        let found = self.book.value(SUMMARY, row, column);
        let expected = expected.map_or(Data::Empty, |number| Data::Float(number.as_f64().unwrap()));
        assert_eq!(found, expected, "row {row}, column {column}");
    }
}

#[test]
fn the_summary_agrees_with_the_json() {
    for name in names() {
        let made = example(&name);
        let book = Book::of(&made);
        let document: Value = serde_json::from_slice(&json(&made.export()).unwrap()).unwrap();
        assert_eq!(book.names, ["Summary", "Entries", "Notes and basis"]);
        let has_ranges = book.value(SUMMARY, 3, 1) == "At least";
        assert_eq!(has_ranges, ["coderefinery-2025", "every-field"].contains(&name.as_str()));
        let years: Vec<String> =
            document["years"].as_array().unwrap().iter().map(ToString::to_string).collect();
        let ends = if has_ranges { &["min", "max"][..] } else { &["max"] };
        let section = |table, amount| Section { book: &book, years: years.clone(), ends, table, amount };
        let mut row = 3;
        let mut totals = Vec::new();
        for table in document["tables"].as_array().unwrap() {
            let side = if table["funding"] == "in-kind" { "In-kind" } else { "Funder-financed" };
            let rows = table["rows"].as_array().unwrap();
            row = book.find(SUMMARY, row, &format!("{side} hours"));
            row = section(table, |cell| &cell["hours"]).check(row + 1, |_, _| None);
            row = book.find(SUMMARY, row, &format!("{side} person-months"));
            let start = row + 1;
            row = section(table, |cell| &cell["person_months"]).check(start, |_, _| None);
            totals.push((format!("{side} person-months"), row + 1));
            for (row, expected) in (start..).zip(rows) {
                let letters: Vec<&str> =
                    expected["notes"].as_array().unwrap().iter().map(|note| note.as_str().unwrap()).collect();
                let cells = book.row(SUMMARY, row);
                let [.., notes, status] = &cells[..] else { panic!("no columns") };
                assert_eq!(notes.to_string(), letters.join(", "));
                assert_eq!(*status == "expected", expected["placeholder"] == true);
            }
        }
        if let Some(costs) = document.get("costs") {
            row = book.find(SUMMARY, row, &format!("Costs in {}", costs["currency"].as_str().unwrap()));
            let price = row + 2;
            let product = |expected: &Value, column| {
                let total = totals.iter().find(|(label, _)| expected["label"] == **label)?.1;
                // All the examples are in kroner or euros.
                Some(format!("ROUND({}{total}*$B${price},2)", name_of(column)))
            };
            row = section(costs, |cell| cell).check(row + 2, product);
        }
        assert_eq!(row, book.values[SUMMARY].end().unwrap().0, "{name}: nothing stands below");
    }
}

#[test]
fn the_entries_agree_with_the_csv() {
    for name in names() {
        let made = example(&name);
        let book = Book::of(&made);
        let records: Vec<csv::StringRecord> = csv::Reader::from_reader(&csv(&made.export()).unwrap()[..])
            .records()
            .map(Result::unwrap)
            .collect();
        let mut sums = [0.0; 4];
        for (row, record) in (1..).zip(&records) {
            for (column, expected) in (0..).zip(record) {
                match book.value(ENTRIES, row, column) {
                    Data::Float(number) => {
                        assert_eq!(number.to_string(), expected);
                        if let Some(sum) = sums.get_mut((column as usize).wrapping_sub(6)) {
                            *sum += number;
                        }
                    }
                    // The funding is written in words.
                    text if column == 4 => assert_eq!(text == "In-kind", expected == "in-kind"),
                    text => assert_eq!(text.to_string(), expected.strip_prefix('\'').unwrap_or(expected)),
                }
                assert_eq!(book.formula(ENTRIES, row, column), "");
            }
        }
        let total = u32::try_from(records.len()).unwrap() + 1;
        for (column, sum) in (6..).zip(sums) {
            let Data::Float(cached) = book.value(ENTRIES, total, column) else {
                panic!("no sum in {column}")
            };
            assert!((cached - sum).abs() < 1e-6);
            let formula = format!("SUBTOTAL(109,{})", range((1, column), (total - 1, column)));
            assert_eq!(book.formula(ENTRIES, total, column), formula);
        }
    }
}

#[test]
fn the_basis_names_every_note_and_norm() {
    let made = example("every-field");
    let book = Book::of(&made);
    for note in &made.annex.notes {
        let row = book.find(BASIS, 0, &format!("{})", note.letter));
        assert_eq!(book.value(BASIS, row, 1), note.text.as_str());
    }
    let costs = book.find(BASIS, 0, "Costs");
    assert_eq!(book.value(BASIS, costs, 2), 0.01, "the step of a cost");
    let first = book.find(BASIS, 0, "All that are not named below");
    assert_eq!(book.value(BASIS, first, 2), 1720.0);
    assert_eq!(made.annex.norms.len(), 4);
    for norm in &made.annex.norms[1..] {
        let row = book.find(BASIS, first, norm.partner.as_ref().unwrap());
        assert_eq!(book.value(BASIS, row, 1), norm.source.as_deref().unwrap());
    }
}

#[test]
fn the_same_annex_gives_the_same_bytes() {
    let made = example("every-field");
    assert_eq!(xlsx(&made.export()).unwrap(), xlsx(&made.export()).unwrap());
}

#[test]
fn no_text_becomes_a_formula() {
    let mut made = example("one-partner");
    for entry in &mut made.annex.entries {
        entry.who = Some("=1+1".to_owned());
        entry.note = Some("=HYPERLINK(\"https://example.org\")".to_owned());
    }
    for row in &mut made.annex.tables[0].rows {
        row.label = "@SUM(A1)".to_owned();
    }
    let book = Book::of(&made);
    assert_eq!(book.value(ENTRIES, 1, 2), "=1+1");
    assert_eq!((book.formula(ENTRIES, 1, 2), book.formula(ENTRIES, 1, 10)), ("", ""));
    let row = book.find(SUMMARY, 0, "@SUM(A1)");
    assert_eq!(book.formula(SUMMARY, row, 0), "");
}

#[test]
fn an_annex_of_nothing_has_no_formulas() {
    let Made { application, .. } = example("coderefinery-2021");
    let made = make(Application { expected: Vec::new(), ..application }, &[]);
    let book = Book::of(&made);
    let total = book.find(SUMMARY, 0, "Total");
    assert_eq!(book.value(SUMMARY, total, 1), 0.0);
    assert!(book.formulas.iter().all(|sheet| sheet.used_cells().next().is_none()));
}

#[test]
fn what_no_workbook_holds_is_an_error() {
    let mut made = example("one-partner");
    made.application.project.name = Text::Same("x".repeat(40_000));
    let problem = xlsx(&made.export()).unwrap_err();
    assert_eq!(problem.code, "cannot-export");
    made.application.project.name = Text::Same("x".to_owned());
    let mut export = made.export();
    export.date = time::macros::date!(1800 - 01 - 01);
    assert_eq!(xlsx(&export).unwrap_err().code, "cannot-export");
}

#[test]
fn the_workbook_tells_who_has_signed_and_what_is_missing() {
    let mut made = example("one-partner");
    let signed = SignedBy { name: "=Ola()".to_owned(), date: Some(date!(2025 - 03 - 01)) };
    let (partner, status) = ("Sundby College".to_owned(), LetterStatus::Signed);
    made.annex.letters = vec![PartnerLetter { partner, status, signatures: vec![signed] }];
    let missing = ["bad.json".to_owned()];
    let export = AnnexExport { missing: &missing, ..made.export() };
    let book = Book::read(&xlsx(&export).unwrap());
    let row = book.find(BASIS, book.find(BASIS, 0, "Letters"), "Sundby College");
    assert_eq!(book.value(BASIS, row, 1), "signed by =Ola(), 2025-03-01");
    book.find(BASIS, book.find(BASIS, 0, "Not part of the figures"), "bad.json");
    let Data::String(head) = book.value(SUMMARY, 1, 0) else { panic!("no heading") };
    assert!(head.ends_with("; without bad.json"), "{head}");
}
