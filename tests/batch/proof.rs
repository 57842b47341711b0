//! How a letter that came back is verified: it is made again by its own edition, is listed in the manifest, or is
//! accepted by name.

use std::path::Path;

use serde_json::Value;

use crate::run::Application;
use crate::sign::{Place, sign};

const LETTER: &str = "letters/partner-00001.pdf";
const CONTRIBUTION: &str = "contributions/partner-00001.json";
const PARTNER: &str = "Sørvik University";

/// An application whose letters were made with the user's own template, and the second letter, signed.
fn sent() -> (Application, Vec<u8>) {
    let application = Application::synthetic(2);
    let own = application.path("own");
    let export = application.loi(&["templates", "export", "letter-of-intent", own.to_str().unwrap()]);
    assert!({ export }.output().unwrap().status.success());
    application.batch(&["--template", "application/own"]).well();
    let letter = application.get(LETTER);
    let data: Value = serde_json::from_slice(&application.get(CONTRIBUTION)).unwrap();
    let fields = 1..=data["signatories"].as_array().unwrap().len();
    let name = |field| if field == 1 { "Signature".to_owned() } else { format!("Signature {field}") };
    let signed = fields.fold(letter, |letter, field| sign(&letter, "Ola Rektor", Place::Field(&name(field))));
    (application, signed)
}

/// Corrects a comma in the template, which makes it another edition.
fn mend(application: &Application) {
    let wording = String::from_utf8(application.get("own/en.typ.hbs")).unwrap();
    application.put("own/en.typ.hbs", format!("{wording}{{{{!-- A comma was mended. --}}}}\n"));
}

/// The status of the second partner's letter, in the annex of the last run.
fn status(application: &Application) -> Value {
    let data: Value = serde_json::from_slice(&application.get("annex.json")).unwrap();
    let of_partner = |letter: &&Value| letter["partner"] == PARTNER;
    data["letters"].as_array().unwrap().iter().find(of_partner).map_or(Value::Null, |it| it["status"].clone())
}

/// What `loi verify` reports about the letter, in the application's folder.
fn verified(application: &Application, template: &Path) -> String {
    let mut command = application.loi(&["verify", LETTER, "--template", template.to_str().unwrap()]);
    let output = command.current_dir(application.path("")).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_letter_of_an_earlier_edition_counts_while_the_manifest_knows_it() {
    let (application, signed) = sent();
    let template = application.path("own");
    application.put(LETTER, &signed);
    application.batch(&["--template", "application/own"]).well();
    assert_eq!(status(&application), "signed");

    // All other letters are made again; the signed one stays.
    mend(&application);
    let ran = application.batch(&["--template", "application/own"]).well();
    assert!(ran.stderr.starts_with("1 letter made, 1 unchanged, 0 failed\n"), "{}", ran.stderr);
    assert_eq!((application.get(LETTER), status(&application)), (signed.clone(), "signed".into()));
    let said = verified(&application, &template);
    assert!(said.starts_with(&format!("{LETTER}: intact, as it is on record\n")), "{said}");

    // The signed letter also stays if the template is gone altogether.
    let ran = application.batch(&[]).well();
    assert_eq!(status(&application), "signed", "{}", ran.stderr);
}

#[test]
fn one_that_nobody_knows_counts_for_those_who_accept_it() {
    let (application, signed) = sent();
    application.put(LETTER, &signed);
    mend(&application);
    for file in
        ["manifest.json", "annex.pdf", "annex.xlsx", "annex.csv", "annex.json", "letters/partner-00000.pdf"]
    {
        application.remove(file);
    }
    let own = ["--template", "application/own"];
    application.batch(&own).badly(1, "[letter-other-version]");
    assert_eq!(status(&application), Value::Null);
    let data: Value = serde_json::from_slice(&application.get("annex.json")).unwrap();
    assert_eq!(data["missing"], serde_json::json!([PARTNER]));
    for name in [PARTNER, "partner-00001.pdf", "partner-00001"] {
        let ran = application.batch(&[&own[..], &["--accept", name]].concat()).well();
        assert!(ran.stderr.contains("warning[letter-accepted]"), "{name}: {}", ran.stderr);
        assert!(ran.stderr.contains("warning[letter-other-version]"), "{name}: {}", ran.stderr);
        assert_eq!(status(&application), "accepted", "{name}");
    }
    let csv = String::from_utf8(application.get("annex.csv")).unwrap();
    let of_partner = csv.lines().filter(|line| line.starts_with(PARTNER));
    assert!(
        of_partner.clone().count() > 0 && { of_partner }.all(|line| line.ends_with(",accepted")),
        "{csv}"
    );
    // A letter accepted in one run is not accepted in the next.
    application.batch(&own).badly(1, "[letter-other-version]");
    assert_eq!(status(&application), Value::Null);
}

#[test]
fn what_is_on_record_has_to_be_there_byte_for_byte() {
    let (application, signed) = sent();
    mend(&application);
    let mut changed = signed;
    let stream = changed.windows(6).position(|window| window == b"stream").unwrap();
    changed[stream + 40] ^= 1;
    application.put(LETTER, &changed);
    application.batch(&["--template", "application/own"]).badly(1, "[damaged-pdf]");
    // The contribution counts, but whose the letter is cannot be determined.
    assert_eq!(status(&application), "not-seen");
    let data: Value = serde_json::from_slice(&application.get("annex.json")).unwrap();
    assert_eq!(data["missing"], serde_json::json!(["partner-00001.pdf"]));
}
