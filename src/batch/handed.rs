//! Letters that are made one by one and handed out, as the web form does. They are on record as those of a run are: the one
//! that comes back is known by its bytes, whatever edition reads it then.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::alone_in;
use crate::produce::{Choices, Inputs, MadeLetter};
use crate::worker::Fetched;

use super::make::{input_of, made_of};
use super::manifest::FileRecord;
use super::store::Store;
use super::{hash, plan};

/// A letter that was made for somebody.
pub struct HandedOut<'a> {
    /// The file of its contribution: by its name, a run would know where the letter goes.
    pub contribution: &'a Path,
    /// What it was made from.
    pub inputs: Inputs<'a>,
    /// The pictures on it.
    pub pictures: &'a Fetched,
    /// How it was made.
    pub choices: &'a Choices,
    /// The letter.
    pub letter: &'a MadeLetter,
}

/// Puts a letter on record in an output folder, unless it is there already. A run that goes on at the same time takes the
/// record over. Where the manifest is somebody else's file, there is no record, as there is none of a run.
///
/// # Errors
/// `cannot-write`, and `unreadable-file` for a manifest or a journal that cannot be read.
pub fn hand_out(folder: &Path, letter: &HandedOut) -> Result<(), Diagnostic> {
    let _alone = alone_in(folder);
    let store = match Store::open(folder, false) {
        Err(problem) if problem.code == "not-ours" => return Ok(()),
        store => store?,
    };
    let content = hash::of_content(&letter.letter.pdf);
    if store.recorded().has(&content) {
        return Ok(());
    }
    let HandedOut { contribution, inputs, pictures, choices, letter } = letter;
    // A name without a letter or a digit is one that no run makes a letter of either.
    let Some(slug) = plan::slug_of(contribution) else { return Ok(()) };
    let file = store.place(&slug, false);
    let earlier = store.earlier_letter(&file);
    let record = FileRecord {
        file: file.clone(),
        input_sha256: input_of(choices, *inputs, pictures),
        output_sha256: content,
    };
    let made = made_of(record, *inputs, letter.pages, earlier);
    let name = contribution.file_name().unwrap_or_default().to_string_lossy().into_owned();
    store.put_on_record(name, made)
}
