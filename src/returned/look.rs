//! One letter, from its file to what is to be said about it.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::letters::read_letter;
use crate::produce::{self, Against, Verified};
use crate::typeset::Engine;

/// Reads a letter and looks at it.
///
/// # Errors
/// It cannot be read.
pub fn look_at(engine: &Engine, path: &Path, against: Against) -> Result<Verified, Diagnostic> {
    let name = path.display().to_string();
    let letter = read_letter(path)?;
    produce::verify(engine, &name, &letter, against).map_err(|problem| problem.in_file(name))
}
