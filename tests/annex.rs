//! `loi annex`, run as a user runs it, and what its PDF says.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "annex/command.rs"]
mod command;
#[path = "annex/figures.rs"]
mod figures;
#[path = "annex/large.rs"]
mod large;
#[path = "../benches/synthetic/loaded.rs"]
mod loaded;
#[path = "annex/read.rs"]
mod read;
#[path = "annex/run.rs"]
mod run;
#[path = "annex/snapshots.rs"]
mod snapshots;
#[path = "../benches/synthetic/mod.rs"]
mod synthetic;
#[path = "text/mod.rs"]
// The letters' tests use the rest of it.
#[allow(dead_code)]
mod text;
