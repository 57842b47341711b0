//! Runs with problems, and what they make all the same.

use serde_json::json;

use crate::run::Application;

/// Removes the contact from one partner's contribution.
fn spoil(application: &Application, partner: usize) {
    application.change(&format!("contributions/partner-{partner:05}.json"), |contribution| {
        contribution.as_object_mut().unwrap().remove("contact");
    });
}

#[test]
fn one_bad_contribution_does_not_stop_the_others() {
    let application = Application::synthetic(4);
    spoil(&application, 2);
    let ran = application.batch(&[]).badly(1, "[missing-field]");
    assert!(ran.stderr.starts_with("3 letters made, 0 unchanged, 1 failed\n"), "{}", ran.stderr);
    assert!(ran.stderr.contains("application/contributions/partner-00002.json"), "{}", ran.stderr);
    let files = application.files();
    assert!(files.contains_key("letters/partner-00003.pdf"));
    assert!(!files.contains_key("letters/partner-00002.pdf"));
    let pdf = lopdf::Document::load_mem(&application.get("annex.pdf")).unwrap();
    let text = pdf.extract_text(&[1]).unwrap().replace('\n', " ");
    assert!(
        text.contains("Not included,   since they could not be taken in: Østvik University of Technology"),
        "{text}"
    );
    let manifest = application.manifest();
    assert_eq!(manifest["letters"][2], json!({ "contribution": "partner-00002.json", "status": "failed" }));
}

#[test]
fn the_earlier_letter_of_a_bad_contribution_stays() {
    let application = Application::synthetic(3);
    application.batch(&[]).well();
    let letter = application.get("letters/partner-00001.pdf");
    let made = application.manifest()["letters"][1].clone();
    let contribution = application.get("contributions/partner-00001.json");
    spoil(&application, 1);
    application.batch(&[]).badly(1, "[missing-field]");
    assert_eq!(application.get("letters/partner-00001.pdf"), letter);
    let mut failed = made.clone();
    failed["status"] = json!("failed");
    assert_eq!(application.manifest()["letters"][1], failed);
    // Once the contribution is repaired, its letter is as it should be.
    application.put("contributions/partner-00001.json", contribution);
    assert!(application.batch(&[]).well().stderr.starts_with("0 letters made, 3 unchanged, 0 failed"));
    assert_eq!(application.manifest()["letters"][1], made);
}

#[test]
fn strict_writes_nothing_unless_all_is_well() {
    let application = Application::synthetic(4);
    spoil(&application, 3);
    let before = application.files();
    let ran = application.batch(&["--strict"]).badly(1, "[missing-field]");
    assert_eq!(application.files(), before);
    assert!(!application.path("letters").exists());
    assert_eq!(ran.out(), "");
    // Without the bad contribution, the run behaves as usual.
    application.remove("contributions/partner-00003.json");
    application.batch(&["--strict"]).well();
    let strict = application.files();
    application.batch(&["--force"]).well();
    assert_eq!(application.files(), strict);
}

