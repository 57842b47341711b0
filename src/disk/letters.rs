//! Letters as files.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::produce::{self, Cargo};

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
    /// It carries a contribution, or did before something was added to it.
    Letter,
    /// A PDF that cannot be opened. It may be a letter; whoever reads it will report what is wrong.
    Broken,
    /// An annex or an information sheet that `loi` has made.
    Summary,
    /// It carries none of our data: somebody else has made it, or a scanner.
    Stranger,
    /// The file cannot be read at all.
    Unreadable,
}

/// Looks at a PDF file.
pub fn look(path: &Path) -> Look {
    let Ok(letter) = read_letter(path) else { return Look::Unreadable };
    match produce::cargo(&letter) {
        Cargo::Contribution => Look::Letter,
        Cargo::Unknown => Look::Broken,
        Cargo::Summary => Look::Summary,
        Cargo::Nothing => Look::Stranger,
    }
}

/// What to report about a PDF file that lies among letters and carries none of our data.
pub fn without_data(path: &Path) -> Diagnostic {
    let message = "it carries no data, so nobody can tell whose letter it is";
    Diagnostic::warning("letter-without-data", message)
        .in_file(path.display().to_string())
        .hint("a scan or a printout has lost the data; look at it yourself, or ask for the file itself")
}
