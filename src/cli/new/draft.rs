//! The answers so far, kept beside the file that they are for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::{read_capped, write};
use crate::input::Json;
use crate::interview::{Answers, Draft, Typed, from_draft, to_draft};

/// More bytes than any answers need.
const MOST_BYTES: usize = 1 << 20;

/// The place of the draft for a file: beside it and hidden, so that it is not taken for a contribution.
pub fn path_for(output: &Path) -> PathBuf {
    let name = output.file_stem().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!(".{name}.loi-draft.json"))
}

/// The draft in a file; none if there is no readable one.
pub fn load(path: &Path) -> Option<Draft> {
    from_draft(&read_capped(path, MOST_BYTES).ok()?)
}

/// Keeps the answers. `base` is the contribution that the answers change, if there is one.
///
/// # Errors
/// `cannot-write`.
pub fn save(path: &Path, answers: &Answers, base: Option<&Json>) -> Result<(), Diagnostic> {
    write::file(path, to_draft(answers, &Typed::new(), base).as_bytes())
}

/// Removes the draft, once its answers are in the file. If it cannot be deleted, it does no harm.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}
