//! What happens to letters that came back, wherever they were put.

use std::fs;

use serde_json::{Value, json};

use crate::run::Application;
use crate::sign::{Place, sign};
use crate::support::without_status;

const LETTER: &str = "letters/partner-00001.pdf";
const CONTRIBUTION: &str = "contributions/partner-00001.json";

/// The name of the partner in the second contribution.
const PARTNER: &str = "Sørvik University";

/// The note in an annex that lacks this partner, without spaces.
fn missing() -> String {
    let text = format!("Not included, since they could not be taken in: {PARTNER}.");
    text.split_whitespace().collect()
}

/// Three partners after one run, and the second letter, signed by the head of the organisation.
fn sent() -> (Application, Vec<u8>) {
    let application = Application::synthetic(3);
    application.batch(&[]).well();
    let signed = signed(&application);
    application.age();
    (application, signed)
}

/// The second letter, with every field signed.
fn signed(application: &Application) -> Vec<u8> {
    let letter = application.get(LETTER);
    let data: Value = serde_json::from_slice(&application.get(CONTRIBUTION)).unwrap();
    let fields = data["signatories"].as_array().unwrap().len();
    let name = |field| if field == 0 { "Signature".to_owned() } else { format!("Signature {}", field + 1) };
    (0..fields).fold(letter, |letter, field| sign(&letter, "Ola Rektor", Place::Field(&name(field))))
}

/// The text of the annex without its spaces.
fn annex(application: &Application) -> String {
    let text = crate::support::text_of(&application.get("annex.pdf"));
    text.split_whitespace().collect()
}

#[test]
fn one_in_the_place_of_its_draft_is_kept_and_told_of() {
    let (application, signed) = sent();
    let hours = application.get("annex.csv");
    application.put(LETTER, &signed);
    let ran = application.batch(&[]).well();
    assert_eq!(ran.stderr.lines().next(), Some("0 letters made, 3 unchanged, 0 failed"));
    assert!(ran.stderr.contains("advice[signer-name]"), "{}", ran.stderr);
    assert_eq!(application.get(LETTER), signed);
    assert_eq!(without_status(&application.get("annex.csv")), without_status(&hours));
    assert!(annex(&application).contains("Lettersignedby:OlaRektor,1March2025"), "{}", annex(&application));
    assert_eq!(application.manifest()["letters"][1]["status"], "returned");
    let data: Value = serde_json::from_slice(&application.get("annex.json")).unwrap();
    let letter = &data["letters"][1];
    assert_eq!((letter["partner"].as_str(), letter["status"].as_str()), (Some(PARTNER), Some("signed")));
    assert_eq!(letter["signatures"][0], json!({ "name": "Ola Rektor", "date": "2025-03-01" }));
    // It stays that way, even if everything is made again.
    let after = application.files();
    application.age();
    application.batch(&[]).well();
    assert_eq!(application.written(), [""; 0]);
    application.batch(&["--force"]).well();
    assert_eq!(application.files(), after);
}

#[test]
fn one_elsewhere_leaves_the_draft_alone() {
    let (application, signed) = sent();
    let draft = application.get(LETTER);
    fs::create_dir(application.path("returned")).unwrap();
    for (place, options) in [
        ("contributions/scan 17 (final).pdf", &[][..]),
        ("returned/a.pdf", &["--letters", "application/returned"]),
    ] {
        application.put(place, &signed);
        application.batch(options).well();
        assert_eq!(application.get(LETTER), draft);
        assert!(annex(&application).contains("Lettersignedby:OlaRektor"), "{place}");
        application.remove(place);
    }
    // A letter that replaced its draft counts, wherever the others are.
    application.put(LETTER, &signed);
    application.batch(&["--letters", "application/returned"]).well();
    assert!(annex(&application).contains("Lettersignedby:OlaRektor"));
    application.put(LETTER, &draft);
    application.batch(&[]).well();
    assert!(!annex(&application).contains("Lettersigned"));
}

#[test]
fn one_without_a_contribution_is_part_of_the_annex() {
    let (application, signed) = sent();
    let tables = || serde_json::from_slice::<Value>(&application.get("annex.json")).unwrap()["tables"].take();
    let numbers = tables();
    application.remove(CONTRIBUTION);
    application.batch(&[]).well();
    assert_ne!(tables(), numbers);
    application.put("contributions/partner-00001.pdf", &signed);
    application.batch(&[]).well();
    assert_eq!(tables(), numbers, "the letter carries what its contribution said");
}

