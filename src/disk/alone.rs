//! One writer at a time in a folder, whichever processes they are in.

use std::fs::File;
use std::path::Path;

/// A folder that nobody else holds, for as long as this is there.
#[derive(Debug)]
pub struct Alone(#[expect(dead_code, reason = "its end is what counts")] Option<File>);

/// Waits until nobody else holds a folder. The lock is one of the system's, on the folder itself: it leaves nothing behind, and
/// ends with the process. Where a system locks no folders, or a network drive locks nothing, nobody waits; what is to be
/// held together has to be short.
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
        // What is not there is nobody's.
        alone_in(&folder.path().join("none"));
    }
}
