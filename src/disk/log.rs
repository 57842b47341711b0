//! A file that grows at its end.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::read::only_file;

/// A file that grows at its end. It is created only when something is appended.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Log {
    /// The log at a path; what the file already contains is kept.
    pub fn new(path: PathBuf) -> Self {
        Self { path, file: Mutex::default() }
    }

    /// The logs in a folder whose names begin with this, sorted; empty if there is no such folder.
    ///
    /// # Errors
    /// Any I/O error.
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

    /// The path of the file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Appends bytes.
    ///
    /// # Errors
    /// Any I/O error, and `InvalidInput` if there is something at the path that is not a file.
    pub fn append(&self, bytes: &[u8]) -> io::Result<()> {
        // A thread that panicked while holding the lock has left the file itself intact.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &mut *file {
            Some(file) => file,
            none => none.insert(self.open()?),
        };
        file.write_all(bytes)
    }

    /// The last lines of the file, as many whole ones as fit into this many bytes; empty if there is no file.
    ///
    /// # Errors
    /// Any I/O error, and `InvalidInput` if the path is not a file.
    pub fn last_lines(&self, most: u64) -> io::Result<Vec<u8>> {
        match only_file(&self.path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            looked => looked?,
        }
        let mut file = File::open(&self.path)?;
        let skipped = file.metadata()?.len().saturating_sub(most);
        // Reading begins one byte early, to see whether a line ends there.
        file.seek(SeekFrom::Start(skipped.saturating_sub(1)))?;
        let mut bytes = Vec::new();
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if skipped > 0 {
            let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
            bytes.drain(..end);
        }
        Ok(bytes)
    }

    /// Deletes the file.
    ///
    /// # Errors
    /// Any I/O error, except that the file does not exist.
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
