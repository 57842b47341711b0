//! The program as its users see it: arguments go in; standard output, standard error, an exit code and files come out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod annexed;
mod bounds;
mod dates;
mod determinism;
mod diagnostics;
mod github;
mod hostile;
mod letter;
mod outputs;
mod pull_request;
mod returned;
mod shown;
#[path = "../sign/mod.rs"]
mod sign;
mod signing;
mod silence;
mod status;
#[path = "../support/mod.rs"]
mod support;
mod templates;
mod trust;
mod usage;
