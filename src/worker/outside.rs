//! The tasks of a worker: what `produce` and `typeset` do, done in another process.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_bytes::Bytes;

use super::death::Death;
use super::frame;
use super::limits::{Allowance, Limits};
use super::message::{LetterChoices, Paper, Papers, Sources, Task, TemplateFiles};
use super::process::{Process, Start};
use super::verdicts::Verdicts;
use super::wire::{self, Diagnostics};
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::letters::read_letter;
use crate::disk::{DiskFolder, inputs, is_same};
use crate::input::{self, Folder, FolderError};
use crate::model::partner::Called;
use crate::model::{Application, Contribution};
use crate::produce::{
    self, Against, Embedded, LetterRequest, Loaded, MadeLetter, Recorded, Roots, ShownPage, Verified,
};
use crate::table::Sheet;
use crate::template::Template;
use crate::typeset::{Job, Typeset};

/// How often a task is attempted at most, so that a task whose workers keep being killed ends as well.
const ATTEMPTS: usize = 5;

/// A worker, on loan. The process behind it is started when first needed, and replaced when it dies.
#[derive(Debug)]
pub struct Worker<'a> {
    start: &'a Start,
    limits: Limits,
    verdicts: Option<&'a Verdicts>,
    process: Option<Process>,
}

/// A contribution that a worker has read.
#[derive(Debug)]
pub struct Received {
    /// What it says; `None` if it has errors.
    pub contribution: Option<Loaded<Contribution>>,
    /// What its partner is called, if that is known, even if the contribution has errors.
    pub called: Option<Called>,
    /// Everything there is to say about the contribution and its pictures.
    pub problems: Problems,
    /// The pictures that it names, as they were when it was read.
    pub pictures: Fetched,
}

/// The pictures that were fetched when a contribution was read, by path, or the errors of those that could not be.
#[derive(Debug, Clone)]
pub struct Fetched {
    reading: u64,
    files: BTreeMap<String, Result<Vec<u8>, FolderError>>,
}

impl Fetched {
    /// No pictures yet, for a new reading with a number of its own.
    fn new() -> Self {
        static READINGS: AtomicU64 = AtomicU64::new(0);
        Self { reading: READINGS.fetch_add(1, Ordering::Relaxed), files: BTreeMap::new() }
    }

    /// The bytes of all pictures that could be fetched, in the order of their paths.
    pub fn files(&self) -> impl Iterator<Item = &[u8]> {
        self.files.values().filter_map(|file| file.as_deref().ok())
    }
}

impl Folder for Fetched {
    fn read(&self, path: &str, _: usize) -> Result<Vec<u8>, FolderError> {
        self.files.get(path).cloned().unwrap_or(Err(FolderError::Missing))
    }
}

/// A folder that remembers what was fetched from it. Without an inner folder, every file is missing.
struct Remembering<'a> {
    folder: Option<&'a dyn Folder>,
    fetched: RefCell<Fetched>,
}

impl Folder for Remembering<'_> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        let file = self.folder.map_or(Err(FolderError::Missing), |folder| folder.read(path, limit));
        self.fetched.borrow_mut().files.insert(path.to_owned(), file.clone());
        file
    }
}

impl<'a> Worker<'a> {
    pub(super) fn new(
        start: &'a Start,
        limits: Limits,
        verdicts: Option<&'a Verdicts>,
        process: Option<Process>,
    ) -> Self {
        Self { start, limits, verdicts, process }
    }

    pub(super) fn into_process(self) -> Option<Process> {
        self.process
    }

    /// Reads a contribution and prepares the pictures that it names. The result has a contribution exactly if none of
    /// the problems is an error.
    pub fn contribution(&mut self, file: &Path, application: Option<&Loaded<Application>>) -> Received {
        match inputs::bytes(file) {
            Ok(bytes) => {
                let name = file.display().to_string();
                self.contribution_of(&name, bytes, application, &DiskFolder::of(file))
            }
            Err(problem) => {
                let (problems, pictures) = (Problems::from(problem), Fetched::new());
                Received { contribution: None, called: None, problems, pictures }
            }
        }
    }

    /// The same for a contribution that is not a file, as [`input::read_contribution`] does. Messages call it `name`.
    pub fn contribution_of(
        &mut self,
        name: &str,
        bytes: Vec<u8>,
        application: Option<&Loaded<Application>>,
        folder: &dyn Folder,
    ) -> Received {
        self.read(name, bytes, application, Some(folder))
    }

    /// What a contribution states, if it can be read, without its pictures. Problems are left for
    /// [`Worker::contribution`] to report.
    pub fn stated(&mut self, file: &Path, application: &Loaded<Application>) -> Option<Contribution> {
        let bytes = inputs::bytes(file).ok()?;
        let received = self.read(&file.display().to_string(), bytes, Some(application), None);
        received.contribution.map(|contribution| contribution.read.model)
    }

