//! `.loi-journal`: the files that a run is about to put in place, line by line, so that the next run knows them if
//! this one is killed. Each shard has a journal of its own, so that none waits for another; the completing run reads
//! them all.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::disk::{Log, read_capped, unreadable, write};

use super::manifest::{FileRecord, LetterRecord, MOST_BYTES};

/// The name of the file, and the beginning of the name of a shard's journal.
pub const JOURNAL: &str = ".loi-journal";

/// A file that is about to be put in place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Line {
    /// A letter.
    Letter(LetterRecord),
    /// A file of the annex.
    Annex(FileRecord),
}

impl Line {
    /// The file, unless the record is of a letter that was never made.
    pub fn file(&self) -> Option<&FileRecord> {
        match self {
            Line::Letter(record) => record.made.as_ref().map(|made| &made.file),
            Line::Annex(record) => Some(record),
        }
    }
}

/// The journal of a run. The file exists only once there is something to note.
pub struct Journal(Log);

impl Journal {
    /// The journal at a path; new lines follow those of a killed run.
    pub fn new(path: PathBuf) -> Self {
        Self(Log::new(path))
    }

    /// Notes a line.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn note(&self, line: &Line) -> Result<(), Diagnostic> {
        // The line break comes first: the last line of a killed run may be cut short.
        let mut bytes = vec![b'\n'];
        serde_json::to_writer(&mut bytes, line)
            .map_err(io::Error::from)
            .and_then(|()| self.0.append(&bytes))
            .map_err(|error| refused(self.0.path(), &error))
    }

    /// Deletes the file.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn remove(self) -> Result<(), Diagnostic> {
        let path = self.0.path().to_owned();
        self.0.remove().map_err(|error| refused(&path, &error))
    }
}

fn refused(path: &Path, error: &io::Error) -> Diagnostic {
    write::refused(&path.display().to_string(), error)
}

/// The journals in an output folder.
///
/// # Errors
/// `unreadable-file` if the folder cannot be read.
pub fn all(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    Log::all(folder, JOURNAL).map_err(|error| unreadable("the folder", folder, &error))
}

/// The lines of a journal. A line that was cut short is skipped: its file has not been put in place.
///
/// # Errors
/// `unreadable-file` if the journal exists and cannot be read, for example because it is not a file.
pub fn read(path: &Path) -> Result<Vec<Line>, Diagnostic> {
    let bytes = match read_capped(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        // The completing run may have just deleted it.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable("the journal", path, &error)),
    };
    // Bytes rather than text: a cut may leave half a character, and the lines after it still count.
    Ok(bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect())
}
