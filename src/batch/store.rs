//! The output folder: what earlier runs wrote there, and writing without ever touching anybody else's files.
//!
//! Before a file is put in place, a line in the journal announces it. So a killed run leaves only whole files, which
//! the next run knows as its own, even if the last one announced has not been replaced yet. The manifest, written at
//! the end, takes the journal's place.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::collect::{self, LETTERS};
use crate::disk::{alone_in, read_capped, unreadable, write};
use crate::produce::{FileKind, Recorded};

use super::hash;
use super::journal::{self, JOURNAL, Journal, Line};
use super::manifest::{FileRecord, LetterRecord, MANIFEST, MOST_BYTES, Made, Manifest, Status};
use super::plan;
use super::shard::Shard;

/// An output folder.
pub struct Store {
    folder: PathBuf,
    letters: BTreeMap<String, LetterRecord>,
    annex: BTreeMap<String, FileRecord>,
    /// The hashes of the contents that runs have put at each path.
    ours: BTreeMap<String, BTreeSet<String>>,
    journal: Journal,
    /// The journals that earlier runs have left.
    left: Vec<PathBuf>,
    /// The manifest that is in the folder; a run that changes nothing leaves it alone.
    manifest: Option<Manifest>,
    force: bool,
}

/// How a file compares with the one that would be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is the same.
    Current,
    /// It was the same, but somebody has changed it.
    Changed,
    /// It is missing, or it would be made differently.
    Outdated,
}

impl Store {
    /// Reads what earlier runs left. Nothing is written yet.
    ///
    /// # Errors
    /// `not-ours` if `manifest.json` is somebody else's file, `unreadable-file` if it cannot be read.
    pub fn open(folder: &Path, force: bool) -> Result<Self, Diagnostic> {
        let manifest = read_manifest(&folder.join(MANIFEST))?;
        let recorded = manifest.clone().unwrap_or_default();
        let mut lines: Vec<Line> = recorded.letters.into_iter().map(Line::Letter).collect();
        lines.extend(recorded.annex.into_iter().map(Line::Annex));
        let left = journal::all(folder)?;
        for journal in &left {
            lines.extend(journal::read(journal)?);
        }
        let mut store = Self {
            folder: folder.to_owned(),
            letters: BTreeMap::new(),
            annex: BTreeMap::new(),
            ours: BTreeMap::new(),
            journal: Journal::new(folder.join(JOURNAL)),
            left,
            manifest,
            force,
        };
        for line in lines {
            store.remember(line);
        }
        Ok(store)
    }

    /// The same store, for a run that makes one shard and has a journal of its own.
    #[must_use]
    pub fn of_shard(self, shard: Shard) -> Self {
        let path = self.folder.join(format!("{JOURNAL}{}", shard.suffix()));
        Self { journal: Journal::new(path), ..self }
    }

    /// Takes in a line. Later lines of a journal are more recent; of records in two journals, the one that lists more
    /// earlier letters is.
    fn remember(&mut self, line: Line) {
        let Some(file) = line.file() else { return };
        let path = file.file.clone();
        let ours = self.ours.entry(path.clone()).or_default();
        match &line {
            // The web form may have handed out another letter since the file was put there.
            Line::Letter(record) => ours.extend(record.made.iter().flat_map(Made::hashes).map(str::to_owned)),
            Line::Annex(record) => drop(ours.insert(record.output_sha256.clone())),
        }
        match line {
            Line::Letter(record) => {
                let earlier = |record: &LetterRecord| record.made.iter().flat_map(Made::hashes).count();
                let known = self.letters.get(&path).map_or(0, earlier);
                if earlier(&record) >= known {
                    self.letters.insert(path, record);
                }
            }
            Line::Annex(record) => drop(self.annex.insert(path, record)),
        }
    }

    /// The record of a letter that is up to date. If another file has taken its place, such as a scan of the signed
    /// letter, that file is kept, and the record comes with a remark.
    pub fn current_letter(&self, letter: &str, input: &str) -> Option<(&Made, Option<Diagnostic>)> {
        let made = self.letters.get(letter)?.made.as_ref()?;
        let remark = match self.state(&made.file, input) {
            State::Current => None,
            State::Changed => {
                let message = "the file is not the one that this command made, carries no data, and is kept";
                let remark = Diagnostic::warning("kept-letter", message)
                    .in_file(self.path(letter).display().to_string())
                    .hint("if it is a scan of the signed letter, all is well; move it away to have the letter made again");
                Some(remark)
            }
            State::Outdated => return None,
        };
        Some((made, remark))
    }

