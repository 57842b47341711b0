//! `loi import`, run as a user runs it: on tables that other programs have made, on our own annexes, and on hostile ones.

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
