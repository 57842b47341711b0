//! One writer at a time in a folder, across processes.

use std::fs::File;
use std::path::Path;

/// A lock on a folder, held until this value is dropped.
#[derive(Debug)]
pub struct Alone(#[expect(dead_code, reason = "its end is what counts")] Option<File>);

/// Waits until nobody else holds a folder, and locks it. The lock is the operating system's, on the folder itself: it
/// leaves nothing behind, and ends with the process. If the system cannot lock folders, or a network drive ignores
/// locks, nobody waits; so whatever is done under the lock has to be short.
pub fn alone_in(folder: &Path) -> Alone {
    let held = File::open(folder).and_then(|folder| folder.lock().map(|()| folder));
    Alone(held.ok())
}

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_folder_is_held_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let held = alone_in(folder.path());
        let other = File::open(folder.path()).unwrap();
        assert!(other.try_lock().is_err());
        drop(held);
        assert!(other.try_lock().is_ok());
        // A folder that does not exist is not locked, and nobody waits for it.
        alone_in(&folder.path().join("none"));
    }
}
