//! The arguments of `loi annex` and their effects.

use crate::read;
use crate::support::{Folder, example};
use crate::text;

/// The labels of the first table, from the data.
fn labels(place: &Folder, file: &str) -> Vec<String> {
    let data: serde_json::Value = serde_json::from_slice(&place.read(file)).unwrap();
    let rows = data["tables"][0]["rows"].as_array().unwrap();
    rows.iter().map(|row| row["label"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn sort_orders_the_rows() {
    let place = Folder::empty();
    place.add_example("every-field", "application");
    let sorted = |options: &[&str]| {
        crate::run_annex(&place, &[&["application", "-o", "a.json", "-o", "a.pdf"], options].concat()).well();
        let labels = labels(&place, "a.json");
        // The PDF has them in the same order.
        let text = read::text(&place.read("a.pdf"));
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
    crate::run_annex(&place, &["application", "--sort", "size"]).badly(2, "--sort");
}

#[test]
fn unit_picks_what_is_printed() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    let text = |unit: &str| {
        crate::run_annex(&place, &["application", "-o", "a.pdf", "--unit", unit]).well();
        read::text(&place.read("a.pdf"))
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
    let place = Folder::empty();
    place.add_example("every-field", "application");
    let files: Vec<String> = ["01-fjordheim", "02-suurjarvi", "03-aeroe", "04-thingvellir"]
        .map(|name| format!("application/contributions/{name}.json"))
        .to_vec();
    let made = |inputs: &[&str]| {
        let outputs = ["-o", "a.pdf", "-o", "a.xlsx", "-o", "a.csv", "-o", "a.json"];
        crate::run_annex(&place, &[inputs, &outputs[..]].concat()).well();
        ["a.pdf", "a.xlsx", "a.csv", "a.json"].map(|file| place.read(file))
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
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    let outputs = ["-o", "one.pdf", "-o", "two.PDF", "-o", "three.csv", "-o", "four.json", "-o", "five.xlsx"];
    let ran = crate::run_annex(&place, &[&["application"], &outputs[..]].concat()).well();
    assert_eq!(ran.out(), "one.pdf\ntwo.PDF\nthree.csv\nfour.json\nfive.xlsx\n");
    assert_eq!(place.read("one.pdf"), place.read("two.PDF"));
    assert!(place.read("one.pdf").starts_with(b"%PDF-"));
    assert!(place.read("three.csv").starts_with(b"partner,row,who,"));
    assert!(place.read("four.json").starts_with(b"{"));
    assert!(place.read("five.xlsx").starts_with(b"PK"));
    // The attachments are the same files.
    let attached = |name: &str| place.read(if name.ends_with("csv") { "three.csv" } else { "four.json" });
    let pdf = lopdf::Document::load_mem(&place.read("one.pdf")).unwrap();
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
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    for output in ["annex.docx", "annex", "pdf", ".pdf", "annex.pdf.gz"] {
        crate::run_annex(&place, &["application", "-o", "good.csv", "-o", output])
            .badly(2, "the name must end in .pdf, .xlsx, .csv, .json or .md");
        assert!(!place.has("good.csv"));
    }
}

#[test]
fn it_goes_beside_the_application_unless_told_otherwise() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    assert_eq!(crate::run_annex(&place, &["application"]).well().out(), "application/annex.pdf\n");
    assert!(place.has("application/annex.pdf"));
    // A further run must not mistake the output of the first for a contribution.
    crate::run_annex(&place, &["application", "-o", "application/annex.json"]).well();
    crate::run_annex(&place, &["application"]).well();
}

#[test]
fn inputs_that_are_missing_are_named() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    crate::run_annex(&place, &["application", "nowhere.json", "-o", "a.csv"]).badly(1, "nowhere.json");
    crate::run_annex(&place, &["nowhere", "-o", "a.csv"]).badly(1, "nowhere");
    crate::run_annex(&place, &[]).badly(2, "<INPUT>");
    assert!(!place.has("a.csv"));
}

#[test]
fn an_error_in_one_file_is_told_and_nothing_is_written() {
    let place = Folder::empty();
    place.add_example("every-field", "application");
    place.write("application/contributions/02-suurjarvi.json", "{}");
    place.write("application/contributions/03-aeroe.json", "not JSON");
    let ran = crate::run_annex(&place, &["application", "-o", "a.csv", "-o", "a.pdf"])
        .badly(1, "02-suurjarvi.json");
    assert!(ran.stderr.contains("03-aeroe.json"), "all problems of all files: {}", ran.stderr);
    assert!(!place.has("a.csv") && !place.has("a.pdf"));
}

#[test]
fn contributions_to_different_applications_do_not_add_up() {
    let place = Folder::empty();
    place.add_example("one-partner", "one");
    place.add_example("every-field", "other");
    let inputs = ["one/contributions/partner.json", "other/contributions/03-aeroe.json"];
    crate::run_annex(&place, &[&inputs[..], &["-o", "a.csv"]].concat()).badly(1, "several-applications");
    // Unless the application is named.
    let file = example("every-field").join("application.json");
    let said = ["--application", file.to_str().unwrap(), "-o", "a.csv"];
    crate::run_annex(&place, &[&inputs[1..], &said].concat()).well();
}

#[test]
fn what_an_annex_has_in_another_language_is_told_and_nothing_else() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    place.change("application/application.json", |application| {
        let text = |text: &str| serde_json::json!({ "en": text });
        application["project"]["phase"] = text("second phase");
        application["principles"] = serde_json::json!([text("All of it is open.")]);
        application["benefits"] = serde_json::json!([{ "text": text("places at every course") }]);
        application["expected"] =
            serde_json::json!([{ "label": text("More to come"), "effort": { "hours_total": 10 } }]);
        application["languages"] = serde_json::json!(["en"]);
    });
    let command = ["application", "--language", "nb", "-o", "a.csv", "--format", "json"];
    let run = crate::run_annex(&place, &command).well();
    let report: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    let told = "the annex is in `nb`, with texts in another language: `/project/phase` (`en`), `/expected/0/label` (`en`)";
    let diagnostics = report["diagnostics"].as_array().unwrap();
    let said: Vec<(&str, &str)> = diagnostics
        .iter()
        .map(|it| (it["code"].as_str().unwrap(), it["message"].as_str().unwrap()))
        .collect();
    assert_eq!(said, [("text-in-another-language", told)]);
}

/// The heads of columns end where their numbers do, also where the letters of notes stand beside these.
#[test]
fn heads_stand_over_their_columns() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    place.change("application/contributions/partner.json", |partner| {
        partner["contributions"][0]["note"] = "Subject to renewal.".into();
    });
    crate::run_annex(&place, &["application", "-o", "a.pdf"]).well();
    let runs = text::runs_of_pages(&place.read("a.pdf")).concat();
    let ends =
        |wanted: &str| runs.iter().filter(|run| run.text == wanted).map(|run| run.end).collect::<Vec<_>>();
    let (heads, totals) = (ends("Total"), [ends("7.2"), ends("1,032")].concat());
    assert!(heads.len() >= 2 && totals.len() >= 2, "{heads:?} {totals:?}");
    let is_over = |head: &f64| totals.iter().any(|total| (head - total).abs() < 0.1);
    assert!(heads.iter().all(is_over), "{heads:?} {totals:?}");
}

/// Whoever adds up the shares of full time gets their sum.
#[test]
fn shares_of_full_time_add_up_by_hand() {
    let place = Folder::empty();
    place.add_example("one-partner", "application");
    place.change("application/contributions/partner.json", |partner| {
        let entry = serde_json::json!({ "role": "teacher", "effort": { "fte": 0.125 } });
        partner["contributions"] = vec![entry; 3].into();
    });
    crate::run_annex(&place, &["application", "-o", "a.pdf"]).well();
    let text = read::text(&place.read("a.pdf"));
    let shares = [" 4.5 0.13 ", " 4.5 0.12 ", " 13.5 0.38 "].map(|share| text.matches(share).count());
    assert_eq!(shares, [2, 1, 1], "{text}");
}
