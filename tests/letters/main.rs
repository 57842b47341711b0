//! What letters say and how they come out, read back from the finished PDF.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod editions;
mod extremes;
mod make;
mod promises;
mod read;
mod snapshots;
mod sums;
mod values;
mod wording;