    /// The record of an annex file that is up to date.
    pub fn current_annex(&self, file: &str, input: &str) -> Option<&FileRecord> {
        self.annex.get(file).filter(|record| self.state(record, input) == State::Current)
    }

    /// The record of a letter that an earlier run made, even if its contribution has changed or gone since.
    pub fn earlier_letter(&self, letter: &str) -> Option<&Made> {
        self.letters.get(letter)?.made.as_ref()
    }

    /// The record of the letter that an earlier run made from the contribution with this file name.
    pub fn letter_made_from(&self, contribution: &str) -> Option<&Made> {
        self.letters.values().find(|record| record.contribution == contribution)?.made.as_ref()
    }

    /// All letters that runs have made here.
    pub fn recorded(&self) -> Recorded {
        let made = self.letters.values().filter_map(|record| record.made.as_ref());
        Recorded::new(made.flat_map(Made::hashes).map(str::to_owned)).kept_in(&self.folder)
    }

    /// The record of an annex file that an earlier run made.
    pub fn earlier_annex(&self, file: &str) -> Option<&FileRecord> {
        self.annex.get(file)
    }

    /// The letters of earlier runs that are not planned any more, because their contributions are gone.
    pub fn left_over(&self, planned: &BTreeSet<&str>) -> Vec<LetterRecord> {
        let others = self.letters.iter().filter(|(letter, _)| !planned.contains(letter.as_str()));
        others.map(|(_, record)| LetterRecord { status: Status::LeftOver, ..record.clone() }).collect()
    }

    /// Puts a letter in place.
    ///
    /// # Errors
    /// `not-ours` if another file is there, `cannot-write` if the system refuses.
    pub fn write_letter(&self, contribution: &str, made: &Made, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = self.may_write(&made.file, bytes)?;
        let contribution = contribution.to_owned();
        self.journal.note(&Line::Letter(LetterRecord {
            contribution,
            status: Status::Made,
            made: Some(made.clone()),
        }))?;
        write::file(&path, bytes)
    }

    /// Puts a file of the annex in place.
    ///
    /// # Errors
    /// As [`Store::write_letter`].
    pub fn write_annex(&self, record: &FileRecord, bytes: &[u8]) -> Result<(), Diagnostic> {
        let path = self.may_write(record, bytes)?;
        self.journal.note(&Line::Annex(record.clone()))?;
        write::file(&path, bytes)
    }

    /// Whether there is a manifest of earlier runs.
    pub fn has_manifest(&self) -> bool {
        self.manifest.is_some()
    }

