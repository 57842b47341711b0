//! What `loi` reports about documents and requests with mistakes, tested through the real binary.
//!
//! Each folder of `tests/check` is laid over `base`, which has no mistakes. The file `steps` has the commands to run
//! (`loi check .` if there is no such file), and `expected.txt` has the output of the last step. After a change of
//! wording: `UPDATE_EXPECTED=1 cargo test --test check`, then read the diff.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use letter_of_intent::check::RULES;
use serde_json::Value;
use steps::Scene;
use support::copy;

#[path = "check/commands.rs"]
mod commands;
#[path = "check/examples.rs"]
mod examples;
#[path = "expected/mod.rs"]
mod expected;
#[path = "check/init.rs"]
mod init;
#[path = "check/rules.rs"]
mod rules;
#[path = "sign/mod.rs"]
mod sign;
#[path = "check/steps.rs"]
mod steps;
#[path = "support/mod.rs"]
mod support;

#[test]
fn every_fixture_gets_the_expected_answer() {
    expected::hold(&fixtures(), |folder| answer(folder));
}

#[test]
fn every_rule_has_a_fixture_of_its_name() {
    let names: BTreeSet<String> =
        fixtures().iter().map(|folder| folder.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    for rule in RULES {
        assert!(names.contains(rule.code), "tests/check/{} is missing", rule.code);
        let expected = fs::read_to_string(tests().join(rule.code).join("expected.txt")).unwrap_or_default();
        let said = format!("{}[{}]", rule.severity.as_str(), rule.code);
        assert!(expected.contains(&said), "tests/check/{} does not trigger {said}", rule.code);
    }
}

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/check")
}

fn fixtures() -> Vec<PathBuf> {
    let entries = fs::read_dir(tests()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// An empty folder of its own for a test.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// `loi` in a folder, on a fixed date.
fn command<S: AsRef<OsStr>>(folder: &Path, arguments: &[S]) -> Command {
    let mut command = support::loi(folder);
    command.args(arguments).env("SOURCE_DATE_EPOCH", "1767225600");
    command
}

/// Runs `loi` in a folder.
fn loi<S: AsRef<OsStr>>(folder: &Path, arguments: &[S]) -> Output {
    command(folder, arguments).output().unwrap()
}

/// The output of a fixture's last step: each diagnostic as plain text, then the exit code.
fn answer(fixture: &Path) -> String {
    let folder = scratch(fixture.file_name().unwrap().to_str().unwrap());
    copy(&tests().join("base"), &folder);
    copy(fixture, &folder);
    let output = Scene::new(folder).play(&steps::of(fixture));
    let json = if output.stderr.is_empty() { &output.stdout } else { &output.stderr };
    let said: Value = serde_json::from_slice(json).unwrap_or_else(|_| panic!("{output:?}"));
    let mut text = String::new();
    for diagnostic in said["diagnostics"].as_array().unwrap() {
        plain(&mut text, diagnostic);
    }
    writeln!(text, "exit {}", output.status.code().unwrap()).unwrap();
    text
}

fn plain(text: &mut String, diagnostic: &Value) {
    let field = |name: &str| diagnostic[name].as_str().unwrap_or("");
    if !field("cell").is_empty() {
        write!(text, "{}:{}: ", field("file"), field("cell")).unwrap();
    } else if let (Some(line), Some(column)) = (diagnostic["line"].as_u64(), diagnostic["column"].as_u64()) {
        write!(text, "{}:{line}:{column}: ", field("file")).unwrap();
    } else if !field("file").is_empty() {
        write!(text, "{}: ", field("file")).unwrap();
    }
    writeln!(text, "{}[{}]: {}", field("severity"), field("code"), without_number(field("message"))).unwrap();
    for related in diagnostic["related"].as_array().unwrap() {
        let field = |name: &str| related[name].as_str().unwrap_or("");
        let at = related["line"].as_u64().map(|line| format!(":{line}:{}", related["column"]));
        let at = related["cell"].as_str().map(|cell| format!(":{cell}")).or(at).unwrap_or_default();
        writeln!(text, "    also: {}{at}: {} {}", field("file"), field("message"), field("pointer")).unwrap();
    }
    for (name, value) in [("at", field("pointer")), ("hint", field("hint"))] {
        if !value.is_empty() {
            writeln!(text, "    {name}: {value}").unwrap();
        }
    }
}

/// A system's error message without its number, which differs between systems.
fn without_number(message: &str) -> String {
    match message.split_once(" (os error ") {
        Some((before, after)) => before.to_owned() + after.split_once(')').unwrap().1,
        None => message.to_owned(),
    }
}
