//! The output folder: what earlier runs wrote there, and writing to it without ever touching anything else.
//!
//! Before a file is put in place, a line of the journal says so. A run that is killed thus leaves whole files that
//! the next one knows as its own; the manifest, written at the end, takes the journal's place.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use crate::cli::output;
use crate::diagnostic::Diagnostic;

use super::hash;
use super::manifest::{FileRecord, LetterRecord, MANIFEST, Made, Manifest, Status};

/// The name of the journal.
const JOURNAL: &str = ".loi-journal";

/// An output folder.
pub struct Store {
    folder: PathBuf,
    letters: BTreeMap<String, LetterRecord>,
    annex: BTreeMap<String, FileRecord>,
    /// The contents that runs of this command have put at each path, by hash.
    ours: BTreeMap<String, BTreeSet<String>>,
    journal: Mutex<Option<File>>,
    force: bool,
}

/// How a file stands to what would be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is the same.
    Current,
    /// It was the same, and somebody has changed it.
    Changed,
    /// It is not there, or it would be made differently.
    Outdated,
}

impl Store {
    /// Reads what earlier runs left. Nothing is written yet.
    ///
    /// # Errors
    /// `not-ours` where `manifest.json` is somebody else's file; `cannot-read` where it cannot be read.
    pub fn open(folder: &Path, force: bool) -> Result<Self, Diagnostic> {
        let manifest = read_manifest(&folder.join(MANIFEST))?;
        let mut ours: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for record in &manifest.annex {
            ours.entry(record.file.clone()).or_default().insert(record.output_sha256.clone());
        }
        let mut letters = BTreeMap::new();
        for record in manifest.letters.into_iter().chain(read_journal(&folder.join(JOURNAL))) {
            let Some(made) = &record.made else { continue };
            ours.entry(made.file.file.clone()).or_default().insert(made.file.output_sha256.clone());
            letters.insert(made.file.file.clone(), record);
        }
        let annex = manifest.annex.into_iter().map(|record| (record.file.clone(), record)).collect();
        let folder = folder.to_owned();
        Ok(Self { folder, letters, annex, ours, journal: Mutex::default(), force })
    }

    /// The record of a letter that is already there as it would be made now. One that has been changed since, as by
    /// a signature, stays what it is; then there is something to say about it.
    pub fn current_letter(&self, letter: &str, input: &str) -> Option<(&Made, Option<Diagnostic>)> {
        let made = self.letters.get(letter)?.made.as_ref()?;
        let remark = match self.state(&made.file, input) {
            State::Current => None,
            State::Changed => {
                let message = "the letter was changed since it was made, perhaps by a signature, and is kept";
                let path = self.path(letter).display().to_string();
                Some(Diagnostic::warning("kept-letter", message).in_file(path))
            }
            State::Outdated => return None,
        };
        Some((made, remark))
    }

    /// The record of an annex file that is already there as it would be made now.
    pub fn current_annex(&self, file: &str, input: &str) -> Option<&FileRecord> {
        self.annex.get(file).filter(|record| self.state(record, input) == State::Current)
    }

    /// The record of a letter that an earlier run made, whatever became of its contribution since.
    pub fn earlier_letter(&self, letter: &str) -> Option<&Made> {
        self.letters.get(letter)?.made.as_ref()
    }

    /// The record of an annex file that an earlier run made.
    pub fn earlier_annex(&self, file: &str) -> Option<&FileRecord> {
        self.annex.get(file)
    }

    /// The letters of earlier runs that are none of these: their contributions are no longer there.
    pub fn left_over(&self, planned: &BTreeSet<&str>) -> Vec<LetterRecord> {
        let others = self.letters.iter().filter(|(letter, _)| !planned.contains(letter.as_str()));
        others.map(|(_, record)| LetterRecord { status: Status::LeftOver, ..record.clone() }).collect()
    }

    /// Puts a letter in place.
    ///
    /// # Errors
    /// `not-ours` where something else stands there, `cannot-write` where the system refuses.
    pub fn write_letter(&self, contribution: &str, made: &Made, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = self.may_write(&made.file, bytes)?;
        let contribution = contribution.to_owned();
        self.note(&LetterRecord { contribution, status: Status::Made, made: Some(made.clone()) })?;
        output::write(&path, bytes)
    }

