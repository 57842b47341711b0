//! The files that documents share, such as layouts: parsed once, not again for each document.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use typst::syntax::{FileId, Source};

/// The latest text of each file, with its syntax tree and its hash.
#[derive(Default)]
pub(super) struct Sources(Mutex<HashMap<FileId, Source>>);

impl Sources {
    /// The parsed file with this text.
    pub(super) fn get(&self, id: FileId, text: &str) -> Source {
        // A thread that panicked while it held the lock left only complete entries.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match known.get(&id).filter(|source| source.text() == text) {
            Some(source) => source.clone(),
            None => {
                let source = Source::new(id, text.to_owned());
                known.insert(id, source.clone());
                source
            }
        }
    }
}
