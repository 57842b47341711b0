//! `loi new` as users run it: entirely from the command line, without a terminal, and in one.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(unix)]
mod conversation;
mod edit;
mod flags;
#[cfg(unix)]
mod languages;
#[cfg(unix)]
mod terminal;

use std::fs;
use std::path::Path;

use serde_json::Value;

const LOI: &str = env!("CARGO_BIN_EXE_loi");

/// A new folder with an application.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/coderefinery-2021/application.json");
    fs::copy(example, folder.path().join("application.json")).unwrap();
    folder
}

/// The path of a contribution of the example.
fn example(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/coderefinery-2021/contributions").join(name)
}

fn json(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// A topic of the application in a folder, in all its languages.
fn topic(folder: &Path, index: usize) -> Value {
    json(&folder.join("application.json"))["workshop_topics"][index].clone()
}

/// The names of a folder's entries, sorted.
fn names(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> = names.collect();
    names.sort();
    names
}
