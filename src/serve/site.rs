//! What all requests share: the folder, the links, the workers and the words.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use time::{Date, OffsetDateTime};

use crate::batch::{self, HandedOut};
use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::inputs;
use crate::interview::Setting;
use crate::model::{Application, Language};
use crate::produce::{Choices, Loaded, Recorded, letter_templates};
use crate::status::Status;
use crate::template::DocumentKind;
use crate::words::Words;
use crate::worker::Crew;

use super::address::Address;
use super::coordinator::{Seen, ShownAnnex};
use super::journal::{Event, Journal};
use super::keys::{Keys, Who};
use super::pace::Pace;
use super::partner::Previews;
use super::queue::{PATIENCE, Queue};
use super::room::Room;
use super::store::Store;
use super::token::Token;

/// How many bytes of forms with files may be in memory at once: two piles of letters, or some letters and many
/// pictures.
const UPLOADS: u32 = 160 << 20;
/// How many bytes of forms without files may be in memory at once.
const FORMS: u32 = 64 << 20;

/// The clock, supplied by the caller that starts the server.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    /// The current moment.
    pub now: fn() -> OffsetDateTime,
    /// A moment in the time of the server's place.
    pub local: fn(OffsetDateTime) -> OffsetDateTime,
}

impl Clock {
    /// The current date at the server's place.
    pub fn today(&self) -> Date {
        (self.local)((self.now)()).date()
    }
}

/// Everything needed to start a server.
pub struct Order {
    /// The application folder.
    pub folder: PathBuf,
    /// The application's file, if it is not `application.json` in that folder.
    pub application: Option<PathBuf>,
    /// The addresses at which the server can be reached.
    pub address: Address,
    /// Choices about templates, fonts, language and date.
    pub choices: Choices,
    /// The workers, which alone read and typeset files that come from others.
    pub crew: Crew,
    /// How many letters are typeset at once: the number of workers.
    pub jobs: usize,
    /// The clock.
    pub clock: Clock,
}

/// What all requests share.
pub struct Site {
    /// The application folder.
    pub folder: PathBuf,
    /// The addresses at which the server can be reached.
    pub address: Address,
    /// What partners have stated.
    pub store: Store,
    /// The log.
    pub journal: Journal,
    /// The workers.
    pub crew: Crew,
    /// The queue for typesetting.
    pub queue: Queue,
    /// Room for forms with files, which stay in memory until they have been looked at.
    pub uploads: Room,
    /// Room for forms without files.
    pub forms: Room,
    /// How fast links may be used.
    pub pace: Pace,
    /// The letters that were shown last.
    pub previews: Previews,
    /// The status of all letters as last gathered.
    pub gathered: Seen<Result<Arc<Status>, Problems>>,
    /// The annex as last shown.
    pub annex: Seen<Result<Arc<ShownAnnex>, Problems>>,
    /// The clock.
    pub clock: Clock,
    application_path: PathBuf,
    application: Mutex<Option<Arc<Loaded<Application>>>>,
    choices: Choices,
    keys: Mutex<Keys>,
    /// Held while writing to the record of letters.
    record: Mutex<()>,
    words: BTreeMap<Language, Words>,
}

impl Site {
    /// Opens an application folder.
    ///
    /// # Errors
    /// The mistakes in the application, and `bad-serve-file`.
    pub fn open(order: Order) -> Result<Self, Problems> {
        let Order { folder, application, address, choices, crew, jobs, clock } = order;
        let application_path = application.unwrap_or_else(|| folder.join(inputs::APPLICATION));
        let Checked { value, mut problems } = inputs::application(&application_path);
        let keys = Keys::load(&folder).map_err(|problem| problems.push(problem));
        let (Some(application), Ok(keys)) = (value, keys) else { return Err(problems) };
        let words = Language::ALL.into_iter().map(|language| Ok((language, Words::for_pages(language)?)));
        Ok(Self {
            store: Store::new(&folder),
            journal: Journal::new(&folder),
            keys: Mutex::new(keys),
            record: Mutex::default(),
            words: words.collect::<Result<_, Problems>>()?,
            queue: Queue::new(jobs, PATIENCE),
            uploads: Room::new(UPLOADS, PATIENCE),
            forms: Room::new(FORMS, PATIENCE),
            pace: Pace::default(),
            previews: Previews::default(),
            gathered: Seen::default(),
            annex: Seen::default(),
            application: Mutex::new(Some(Arc::new(application))),
            application_path,
            folder,
            address,
            choices,
            crew: crew.remembering(),
            clock,
        })
    }