    /// What the contribution in a letter states, if it can be read, without verifying the letter. Problems are left for
    /// [`Worker::verify`] to report.
    pub fn stated_in(&mut self, letter: &Path, application: &Loaded<Application>) -> Option<Contribution> {
        let Embedded { contribution, .. } = produce::embedded(&read_letter(letter).ok()?).ok()?;
        let received = self.read(&letter.display().to_string(), contribution, Some(application), None);
        received.contribution.map(|contribution| contribution.read.model)
    }

    fn read(
        &mut self,
        name: &str,
        bytes: Vec<u8>,
        application: Option<&Loaded<Application>>,
        folder: Option<&dyn Folder>,
    ) -> Received {
        let fetched = Fetched::new();
        let papers = Papers {
            reading: fetched.reading,
            pictures: folder.is_some(),
            contribution: paper(name, &bytes),
            application: application.map(loaded),
        };
        let folder = Remembering { folder, fetched: RefCell::new(fetched) };
        let answer = self.ask(name, self.limits.letter(), &Task::Contribution(papers), &folder);
        // A contribution that a worker has read within its limits can be read here as well, without its pictures.
        let is_readable = answer.is_ok();
        let problems = answer.map_or_else(Problems::from, |problems: Diagnostics| problems.into());
        let read = if problems.iter().any(Diagnostic::is_error) {
            None
        } else {
            let model = application.map(|application| &application.read.model);
            input::read_contribution(name, &bytes, model, None).value
        };
        let called = match &read {
            Some(read) => Some(Called::of(&read.model.organization)),
            None if is_readable => input::called(&bytes),
            None => None,
        };
        let contribution = read.map(|read| Loaded { read, bytes });
        Received { contribution, called, problems, pictures: folder.fetched.into_inner() }
    }

    /// Makes a letter, as [`crate::produce::letter`] does, with the pictures that were fetched when its contribution
    /// was read.
    ///
    /// # Errors
    /// As there, and whatever ended the worker.
    pub fn letter(&mut self, request: &LetterRequest, pictures: &Fetched) -> Result<MadeLetter, Problems> {
        let (papers, choices) = letter_task(request, pictures);
        let task = Task::Letter(papers, choices);
        let letter: Result<wire::Letter, Diagnostics> =
            self.ask(papers.contribution.name, self.limits.letter(), &task, pictures)?;
        letter.map(Into::into).map_err(Into::into)
    }

    /// Draws the pages of a letter, as [`crate::produce::letter_pages`] does.
    ///
    /// # Errors
    /// As there, and whatever ended the worker.
    pub fn pages(&mut self, request: &LetterRequest, pictures: &Fetched) -> Result<Vec<ShownPage>, Problems> {
        let (papers, choices) = letter_task(request, pictures);
        let task = Task::Pages(papers, choices);
        let pages: Result<Vec<wire::Page>, Diagnostics> =
            self.ask(papers.contribution.name, self.limits.letter(), &task, pictures)?;
        pages.map(|pages| pages.into_iter().map(Into::into).collect()).map_err(Into::into)
    }

    /// What keeps a letter from being made, as [`crate::produce::letter_problems`] finds it.
    pub fn letter_problems(&mut self, request: &LetterRequest, pictures: &Fetched) -> Problems {
        let (papers, choices) = letter_task(request, pictures);
        let task = Task::LetterProblems(papers, choices);
        let answer = self.ask(papers.contribution.name, self.limits.letter(), &task, pictures);
        answer.map_or_else(Problems::from, |problems: Diagnostics| problems.into())
    }

    /// Verifies a letter that came back, as [`crate::produce::verify`] does.
    ///
    /// # Errors
    /// It cannot be read, or ended the worker.
    pub fn verify(&mut self, file: &Path, against: Against) -> Result<Verified, Problems> {
        let bytes = read_letter(file)?;
        let is_beside = |home: &Path| is_same(home, inputs::folder_of(file));
        let recorded = against.recorded.filter(|recorded| !recorded.home().is_some_and(is_beside));
        let against = Against { recorded, ..against };
        self.verify_of(&file.display().to_string(), &bytes, against)
    }

    /// The same for a letter that is not a file, such as an upload. Messages call it `name`.
    ///
    /// # Errors
    /// As [`Worker::verify`].
    pub fn verify_of(&mut self, name: &str, bytes: &[u8], against: Against) -> Result<Verified, Problems> {
        // A manifest may record thousands of other letters, which are not sent along.
        let recorded = against.recorded.map(|recorded| recorded.about(bytes));
        let task = Task::Verify {
            letter: Bytes::new(bytes),
            template: against.template.map(template_files),
            application: against.application.map(loaded),
            recorded: recorded.iter().flat_map(Recorded::hashes).collect(),
            trusted: against.trusted.into_iter().flat_map(Roots::certificates).map(Bytes::new).collect(),
        };
        let verified: Result<wire::Verified, Diagnostics> = self.remember(name, &task)?;
        let in_file = |problems: Diagnostics| -> Problems {
            Problems::from(problems).into_iter().map(|problem| problem.in_file(name)).collect()
        };
        verified.map(|verified| verified.of_letter(name)).map_err(in_file)
    }

