//! The web form, called as browsers call it, and the program that serves it.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod browse;
mod coordinator;
mod dates;
mod killed;
mod language;
mod links;
mod load;
mod mistakes;
mod partner;
mod record;
mod removed;
mod returned;
mod safety;
#[path = "../sign/mod.rs"]
mod sign;
mod strange;
#[path = "../support/mod.rs"]
mod support;
