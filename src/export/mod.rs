//! The annex as data: for programs (JSON), for further calculation (CSV) and for a reviewer's spreadsheet (XLSX); and
//! as Markdown, for a proposal written in it.
//!
//! An export writes the numbers that the view has already decided on; it neither rounds nor adds up. It opens no file
//! and reads no clock: the same annex always gives the same bytes. The printed annex is made by the layouts, not here.

mod csv;
mod inert;
mod json;
mod labels;
mod letters;
mod markdown;
mod number;
mod organizations;
mod xlsx;

use time::Date;

use crate::diagnostic::Diagnostic;
use crate::model::{Application, Language};
use crate::view::annex::Annex;

pub use csv::csv;
pub use inert::{active, inert};
pub use json::json;
pub use markdown::{MARK as MARKDOWN_MARK, markdown};
pub use number::json_number;
pub use xlsx::xlsx;

/// What is exported.
#[derive(Debug, Clone, Copy)]
pub struct AnnexExport<'a> {
    /// The rows, with their totals, notes and norms.
    pub annex: &'a Annex,
    /// The application that the annex belongs to, for the heading.
    pub application: &'a Application,
    /// The language for the texts of the heading, as far as they are available in it. The names of fields, columns and
    /// sheets are always in English, so that programs find them.
    pub language: Language,
    /// The date of the annex.
    pub date: Date,
    /// The partners that could not be included; for a partner whose name is not known, the name of its file.
    pub missing: &'a [String],
}

/// The writers fail only if memory runs out or if something exceeds a limit of the format.
fn cannot_export(format: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    let error = error.to_string();
    let message = format!("the annex cannot be written as {format}: {}", error.trim_end_matches('.'));
    Diagnostic::error("cannot-export", message)
        .hint("annex.csv and annex.json hold tables and texts of any size")
}