#[test]
fn two_partners_never_share_a_letter_and_the_others_get_theirs() {
    let application = Application::synthetic(4);
    application.batch(&[]).well();
    let made = application.manifest()["letters"][1].clone();
    let annex = application.get("annex.csv");
    // One partner's file is renamed so that its letter would have the name of another's, a third has no name at all.
    for (from, to) in [("partner-00000", "Partner 00001"), ("partner-00003", "???")] {
        let contribution = application.get(&format!("contributions/{from}.json"));
        application.put(&format!("contributions/{to}.json"), contribution);
        application.remove(&format!("contributions/{from}.json"));
    }
    spoil(&application, 2);
    let before = application.files();
    let strict = application.batch(&["--strict"]).badly(1, "[slug-collision]");
    for said in ["[no-slug]", "[missing-field]", "partner-00001.json: ", "Partner 00001.json: "] {
        assert!(strict.stderr.contains(said), "{}", strict.stderr);
    }
    assert_eq!(application.files(), before);
    let ran = application.batch(&[]).badly(1, "[missing-field]");
    assert_eq!(ran.stderr.matches("[slug-collision]").count(), 2, "{}", ran.stderr);
    assert_eq!(ran.stderr.matches("[no-slug]").count(), 1, "{}", ran.stderr);
    assert!(ran.stderr.starts_with("0 letters made, 0 unchanged, 4 failed\n"), "{}", ran.stderr);
    assert_eq!(application.get("letters/partner-00001.pdf"), before["letters/partner-00001.pdf"]);
    // What they state is part of the annex, which lacks only the partner whose data has errors.
    let csv = String::from_utf8(application.get("annex.csv")).unwrap();
    let records = |csv: &str| {
        let mut lines: Vec<String> = csv.lines().map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let earlier = records(&String::from_utf8(annex).unwrap());
    let left: Vec<String> = earlier.iter().filter(|line| !records(&csv).contains(line)).cloned().collect();
    assert!(!left.is_empty() && left.iter().all(|line| line.contains("Østvik")), "{left:?}");
    let manifest = application.manifest();
    let record = |name: &str| {
        let letters = manifest["letters"].as_array().unwrap().iter();
        letters.filter(|record| record["contribution"] == name).cloned().collect::<Vec<_>>()
    };
    let mut failed = made.clone();
    failed["status"] = json!("failed");
    assert_eq!(record("partner-00001.json"), [failed]);
    for name in ["Partner 00001.json", "???.json"] {
        assert_eq!(record(name), [json!({ "contribution": name, "status": "failed" })]);
    }
    application.remove("contributions/Partner 00001.json");
    application.batch(&[]).badly(1, "[missing-field]");
    assert_eq!(
        application.manifest()["letters"]
            .as_array()
            .unwrap()
            .iter()
            .find(|it| it["contribution"] == "partner-00001.json"),
        Some(&made)
    );
}

#[test]
fn an_application_with_errors_stops_everything() {
    let application = Application::synthetic(2);
    application.change("application.json", |application| {
        application.as_object_mut().unwrap().remove("period");
    });
    spoil(&application, 1);
    let before = application.files();
    let ran = application.batch(&[]).badly(1, "[missing-field]");
    assert!(
        ran.stderr.contains("application.json:") && ran.stderr.contains("partner-00001.json:"),
        "{}",
        ran.stderr
    );
    assert_eq!(application.files(), before);
    application.remove("application.json");
    application.batch(&[]).badly(1, "[unreadable-file]");
}

#[test]
fn an_application_without_contributions_is_an_error() {
    let application = Application::synthetic(0);
    application.batch(&[]).badly(1, "[no-contributions]");
}

/// Root may write anywhere, so the folder is in a place where no folder can be created.
#[cfg(unix)]
#[test]
fn a_folder_that_cannot_be_written_to_is_not_the_users_fault() {
    let application = Application::synthetic(2);
    let before = application.files();
    for out in ["/proc/loi", "/dev/null/loi", "application/application.json"] {
        let ran = application.batch(&["-o", out]).badly(3, "[cannot-write]");
        assert!(ran.stderr.contains(out), "{}", ran.stderr);
        assert_eq!(ran.out(), "");
    }
    assert_eq!(application.files(), before);
}

#[test]
fn a_wrong_manifest_stops_the_run_and_stays() {
    let application = Application::synthetic(2);
    application.batch(&[]).well();
    let made = application.files();
    let whole = application.get("manifest.json");
    for wrong in [&whole[..whole.len() / 2], b"", b"{}", b"[1, 2]", b"{\"name\": \"somebody else's\"}"] {
        application.put("manifest.json", wrong);
        for options in [&[][..], &["--force"]] {
            let ran = application.batch(options).badly(1, "[not-ours]");
            assert!(ran.stderr.contains("manifest.json"), "{}", ran.stderr);
            assert_eq!(application.get("manifest.json"), wrong);
        }
    }
    // With the file moved away, as the hint suggests, the other files are the ones that would be made, and all is well.
    application.remove("manifest.json");
    application.batch(&[]).well();
    assert_eq!(application.files(), made);
}

#[test]
fn a_wrong_journal_is_passed_over() {
    let application = Application::synthetic(3);
    application.batch(&[]).well();
    let made = application.files();
    for wrong in [&b""[..], b"\n\n{\"letter\":{\"contribution\":\"par", b"somebody else's", b"\xff\xfe\n[]\n"]
    {
        application.put(".loi-journal", wrong);
        assert_eq!(application.batch(&[]).well().stderr, "0 letters made, 3 unchanged, 0 failed\n");
        assert_eq!(application.files(), made);
    }
}
