//! `.loi-journal`: what a run is about to put in place, line by line, for the run after one that is killed. A run that makes
//! a part of the letters has a journal of its own, so that none waits for another; the run that completes them reads all.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::disk::{Log, read_capped, unreadable, write};

use super::manifest::{FileRecord, LetterRecord, MOST_BYTES};

/// The name of the file; that of a part's begins with it.
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

/// The journal of a run. The file is there only once there is something to note.
pub struct Journal(Log);

impl Journal {
    /// The journal at a path, which goes on after what a killed run noted there.
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

    /// Takes the file away.
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
/// `unreadable-file` for a folder that cannot be read.
pub fn all(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    Log::all(folder, JOURNAL).map_err(|error| unreadable("the folder", folder, &error))
}

/// What a run noted in a journal. A line that was cut short is passed over: what it was
/// about has not been put in place.
///
/// # Errors
/// `unreadable-file` for a journal that is there and cannot be read, such as one that is no file.
pub fn read(path: &Path) -> Result<Vec<Line>, Diagnostic> {
    let bytes = match read_capped(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        // The run that completes the letters may have taken it away just now.
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable("the journal", path, &error)),
    };
    // Bytes rather than text: a cut may leave half a character, and the lines after it still count.
    Ok(bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect())
}
