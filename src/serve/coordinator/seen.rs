//! The last result of a computation, kept for as long as what it was made from stays the same: reloading a page does
//! not typeset or read every letter again.

use std::sync::{Arc, Mutex, PoisonError};

use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;
use crate::disk::{changed, collect, read_capped};

use super::super::http::Visit;

/// A longer file is not read; letters are shorter, and so is anything else that counts.
const MOST_BYTES: usize = 64 << 20;

/// The last result, and a fingerprint of what it was made from.
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
    /// The result for a fingerprint: the last one if that still fits, else made now. Others who ask meanwhile wait for
    /// it.
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

/// A fingerprint of everything that a status or an annex is made from: the application, contributions, letters, the
/// record of a batch, the date, and the language of the page.
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
    add(visit.site.clock.today().to_string().as_bytes());
    let recorded = visit.site.recorded()?;
    recorded.hashes().for_each(|hash| add(hash.as_bytes()));
    for folder in [collect::CONTRIBUTIONS, collect::LETTERS] {
        let folder = visit.site.folder.join(folder);
        for name in collect::names_in(&folder) {
            add(name.as_bytes());
            let path = folder.join(&name);
            match read_capped(&path, MOST_BYTES) {
                Ok(bytes) => add(&bytes),
                // A file that cannot be read shows in the status too, and may have changed by the next time.
                Err(error) => add(format!("{error}\n{:?}", changed(&path)).as_bytes()),
            }
        }
    }
    Ok(all.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}
