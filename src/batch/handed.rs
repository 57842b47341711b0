//! Letters that are made one by one and handed out, as the web form does. They are recorded like those of a run, so
//! that a returned letter is recognised by its bytes, even by a later edition of the program.

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
    /// The file of its contribution, whose name decides where a run would put the letter.
    pub contribution: &'a Path,
    /// What it was made from.
    pub inputs: Inputs<'a>,
    /// The pictures in the letter.
    pub pictures: &'a Fetched,
    /// The choices it was made with.
    pub choices: &'a Choices,
    /// The letter.
    pub letter: &'a MadeLetter,
}

/// Records a letter in an output folder, unless it is recorded already. A run that goes on at the same time adopts the
/// record. If `manifest.json` is somebody else's file, nothing is recorded, just as a run would record nothing.
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
    // A run makes no letter either for a name without a letter or digit.
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
