//! What a second run changes, and above all what it leaves alone.

use serde_json::json;

use crate::run::Application;

const ANNEX: [&str; 4] = ["annex.csv", "annex.json", "annex.pdf", "annex.xlsx"];

/// An application that has been run once.
fn made(partners: usize) -> Application {
    let application = Application::synthetic(partners);
    application.batch(&[]).well();
    application.age();
    application
}

#[test]
fn nothing_is_written_where_nothing_has_changed() {
    let application = made(3);
    let before = application.files();
    let ran = application.batch(&[]).well();
    assert_eq!(application.written(), [""; 0]);
    assert_eq!(application.files(), before);
    assert_eq!((ran.out(), ran.stderr.as_str()), ("", "0 letters made, 3 unchanged, 0 failed\n"));
}

#[test]
fn force_makes_everything_again() {
    let application = made(3);
    let before = application.files();
    let ran = application.batch(&["--force"]).well();
    assert_eq!(ran.stderr, "3 letters made, 0 unchanged, 0 failed\n");
    let mut expected: Vec<String> = ANNEX.map(str::to_owned).to_vec();
    expected.extend((0..3).map(|partner| format!("letters/partner-{partner:05}.pdf")));
    assert_eq!(application.written(), expected);
    assert_eq!(application.files(), before, "made anew, but from the same data");
}

#[test]
fn a_changed_contribution_changes_its_letter_and_the_annex() {
    let application = made(4);
    application.change("contributions/partner-00002.json", |contribution| {
        contribution["contributions"][0]["effort"] = json!({ "fte": 0.75 });
    });
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr, "1 letter made, 3 unchanged, 0 failed\n");
    let changed = ["contributions/partner-00002.json", "letters/partner-00002.pdf", "manifest.json"];
    let mut expected = [&ANNEX[..], &changed[..]].concat();
    expected.sort_unstable();
    assert_eq!(application.written(), expected);
    // The result is the same as if the data had been so from the beginning.
    let after = application.files();
    application.batch(&["--force"]).well();
    assert_eq!(application.files(), after);
}

#[test]
fn a_changed_logo_changes_the_letter() {
    let application = Application::example("every-field");
    application.batch(&[]).well();
    let logo = String::from_utf8(application.get("contributions/logos/fjordheim.svg")).unwrap();
    application.put("contributions/logos/fjordheim.svg", logo.replacen("<svg ", "<svg id=\"new\" ", 1));
    application.age();
    let ran = application.batch(&[]).well();
    assert!(ran.stderr.contains("1 letter made, 3 unchanged"), "{}", ran.stderr);
    assert!(application.written().contains(&"letters/01-fjordheim.pdf".to_owned()));
}

#[test]
fn options_that_change_a_letter_make_it_again() {
    let application = made(2);
    for options in [["--signature", "line"], ["--language", "nb"]] {
        let ran = application.batch(&options).well();
        assert!(!ran.stderr.starts_with("0 letters"), "{options:?}: {}", ran.stderr);
        assert!(application.batch(&options).well().stderr.starts_with("0 letters made, 2 unchanged"));
    }
}

#[test]
fn a_letter_that_is_gone_is_made_again() {
    let application = made(3);
    let before = application.files();
    application.remove("letters/partner-00001.pdf");
    assert_eq!(application.batch(&[]).well().stderr, "1 letter made, 2 unchanged, 0 failed\n");
    assert_eq!(application.written(), ["letters/partner-00001.pdf"]);
    assert_eq!(application.files(), before);
}

#[test]
fn a_foreign_file_is_never_touched() {
    let application = Application::synthetic(3);
    std::fs::create_dir(application.path("letters")).unwrap();
    application.put("letters/partner-00001.pdf", "a letter of somebody else's");
    application.put("letters/notes.txt", "my notes");
    application.put("annex.csv", "my table");
    application.age();
    for options in [&[][..], &["--force"]] {
        let ran = application.batch(options).badly(1, "[not-ours]");
        assert!(ran.stderr.contains("letters/partner-00001.pdf"), "{}", ran.stderr);
        assert!(ran.stderr.contains("application/annex.csv"), "{}", ran.stderr);
        assert_eq!(application.get("letters/partner-00001.pdf"), b"a letter of somebody else's");
        assert_eq!(application.get("letters/notes.txt"), b"my notes");
        assert_eq!(application.get("annex.csv"), b"my table");
    }
    let written = application.written();
    for file in ["letters/partner-00001.pdf", "letters/notes.txt", "annex.csv"] {
        assert!(!written.contains(&file.to_owned()), "{file}");
    }
    let manifest = application.manifest();
    assert_eq!(manifest["letters"][1], json!({ "contribution": "partner-00001.json", "status": "failed" }));
    // The data are fine, so the annex has them.
    let annex = String::from_utf8(application.get("annex.json")).unwrap();
    assert!(!annex.contains("partner-00001"), "nothing is missing");
    assert_eq!(manifest["annex"].as_array().unwrap().len(), 3);
}

#[test]
fn the_letter_of_a_partner_who_left_is_left_over() {
    let application = made(3);
    let letter = application.get("letters/partner-00001.pdf");
    application.remove("contributions/partner-00001.json");
    let ran = application.batch(&[]).well();
    assert!(ran.stderr.contains("0 letters made, 2 unchanged, 0 failed"), "{}", ran.stderr);
    assert_eq!(application.get("letters/partner-00001.pdf"), letter);
    let manifest = application.manifest();
    let statuses: Vec<_> = manifest["letters"].as_array().unwrap().iter().map(|it| &it["status"]).collect();
    assert_eq!(statuses, ["made", "made", "left-over"]);
    assert_eq!(manifest["letters"][2]["file"], "letters/partner-00001.pdf");
    // The annex stays that way.
    application.age();
    application.batch(&[]).well();
    assert_eq!(application.written(), [""; 0]);
}
