//! A file that grows at its end.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::read::only_file;

/// A file that grows at its end. It is there only once something has been put into it.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Log {
    /// The log at a path, which goes on after what is there already.
    pub fn new(path: PathBuf) -> Self {
        Self { path, file: Mutex::default() }
    }

    /// The logs in a folder whose names begin like this, sorted; none where there is no such folder.
    ///
    /// # Errors
    /// The system's.
    pub fn all(folder: &Path, name: &str) -> io::Result<Vec<PathBuf>> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Ok(Vec::new());
            }
            Err(error) => return Err(error),
        };
        let mut paths = Vec::new();
        for entry in entries {
            let entry = entry?;
            if entry.file_name().as_encoded_bytes().starts_with(name.as_bytes()) {
                paths.push(entry.path());
            }
        }
        paths.sort();
        Ok(paths)
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts bytes at its end.
    ///
    /// # Errors
    /// The system's, and `InvalidInput` where something stands there that is no file.
    pub fn append(&self, bytes: &[u8]) -> io::Result<()> {
        // A thread that panicked while holding the lock has left the file itself as good as it was.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &mut *file {
            Some(file) => file,
            none => none.insert(self.open()?),
        };
        file.write_all(bytes)
    }

    /// The lines at its end, as many as are in so many bytes, whole ones only; nothing where there is no file.
    ///
    /// # Errors
    /// The system's, and `InvalidInput` where something stands there that is no file.
    pub fn last_lines(&self, most: u64) -> io::Result<Vec<u8>> {
        match only_file(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            looked => looked?,
        }
        let mut file = File::open(&self.path)?;
        let skipped = file.metadata()?.len().saturating_sub(most);
        // From the last byte that is not wanted, to see whether a line begins after it.
        file.seek(SeekFrom::Start(skipped.saturating_sub(1)))?;
        let mut bytes = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if skipped > 0 {
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
            bytes.drain(..end);
        }
        Ok(bytes)
    }

    /// Takes the file away.
    ///
    /// # Errors
    /// The system's, but for a file that is not there.
    pub fn remove(self) -> io::Result<()> {
        drop(self.file);
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn open(&self) -> io::Result<File> {
        match only_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => OpenOptions::new().create(true).append(true).open(&self.path),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Log;

    #[test]
    fn a_long_log_is_read_from_its_end_by_whole_lines() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(folder.path().join("log"));
        assert_eq!(log.last_lines(9).unwrap(), b"");
        for line in ["one\n", "two\n", "three\n"] {
            log.append(line.as_bytes()).unwrap();
        }
        let last = |most| String::from_utf8(log.last_lines(most).unwrap()).unwrap();
        assert_eq!(
            [99, 14, 13, 10, 9].map(last),
            ["one\ntwo\nthree\n", "one\ntwo\nthree\n", "two\nthree\n", "two\nthree\n", "three\n"]
        );
        assert_eq!([6, 5, 0].map(last), ["three\n", "", ""]);
        let other = Log::new(folder.path().to_owned());
        assert!(other.last_lines(9).is_err());
    }
}
