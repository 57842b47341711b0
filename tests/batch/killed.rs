//! A killed run leaves only whole files, and nothing that the next run cannot repair.

#![cfg(unix)]

use std::collections::BTreeSet;
use std::fs;
use std::process::{Child, Stdio};
use std::thread;

use serde_json::json;

use crate::run::Application;
use crate::support::Files;

/// Enough letters to catch a run in the middle.
const MANY: usize = 60;

/// Enough letters for a run that is killed after a few lines of its journal.
const SOME: usize = 24;

/// Kills a run at a certain moment, whatever it is doing then. Returns whether the run had not ended by then.
fn kill_at(application: &Application, moment: Moment) -> bool {
    let mut run: Child = application.command(&[]).stdout(Stdio::null()).spawn().expect("a run");
    loop {
        if moment.has_come(application) {
            run.kill().expect("a run that can be killed");
            return !run.wait().expect("an end").success();
        }
        if let Some(status) = run.try_wait().expect("a run that can be asked") {
            assert!(status.success());
            return false;
        }
        thread::yield_now();
    }
}

/// When to kill a run.
#[derive(Debug, Clone, Copy)]
enum Moment {
    /// As soon as there are this many letters.
    Letters(usize),
    /// As soon as this file of the annex exists.
    Annex(&'static str),
}

impl Moment {
    const ALL: [Moment; 5] = [
        Moment::Letters(0),
        Moment::Letters(2),
        Moment::Letters(40),
        Moment::Annex("annex.pdf"),
        Moment::Annex("annex.csv"),
    ];

    fn has_come(self, application: &Application) -> bool {
        match self {
            Moment::Letters(count) => {
                let names = fs::read_dir(application.path("letters")).into_iter().flatten();
                let is_letter = |name: &str| name.ends_with(".pdf");
                let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
                application.path("letters").exists() && names.filter(|name| is_letter(name)).count() >= count
            }
            Moment::Annex(name) => application.path(name).exists(),
        }
    }
}

/// Asserts that every file is whole: that an undisturbed run makes the same file.
pub fn all_whole(files: &Files, expected: &[&Files]) {
    for (path, bytes) in files.iter().filter(|(path, _)| !path.contains(".loi-")) {
        if path.ends_with(".pdf") {
            assert!(bytes.ends_with(b"%%EOF\n") || bytes.ends_with(b"%%EOF"), "{path} has no end");
        }
        assert!(expected.iter().any(|files| files.get(path) == Some(bytes)), "{path} is none of ours");
    }
}

pub fn undisturbed(application: &Application) -> Files {
    application.batch(&[]).well();
    application.files()
}

#[test]
fn the_next_run_completes_the_rest() {
    let expected = undisturbed(&Application::synthetic(MANY));
    let mut left = BTreeSet::new();
    for moment in Moment::ALL {
        let application = Application::synthetic(MANY);
        let killed = kill_at(&application, moment);
        let files = application.files();
        all_whole(&files, &[&expected]);
        left.insert(files.len());
        let ran = application.batch(&[]).well();
        assert_eq!(application.files(), expected, "{moment:?}");
        if killed && matches!(moment, Moment::Letters(40) | Moment::Annex(_)) {
            assert!(!ran.stderr.contains(" 0 unchanged"), "what was there is not made again: {}", ran.stderr);
        }
    }
    assert!(left.len() > 3, "the runs were killed at different moments: {left:?}");
}

/// A run over older letters is killed again and again, and the data change in between.
#[test]
fn no_letter_keeps_old_figures() {
    let application = Application::synthetic(SOME);
    let mut versions = vec![undisturbed(&application)];
    let change = |application: &Application, fte: f64| {
        for partner in (0..SOME).step_by(2) {
            application.change(&format!("contributions/partner-{partner:05}.json"), |contribution| {
                contribution["contributions"][0]["effort"] = json!({ "fte": fte });
            });
        }
    };
    for fte in [0.35, 0.45] {
        let other = Application::synthetic(SOME);
        change(&other, fte);
        versions.push(undisturbed(&other));
    }
    for fte in [0.35, 0.45] {
        change(&application, fte);
        // Letters and annex exist already, so the journal shows how far the run has come.
        for lines in [1, 4, 9] {
            let mut run =
                application.command(&[]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
            let noted = || fs::read(application.path(".loi-journal")).unwrap_or_default();
            while noted().iter().filter(|byte| **byte == b'\n').count() < lines
                && run.try_wait().unwrap().is_none()
            {
                thread::yield_now();
            }
            run.kill().unwrap();
            run.wait().unwrap();
            all_whole(&outputs(&application), &versions.iter().collect::<Vec<_>>());
        }
    }
    application.batch(&[]).well();
    assert_eq!(without_history(application.files()), without_history(versions.pop().unwrap()));
}

/// The files, with the hashes of earlier letters removed from the manifest.
fn without_history(mut files: Files) -> Files {
    let manifest = files.get_mut("manifest.json").unwrap();
    let mut data: serde_json::Value = serde_json::from_slice(manifest).unwrap();
    for letter in data["letters"].as_array_mut().unwrap() {
        letter.as_object_mut().unwrap().remove("earlier_sha256");
    }
    *manifest = data.to_string().into_bytes();
    files
}

fn outputs(application: &Application) -> Files {
    let mut files = application.files();
    files.retain(|path, _| path.starts_with("letters/") || path.starts_with("annex."));
    files
}
