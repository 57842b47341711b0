//! What letters say and how they look, read back from the finished PDF.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod branches;
mod drafts;
mod economy;
mod editions;
mod extremes;
mod languages;
mod make;
mod places;
mod promises;
mod read;
mod snapshots;
mod stand_ins;
mod sums;
#[path = "../text/mod.rs"]
mod text;
mod values;
mod wording;
