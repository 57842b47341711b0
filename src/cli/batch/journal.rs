//! `.loi-journal`: what a run is about to put in place, line by line, for the run after one that is killed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::disk::write;

use super::manifest::{FileRecord, LetterRecord};

/// The name of the file.
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
pub struct Journal {
    path: PathBuf,
    file: Mutex<Option<File>>,
}

impl Journal {
    /// The journal at a path, which goes on after what a killed run noted there.
    pub fn new(path: PathBuf) -> Self {
        Self { path, file: Mutex::default() }
    }

    /// Notes a line.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn note(&self, line: &Line) -> Result<(), Diagnostic> {
        self.try_note(line).map_err(|error| refused(&self.path, &error))
    }

    /// Takes the file away.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn remove(self) -> Result<(), Diagnostic> {
        drop(self.file);
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(refused(&self.path, &error)),
            _ => Ok(()),
        }
    }

    fn try_note(&self, line: &Line) -> io::Result<()> {
        // The line break comes first: the last line of a killed run may be cut short.
        let mut bytes = vec![b'\n'];
        serde_json::to_writer(&mut bytes, line)?;
        // A thread that panicked while holding the lock has left the file itself as good as it was.
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let file = match &mut *file {
            Some(file) => file,
            none => none.insert(OpenOptions::new().create(true).append(true).open(&self.path)?),
        };
        file.write_all(&bytes)
    }
}

fn refused(path: &Path, error: &io::Error) -> Diagnostic {
    write::refused(&path.display().to_string(), error)
}

/// What a killed run noted. A line that was cut short is passed over: what it was about has not been put in place.
pub fn read(path: &Path) -> Vec<Line> {
    let Ok(file) = File::open(path) else { return Vec::new() };
    // Bytes rather than text: a cut may leave half a character, and the lines after it still count.
    let lines = BufReader::new(file).split(b'\n').map_while(Result::ok);
    lines.filter_map(|line| serde_json::from_slice(&line).ok()).collect()
}
