//! The figures in the PDF are those in the data.

use serde_json::Value;

use crate::read;
use crate::support::{EXAMPLES, Folder, example};

/// The lines of the PDF and the data of an example's annex.
fn annex(name: &str, language: &str) -> (Vec<String>, Value) {
    let place = Folder::empty();
    let folder = example(name);
    let arguments = ["-o", "annex.pdf", "-o", "annex.json", "--language", language];
    crate::run_annex(&place, &[&[folder.to_str().unwrap()], &arguments[..]].concat()).well();
    let lines = read::pages(&place.read("annex.pdf")).concat();
    (lines, serde_json::from_slice(&place.read("annex.json")).unwrap())
}

/// The figures of a table: those between its heading and the next, without the years at the top of each page.
fn figures(lines: &[String], heading: &str) -> Vec<String> {
    let start = lines.iter().position(|line| line == heading).unwrap_or_else(|| panic!("no {heading}"));
    let mut figures: Vec<String> = Vec::new();
    let mut in_head = false;
    let mut totals = false;
    for line in &lines[start + 1..] {
        match line.as_str() {
            "Partner" => in_head = true,
            "Total" | "Sum" if in_head => in_head = false,
            line if is_figure(line) && !in_head => match figures.last_mut() {
                // A range set on two lines.
                Some(before) if before.ends_with('–') => before.push_str(line),
                _ => figures.push(line.to_owned()),
            },
            // The row of sums comes last; whatever follows its figures belongs to another part.
            line if totals && !is_figure(line) => break,
            line => totals |= line.starts_with("Total ") || line.starts_with("Sum "),
        }
    }
    figures
}

fn is_figure(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_digit())
        && line.chars().all(|c| c.is_ascii_digit() || ".,–\u{a0}".contains(c))
}

/// The figures of the data, in the order in which a table prints them.
fn expected(table: &Value, unit: &str) -> Vec<String> {
    let subtotals =
        table.get("subtotals").into_iter().flat_map(|sums| [&sums["confirmed"], &sums["expected"]]);
    let rows = table["rows"].as_array().unwrap().iter().chain(subtotals).chain([&table["total"]]);
    let cells = rows.flat_map(|row| row["years"].as_object().unwrap().values().chain([&row["total"]]));
    cells.filter(|cell| !cell.is_null()).map(|cell| english(&cell[unit])).collect()
}

/// An amount, formatted in English.
fn english(amount: &Value) -> String {
    let end = |end: &str| {
        let text = amount[end].to_string();
        let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(a, b)| (a, Some(b)));
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index) % 3 == 0 {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        fraction.map_or(grouped.clone(), |fraction| format!("{grouped}.{fraction}"))
    };
    let (min, max) = (end("min"), end("max"));
    if min == max { min } else { format!("{min}–{max}") }
}

#[test]
fn every_figure_of_a_summary_is_that_of_the_data() {
    for name in EXAMPLES {
        let (lines, data) = annex(name, "en");
        let funder = lines.iter().find_map(|line| line.strip_prefix("Financed by ")?.strip_suffix(", hours"));
        for table in data["tables"].as_array().unwrap() {
            let title = match table["funding"].as_str().unwrap() {
                "in-kind" => "In kind".to_owned(),
                _ => format!("Financed by {}", funder.expect("a table")),
            };
            for (unit, name_of_unit) in [("person_months", "person-months"), ("hours", "hours")] {
                let heading = format!("{title}, {name_of_unit}");
                assert_eq!(figures(&lines, &heading), expected(table, unit), "{name}: {heading}");
            }
        }
    }
}

#[test]
fn the_application_of_2021_comes_out_as_it_was_printed() {
    for (language, in_kind, funder, cost) in [
        ("en", "In kind, person-months", "Financed by NeIC, person-months", "15,870,000"),
        ("nb", "Egeninnsats, månedsverk", "Finansiert av NeIC, månedsverk", "15\u{a0}870\u{a0}000"),
    ] {
        let (lines, _) = annex("coderefinery-2021", language);
        let last = |heading: &str| {
            let figures = figures(&lines, heading);
            figures[figures.len() - 5..].to_vec()
        };
        assert_eq!(last(in_kind), ["6", "44", "46", "42", "138"], "{language}");
        assert_eq!(last(funder), ["2", "12", "12", "10", "36"], "{language}");
        assert!(lines.iter().any(|line| line == cost), "{language}");
    }
}

#[test]
fn costs_end_at_the_cent_and_the_page_says_so() {
    let place = Folder::empty();
    place.add_example("coderefinery-2021", "here");
    let application = String::from_utf8(place.read("here/application.json")).unwrap();
    let of_price = |price: &str, currency: &str| {
        let old = r#""per_person_month": 115000, "currency": "NOK""#;
        assert!(application.contains(old));
        let new = format!(r#""per_person_month": {price}, "currency": "{currency}""#);
        place.write("here/application.json", application.replace(old, &new));
        crate::run_annex(&place, &["here", "-o", "annex.pdf", "--language", "en"]).well();
        read::text(&place.read("annex.pdf"))
    };
    let cents = of_price("9583.333", "EUR");
    for part in ["at 9,583.333 a person-month", "57,500.00", "421,666.65", "rounded to 0.01"] {
        assert!(cents.contains(part), "{part}: {cents}");
    }
    let whole = of_price("9583.5", "ISK");
    assert!(whole.contains("57,501") && whole.contains("at 9,583.5 a person-month"), "{whole}");
    // If every product is a whole number of cents, no note on rounding is needed.
    let even = of_price("9583.30", "EUR");
    assert!(even.contains("57,499.80") && !even.contains("rounded to 0.01"), "{even}");
}
