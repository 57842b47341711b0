//! What each partner has stated: drafts that were not sent yet, and contributions that were sent.
//!
//! The folder is the truth. Nothing is kept in memory, so the command line can be used on the folder at any time, and
//! whatever was acknowledged is on disk. A partner's files carry a name that the coordinator's side has made up: no
//! path ever comes from a form.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::batch::plan;
use crate::diagnostic::Diagnostic;
use crate::disk::inputs::is_there;
use crate::disk::{DiskFolder, changed, collect, read_capped, unreadable, write};
use crate::input::{Document, Folder, FolderError, Json, MAX_FILE_BYTES, rewrite};
use crate::interview::{Answers, Group, Key, Step, Typed, from_draft, to_draft};

/// The folder for drafts.
pub const DRAFTS: &str = "drafts";

/// The number of locks that the partners share.
const LOCKS: usize = 64;

/// The folders of an application, and the locks for writing to them.
#[derive(Debug)]
pub struct Store {
    folder: PathBuf,
    locks: Vec<Mutex<()>>,
}

/// What a partner has stated so far.
#[derive(Debug, Clone)]
pub struct Record {
    /// The answers: those of the draft if there is one, else those of the contribution.
    pub answers: Answers,
    /// Texts that were typed and could not be read as answers.
    pub typed: Typed,
    /// The contribution as it was when the draft was begun.
    pub base: Option<Json>,
    /// The contribution as it is now, if there is one.
    pub filed: Option<Json>,
    /// Whether anything has been stated at all.
    pub is_begun: bool,
}

impl Record {
    /// Whether everything that was stated has been sent.
    pub fn is_sent(&self) -> bool {
        self.typed.is_empty() && self.filed.as_ref().is_some_and(|filed| *filed == self.answers.document())
    }

    /// Whether the contribution was changed by other means since the draft was begun.
    pub fn was_overtaken(&self) -> bool {
        !self.is_sent() && self.base != self.filed
    }

    /// A fingerprint of everything stated, and of what was sent before.
    pub fn whole_revision(&self) -> String {
        let filed = self.filed.as_ref().map(Json::to_line).unwrap_or_default();
        short_hash(format!("{}\n{filed}", self.revision(&Group::ALL)).as_bytes())
    }

    /// A fingerprint of some groups of questions: two are equal exactly if the answers and the typed texts are.
    pub fn revision(&self, groups: &[Group]) -> String {
        let is_here = |key: &Key| groups.contains(&key.step.entry().group);
        let answers = self.answers.values().iter().filter(|(key, value)| is_here(key) && value.is_some());
        let answers: BTreeMap<&Key, &Option<Json>> = answers.collect();
        let typed: BTreeMap<&Key, &String> = self.typed.iter().filter(|(key, _)| is_here(key)).collect();
        short_hash(format!("{answers:?}\n{typed:?}").as_bytes())
    }
}

impl Store {
    /// The store of an application folder. Removes temporary files left behind by a server that was killed.
    pub fn new(folder: &Path) -> Self {
        // The folder may not exist before the first contribution. If it cannot be made, reading it will report why.
        let _ = write::make_folder(&folder.join(collect::CONTRIBUTIONS));
        for name in ["", DRAFTS, collect::CONTRIBUTIONS] {
            write::remove_leftovers(&folder.join(name));
        }
        Self { folder: folder.to_owned(), locks: (0..LOCKS).map(|_| Mutex::default()).collect() }
    }

