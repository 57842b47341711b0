//! The annex of a batch, where `loi annex` writes to the same files.
//!
//! The files belong to the batch: it knows what it put there by its manifest, and touches nothing else. Whoever else puts an
//! annex there tells it so through the journal, and finds out first whether somebody has changed what is there.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::collect::{self, Letters};
use crate::produce::{Format, Recorded};

use super::annex::file_of;
use super::hash;
use super::journal::Line;
use super::manifest::FileRecord;
use super::store::Store;
use super::{letters_in_place, plan};

/// The input of an annex that no batch has made: no run takes it for current.
const BY_HAND: &str = "loi annex";

/// A file of the annex in the output folder of a batch.
pub struct Shared {
    store: Store,
    file: String,
}

impl Shared {
    /// The file at a path, if runs of a batch keep their annex there.
    pub fn at(path: &Path) -> Option<Self> {
        let file = path.file_name()?.to_str()?.to_owned();
        let is_annex = Format::OF_A_BATCH.into_iter().any(|format| file_of(format) == file);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // A manifest that is none is somebody else's, as is all beside it.
        let store = Store::open(folder, false).ok().filter(|store| is_annex && store.has_manifest())?;
        Some(Self { store, file })
    }

    /// Finds out whether these bytes may stand there.
    ///
    /// # Errors
    /// `not-ours` where somebody has changed what is there, `cannot-write` where it cannot be read.
    pub fn may_write(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.store.may_write(&self.record(bytes), bytes).map(drop)
    }

    /// Tells the batch that these bytes are about to be put there.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn announce(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.store.note(&Line::Annex(self.record(bytes)))
    }

    fn record(&self, bytes: &[u8]) -> FileRecord {
        FileRecord {
            file: self.file.clone(),
            input_sha256: BY_HAND.to_owned(),
            output_sha256: hash::of_content(bytes),
        }
    }
}

/// The letters in the place where a batch puts them that are not as it made them: what came back signed may be among
/// these, and an annex over the folder has it, whoever makes it.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read.
pub fn came_back(folder: &Path) -> Result<Letters, Diagnostic> {
    match Store::open(folder, false) {
        Ok(store) => letters_in_place(&store, &[], |pdfs, is_changed| pdfs.iter().map(is_changed).collect()),
        // The manifest is somebody else's, so all letters are.
        Err(_) => collect::pdfs_in(&folder.join(plan::LETTERS)).map(collect::sort_out),
    }
}

/// The letters that the batch of an application folder has a record of having made; none where there is no such record.
///
/// # Errors
/// `unreadable-file` for a record that cannot be read.
pub fn recorded(folder: &Path) -> Result<Recorded, Diagnostic> {
    match Store::open(folder, false) {
        Ok(store) => Ok(store.recorded()),
        // The manifest is somebody else's.
        Err(problem) if problem.code == "not-ours" => Ok(Recorded::default()),
        Err(problem) => Err(problem),
    }
}
