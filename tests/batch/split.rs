//! `--split`: letters in subfolders of their folder, and everything that looks for letters there.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::run::Application;
use crate::sign::{Place, sign};
use crate::support::Run;

fn letters(application: &Application) -> BTreeSet<String> {
    application
        .files()
        .into_keys()
        .filter(|path| path.ends_with(".pdf") && path.starts_with("letters/"))
        .collect()
}

fn status(application: &Application) -> Value {
    let run = Run::of(application.loi(&["status", "application", "--format", "json"]).output().unwrap());
    serde_json::from_slice(&run.stdout).expect("JSON")
}

#[test]
fn letters_lie_in_parts_that_their_names_decide() {
    let application = Application::synthetic(6);
    let ran = application.batch(&["--split"]).well();
    assert_eq!(ran.stderr, "6 letters made, 0 unchanged, 0 failed\n");
    let places = letters(&application);
    for place in &places {
        let [_, part, name] = place.split('/').collect::<Vec<_>>()[..] else { panic!("{place}") };
        assert!(part.len() == 2 && name.starts_with("partner-"), "{place}");
    }
    let manifest = application.manifest();
    let recorded =
        manifest["letters"].as_array().unwrap().iter().map(|letter| letter["file"].as_str().unwrap());
    assert_eq!(recorded.map(str::to_owned).collect::<BTreeSet<_>>(), places);
    // Another run leaves them where they are, with or without the option, and puts a new one beside them.
    application.age();
    application.batch(&[]).well();
    application.batch(&["--split"]).well();
    assert_eq!(application.written(), [""; 0]);
    let partner = application.get("contributions/partner-00001.json");
    let partner = String::from_utf8(partner).unwrap();
    let name = serde_json::from_str::<Value>(&partner).unwrap()["organization"]["name"].clone();
    application.put("contributions/other.json", partner.replace(name.as_str().unwrap(), "Somebody Else"));
    application.batch(&[]).well();
    assert!(
        letters(&application)
            .iter()
            .any(|place| place.ends_with("/other.pdf") && place.len() > "letters/other.pdf".len())
    );
}

#[test]
fn letters_that_are_there_stay_where_they_are() {
    let application = Application::synthetic(3);
    application.batch(&[]).well();
    application.age();
    let ran = application.batch(&["--split"]).well();
    assert_eq!((ran.out(), application.written().len()), ("", 0));
}

#[test]
fn the_parts_hold_what_one_folder_holds() {
    let flat = Application::synthetic(3);
    flat.batch(&[]).well();
    let split = Application::synthetic(3);
    split.batch(&["--split"]).well();
    let by_name = |application: &Application| {
        let files = application.files().into_iter();
        let letters = files.filter(|(path, _)| path.starts_with("letters/"));
        letters.map(|(path, bytes)| (path.rsplit('/').next().unwrap().to_owned(), bytes)).collect::<Vec<_>>()
    };
    let sorted = |mut letters: Vec<(String, Vec<u8>)>| {
        letters.sort();
        letters
    };
    assert_eq!(sorted(by_name(&flat)), sorted(by_name(&split)));
    for file in ["annex.pdf", "annex.xlsx", "annex.csv", "annex.json"] {
        assert_eq!(flat.get(file), split.get(file), "{file}");
    }
}

#[test]
fn what_came_back_is_found_there() {
    let application = Application::synthetic(3);
    application.batch(&["--split"]).well();
    let stages = |status: &Value| {
        let rows = status["rows"].as_array().unwrap().iter();
        rows.map(|row| row["stage"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(stages(&status(&application)), ["draft", "draft", "draft"]);
    let place = letters(&application).into_iter().find(|place| place.ends_with("partner-00001.pdf")).unwrap();
    let letter = application.get(&place);
    application.put(&place, sign(&letter, "Ola Rektor", Place::Field("Signature")));
    assert!(stages(&status(&application))[1].contains("signed"), "{}", status(&application));
    application.batch(&[]).well();
    let statuses: Vec<Value> = application.manifest()["letters"]
        .as_array()
        .unwrap()
        .iter()
        .map(|letter| letter["status"].clone())
        .collect();
    assert_eq!(statuses, ["made", "returned", "made"]);
    // `loi annex` includes the letter as well, run on the folder or on the letters alone.
    for input in ["application", "application/letters"] {
        let arguments =
            ["annex", input, "-o", "by-hand.json", "--application", "application/application.json"];
        let run = Run::of(application.loi(&arguments).output().unwrap());
        assert!(run.code == 0, "{}", run.stderr);
    }
}

#[test]
fn what_a_killed_run_left_half_written_is_taken_away() {
    let application = Application::synthetic(2);
    application.batch(&["--split"]).well();
    let place = letters(&application).into_iter().next().unwrap();
    let folder = place.rsplit_once('/').unwrap().0;
    application.put(&format!("{folder}/.loi-abc.part"), "half");
    application.put("letters/.loi-abc.part", "half");
    application.batch(&["--shard", "1/2"]).well();
    assert!(application.path("letters/.loi-abc.part").exists(), "it may be another part's");
    application.batch(&[]).well();
    let left = application.files().into_keys().filter(|path| path.contains(".loi-")).collect::<Vec<_>>();
    assert_eq!(left, [""; 0]);
}

#[test]
fn letters_are_verified_one_a_line() {
    let application = Application::synthetic(5);
    application.batch(&["--split"]).well();
    let places = letters(&application);
    let first = places.iter().next().unwrap();
    let letter = application.get(first);
    application.put(first, &letter[..letter.len() / 2]);
    application.put("letters/annex.pdf", application.get("annex.pdf"));
    let run = |arguments: &[&str]| Run::of(application.loi(arguments).output().unwrap());
    let lines = run(&["verify", "application/letters", "--format", "jsonl"]);
    let told: Vec<Value> =
        lines.out().lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    // The same as in one object, and in the same order; the annex beside the letters is not taken for one.
    let mut arguments = vec!["verify".to_owned()];
    arguments.extend(places.iter().map(|place| format!("application/{place}")));
    arguments.extend(["--format", "json"].map(str::to_owned));
    let whole = run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
    let letters: Value = serde_json::from_slice(&whole.stdout).expect("JSON");
    assert_eq!(told, *letters["letters"].as_array().unwrap());
    assert_eq!((told.len(), lines.code, whole.code), (5, 1, 1));
    // Problems are also one JSON object per line.
    let problems: Vec<Value> =
        lines.stderr.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let others: Value = serde_json::from_str(&whole.stderr).expect("JSON");
    assert_eq!(problems, *others["diagnostics"].as_array().unwrap());
    assert!(!problems.is_empty());
    for arguments in
        [["check", "application", "--format", "jsonl"], ["status", "application", "--format", "jsonl"]]
    {
        run(&arguments).badly(2, "`--format jsonl` can only be used with `loi verify`");
    }
}