    /// The application as its file says now.
    ///
    /// # Errors
    /// The file cannot be read, or has mistakes.
    pub fn application(&self) -> Result<Arc<Loaded<Application>>, Problems> {
        let bytes = inputs::bytes(&self.application_path)?;
        let mut known = lock(&self.application);
        if let Some(known) = known.as_ref().filter(|known| known.bytes == bytes) {
            return Ok(Arc::clone(known));
        }
        let name = self.application_path.display().to_string();
        let Checked { value, problems } = Loaded::application(&name, bytes);
        let read = Arc::new(value.ok_or(problems)?);
        *known = Some(Arc::clone(&read));
        Ok(read)
    }

    /// The path of the application's file.
    pub fn application_path(&self) -> &Path {
        &self.application_path
    }

    /// The choices about documents, with today's date if they take it from the clock.
    pub fn choices(&self) -> Choices {
        let mut choices = self.choices.clone();
        if choices.from_clock {
            choices.default_date = self.clock.today();
        }
        choices
    }

    /// The links.
    pub fn keys(&self) -> MutexGuard<'_, Keys> {
        lock(&self.keys)
    }

    /// The names of all partners: those invited, and those that have files.
    pub fn names(&self) -> Vec<String> {
        let mut names = self.store.names();
        names.extend(self.keys().partners().keys().cloned());
        names.sort();
        names.dedup();
        names
    }

    /// The link of a partner, if it was made since the server was started.
    pub fn link_of(&self, name: &str) -> Option<String> {
        let token = self.keys().fresh(name).cloned()?;
        Some(self.address.link(&format!("/p/{}", token.as_str())))
    }

    /// Whom a key lets in. A key that is not known may have been made by another process in the meantime.
    pub fn who(&self, token: &Token) -> Option<Who> {
        let mut keys = self.keys();
        if keys.who(token).is_none() {
            // If the file cannot be read, only those let in so far are let in.
            let _ = keys.refresh();
        }
        keys.who(token).cloned()
    }

    /// Records a letter that was made for somebody to sign, in the place where every command looks for letters on
    /// record.
    ///
    /// # Errors
    /// As [`batch::hand_out`].
    pub fn put_on_record(&self, letter: &HandedOut) -> Result<(), Diagnostic> {
        let _writing = lock(&self.record);
        batch::hand_out(inputs::folder_of(&self.application_path), letter)
    }

    /// The letters that are on record.
    ///
    /// # Errors
    /// As [`batch::recorded`].
    pub fn recorded(&self) -> Result<Recorded, Diagnostic> {
        batch::recorded(inputs::folder_of(&self.application_path))
    }

    /// Notes that something happened.
    pub fn note(&self, event: Event, partner: Option<&str>) {
        self.journal.note((self.clock.now)(), event, partner);
    }

    /// The words of a language, or the English ones if it has none.
    pub fn words(&self, language: Language) -> Option<&Words> {
        self.words.get(&language).or_else(|| self.words.get(&Language::En))
    }

    /// The languages that pages come in.
    pub fn languages(&self) -> impl Iterator<Item = Language> {
        self.words.keys().copied()
    }

    /// The setting for a partner's interview. It has no folder: only workers look at pictures.
    pub fn setting<'a>(&self, application: &'a Application, words: &Words) -> Setting<'a> {
        let template = self.choices.template.named(DocumentKind::Letter);
        let languages = match (self.choices.language, template) {
            (Some(language), _) => vec![language],
            (None, Some(template)) => {
                template.languages().into_iter().filter_map(Language::from_code).collect()
            }
            (None, None) => Language::ALL.to_vec(),
        };
        let templates = match template {
            Some(_) => Vec::new(),
            None => letter_templates(),
        };
        Setting { application: Some(application), folder: None, languages, templates, words: words.clone() }
    }
}

/// Takes a lock. A thread that panicked while holding one has left a whole value behind.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