    /// Keeps everybody else from writing a partner's files for as long as the guard is held.
    pub fn lock(&self, name: &str) -> Option<MutexGuard<'_, ()>> {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        let at = usize::try_from(hasher.finish() % LOCKS as u64).ok()?;
        // Files are replaced as a whole, so a panic while writing leaves none half-written.
        self.locks.get(at).map(|lock| lock.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Where a partner's contribution is, or will be.
    pub fn contribution(&self, name: &str) -> PathBuf {
        self.folder.join(collect::CONTRIBUTIONS).join(format!("{name}.json"))
    }

    fn draft(&self, name: &str) -> PathBuf {
        self.folder.join(DRAFTS).join(format!("{name}.json"))
    }

    /// What a partner has stated. `label` stands in for the organisation's name until the partner has stated anything.
    ///
    /// # Errors
    /// `unreadable-file`, or another reason why a file cannot be read. Such a file never counts as empty.
    pub fn open(&self, name: &str, label: &str) -> Result<Record, Diagnostic> {
        let contribution = self.contribution(name);
        let filed = match optional(&contribution, MAX_FILE_BYTES)? {
            Some(bytes) => Some(
                Document::parse(&contribution.display().to_string(), &bytes).map_err(|problem| *problem)?,
            ),
            None => None,
        };
        let draft = self.draft(name);
        let kept = optional(&draft, 4 * MAX_FILE_BYTES)?;
        let filed_json = filed.as_ref().map(|document| Json::from(document.root()));
        if let Some(bytes) = kept {
            let kept = from_draft(&bytes).ok_or_else(|| {
                Diagnostic::error("bad-draft", "the draft is not one that this version of the program makes")
                    .in_file(draft.display().to_string())
                    .hint("move it away to begin again, or serve the folder with the version that made it")
            })?;
            let (answers, typed, base) = (kept.answers, kept.typed, kept.base);
            return Ok(Record { answers, typed, base, filed: filed_json, is_begun: true });
        }
        let (answers, is_begun) = match &filed {
            Some(document) => (Answers::of(document), true),
            None => (empty(label), false),
        };
        Ok(Record { answers, typed: Typed::new(), base: filed_json.clone(), filed: filed_json, is_begun })
    }

    /// The contents of the contribution that a partner has sent; none if nothing was sent.
    ///
    /// # Errors
    /// `unreadable-file`.
    pub fn sent(&self, name: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        optional(&self.contribution(name), MAX_FILE_BYTES)
    }

    /// Keeps what a partner has stated as a draft. When this returns, the draft is on disk.
    ///
    /// # Errors
    /// `cannot-write`; the earlier draft is kept then.
    pub fn keep(&self, name: &str, record: &Record) -> Result<(), Diagnostic> {
        write::make_folder(&self.folder.join(DRAFTS))?;
        let text = to_draft(&record.answers, &record.typed, record.base.as_ref());
        write::file(&self.draft(name), text.as_bytes())
    }

    /// What a partner has stated as the text of its contribution; an existing contribution keeps its formatting.
    ///
    /// # Errors
    /// The existing contribution cannot be read.
    pub fn text_of(&self, name: &str, record: &Record) -> Result<String, Diagnostic> {
        let path = self.contribution(name);
        let json = record.answers.document();
        Ok(match optional(&path, MAX_FILE_BYTES)? {
            Some(bytes) => rewrite(
                &Document::parse(&path.display().to_string(), &bytes).map_err(|problem| *problem)?,
                &json,
            ),
            None => json.to_file(),
        })
    }

    /// Puts what a partner has stated in place as its contribution, with the text of [`Store::text_of`] and the
    /// pictures that it names, and removes the draft.
    ///
    /// # Errors
    /// `cannot-write`; the draft is kept unless the contribution is already in place.
    pub fn send(&self, name: &str, record: &Record, text: &str) -> Result<(), Diagnostic> {
        let path = self.contribution(name);
        let folder = self.folder.join(collect::CONTRIBUTIONS);
        write::make_folder(&folder)?;
        let json = record.answers.document();
        let drafts = self.folder.join(DRAFTS);
        for picture in named_pictures(&json) {
            if let Some(bytes) = self.uploaded(name, &picture)? {
                write::file(&folder.join(&picture), &bytes)?;
            }
        }
        write::file(&path, text.as_bytes())?;
        write::remove(&self.draft(name))?;
        // Pictures that nothing names any more can go.
        let named = named_pictures(&json);
        for (folder, kept) in [(&drafts, &[][..]), (&folder, &named[..])] {
            let files = collect::names_in(folder).into_iter().filter(|file| is_picture_of(file, name));
            for picture in files.filter(|file| !kept.contains(file)) {
                write::remove(&folder.join(picture))?;
            }
        }
        Ok(())
    }

    /// Discards a draft: what was sent before, if anything, holds again.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn give_up(&self, name: &str) -> Result<(), Diagnostic> {
        write::remove(&self.draft(name))
    }

    /// Keeps a picture for a draft, and returns the name under which the contribution refers to it. The name is made up
    /// here and depends on the bytes.
    ///
    /// # Errors
    /// `cannot-write`.
    pub fn keep_picture(
        &self,
        name: &str,
        step: Step,
        ending: &str,
        bytes: &[u8],
    ) -> Result<String, Diagnostic> {
        write::make_folder(&self.folder.join(DRAFTS))?;
        let file = format!("{name}-{}-{}.{ending}", step.entry().name, short_hash(bytes));
        write::file(&self.folder.join(DRAFTS).join(&file), bytes)?;
        Ok(file)
    }

    /// The folder in which a partner's pictures are looked up: first among those of the draft, then among those sent.
    pub fn pictures<'a>(&'a self, name: &'a str) -> PictureFolder<'a> {
        PictureFolder { store: self, name, sent: DiskFolder::new(self.folder.join(collect::CONTRIBUTIONS)) }
    }

