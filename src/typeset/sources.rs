//! The files that documents share, such as layouts: parsed once, and not for each document anew.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use typst::syntax::{FileId, Source};

/// The last text of each file, with its syntax tree and its hash.
#[derive(Default)]
pub(super) struct Sources(Mutex<HashMap<FileId, Source>>);

impl Sources {
    /// A file that has this text.
    pub(super) fn get(&self, id: FileId, text: &str) -> Source {
        // A thread that panicked while it held the lock has left whole entries only.
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
