//! What kind of document a file is, so that no file is replaced by a document of another kind.

use std::fmt;

use serde_json::Value;

use crate::export::MARKDOWN_MARK;
use crate::pdf;

use super::returned::{Cargo, cargo};
use super::verify::is_ours;

/// How the summary of a check begins: with a comment that its readers do not see, and that nobody's own text begins
/// with.
pub const SUMMARY_MARK: &str = "<!-- loi check -->\n";

/// A kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A letter that nobody has signed.
    Letter,
    /// A letter with a signature on it.
    SignedLetter,
    /// An annex to read.
    Annex,
    /// An annex as JSON.
    AnnexData,
    /// The entries of an annex as CSV.
    AnnexTable,
    /// The summary of a check, in Markdown.
    Summary,
    /// An annex as Markdown.
    AnnexText,
    /// A workbook, whoever made it.
    Workbook,
    /// An information sheet.
    Information,
    /// An `application.json`.
    Application,
    /// A `contribution.json`.
    Contribution,
}

impl FileKind {
    /// The kind of a file, judging by its content; `None` if it is not a document of ours.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"%PDF-") {
            of_pdf(bytes)
        } else if bytes.starts_with(b"PK\x03\x04") {
            Some(FileKind::Workbook)
        } else if bytes.starts_with(b"partner,row,") {
            Some(FileKind::AnnexTable)
        } else if bytes.starts_with(SUMMARY_MARK.as_bytes()) {
            Some(FileKind::Summary)
        } else if bytes.starts_with(MARKDOWN_MARK.as_bytes()) {
            Some(FileKind::AnnexText)
        } else {
            of_json(bytes)
        }
    }
}

fn of_pdf(bytes: &[u8]) -> Option<FileKind> {
    let is_signed = |field: &pdf::FieldState| field.signature.is_some();
    // If the fields cannot be read, somebody may have signed.
    let is_unsigned = pdf::signatures(bytes).is_ok_and(|fields| !fields.iter().any(is_signed));
    if cargo(bytes) == Cargo::Contribution {
        return Some(if is_unsigned { FileKind::Letter } else { FileKind::SignedLetter });
    }
    // An annex or a sheet that somebody has signed is no longer ours alone, and must not be replaced.
    let carried = pdf::attachments(bytes).ok().filter(|_| is_ours(bytes) && is_unsigned)?;
    Some(if carried.application.is_some() { FileKind::Information } else { FileKind::Annex })
}

fn of_json(bytes: &[u8]) -> Option<FileKind> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let Ok(Value::Object(fields)) = serde_json::from_slice(bytes) else { return None };
    let has = |names: [&str; 2]| names.iter().all(|name| fields.contains_key(*name));
    if has(["tables", "years"]) {
        Some(FileKind::AnnexData)
    } else if has(["project", "funder"]) {
        Some(FileKind::Application)
    } else {
        has(["organization", "signatories"]).then_some(FileKind::Contribution)
    }
}

/// The kind as it is named within a sentence: `a letter`.
impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            FileKind::Letter => "a letter",
            FileKind::SignedLetter => "a signed letter",
            FileKind::Annex => "an annex",
            FileKind::AnnexData => "an annex as JSON",
            FileKind::AnnexTable => "an annex as CSV",
            FileKind::Summary => "the summary of a check",
            FileKind::AnnexText => "an annex as Markdown",
            FileKind::Workbook => "a workbook",
            FileKind::Information => "an information sheet",
            FileKind::Application => "an application",
            FileKind::Contribution => "a contribution",
        })
    }
}