#[test]
fn letters_alone_make_an_annex() {
    let (application, signed) = sent();
    let csv = application.get("annex.csv");
    for partner in 0..3 {
        let letter = application.get(&format!("letters/partner-0000{partner}.pdf"));
        application.put(&format!("contributions/partner-0000{partner}.pdf"), letter);
        application.remove(&format!("contributions/partner-0000{partner}.json"));
    }
    application.put("contributions/partner-00001.pdf", signed);
    let ran = application.batch(&["-o", "application/out"]).well();
    assert_eq!(ran.stderr.lines().next(), Some("0 letters made, 0 unchanged, 0 failed"));
    assert!(ran.stderr.contains("advice[signer-name]"), "{}", ran.stderr);
    assert_eq!(without_status(&application.get("out/annex.csv")), without_status(&csv));
}

#[test]
fn one_that_says_something_else_is_told_and_left_out() {
    let (application, signed) = sent();
    application.put(LETTER, &signed);
    application.change(CONTRIBUTION, |contribution| {
        contribution["contributions"][0]["effort"] = json!({ "fte": 0.25 });
    });
    for options in [&[][..], &["--force"]] {
        let ran = application.batch(options).badly(1, "[letter-differs]");
        assert!(ran.stderr.contains("`/contributions/0/effort"), "{}", ran.stderr);
        assert!(
            ran.stderr.contains("0 letters made, 2 unchanged, 1 failed") || !options.is_empty(),
            "{}",
            ran.stderr
        );
        assert_eq!(application.get(LETTER), signed);
        assert!(annex(&application).contains(&missing()), "the annex names who is missing");
        let data: Value = serde_json::from_slice(&application.get("annex.json")).unwrap();
        assert_eq!(data["missing"], json!([PARTNER]));
    }
    application.batch(&["--strict"]).badly(1, "[letter-differs]");
}

#[test]
fn a_draft_that_is_out_of_date_is_passed_over() {
    let (application, _) = sent();
    application.put("contributions/mine.pdf", application.get(LETTER));
    application.change(CONTRIBUTION, |contribution| {
        contribution["contributions"][0]["effort"] = json!({ "fte": 0.25 });
    });
    let ran = application.batch(&[]).well();
    assert!(ran.stderr.contains("warning[stale-draft]"), "{}", ran.stderr);
    assert!(ran.stderr.contains("1 letter made, 2 unchanged, 0 failed"), "{}", ran.stderr);
}

#[test]
fn one_that_was_tampered_with_counts_for_nothing() {
    let (application, signed) = sent();
    let mut tampered = signed.clone();
    let date = tampered.windows(6).rposition(|bytes| bytes == b"D:2025").unwrap();
    tampered[date + 5] = b'4';
    application.put(LETTER, &tampered);
    application.batch(&[]).badly(1, "[signature-broken]");
    assert_eq!(application.get(LETTER), tampered);
    assert!(annex(&application).contains(&missing()));
    assert_eq!(application.manifest()["letters"][1]["status"], "failed");
    // Two copies of the same letter are one too many.
    application.put(LETTER, &signed);
    application.put("contributions/again.pdf", &signed);
    application.batch(&[]).badly(1, "[letter-twice]");
}

#[test]
fn what_no_letter_says_may_change_while_letters_are_out() {
    let (application, signed) = sent();
    application.put(LETTER, &signed);
    application.change("application.json", |data| {
        data["expected"] = json!([{ "label": "Somebody", "effort": { "fte": 1 } }]);
    });
    application.batch(&[]).well();
    assert!(annex(&application).contains("Lettersignedby:OlaRektor"));
    application.change("application.json", |data| data["period"]["end"] = json!("2029-12-31"));
    application.batch(&[]).badly(1, "[letter-application]");
}

#[test]
fn a_scan_is_kept_and_says_nothing() {
    let (application, _) = sent();
    application.put(LETTER, "%PDF-1.4 a scan of the signed letter");
    let ran = application.batch(&[]).well();
    assert!(ran.stderr.contains("warning[kept-letter]"), "{}", ran.stderr);
    assert_eq!(application.get(LETTER), b"%PDF-1.4 a scan of the signed letter");
}