    /// The remembered answer to a task, or a new one.
    fn remember<A: Serialize + DeserializeOwned>(
        &mut self,
        name: &str,
        task: &Task<'_>,
    ) -> Result<A, Diagnostic> {
        let known = self.verdicts.and_then(|verdicts| Some((verdicts, Verdicts::key(task).ok()?)));
        if let Some(answer) = known.as_ref().and_then(|(verdicts, key)| verdicts.get(key))
            && let Ok(answer) = frame::open(&answer)
        {
            return Ok(answer);
        }
        let answer = self.ask(name, self.limits.letter(), task, &Fetched::new())?;
        if let Some((verdicts, key)) = known
            && let Ok(bytes) = frame::pack(&answer)
        {
            verdicts.keep(key, bytes);
        }
        Ok(answer)
    }

    /// Reads a table of partners, as [`crate::table::read`] does.
    ///
    /// # Errors
    /// It cannot be read, or ended the worker.
    pub fn table(&mut self, name: &str, bytes: &[u8]) -> Result<Vec<Sheet>, Problems> {
        let task = Task::Table(paper(name, bytes));
        let sheets: Result<Vec<Sheet>, Diagnostics> =
            self.ask(name, self.limits.letter(), &task, &Fetched::new())?;
        sheets.map_err(Into::into)
    }

    /// Typesets an annex of this many partners, as [`crate::typeset::Engine::typeset`] does. Messages call it `name`.
    ///
    /// # Errors
    /// As there, and whatever ended the worker.
    pub fn annex(&mut self, name: &str, job: &Job, partners: usize) -> Result<Typeset, Problems> {
        let (task, allowance) = (Task::Typeset(sources(job)), self.limits.annex(partners));
        let set: Result<wire::Typeset, Diagnostics> = self.ask(name, allowance, &task, &Fetched::new())?;
        set.map(Into::into).map_err(Into::into)
    }

    /// Draws the pages of an annex of this many partners, as [`crate::produce::shown_pages`] does.
    ///
    /// # Errors
    /// As [`Worker::annex`].
    pub fn annex_pages(
        &mut self,
        name: &str,
        job: &Job,
        partners: usize,
    ) -> Result<Vec<ShownPage>, Problems> {
        let (task, allowance) = (Task::Draw(sources(job)), self.limits.annex(partners));
        let pages: Result<Vec<wire::Page>, Diagnostics> =
            self.ask(name, allowance, &task, &Fetched::new())?;
        pages.map(|pages| pages.into_iter().map(Into::into).collect()).map_err(Into::into)
    }

    /// Has a task done, again in another process if the first one dies for a reason that may not be the task.
    fn ask<A: DeserializeOwned>(
        &mut self,
        file: &str,
        allowance: Allowance,
        task: &Task<'_>,
        folder: &dyn Folder,
    ) -> Result<A, Diagnostic> {
        let mut attempts = 0;
        loop {
            attempts += 1;
            let (was_fresh, death) = match self.try_ask(allowance, task, folder) {
                Ok(answer) => return Ok(answer),
                Err(death) => death,
            };
            if attempts == ATTEMPTS || !death.is_worth_another(was_fresh) {
                return Err(death.diagnostic(file, task, allowance));
            }
        }
    }

    /// Has a task done. If the worker dies, the error says how, and whether this was the first task of its process.
    fn try_ask<A: DeserializeOwned>(
        &mut self,
        allowance: Allowance,
        task: &Task<'_>,
        folder: &dyn Folder,
    ) -> Result<A, (bool, Death)> {
        let mut process = match self.process.take() {
            Some(process) => process,
            None => Process::start(self.start).map_err(|error| (true, Death::Unborn(error)))?,
        };
        let was_fresh = process.is_fresh();
        let answer = process.ask(task, allowance, folder).map_err(|death| (was_fresh, death))?;
        self.process = Some(process);
        Ok(answer)
    }
}

fn sources(job: &Job) -> Sources<'_> {
    let files = job.files.iter().map(|(path, bytes)| (path.as_str(), Bytes::new(bytes))).collect();
    Sources { main: &job.main, ident: &job.ident, maker: &job.maker, files }
}

fn paper<'a>(name: &'a str, bytes: &'a [u8]) -> Paper<'a> {
    Paper { name, bytes: Bytes::new(bytes) }
}

/// A document that has been read, as it was when it was read.
fn loaded<T>(loaded: &Loaded<T>) -> Paper<'_> {
    paper(&loaded.read.document.source().name, &loaded.bytes)
}

fn letter_task<'a>(request: &LetterRequest<'a>, pictures: &Fetched) -> (Papers<'a>, LetterChoices<'a>) {
    let LetterRequest { inputs, template, language, date, signature } = *request;
    let papers = Papers {
        reading: pictures.reading,
        pictures: true,
        contribution: loaded(inputs.contribution),
        application: Some(loaded(inputs.application)),
    };
    (papers, LetterChoices { template: template_files(template), language, date, signature })
}

fn template_files(template: &Template) -> TemplateFiles<'_> {
    let files = template.given().map(|files| {
        files.iter().map(|(path, bytes)| (path.as_str(), Bytes::new(bytes))).collect::<Vec<_>>()
    });
    TemplateFiles { name: template.name(), files }
}
