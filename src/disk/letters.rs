//! Letters as files.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::produce;

use super::{read_capped, unreadable};

/// The most bytes that a letter may have; a signature may bring scans and stamps with it.
const MAX_LETTER_BYTES: usize = 64 << 20;

/// Reads the bytes of a letter.
///
/// # Errors
/// `unreadable-file`.
pub fn read_letter(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, MAX_LETTER_BYTES).map_err(|error| unreadable("the letter", path, &error))
}

/// What a PDF file is, at a first look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// It carries a contribution, as letters do.
    Letter,
    /// It carries no contribution, and `loi` has made it: an annex or an information sheet.
    Ours,
    /// It carries no contribution, and somebody else has made it, or a scanner.
    Stranger,
    /// It cannot be read at all.
    Unreadable,
}

/// Looks at a PDF file.
pub fn look(path: &Path) -> Look {
    match read_letter(path) {
        Err(_) => Look::Unreadable,
        Ok(letter) if produce::embedded(&letter).is_ok() => Look::Letter,
        Ok(letter) if produce::is_ours(&letter) => Look::Ours,
        Ok(_) => Look::Stranger,
    }
}

/// What to report about a PDF file that lies among letters, carries no contribution and was not made by `loi`.
pub fn without_data(path: &Path) -> Diagnostic {
    let message = "it carries no data, so nobody can tell whose letter it is";
    Diagnostic::warning("letter-without-data", message)
        .in_file(path.display().to_string())
        .hint("a scan or a printout has lost the data; look at it yourself, or ask for the file itself")
}
