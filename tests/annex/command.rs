//! Arguments and what they do.

use crate::read;
use crate::run::{Workplace, example};

/// The labels of the first table, from the data.
fn labels(place: &Workplace, file: &str) -> Vec<String> {
    let data: serde_json::Value = serde_json::from_slice(&place.get(file)).unwrap();
    let rows = data["tables"][0]["rows"].as_array().unwrap();
    rows.iter().map(|row| row["label"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn sort_orders_the_rows() {
    let place = Workplace::new();
    place.copy("every-field", "application");
    let sorted = |options: &[&str]| {
        place.annex(&[&["application", "-o", "a.json", "-o", "a.pdf"], options].concat()).well();
        let labels = labels(&place, "a.json");
        // The PDF has them in the same order.
        let text = read::text(&place.get("a.pdf"));
        let places: Vec<usize> = labels.iter().map(|label| text.find(label.as_str()).unwrap()).collect();
        assert!(places.len() > 5);
        labels
    };
    let expected = ["A partner in the Faroe Islands", "A partner in the Baltic countries"];
    let partners = |labels: Vec<String>| -> Vec<String> {
        let (partners, rest) = labels.split_at(labels.len() - 2);
        let mut rest = rest.to_vec();
        rest.sort();
        let mut placeholders = expected.map(str::to_owned).to_vec();
        placeholders.sort();
        assert_eq!(rest, placeholders, "what is expected stands last");
        partners.to_vec()
    };
    let joint = "Þingvellir & Snæfellsnes Joint Lab";
    let library = "Fjordheim University Library";
    assert_eq!(partners(sorted(&[])), ["UoF", library, "Suurjärvi", "Ærø", joint]);
    assert_eq!(partners(sorted(&["--sort", "name"])), ["Ærø", library, "Suurjärvi", "UoF", joint]);
    assert_eq!(partners(sorted(&["--sort", "country"])), ["Ærø", "Suurjärvi", joint, "UoF", library]);
    assert_eq!(partners(sorted(&["--sort", "total"])), ["Suurjärvi", "UoF", "Ærø", joint, library]);
    place.annex(&["application", "--sort", "size"]).badly(2, "--sort");
}

#[test]
fn unit_picks_what_is_printed() {
    let place = Workplace::new();
    place.copy("one-partner", "application");
    let text = |unit: &str| {
        place.annex(&["application", "-o", "a.pdf", "--unit", unit]).well();
        read::text(&place.get("a.pdf"))
    };
    let (hours, months) = ("In kind, hours", "In kind, person-months");
    let (both, only_hours, only_months) = (text("both"), text("hours"), text("person-months"));
    assert!(both.contains(hours) && both.contains(months));
    assert!(only_hours.contains(hours) && !only_hours.contains(months));
    assert!(!only_months.contains(hours) && only_months.contains(months));
    assert!(only_hours.contains("Effort by partner and year, hours"));
    assert!(only_months.contains("Effort by partner and year, person-months"));
}

#[test]
fn the_order_of_arguments_makes_no_difference() {
    let place = Workplace::new();
    place.copy("every-field", "application");
    let files: Vec<String> = ["01-fjordheim", "02-suurjarvi", "03-aeroe", "04-thingvellir"]
        .map(|name| format!("application/contributions/{name}.json"))
        .to_vec();
    let made = |inputs: &[&str]| {
        let outputs = ["-o", "a.pdf", "-o", "a.xlsx", "-o", "a.csv", "-o", "a.json"];
        place.annex(&[inputs, &outputs[..]].concat()).well();
        ["a.pdf", "a.xlsx", "a.csv", "a.json"].map(|file| place.get(file))
    };
    let forward: Vec<&str> = files.iter().map(String::as_str).collect();
    let backward: Vec<&str> = forward.iter().rev().copied().collect();
    let twice = [&backward[..], &["application"], &forward[1..2]].concat();
    let expected = made(&["application"]);
    for inputs in [&forward[..], &backward, &twice, &["application/contributions"]] {
        assert!(made(inputs) == expected, "{inputs:?}");
    }
}

#[test]
fn formats_follow_the_endings() {
    let place = Workplace::new();
    place.copy("one-partner", "application");
    let outputs = ["-o", "one.pdf", "-o", "two.PDF", "-o", "three.csv", "-o", "four.json", "-o", "five.xlsx"];
    let ran = place.annex(&[&["application"], &outputs[..]].concat()).well();
    assert_eq!(ran.out, "one.pdf\ntwo.PDF\nthree.csv\nfour.json\nfive.xlsx\n");
    assert_eq!(place.get("one.pdf"), place.get("two.PDF"));
    assert!(place.get("one.pdf").starts_with(b"%PDF-"));
    assert!(place.get("three.csv").starts_with(b"partner,row,who,"));
    assert!(place.get("four.json").starts_with(b"{"));
    assert!(place.get("five.xlsx").starts_with(b"PK"));
    // The attachments are the same files.
    let attached = |name: &str| place.get(if name.ends_with("csv") { "three.csv" } else { "four.json" });
    let pdf = lopdf::Document::load_mem(&place.get("one.pdf")).unwrap();
    let streams: Vec<Vec<u8>> = pdf
        .objects
        .values()
        .filter_map(|object| object.as_stream().ok())
        .filter(|stream| {
            stream.dict.get(b"Type").is_ok_and(|it| it.as_name().is_ok_and(|it| it == b"EmbeddedFile"))
        })
        .map(|stream| stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()))
        .collect();
    assert_eq!(streams.len(), 2);
    for name in ["annex.csv", "annex.json"] {
        assert!(streams.contains(&attached(name)), "{name}");
    }
}

#[test]
fn another_ending_is_a_wrong_usage() {
    let place = Workplace::new();
    place.copy("one-partner", "application");
    for output in ["annex.docx", "annex", "pdf", ".pdf", "annex.pdf.gz"] {
        place.annex(&["application", "-o", "good.csv", "-o", output]).badly(2, "the ending picks the format");
        assert!(!place.has("good.csv"));
    }
}

#[test]
fn it_goes_beside_the_application_unless_told_otherwise() {
    let place = Workplace::new();
    place.copy("one-partner", "application");
    assert_eq!(place.annex(&["application"]).well().out, "application/annex.pdf\n");
    assert!(place.has("application/annex.pdf"));
    // Another run does not take what the first has written for a contribution.
    place.annex(&["application", "-o", "application/annex.json"]).well();
    place.annex(&["application"]).well();
}

#[test]
fn inputs_that_are_missing_are_named() {
    let place = Workplace::new();
    place.copy("one-partner", "application");
    place.annex(&["application", "nowhere.json", "-o", "a.csv"]).badly(1, "nowhere.json");
    place.annex(&["nowhere", "-o", "a.csv"]).badly(1, "nowhere");
    place.annex(&[]).badly(2, "<INPUT>");
    assert!(!place.has("a.csv"));
}

#[test]
fn an_error_in_one_file_is_told_and_nothing_is_written() {
    let place = Workplace::new();
    place.copy("every-field", "application");
    place.put("application/contributions/02-suurjarvi.json", "{}");
    place.put("application/contributions/03-aeroe.json", "not JSON");
    let ran = place.annex(&["application", "-o", "a.csv", "-o", "a.pdf"]).badly(1, "02-suurjarvi.json");
    assert!(ran.err.contains("03-aeroe.json"), "all problems of all files: {}", ran.err);
    assert!(!place.has("a.csv") && !place.has("a.pdf"));
}

#[test]
fn contributions_to_different_applications_do_not_add_up() {
    let place = Workplace::new();
    place.copy("one-partner", "one");
    place.copy("every-field", "other");
    let inputs = ["one/contributions/partner.json", "other/contributions/03-aeroe.json"];
    place.annex(&[&inputs[..], &["-o", "a.csv"]].concat()).badly(1, "several-applications");
    // Unless somebody says which it is.
    let file = example("every-field").join("application.json");
    let said = ["--application", file.to_str().unwrap(), "-o", "a.csv"];
    place.annex(&[&inputs[1..], &said].concat()).well();
}
