//! The annex as data: for programs (JSON), for further calculation (CSV) and for a reviewer's spreadsheet (XLSX); and as
//! Markdown, for a proposal that is written in it.
//!
//! An export writes down the numbers that the view has already decided on; it rounds and adds up nothing. No file is
//! opened here and no clock is read: the same annex always gives the same bytes. What is printed on paper is not
//! here either, but in the layouts.

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
    /// The rows, their totals, notes and norms.
    pub annex: &'a Annex,
    /// What the rows are part of, for the heading.
    pub application: &'a Application,
    /// The language that the heading's texts are taken in, as far as they are there in it. The names of fields,
    /// columns and sheets are English in every language, so that a program finds them.
    pub language: Language,
    /// The day that the annex is dated.
    pub date: Date,
    /// The partners that could not be taken in; the name of the file of one that does not tell.
    pub missing: &'a [String],
}

/// Each of these writers fails only for want of memory or for a size beyond what a format holds.
fn cannot_export(format: &str, error: &dyn std::fmt::Display) -> Diagnostic {
    let error = error.to_string();
    let message = format!("the annex cannot be written as {format}: {}", error.trim_end_matches('.'));
    Diagnostic::error("cannot-export", message)
        .hint("annex.csv and annex.json hold tables and texts of any size")
}
