//! Letters as files, and what tells them apart.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::model::{Contribution, Language};
use crate::produce;

use super::{read_capped, unreadable};

/// The most bytes that a letter may have; scans and stamps may come with a signature.
const MAX_LETTER_BYTES: usize = 64 << 20;

/// How many places are named where two documents differ.
const MOST_PLACES: usize = 5;

/// Reads the bytes of a letter.
///
/// # Errors
/// `unreadable-file`.
pub fn read_letter(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, MAX_LETTER_BYTES).map_err(|error| unreadable("the letter", path, &error))
}

/// Whether a file carries a contribution, as letters do.
pub fn is_letter(path: &Path) -> bool {
    read_letter(path).is_ok_and(|letter| produce::embedded(&letter).is_ok())
}

/// What there is to say about a PDF file that lies among letters and carries no contribution; nothing where `loi` itself
/// has made it, such as an annex.
pub fn without_data(path: &Path) -> Option<Diagnostic> {
    let bytes = read_letter(path).ok()?;
    let message = "it carries no data, so nobody can tell whose letter it is";
    let remark = Diagnostic::warning("letter-without-data", message)
        .in_file(path.display().to_string())
        .hint("a scan or a print-out has lost the data; look at it yourself, or ask for the file itself");
    (!produce::is_ours(&bytes)).then_some(remark)
}

/// What tells partners apart: parts of one organisation pledge and sign each on its own.
pub fn partner_of(contribution: &Contribution) -> String {
    let organization = &contribution.organization;
    let name = organization.name.get_or_any(Language::En);
    match &organization.unit {
        Some(unit) => format!("{name}, {}", unit.get_or_any(Language::En)),
        None => name.to_owned(),
    }
}

/// Some of the places, and how many more there are.
pub fn list(places: &[String]) -> String {
    let shown: Vec<String> = places.iter().take(MOST_PLACES).map(|place| format!("`{place}`")).collect();
    let more = places.len().saturating_sub(MOST_PLACES);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}
