//! Which letters in a folder are still as a run put them there.

use std::path::{Path, PathBuf};

use crate::disk::collect::LETTERS;

use super::plan;
use super::store::Store;

/// The letters that batch runs have made in a folder.
pub struct Drafts {
    folder: PathBuf,
    /// The output folder, if `folder` is its folder of letters.
    store: Option<Store>,
}

impl Drafts {
    /// The drafts in a folder, which may be the folder of letters of an output folder. Without a manifest there are
    /// none.
    pub fn in_folder(folder: &Path) -> Self {
        let out = folder.parent().filter(|_| folder.file_name().is_some_and(|name| name == LETTERS));
        let store = out.and_then(|out| Store::open(out, false).ok());
        Self { folder: folder.to_owned(), store }
    }

    /// Whether a letter is still as a run made it.
    pub fn has(&self, letter: &Path) -> bool {
        let place = plan::place_in(&self.folder, letter);
        let made = self.store.as_ref().zip(place);
        made.is_some_and(|(store, place)| store.is_as_made(&format!("{LETTERS}/{place}")))
    }
}
