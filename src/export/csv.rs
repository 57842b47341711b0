//! `annex.csv`: every entry in every year, for those who want to calculate further.
//!
//! UTF-8 without a byte order mark and with LF at the line ends: what programs, scripts and version control expect,
//! and what spreadsheets read as well as CRLF. Who opens the annex in a spreadsheet has the XLSX file for it.

use crate::diagnostic::Diagnostic;
use crate::ledger::Cell;
use crate::view::annex::Entry;

use super::inert::inert;
use super::letters::status;
use super::number::plain;
use super::{AnnexExport, cannot_export};

/// The columns.
const COLUMNS: [&str; 12] = [
    "partner",
    "row",
    "who",
    "role",
    "funding",
    "year",
    "hours_min",
    "hours_max",
    "person_months_min",
    "person_months_max",
    "note",
    "status",
];

/// The entries as comma-separated values: one record for each entry and calendar year that has a value. What is only
/// expected has neither partner nor role, and `expected` for its status; others have the status of the partner's letter.
///
/// # Errors
/// `cannot-export`, for want of memory.
pub fn csv(export: &AnnexExport) -> Result<Vec<u8>, Diagnostic> {
    write(&export.annex.entries).map_err(|error| cannot_export("CSV", &error))
}

fn write(entries: &[Entry]) -> Result<Vec<u8>, Box<dyn std::error::Error>> {
    let mut writer = ::csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS)?;
    for entry in entries {
        let [partner, row, who, role, note] = [
            entry.partner.as_deref(),
            Some(&entry.row),
            entry.who.as_deref(),
            entry.role.as_deref(),
            entry.note.as_deref(),
        ]
        .map(|text| inert(text.unwrap_or_default()));
        for (year, Cell { hours, person_months }) in &entry.cells {
            writer.write_record([
                &*partner,
                &*row,
                &*who,
                &*role,
                entry.funding.as_str(),
                &year.to_string(),
                &plain(hours.min()),
                &plain(hours.max()),
                &plain(person_months.min()),
                &plain(person_months.max()),
                &*note,
                status(entry),
            ])?;
        }
    }
    Ok(writer.into_inner()?)
}
