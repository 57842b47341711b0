//! The answers that have been given so far, kept beside the file that they are for.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::disk::{read_capped, write};

use super::answers::Answers;
use super::key::Key;

/// More than any answers take.
const MOST_BYTES: usize = 1 << 20;

/// A draft: which version of the questions it answers, and the answers by question.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    loi_draft: u32,
    answers: Vec<(String, String)>,
}

/// The version of the questions.
const VERSION: u32 = 1;

/// Where the draft for a file is: beside it, and hidden, so that no folder of contributions takes it for one.
pub fn path_for(output: &Path) -> PathBuf {
    let name = output.file_stem().unwrap_or_default().to_string_lossy();
    output.with_file_name(format!(".{name}.loi-draft.json"))
}

/// The answers of a draft; nothing where there is none, or none that can be read.
pub fn load(path: &Path) -> Option<Vec<(Key, String)>> {
    let bytes = read_capped(path, MOST_BYTES).ok()?;
    let draft: Draft =
        serde_json::from_slice(&bytes).ok().filter(|draft: &Draft| draft.loi_draft == VERSION)?;
    let known = |(name, text): (String, String)| Some((Key::from_text(&name)?, text));
    Some(draft.answers.into_iter().filter_map(known).collect())
}

/// Keeps the answers.
///
/// # Errors
/// `cannot-write`.
pub fn save(path: &Path, answers: &Answers) -> Result<(), Diagnostic> {
    let answers = answers.iter().map(|(key, text)| (key.to_text(), text.to_owned())).collect();
    let text = serde_json::to_vec_pretty(&Draft { loi_draft: VERSION, answers })
        .map_err(|error| Diagnostic::error("internal", format!("the draft cannot be written: {error}")))?;
    write::file(path, &text)
}

/// Takes the draft away, its answers being in the file now. One that cannot be deleted does no harm.
pub fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}
