//! The arithmetic from effort to printed cells: known answers, the tables of a whole application, and laws that hold
//! for any input.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod build;
mod conversions;
mod edges;
mod known_answers;
mod laws;
mod money;
mod open_call;
mod statements;
