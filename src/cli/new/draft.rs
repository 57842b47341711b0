//! The answers that have been given so far, kept beside the file that they are for.

use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::{read_capped, write};
use crate::input::Json;
use crate::interview::{Answers, Draft, Typed, from_draft, to_draft};

/// More than any answers take.
const MOST_BYTES: usize = 1 << 20;

/// Where the draft for a file is: beside it, and hidden, so that no folder of contributions takes it for one.
pub fn path_for(output: &Path) -> PathBuf {
    let name = output.file_stem().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!(".{name}.loi-draft.json"))
}

/// A draft; nothing where there is none, or none that can be read.
pub fn load(path: &Path) -> Option<Draft> {
    from_draft(&read_capped(path, MOST_BYTES).ok()?)
}

/// Keeps the answers; `base` is what the file says that they change, where there is one.
///
/// # Errors
/// `cannot-write`.
pub fn save(path: &Path, answers: &Answers, base: Option<&Json>) -> Result<(), Diagnostic> {
    write::file(path, to_draft(answers, &Typed::new(), base).as_bytes())
}

/// Takes the draft away, its answers being in the file now. One that cannot be deleted does no harm.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}
