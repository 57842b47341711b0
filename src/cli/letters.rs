//! Letters that came back: finding and reading the files.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::files::read_capped;

/// The most bytes that a letter may have; scans and stamps may come with a signature.
const MAX_LETTER_BYTES: usize = 64 << 20;

/// Reads the bytes of a letter.
///
/// # Errors
/// `unreadable-file`.
pub fn read_letter(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, MAX_LETTER_BYTES).map_err(|error| {
        Diagnostic::error("unreadable-file", format!("cannot read the file: {error}"))
            .in_file(path.display().to_string())
            .hint("check the path and that you may open the file")
    })
}
