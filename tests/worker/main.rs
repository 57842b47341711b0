//! Worker processes: what they make, what ends them, and that others are not affected.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bench;
#[cfg(unix)]
mod ends;
mod made;
