//! The reader's reports on wrong documents: each folder of `tests/input` has one mistake, and `expected.txt` has the
//! complete report.
//!
//! A folder without `application.json` (or `contribution.json`) uses the one in `valid`. After a change of wording:
//! `UPDATE_EXPECTED=1 cargo test --test input`, then read the diff.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use letter_of_intent::diagnostic::{Checked, Diagnostic, Problems};
use letter_of_intent::disk::DiskFolder;
use letter_of_intent::input::{CODES, read_application, read_contribution};

#[path = "expected/mod.rs"]
mod expected;
#[path = "input/folders.rs"]
mod folders;
#[path = "input/places.rs"]
mod places;
#[path = "input/properties.rs"]
mod properties;
#[path = "input/schema.rs"]
mod schema;
#[path = "input/values.rs"]
mod values;
#[path = "input/write.rs"]
mod write;

#[test]
fn every_fixture_gets_the_expected_answer() {
    expected::hold(&fixtures(), |folder| plain(&problems(folder)));
}

#[test]
fn every_code_is_listed_and_has_a_fixture() {
    let mut seen: BTreeSet<&str> =
        fixtures().iter().flat_map(|folder| problems(folder)).map(|p| p.code).collect();
    // `tests/check` covers these: 4 MB of blanks, a path that is too long for the system, and very long texts.
    seen.extend(["file-too-large", "picture-unreadable", "text-too-long", "too-much-text"]);
    let listed: BTreeSet<&str> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(seen, listed);
    assert!(CODES.is_sorted(), "the list is in alphabetical order");
}

#[test]
fn every_problem_has_a_place_and_a_hint_and_keeps_the_house_style() {
    for folder in fixtures() {
        for problem in problems(&folder) {
            assert!(problem.place.is_some() || problem.file.is_some(), "{problem}");
            assert!(problem.hint.is_some(), "{problem}");
            assert!(!problem.message.ends_with('.'), "{problem}");
            let first = problem.message.chars().next().unwrap();
            assert!(!first.is_uppercase() || problem.message.starts_with("JSON"), "{problem}");
        }
    }
}

/// The folder with documents that are valid and use every field.
fn valid() -> PathBuf {
    tests().join("valid")
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/input")
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(tests()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// All problems of the documents in a folder.
fn problems(folder: &Path) -> Problems {
    let source = |name| {
        fs::read(folder.join(name))
            .map_or_else(|_| (valid(), fs::read(valid().join(name)).unwrap()), |b| (folder.to_owned(), b))
    };
    let (_, application) = source("application.json");
    let Checked { value: application, mut problems } = read_application("application.json", &application);
    let (pictures, contribution) = source("contribution.json");
    let application = application.as_ref().map(|read| &read.model);
    let pictures = DiskFolder::new(pictures);
    let Checked { problems: more, .. } =
        read_contribution("contribution.json", &contribution, application, Some(&pictures));
    problems.extend(more);
    problems
}

/// The problems as plain text, one after the other.
fn plain(problems: &[Diagnostic]) -> String {
    let mut text = String::new();
    for problem in problems {
        let pointer = problem.place.as_ref().map_or("", |place| place.pointer.as_str());
        writeln!(text, "{problem}").unwrap();
        if !pointer.is_empty() {
            writeln!(text, "    at: {pointer}").unwrap();
        }
        if let Some(hint) = &problem.hint {
            writeln!(text, "    hint: {hint}").unwrap();
        }
    }
    text
}
