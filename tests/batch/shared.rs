//! The annex in the folder is the same, whether `loi annex` or `loi batch` makes it.

use std::process::Command;

use crate::run::Application;
use crate::sign::{Place, sign};
use crate::support::Run;

const LETTER: &str = "letters/partner-00001.pdf";

/// Runs `loi annex` over the application folder.
fn annex(application: &Application, arguments: &[&str]) -> Run {
    let outputs: Vec<String> = arguments.iter().map(|file| format!("application/{file}")).collect();
    let mut all = vec!["annex", "application"];
    outputs.iter().for_each(|file| all.extend(["-o", file]));
    Run::of(application.loi(&all).output().unwrap())
}

#[test]
fn both_commands_say_the_same_and_leave_each_other_be() {
    let application = Application::synthetic(2);
    let all = ["annex.pdf", "annex.xlsx", "annex.csv", "annex.json"];
    let content = || all.map(|file| application.get(file));
    // Before any batch was run.
    assert_eq!(annex(&application, &all).well().stderr, "");
    let alone = content();
    application.batch(&[]).well();
    assert!(content() == alone);
    // A signed letter that came back counts in both, and its lines do not vanish.
    let signed = sign(&application.get(LETTER), "Ola Rektor", Place::Field("Signature"));
    application.put(LETTER, &signed);
    application.batch(&[]).well();
    let with_letter = content();
    assert!(with_letter != alone);
    annex(&application, &all).well();
    assert!(content() == with_letter);
    // Each of the two may replace an annex that the other has written.
    for turn in ["a", "b"] {
        application.change("contributions/partner-00000.json", |data| data["contact"]["name"] = turn.into());
        let rate = if turn == "a" { 0.25 } else { 0.75 };
        application.change("contributions/partner-00000.json", |data| {
            data["contributions"][0]["effort"] = serde_json::json!({ "fte": rate });
        });
        annex(&application, &all).well();
        let by_hand = content();
        application.batch(&[]).well();
        assert!(content() == by_hand);
        assert!(!application.path(".loi-journal").exists());
    }
}

#[test]
fn what_somebody_has_changed_stays() {
    let application = Application::synthetic(2);
    application.batch(&[]).well();
    application.put("annex.csv", "partner,row,by hand\n");
    application.put("annex.pdf", "%PDF-1.4 from somewhere else");
    let before = application.files();
    annex(&application, &["annex.csv"]).badly(1, "[not-ours]");
    annex(&application, &[]).badly(1, "[not-ours]");
    application.change("contributions/partner-00000.json", |data| {
        data["contributions"][0]["effort"] = serde_json::json!({ "fte": 0.25 });
    });
    application.batch(&[]).badly(1, "[not-ours]");
    for file in ["annex.csv", "annex.pdf"] {
        assert_eq!(application.get(file), before[file], "{file}");
    }
}

/// A run that waits for a pipe would wait for ever.
#[cfg(unix)]
#[test]
fn a_pipe_in_place_of_a_file_is_an_error() {
    for (file, problem) in [
        ("manifest.json", "unreadable-file"),
        (".loi-journal", "unreadable-file"),
        ("annex.pdf", "not-ours"),
        ("letters/partner-00000.pdf", "not-ours"),
    ] {
        let application = Application::synthetic(2);
        application.batch(&[]).well();
        let _ = std::fs::remove_file(application.path(file));
        assert!(Command::new("mkfifo").arg(application.path(file)).status().unwrap().success());
        application.batch(&["--force"]).badly(1, problem);
        let ran = application.batch(&[]);
        assert!(ran.code == 1 && ran.stderr.contains(file), "{file}: {}", ran.stderr);
    }
}
