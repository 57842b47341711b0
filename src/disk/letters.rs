//! Letters as files.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::produce;

use super::{read_capped, unreadable};

/// The most bytes that a letter may have; scans and stamps may come with a signature.
const MAX_LETTER_BYTES: usize = 64 << 20;

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
