//! The annex as data: whole outputs for the example applications, and the agreement of the three formats.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "export/applications.rs"]
mod applications;
#[path = "export/formats.rs"]
mod formats;
#[path = "export/spreadsheet.rs"]
mod spreadsheet;
