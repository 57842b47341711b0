//! CSV and JSON: whole outputs, known figures, and what must hold for any annex.

use letter_of_intent::export::{csv, json};
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
