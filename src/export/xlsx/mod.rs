//! `annex.xlsx`: the annex for a reviewer's spreadsheet, where every sum is a formula that can be traced.
//!
//! Formulas are stored with the values from the view, so that programs that do not calculate show them too. Texts from
//! the data are written as texts and never become formulas. Each sheet has a file here; `sheet` and `styles` are
//! shared.

mod basis;
mod columns;
mod entries;
mod sheet;
mod styles;
mod summary;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use time::Date;

use crate::diagnostic::Diagnostic;

use super::{AnnexExport, cannot_export};
use styles::Styles;

/// The annex as a workbook of three sheets: the summary, the entries, the notes and the basis.
///
/// # Errors
/// `cannot-export` if the annex has more rows than a sheet, a text longer than a cell, or a date that spreadsheets
/// cannot represent (before the end of 1899).
pub fn xlsx(export: &AnnexExport) -> Result<Vec<u8>, Diagnostic> {
    workbook(export)
        .and_then(|mut workbook| workbook.save_to_buffer())
        .map_err(|error| cannot_export("XLSX", &error))
}

fn workbook(export: &AnnexExport) -> Result<Workbook, XlsxError> {
    let styles = Styles::new(export);
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(export)?);
    summary::write(workbook.add_worksheet(), export, &styles)?;
    entries::write(workbook.add_worksheet(), export, &styles)?;
    basis::write(workbook.add_worksheet(), export, &styles)?;
    Ok(workbook)
}

/// The creation time is the date of the annex, since the time of writing would make every file different.
fn properties(export: &AnnexExport) -> Result<DocProperties, XlsxError> {
    Ok(DocProperties::new()
        .set_title(title(export))
        .set_author(export.application.coordinator.organization.get_or_any(export.language))
        .set_creation_datetime(&excel_date(export.date)?))
}

fn excel_date(date: Date) -> Result<ExcelDateTime, XlsxError> {
    // A year that does not fit is out of range for Excel too, and the error says so.
    let year = u16::try_from(date.year()).unwrap_or_default();
    ExcelDateTime::from_ymd(year, date.month().into(), date.day())
}

/// The title of the workbook.
fn title(export: &AnnexExport) -> String {
    let project = &export.application.project;
    let name = project.name.get_or_any(export.language);
    match &project.phase {
        Some(phase) => format!("Annex: {name}, {}", phase.get_or_any(export.language)),
        None => format!("Annex: {name}"),
    }
}
