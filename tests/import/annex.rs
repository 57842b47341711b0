//! A law for annexes of this program: importing their entries gives the same figures. An annex carries the partners'
//! names, rows, people, roles, funding, years, figures and notes. It does not carry countries, signatories, contacts,
//! the partners' own norms, gifts other than working time, or expected partners, which the application has.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::support::Folder;
use crate::synthetic::Synthetic;

/// A made-up application whose contributions are changed.
fn application(seed: u64, change: impl Fn(&mut Value)) -> Folder {
    let synthetic = Synthetic::new(seed, 7);
    let folder = Folder::empty().with("application.json", synthetic.application().to_string());
    for partner in synthetic.partners() {
        let mut contribution = partner.contribution;
        contribution["organization"].as_object_mut().unwrap().remove("logo");
        contribution["organization"].as_object_mut().unwrap().remove("letterhead");
        change(&mut contribution);
        folder.write(&format!("contributions/{}.json", partner.stem), contribution.to_string());
    }
    folder.run(&["annex", ".", "-o", "annex.json", "-o", "annex.csv", "-o", "annex.xlsx"]).well();
    folder
}

/// The figures of an annex in these units: by funding and label, each year and the total, and the texts of the notes.
fn figures(annex: &Value, units: &[&str]) -> BTreeMap<String, Value> {
    let pick = |cell: &Value| match cell {
        Value::Null => Value::Null,
        cell => units.iter().map(|unit| cell[unit].clone()).collect(),
    };
    let mut found = BTreeMap::new();
    for table in annex["tables"].as_array().unwrap() {
        for row in table["rows"].as_array().unwrap() {
            let years: BTreeMap<&String, Value> =
                row["years"].as_object().unwrap().iter().map(|(year, cell)| (year, pick(cell))).collect();
            let notes: std::collections::BTreeSet<&str> = row["notes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| annex["notes"][it.as_str().unwrap()].as_str().unwrap())
                .collect();
            let key = format!("{} {}", table["funding"], row["label"]);
            let partner = &row["partner"];
            found.insert(
                key,
                json!({ "years": years, "total": pick(&row["total"]), "notes": notes, "partner": partner }),
            );
        }
        found.insert(format!("{} total", table["funding"]), pick(&table["total"]["total"]));
    }
    found
}

/// Imports a table into another application, adds what annexes do not carry, and makes the annex again.
fn again(folder: &Folder, table: &str, options: &[&str], units: &[&str]) {
    let other = Folder::empty()
        .with("application.json", folder.read("application.json"))
        .with(table, folder.read(table));
    let run = other.run(&[&["import", table, "--incomplete"], options].concat()).well();
    for file in run.out().lines() {
        other.change(file, |contribution| {
            contribution["organization"]["country"] = "NO".into();
            contribution["signatories"] = json!([{ "name": "Kari Nordmann", "title": "Director" }]);
            contribution["contact"] = json!({ "name": "Ola Nordmann", "email": "ola@example.org" });
        });
    }
    other.run(&["annex", ".", "-o", "annex.json"]).well();
    assert_eq!(
        figures(&other.json("annex.json"), units),
        figures(&folder.json("annex.json"), units),
        "{table} {options:?}"
    );
}

fn has_total(effort: &Value) -> bool {
    ["person_months_total", "hours_total"].iter().any(|form| effort.get(form).is_some())
}

const BOTH: [&str; 2] = ["hours", "person_months"];

/// Years of a total may be rounded differently from amounts stated by year, and partners' own norms are not carried.
#[test]
fn figures_come_back_in_both_units() {
    for seed in 0..8 {
        let folder = application(seed, |contribution| {
            contribution["organization"].as_object_mut().unwrap().remove("working_time");
            for entry in contribution["contributions"].as_array_mut().unwrap() {
                if has_total(&entry["effort"]) {
                    entry["effort"] = json!({ "fte": { "min": 0.123, "max": 0.457 } });
                }
            }
        });
        for table in ["annex.csv", "annex.xlsx"] {
            again(&folder, table, &[], &BOTH);
        }
    }
}

#[test]
fn figures_of_one_unit_come_back_from_everything() {
    for seed in 8..12 {
        let folder = application(seed, |_| {});
        for unit in BOTH {
            again(&folder, "annex.csv", &["--unit", &unit.replace('_', "-")], &[unit]);
        }
    }
}

#[test]
fn a_norm_of_its_own_is_asked_for() {
    let folder = application(3, |contribution| {
        contribution["organization"]["working_time"] = json!({ "hours_per_year": 1500 });
        contribution["contributions"] = json!([{ "role": "instructor", "effort": { "fte": 0.5 } }]);
    });
    folder.write("other/application.json", folder.read("application.json"));
    folder.write("other/annex.csv", folder.read("annex.csv"));
    let run = folder.run(&["import", "other/annex.csv", "--incomplete"]).badly(1, "error[figures-disagree]");
    assert!(run.stderr.contains("has 1498–1502 hours there"), "{}", run.stderr);
    assert!(!run.stderr.contains("error[empty-list]"), "what follows from the same is not told again");
    let text = String::from_utf8(folder.read("annex.csv")).unwrap();
    let with_norm = |(at, line): (usize, &str)| match at {
        0 => format!("{line},Hours of a full-time year\n"),
        _ => format!("{line},1500\n"),
    };
    folder.write("annex.csv", text.lines().enumerate().map(with_norm).collect::<String>());
    again(&folder, "annex.csv", &[], &BOTH);
}