    /// Notes in the journal what the caller is about to put in place.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn note(&self, line: &Line) -> Result<(), Diagnostic> {
        self.journal.note(line)
    }

    /// The path of a letter: where a run has put it before, otherwise in a subfolder if that is wanted or letters are
    /// split already.
    pub fn place(&self, slug: &str, split: bool) -> String {
        let (whole, part) = (plan::place_of(slug), plan::split_place_of(slug));
        match (self.letters.contains_key(&whole), self.letters.contains_key(&part)) {
            (true, false) => whole,
            (false, true) => part,
            _ if split || self.letters.keys().any(|place| plan::is_split(place)) => part,
            _ => whole,
        }
    }

    /// Creates the folders that these letters go into.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn prepare<'a>(&self, letters: impl Iterator<Item = &'a str>) -> Result<(), Diagnostic> {
        let above = letters.filter_map(|letter| Path::new(letter).parent());
        let folders: BTreeSet<&Path> = above.chain([Path::new(LETTERS)]).collect();
        folders.into_iter().try_for_each(|folder| write::make_folder(&self.folder.join(folder)))
    }

    /// Deletes files that killed runs left half-written. Not for shards: where files cannot be locked, it would delete
    /// what other shards are writing.
    pub fn tidy(&self) {
        // A manifest that somebody has just begun to write may not be locked yet.
        let _alone = alone_in(&self.folder);
        let letters = self.folder.join(LETTERS);
        // Leftovers in a folder that cannot be listed stay there, which is untidy but harmless.
        let parts = collect::parts(&letters).unwrap_or_default();
        for folder in [&self.folder, &letters].into_iter().chain(&parts) {
            write::remove_leftovers(folder);
        }
    }

    /// Records a letter that was handed out and not put in place. The journals stay, since a run may be going on.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn put_on_record(&self, contribution: String, made: Made) -> Result<(), Diagnostic> {
        let mut manifest = self.manifest.clone().unwrap_or_default();
        let is_own = |record: &LetterRecord| match &record.made {
            Some(known) => known.file.file == made.file.file,
            None => record.contribution == contribution,
        };
        let own = manifest.letters.iter_mut().find(|record| is_own(record));
        // A returned letter still stands in its place.
        let status = own.as_ref().map(|record| record.status).filter(|status| *status == Status::Returned);
        let status = status.unwrap_or(Status::Made);
        let new = LetterRecord { contribution, status, made: Some(made) };
        match own {
            Some(record) => *record = new,
            None => manifest.letters.push(new),
        }
        self.write_manifest(&Manifest::new(manifest.letters, manifest.annex)).map(drop)
    }

    /// Ends a run: the manifest takes the place of all journals. Gives the path of the manifest; if the manifest has
    /// not changed, it is not written, and the result is `None`.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn finish(
        self,
        letters: Vec<LetterRecord>,
        annex: Vec<FileRecord>,
    ) -> Result<Option<PathBuf>, Diagnostic> {
        let _alone = alone_in(&self.folder);
        let mut manifest = Manifest::new(letters, annex);
        let now = read_manifest(&self.folder.join(MANIFEST))?;
        if now != self.manifest {
            // Letters were handed out while the run went on.
            manifest.take_in(now.clone().unwrap_or_default());
        }
        let path = if now.as_ref() == Some(&manifest) { None } else { Some(self.write_manifest(&manifest)?) };
        self.journal.remove()?;
        self.left.into_iter().try_for_each(|path| Journal::new(path).remove())?;
        Ok(path)
    }

    fn write_manifest(&self, manifest: &Manifest) -> Result<PathBuf, Diagnostic> {
        let path = self.folder.join(MANIFEST);
        let bytes = manifest.to_json().map_err(|error| {
            Diagnostic::error("internal", format!("the manifest cannot be written: {error}"))
        })?;
        write::file(&path, &bytes)?;
        Ok(path)
    }

    /// The path of a record's file.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.join(file)
    }

    /// Whether a file is still as a run put it there.
    pub fn is_as_made(&self, file: &str) -> bool {
        self.read(file).is_ok_and(|bytes| self.is_ours(file, &hash::of_content(&bytes)))
    }

    /// The bytes at the path of a record.
    fn read(&self, file: &str) -> io::Result<Vec<u8>> {
        read_capped(&self.path(file), MOST_BYTES)
    }

    fn state(&self, record: &FileRecord, input: &str) -> State {
        if self.force || record.input_sha256 != input {
            return State::Outdated;
        }
        let Ok(bytes) = self.read(&record.file) else { return State::Outdated };
        let content = hash::of_content(&bytes);
        if content == record.output_sha256 {
            State::Current
        } else if self.is_ours(&record.file, &content) {
            // The run that announced this content was killed before it replaced the file of an earlier run.
            State::Outdated
        } else {
            State::Changed
        }
    }

    fn is_ours(&self, file: &str, content: &str) -> bool {
        self.ours.get(file).is_some_and(|ours| ours.contains(content))
    }

    /// Where a record's file goes, if these bytes may be put there. A file that somebody else put there or has
    /// changed, such as a letter that came back signed, is kept. The exception is the PDF of an annex: any that `loi`
    /// made is replaced.
    ///
    /// # Errors
    /// `not-ours` if another file is there, `cannot-write` if the system refuses.
    pub fn may_write(&self, record: &FileRecord, bytes: &[u8]) -> Result<PathBuf, Diagnostic> {
        let path = self.path(&record.file);
        match self.read(&record.file) {
            Ok(there) if there == bytes || self.is_ours(&record.file, &hash::of_content(&there)) => {
                return Ok(path);
            }
            Ok(there) if FileKind::of(&there) == Some(FileKind::Annex) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(path),
            // Anything that is not a file, or is larger than any file made here, is somebody else's as well.
            Ok(_) => {}
            Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::FileTooLarge) => {}
            Err(error) => return Err(write::refused(&path.display().to_string(), &error)),
        }
        let message = "there is a file there that `loi batch` did not write, or that has changed since";
        Err(Diagnostic::error("not-ours", message)
            .in_file(path.display().to_string())
            .hint("move it away, or write to another folder with -o"))
    }
}

fn read_manifest(path: &Path) -> Result<Option<Manifest>, Diagnostic> {
    let bytes = match read_capped(path, MOST_BYTES) {
        Ok(bytes) => bytes,
        // Below something that is not a folder there is nothing to read; writing fails later, with its own error.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        Err(error) => return Err(unreadable("the manifest", path, &error)),
    };
    serde_json::from_slice(&bytes).map(Some).map_err(|_| {
        Diagnostic::error("not-ours", "this is not a manifest that `loi batch` wrote")
            .in_file(path.display().to_string())
            .hint("move it away, or write to another folder with -o")
    })
}
