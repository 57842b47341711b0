//! The annex as data: whole outputs of the example applications, and that the three formats say the same.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "export/applications.rs"]
mod applications;
#[path = "export/formats.rs"]
mod formats;
#[path = "export/spreadsheet.rs"]
mod spreadsheet;
