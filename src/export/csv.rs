//! `annex.csv`: every entry in every year, for further calculation.
//!
//! UTF-8 without a byte order mark and with LF line endings: programs, scripts and version control expect this, and
//! spreadsheets read it as well as CRLF. The XLSX file is meant for opening the annex in a spreadsheet.

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

/// The entries as comma-separated values: one record for each entry and calendar year that has a value. An entry that
/// is only expected has neither partner nor role, and the status `expected`; others have the status of their letter.
///
/// # Errors
/// `cannot-export` if memory runs out.
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
