//! The fonts of a run: the built-in ones, and those of the folders that the user names.

use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::typeset::Fonts;

/// Loads them.
///
/// # Errors
/// `bad-font-path` for a folder that is none or has no font in it.
pub fn load(folders: &[PathBuf]) -> Result<Fonts, Vec<Diagnostic>> {
    Fonts::with_folders(folders).map_err(|error| vec![Diagnostic::error("bad-font-path", error.to_string())])
}
