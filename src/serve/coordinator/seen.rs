//! What was worked out last, kept for as long as nothing changes that it was made from: a page that is loaded anew does not
//! have every letter made again.

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::batch;
use crate::diagnostic::Diagnostic;
use crate::disk::{changed, collect, read_capped};

use super::super::http::Visit;

/// More of a file than this is not looked at; a letter has less, and so has anything else that counts.
const MOST_BYTES: usize = 64 << 20;

/// What was worked out last, and what it was made from.
#[derive(Debug)]
pub struct Seen<T> {
    last: Mutex<Option<(String, Arc<T>)>>,
}

impl<T> Default for Seen<T> {
    fn default() -> Self {
        Self { last: Mutex::default() }
    }
}

impl<T> Seen<T> {
    /// What is made from that of which this is the mark: as it was, or made now. Whoever asks meanwhile waits for it.
    pub fn get(&self, mark: &str, make: impl FnOnce() -> T) -> Arc<T> {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((of, seen)) = last.as_ref()
            && of == mark
        {
            return Arc::clone(seen);
        }
        let seen = Arc::new(make());
        *last = Some((mark.to_owned(), Arc::clone(&seen)));
        seen
    }
}

/// A mark for all that a status or an annex is made from: the application, contributions, letters, what a batch has recorded,
/// the day, and the language of the page.
///
/// # Errors
/// The record of a batch cannot be read.
pub(super) fn mark(visit: &Visit) -> Result<String, Diagnostic> {
    let mut all = Sha256::new();
    let mut add = |bytes: &[u8]| {
        all.update(bytes.len().to_le_bytes());
        all.update(bytes);
    };
    add(&visit.application.bytes);
    add(visit.words.language().code().as_bytes());
    add((visit.site.clock.today)().to_string().as_bytes());
    let recorded = visit.site.recorded()?;
    recorded.hashes().for_each(|hash| add(hash.as_bytes()));
    for folder in [collect::CONTRIBUTIONS, batch::plan::LETTERS] {
        let folder = visit.site.folder.join(folder);
        for name in collect::names_in(&folder) {
            add(name.as_bytes());
            let path = folder.join(&name);
            match read_capped(&path, MOST_BYTES) {
                Ok(bytes) => add(&bytes),
                // What cannot be read is told of as well, and may be another file by the next time.
                Err(error) => add(format!("{error}\n{:?}", changed(&path)).as_bytes()),
            }
        }
    }
    Ok(all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}
