//! `loi batch`, run as a user runs it: what it writes and reports, what it leaves alone, and what happens when it is
//! killed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod again;
#[path = "../../benches/synthetic/folder.rs"]
mod folder;
mod killed;
mod outputs;
mod problems;
mod proof;
mod returned;
mod run;
mod same;
mod shard;
mod shared;
#[path = "../sign/mod.rs"]
mod sign;
mod split;
#[path = "../support/mod.rs"]
mod support;
#[path = "../../benches/synthetic/mod.rs"]
mod synthetic;
mod workers;
