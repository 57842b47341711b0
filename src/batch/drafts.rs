//! Which letters in a folder are as a run has put them there.

use std::path::{Path, PathBuf};

use super::plan::{self, LETTERS};
use super::store::Store;

/// The letters that runs of a batch have made in a folder.
pub struct Drafts {
    folder: PathBuf,
    /// The output folder that this is the folder of letters of, where it is one.
    store: Option<Store>,
}

impl Drafts {
    /// Those in a folder that may be the one with the letters of an output folder. One without a manifest has none.
    pub fn in_folder(folder: &Path) -> Self {
        let out = folder.parent().filter(|_| folder.file_name().is_some_and(|name| name == LETTERS));
        let store = out.and_then(|out| Store::open(out, false).ok());
        Self { folder: folder.to_owned(), store }
    }

    /// Whether a file is there as a run has made it.
    pub fn has(&self, letter: &Path) -> bool {
        let place = plan::place_in(&self.folder, letter);
        let made = self.store.as_ref().zip(place);
        made.is_some_and(|(store, place)| store.is_as_made(&format!("{LETTERS}/{place}")))
    }
}
