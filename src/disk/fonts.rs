//! The fonts of a run: the built-in ones, and those in the folders that the user names.

use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Problems};
use crate::typeset::Fonts;

/// Loads the fonts.
///
/// # Errors
/// `bad-font-path` for a path that is not a folder or has no font in it.
pub fn load(folders: &[PathBuf]) -> Result<Fonts, Problems> {
    Fonts::with_folders(folders)
        .map_err(|error| Problems::from(Diagnostic::error("bad-font-path", error.to_string())))
}
