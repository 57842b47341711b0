//! `loi import`, run as a user runs it: on tables by other programs, on annexes of this program, and on hostile tables.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod annex;
mod hostile;
mod outputs;
#[path = "../support/mod.rs"]
mod support;
#[path = "../../benches/synthetic/mod.rs"]
#[allow(dead_code)]
mod synthetic;
mod tables;
mod update;
