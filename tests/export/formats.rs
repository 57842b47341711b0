//! CSV and JSON: whole outputs, known figures, and what must hold for any annex.

use letter_of_intent::export::{csv, json};
use letter_of_intent::model::Interval;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::applications::{Made, example, names};

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

fn document(made: &Made) -> Value {
    serde_json::from_slice(&json(&made.export()).unwrap()).unwrap()
}

#[test]
fn the_examples_come_out_whole() {
    for name in names() {
        let made = example(&name);
        for (ending, bytes) in
            [("csv", csv(&made.export()).unwrap()), ("json", json(&made.export()).unwrap())]
        {
            let text = text(bytes);
            assert!(
                text.ends_with('\n') && !text.ends_with("\n\n") && !text.contains('\r'),
                "{name}.{ending}"
            );
            insta::assert_snapshot!(format!("{name}.{ending}"), text);
        }
    }
}

/// The printed table of the application of 2021.
#[test]
fn the_application_of_2021_comes_out_as_printed() {
    let document = document(&example("coderefinery-2021"));
    let months = |table: &Value| {
        let years: Vec<Value> = table["total"]["years"]
            .as_object()
            .unwrap()
            .values()
            .chain([&table["total"]["total"]])
            .map(|cell| cell["person_months"].clone())
            .collect();
        assert!(years.iter().all(|cell| cell["min"] == cell["max"]));
        Value::Array(years.iter().map(|cell| cell["min"].clone()).collect())
    };
    let tables = &document["tables"];
    assert_eq!(document["years"], json!([2021, 2022, 2023, 2024]));
    assert_eq!((&tables[0]["funding"], months(&tables[0])), (&json!("in-kind"), json!([6, 44, 46, 42, 138])));
    assert_eq!((&tables[1]["funding"], months(&tables[1])), (&json!("funder"), json!([2, 12, 12, 10, 36])));
    let costs = &document["costs"];
    assert_eq!(costs["currency"], "NOK");
    assert_eq!(costs["rows"][0]["label"], "In-kind person-months");
    assert_eq!(costs["rows"][0]["total"], json!({ "min": 15_870_000, "max": 15_870_000 }));
}

/// Every number in a JSON text, as it is written there.
fn numbers(value: &Value) -> Vec<String> {
    match value {
        Value::Number(number) => vec![number.to_string()],
        Value::Array(items) => items.iter().flat_map(numbers).collect(),
        Value::Object(fields) => fields.values().flat_map(numbers).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_numbers_of_the_json_have_no_noise() {
    for name in names() {
        let text = text(json(&example(&name).export()).unwrap());
        for number in numbers(&serde_json::from_str(&text).unwrap()) {
            let fraction = number.split_once('.').map_or("", |(_, fraction)| fraction);
            assert!(fraction.len() <= 2 && !number.contains(['e', 'E']), "{name}: {number}");
            assert!(text.contains(&number) && !number.ends_with(".0"), "{name}: {number}");
        }
    }
}

proptest! {
    /// Whatever people write, the records can be read back, except for an apostrophe in front of what a spreadsheet
    /// could mistake for a formula; and numbers are never changed.
    #[test]
    fn any_text_comes_back_from_the_csv_and_is_no_formula(
        texts in prop::array::uniform5("[-=+@\\t\\r\\n ,;\"']{0,3}\\PC{0,6}"),
    ) {
        let mut made = example("one-partner");
        let [partner, row, who, role, note] = texts.clone();
        let entry = &mut made.annex.entries[0];
        entry.partner = Some(partner);
        entry.row = row;
        (entry.who, entry.role, entry.note) = (Some(who), Some(role), Some(note));
        let bytes = csv(&made.export()).unwrap();
        let records: Vec<csv::StringRecord> =
            csv::Reader::from_reader(&bytes[..]).records().map(Result::unwrap).collect();
        prop_assert_eq!(records.len(), 3);
        for record in &records {
            let cells = [&record[0], &record[1], &record[2], &record[3], &record[10]];
            for (cell, text) in cells.into_iter().zip(&texts) {
                prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']), "{cell:?}");
                prop_assert!(!cell.starts_with(['\t', '\r']), "{cell:?}");
                prop_assert!(cell == text || cell.strip_prefix('\'') == Some(text), "{cell:?}, {text:?}");
            }
            prop_assert_eq!(&record[6], "344");
            prop_assert_eq!(&record[9], "2.4");
        }
    }

    /// An amount is written with exactly its own digits, and gets no apostrophe.
    #[test]
    fn numbers_are_written_digit_for_digit(whole in 0_u32..1_000_000, hundredths in 0_u32..100) {
        let mut made = example("one-partner");
        let value = letter_of_intent::model::Exact::new((whole * 100 + hundredths).into(), 100.into());
        for cell in made.annex.entries[0].cells.values_mut() {
            cell.hours = Interval::point(value.clone());
        }
        made.annex.tables[0].sums.total.hours = Interval::point(value);
        let float = f64::from(whole * 100 + hundredths) / 100.0;
        let bytes = csv(&made.export()).unwrap();
        let record = csv::Reader::from_reader(&bytes[..]).records().next().unwrap().unwrap();
        prop_assert_eq!(&record[6], float.to_string());
        let document = text(json(&made.export()).unwrap());
        let written = format!("\"max\": {float}\n");
        prop_assert!(document.contains(&written), "no {}", written);
    }
}