    /// Puts a file of the annex in place.
    ///
    /// # Errors
    /// As [`Store::write_letter`].
    pub fn write_annex(&self, record: &FileRecord, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = self.may_write(record, bytes)?;
        output::write(&path, bytes)
    }

    /// Makes the folders that a run writes to, and takes away what a killed run left half-written.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn prepare(&self, letters: &str) -> Result<(), Diagnostic> {
        let folder = self.folder.join(letters);
        fs::create_dir_all(&folder).map_err(|error| cannot_write(&folder, &error))?;
        for folder in [&self.folder, &folder] {
            output::remove_leftovers(folder);
        }
        Ok(())
    }

    /// Ends a run: the manifest takes the journal's place.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn finish(self, letters: Vec<LetterRecord>, annex: Vec<FileRecord>) -> Result<PathBuf, Diagnostic> {
        let tool = concat!("loi ", env!("CARGO_PKG_VERSION")).to_owned();
        let manifest = Manifest { tool, letters, annex };
        let path = self.folder.join(MANIFEST);
        let bytes = manifest.to_json().map_err(|error| {
            Diagnostic::error("internal", format!("the manifest cannot be written: {error}"))
        })?;
        output::write(&path, &bytes)?;
        drop(self.journal);
        let journal = self.folder.join(JOURNAL);
        match fs::remove_file(&journal) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(cannot_write(&journal, &error)),
            _ => Ok(path),
        }
    }

    /// Where a path of a record is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    fn state(&self, record: &FileRecord, input: &str) -> State {
        if self.force || record.input_sha256 != input {
            return State::Outdated;
        }
        match fs::read(self.path(&record.file)) {
            Ok(bytes) if hash::of_content(&bytes) == record.output_sha256 => State::Current,
            Ok(_) => State::Changed,
            Err(_) => State::Outdated,
        }
    }

    /// A file that somebody else put there, or changed since, such as a letter that came back signed, stays.
    fn may_write(&self, record: &FileRecord, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
        let path = self.path(&record.file);
        let there = match fs::read(&path) {
            Ok(there) => there,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path),
            Err(error) => return Err(cannot_write(&path, &error)),
        };
        let known = self.ours.get(&record.file).is_some_and(|ours| ours.contains(&hash::of_content(&there)));
        if known || there == bytes {
            return Ok(path);
        }
        let message = "a file stands there that `loi batch` did not write, or that was changed since";
        Err(Diagnostic::error("not-ours", message)
            .in_file(path.display().to_string())
            .hint("move it away, or write to another folder with -o"))
    }

    fn note(&self, record: &LetterRecord) -> Result<(), Diagnostic> {
        let path = self.folder.join(JOURNAL);
        let write = || -> std::io::Result<()> {
            // A thread that panicked while holding the lock has left the file itself as good as it was.
            let mut journal = self.journal.lock().unwrap_or_else(PoisonError::into_inner);
            let file = match &mut *journal {
                Some(file) => file,
                none => none.insert(OpenOptions::new().create(true).append(true).open(&path)?),
            };
            let mut line = serde_json::to_vec(record)?;
            line.push(b'\n');
            file.write_all(&line)
        };
        write().map_err(|error| cannot_write(&path, &error))
    }
}

fn read_manifest(path: &Path) -> Result<Manifest, Diagnostic> {
    let bytes = match fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Manifest::default()),
        Err(error) => {
            let message = format!("cannot read: {error}");
            return Err(Diagnostic::error("cannot-read", message).in_file(path.display().to_string()));
        }
    };
    serde_json::from_slice(&bytes).map_err(|_| {
        Diagnostic::error("not-ours", "this is not a manifest that `loi batch` wrote")
            .in_file(path.display().to_string())
            .hint("move it away, or write to another folder with -o")
    })
}

/// The letters that a killed run put in place. Its last line may be cut short and is then passed over: what it was
/// about to write is made again.
fn read_journal(path: &Path) -> Vec<LetterRecord> {
    let Ok(file) = File::open(path) else { return Vec::new() };
    let lines = BufReader::new(file).lines().map_while(Result::ok);
    lines.filter_map(|line| serde_json::from_str(&line).ok()).collect()
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("cannot write: {error}"))
        .in_file(path.display().to_string())
        .hint("write to a folder that you may write to")
}