    /// The bytes of a picture that was uploaded for a draft.
    fn uploaded(&self, name: &str, picture: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        if !is_picture_of(picture, name) {
            return Ok(None);
        }
        optional(&self.folder.join(DRAFTS).join(picture), 8 * MAX_FILE_BYTES)
    }

    /// The files of a partner, relative to the application folder, with `/` on every system: its draft and
    /// contribution, its pictures, and the letters named after it.
    pub fn files(&self, name: &str) -> Vec<String> {
        let own = format!("{name}.json");
        let of_folder = |folder: &str| {
            let files = collect::names_in(&self.folder.join(folder)).into_iter();
            let files = files.filter(|file| *file == own || is_picture_of(file, name));
            files.map(|file| format!("{folder}/{file}")).collect::<Vec<_>>()
        };
        let mut files = [of_folder(collect::CONTRIBUTIONS), of_folder(DRAFTS)].concat();
        let beside = format!("{}/{name}.pdf", collect::CONTRIBUTIONS);
        let letters = std::iter::once(beside).chain(plan::places_of(&self.contribution(name)));
        files.extend(letters.filter(|letter| is_there(&self.folder.join(letter))));
        files
    }

    /// Moves the files of a partner into a new folder below `above`, keeping their subfolders, with `note` beside them.
    /// Returns that folder, relative to the application folder.
    ///
    /// # Errors
    /// `cannot-write`; each file is then either in its old place or in the new one.
    pub fn move_aside(&self, name: &str, above: &str, note: (&str, &str)) -> Result<String, Diagnostic> {
        let folder = write::make_new_folder(&self.folder.join(above), name)?;
        write::file(&folder.join(note.0), note.1.as_bytes())?;
        for file in self.files(name) {
            write::move_file(&self.folder.join(&file), &folder.join(&file))?;
        }
        let last = folder.file_name().unwrap_or_default().to_string_lossy();
        Ok(format!("{above}/{last}"))
    }

    /// When the draft or the contribution of a partner was last changed, in UTC.
    pub fn changed(&self, name: &str) -> Option<OffsetDateTime> {
        changed(&self.draft(name)).max(changed(&self.contribution(name)))
    }

    /// The names of all partners that have a draft or a contribution.
    pub fn names(&self) -> Vec<String> {
        let of = |folder: &str| collect::names_in(&self.folder.join(folder));
        let files = of(collect::CONTRIBUTIONS)
            .into_iter()
            .filter(|file| !collect::is_our_own(file))
            .chain(of(DRAFTS));
        let mut names: Vec<String> =
            files.filter_map(|file| file.strip_suffix(".json").map(str::to_owned)).collect();
        names.sort();
        names.dedup();
        names
    }
}

/// The pictures of a partner, as a folder.
#[derive(Debug)]
pub struct PictureFolder<'a> {
    store: &'a Store,
    name: &'a str,
    sent: DiskFolder,
}

impl Folder for PictureFolder<'_> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        match self.store.uploaded(self.name, path) {
            Ok(Some(bytes)) if bytes.len() > limit => Err(FolderError::TooLarge),
            Ok(Some(bytes)) => Ok(bytes),
            Ok(None) => self.sent.read(path, limit),
            Err(problem) => Err(FolderError::Other(problem.message)),
        }
    }
}

/// A short fingerprint of some content.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Whether a file has a name that [`Store::keep_picture`] would give it for this partner.
fn is_picture_of(file: &str, name: &str) -> bool {
    let rest = file.strip_prefix(name).and_then(|rest| rest.strip_prefix('-'));
    let steps = [Step::Logo, Step::Letterhead].map(|step| step.entry().name);
    let hash = rest.and_then(|rest| steps.iter().find_map(|step| rest.strip_prefix(step)?.strip_prefix('-')));
    hash.and_then(|rest| rest.split_once('.')).is_some_and(|(hash, ending)| {
        hash.bytes().all(|byte| byte.is_ascii_hexdigit())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn named_pictures(document: &Json) -> Vec<String> {
    let pointers = [Step::Logo, Step::Letterhead].map(|step| step.entry().pointer);
    pointers.iter().filter_map(|pointer| document.get(pointer)?.as_str().map(str::to_owned)).collect()
}

/// The answers of a partner that has stated nothing yet: its name, and a first role to fill in.
fn empty(label: &str) -> Answers {
    let mut answers = Answers::default();
    answers.put(Key::of(Step::Organization), Some(Json::string(label)));
    answers.put(Key::of(Step::GivesWork), Some(Json::Boolean(true)));
    answers
}

/// The bytes of a file; none if there is no such file.
fn optional(path: &Path, limit: usize) -> Result<Option<Vec<u8>>, Diagnostic> {
    match read_capped(path, limit) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unreadable("the file", path, &error)),
    }
}
