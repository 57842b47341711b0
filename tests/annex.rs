//! `loi annex`, run as a user runs it, and the text of its PDF.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "annex/command.rs"]
mod command;
#[path = "annex/figures.rs"]
mod figures;
#[path = "annex/large.rs"]
mod large;
#[path = "../benches/synthetic/loaded.rs"]
mod loaded;
#[path = "annex/markdown.rs"]
mod markdown;
#[path = "annex/read.rs"]
mod read;
#[path = "annex/snapshots.rs"]
mod snapshots;
#[path = "support/mod.rs"]
mod support;
#[path = "../benches/synthetic/mod.rs"]
mod synthetic;
#[path = "text/mod.rs"]
// The tests of letters use the rest of it.
#[allow(dead_code)]
mod text;

/// Runs `loi annex` in a folder.
fn run_annex(folder: &support::Folder, arguments: &[&str]) -> support::Run {
    folder.run(&[&["annex"], arguments].concat())
}
