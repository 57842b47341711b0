//! The annex of a batch when `loi annex` writes to the same files.
//!
//! The files belong to the batch, which knows them from its manifest and touches no others. `loi annex` first checks
//! that nobody has changed the file that it replaces, and then announces the new one to the batch through the journal.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::collect::{self, Letters};
use crate::produce::{Format, Recorded};

use super::annex::file_of;
use super::hash;
use super::journal::Line;
use super::letters_in_place;
use super::manifest::FileRecord;
use super::store::Store;

/// The input hash of an annex that no batch has made; no run takes such a file for up to date.
const BY_HAND: &str = "loi annex";

/// A file of the annex in the output folder of a batch.
pub struct Shared {
    store: Store,
    file: String,
}

impl Shared {
    /// The file at a path, if batch runs keep their annex there.
    pub fn at(path: &Path) -> Option<Self> {
        let file = path.file_name()?.to_str()?.to_owned();
        let is_annex = Format::OF_A_BATCH.into_iter().any(|format| file_of(format) == file);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // A manifest that cannot be read as one is somebody else's file, and so is everything beside it.
        let store = Store::open(folder, false).ok().filter(|store| is_annex && store.has_manifest())?;
        Some(Self { store, file })
    }

    /// Checks that these bytes may be written to the file.
    ///
    /// # Errors
    /// `not-ours` if somebody has changed the file, `cannot-write` if it cannot be read.
    pub fn may_write(&self, bytes: &[u8]) -> Result<(), Diagnostic> {
        self.store.may_write(&self.record(bytes), bytes).map(drop)
    }

    /// Announces to the batch that these bytes are about to be written to the file.
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

/// The letters that lie where a batch puts them but are not as it made them, such as signed letters that came back. Any
/// annex over the folder counts them, not only that of the batch.
///
/// # Errors
/// `unreadable-file` if the folder cannot be read.
pub fn came_back(folder: &Path) -> Result<Letters, Diagnostic> {
    match Store::open(folder, false) {
        Ok(store) => letters_in_place(&store, &[], |pdfs, is_changed| pdfs.iter().map(is_changed).collect()),
        // The manifest is somebody else's file, and so are all letters.
        Err(_) => collect::pdfs_in(&folder.join(collect::LETTERS)).map(collect::sort_out),
    }
}

/// The letters that the manifest and journals of an application folder record; none if there are no records.
///
/// # Errors
/// `unreadable-file` if the records cannot be read.
pub fn recorded(folder: &Path) -> Result<Recorded, Diagnostic> {
    match Store::open(folder, false) {
        Ok(store) => Ok(store.recorded()),
        // The manifest is somebody else's file.
        Err(problem) if problem.code == "not-ours" => Ok(Recorded::default()),
        Err(problem) => Err(problem),
    }
}
