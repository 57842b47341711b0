//! All letters and the annex of an application folder, in one run.
//!
//! A manifest, and a journal while a run goes on, record what each file was made from. So the next run remakes only
//! what has changed, and never touches a file that somebody else put there.

mod annex;
mod drafts;
mod handed;
mod hash;
mod journal;
mod make;
mod manifest;
pub mod plan;
mod shard;
mod shared;
mod store;
mod tally;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::collect::{self, LETTERS, Letters};
use crate::disk::letters;
use crate::disk::{inputs, is_same};
use crate::model::Application;
use crate::produce::{Against, Choices, Loaded};
use crate::returned::{Accepted, Claim, Look, Pairs, ReturnedLetters};
use crate::template::DocumentKind;
use crate::view::annex::{Sort, Unit};
use crate::worker::{Crew, Progress, Worker};

use annex::Annex;
pub use drafts::Drafts;
pub use handed::{HandedOut, hand_out};
use make::{Done, Failed, Letter, Workshop};
use manifest::{LetterRecord, Status};
use plan::Planned;
pub use shard::Shard;
pub use shared::{Shared, came_back, recorded};
use store::Store;
pub use tally::Tally;

/// What is to be made, from what, and how.
pub struct Order<'a> {
    /// The application folder.
    pub folder: &'a Path,
    /// The application, if it is not `application.json` in that folder.
    pub application: Option<&'a Path>,
    /// The folder to write to, if it is not the application folder.
    pub output: Option<&'a Path>,
    /// A folder of returned letters, in addition to those that lie among the drafts or the contributions.
    pub letters: Option<&'a Path>,
    /// The letters to count although nothing proves that they are unchanged.
    pub accepted: &'a Accepted,
    /// The workers that read and typeset everything that comes from others.
    pub crew: &'a Crew,
    /// The part of the letters to make; `None` for all letters and the annex.
    pub shard: Option<Shard>,
    /// Whether new letters go into subfolders of `letters`.
    pub split: bool,
    /// Whether to write nothing if any contribution has an error.
    pub strict: bool,
    /// Whether to remake everything, even what has not changed.
    pub force: bool,
    /// The order of the annex's rows.
    pub sort: Sort,
    /// The units that the annex's PDF prints.
    pub unit: Unit,
    /// The choices for all documents.
    pub choices: &'a Choices,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Ran {
    /// The files that the run wrote.
    pub written: Vec<PathBuf>,
    /// What the run did, in numbers; `None` if it ended before making letters.
    pub tally: Option<Tally>,
    /// Everything there is to say about the run.
    pub diagnostics: Problems,
}

/// Makes every letter that can be made, then the annex over them; for a shard, only its letters. A contribution with
/// errors does not stop the run: its letter is missing, the annex says so, and its diagnostics are in the result.
pub fn run(order: &Order, progress: &dyn Progress) -> Ran {
    try_run(order, progress).unwrap_or_else(|diagnostics| Ran { diagnostics, ..Ran::default() })
}

/// # Errors
/// Anything that keeps the whole run from starting.
fn try_run(order: &Order, progress: &dyn Progress) -> Result<Ran, Problems> {
    let choices = order.choices;
    let path = order.application.map_or_else(|| order.folder.join(inputs::APPLICATION), Path::to_owned);
    let Checked { value: application, problems: mut diagnostics } = inputs::application(&path);
    let inputs = match collect::inputs_in(&order.folder.join(collect::CONTRIBUTIONS)) {
        Ok(inputs) => inputs,
        Err(problems) => {
            // That this is no folder has been reported, if the application was looked for in it.
            diagnostics.add_new(problems);
            return Err(diagnostics);
        }
    };
    let collect::Inputs { contributions, letters: mut came, strangers } = inputs;
    diagnostics.extend(strangers);
    let out = order.output.unwrap_or(order.folder);
    let (application, mut store) = match (application, Store::open(out, order.force)) {
        (Some(application), Ok(store)) => (application, store),
        (application, store) => {
            diagnostics.extend(store.err());
            diagnostics.extend(unmade(&contributions, application.as_ref(), order.crew, progress));
            return Err(diagnostics);
        }
    };
    if let Some(shard) = order.shard {
        store = store.of_shard(shard);
    }
    let planned = plan::letters(&contributions, |slug| store.place(slug, order.split));
    let part = order.shard.map_or(0..planned.len(), |shard| shard.range(planned.len()));
    let planned_part = planned.get(part.clone()).unwrap_or_default();
    let recorded = store.recorded();
    let against = Against {
        template: choices.template.named(DocumentKind::Letter),
        application: Some(&application),
        recorded: Some(&recorded),
        ..Against::default()
    };
    if let Some(folder) = order.letters.filter(|folder| !is_same(folder, &store.path(LETTERS))) {
        let found = collect::letters_of(folder)?;
        came.extend(found.files);
        diagnostics.extend(found.strangers);
    }
    let mut drafts = letters_in_place(&store, &planned, |pdfs, is_changed| {
        order.crew.each(pdfs, |_, path| is_changed(path))
    })?;
    diagnostics.extend(drafts.strangers);
    let claims = claims(&contributions, &application, order.crew, progress);
    if order.shard.is_some() {
        // Diagnostics that concern no letter of this part are left to the run that completes the batch.
        diagnostics.retain(|diagnostic| diagnostic.file() == Some(&path.display().to_string()));
        let all: Vec<PathBuf> = came.iter().chain(&drafts.files).cloned().collect();
        let wanted = shard::concerning(&part, &claims, all, &application, order.crew);
        came.retain(|letter| wanted.contains(letter));
        drafts.files.retain(|letter| wanted.contains(letter));
    }
    let look = Look { against, accepted: order.accepted, fonts: &choices.fonts };
    let returned = ReturnedLetters::look(order.crew, &came, &drafts.files, look, progress);
    diagnostics.extend(returned.unknown.iter().filter(|_| order.shard.is_none()).cloned());
    let pairs = pair(&contributions, &claims, returned, &application);
    let workshop = Workshop { choices, application: &application, crew: order.crew, pairs: &pairs };
    if order.strict {
        rehearse(&workshop, planned_part, &store, progress)?;
    }
    if order.shard.is_none() {
        store.tidy();
    }
    store.prepare(planned_part.iter().filter_map(Planned::place))?;
    let letters: Vec<Result<Done, Failed>> =
        order
            .crew
            .each_told(planned_part, progress, |worker, planned| workshop.make(worker, planned, &store));
    if order.shard.is_some() {
        return Ok(Ran::of_letters(letters, &store, diagnostics));
    }
    let others = pairs.others();
    diagnostics.extend(others.diagnostics());
    let annex = Annex { workshop: &workshop, sort: order.sort, unit: order.unit };
    let annex = annex.make(&planned, &letters, &others, &store);
    diagnostics.extend(annex.diagnostics);
    let mut records: Vec<LetterRecord> =
        planned.iter().zip(&letters).map(|(planned, letter)| record(planned, letter, &store)).collect();
    let known = planned.iter().filter_map(Planned::place);
    let earlier = records.iter().filter_map(|record| record.made.as_ref());
    let left_over = store.left_over(&known.chain(earlier.map(|made| made.file.file.as_str())).collect());
    diagnostics.extend(left_over.iter().filter_map(|record| stale(record, &store)));
    records.extend(left_over);
    let mut ran = Ran::of_letters(letters, &store, diagnostics);
    ran.written.extend(annex.files.iter().filter(|file| file.new).map(|file| store.path(&file.record.file)));
    match store.finish(records, annex.files.into_iter().map(|file| file.record).collect()) {
        Ok(manifest) => ran.written.extend(manifest),
        Err(problem) => ran.diagnostics.push(problem),
    }
    Ok(ran)
}

impl Ran {
    /// The result of making these letters, with the diagnostics collected before.
    fn of_letters(letters: Vec<Result<Done, Failed>>, store: &Store, diagnostics: Problems) -> Self {
        let mut ran = Self { diagnostics, ..Self::default() };
        let mut tally = Tally::default();
        for letter in letters {
            ran.written.extend(tally.count(&letter).map(|file| store.path(&file)));
            ran.diagnostics.extend(letter.map_or_else(|failed| failed.problems, |done| done.diagnostics));
        }
        ran.tally = Some(tally);
        ran
    }
}

/// The letters that lie where a batch puts them but are not as it made them, such as signed letters that came back.
/// `of_each` applies the check to every file, on as many threads as it likes.
fn letters_in_place(
    store: &Store,
    planned: &[Planned],
    of_each: impl FnOnce(&[PathBuf], &(dyn Fn(&PathBuf) -> bool + Sync)) -> Vec<bool>,
) -> Result<Letters, Diagnostic> {
    let planned: BTreeSet<&str> = planned.iter().filter_map(Planned::place).collect();
    let place = |path: &Path| plan::place_in(&store.path(""), path).unwrap_or_default();
    let pdfs = collect::pdfs_in(&store.path(LETTERS))?;
    let is_changed = of_each(&pdfs, &|path| !store.is_as_made(&place(path)));
    let changed =
        pdfs.into_iter().zip(is_changed).filter_map(|(path, is_changed)| is_changed.then_some(path));
    let (mut in_place, others): (Vec<_>, Vec<_>) =
        changed.partition(|path| planned.contains(place(path).as_str()));
    // A file that is not a letter is reported when the letter of its place would be written.
    in_place.retain(|path| letters::look(path) == letters::Look::Letter);
    let mut found = collect::sort_out(others);
    found.files.extend(in_place);
    found.files.sort();
    Ok(found)
}

/// What is wrong with contributions of which no letters are made, whatever else keeps the run from starting.
fn unmade(
    contributions: &[PathBuf],
    application: Option<&Loaded<Application>>,
    crew: &Crew,
    progress: &dyn Progress,
) -> Problems {
    let read = |worker: &mut Worker, file: &PathBuf| worker.contribution(file, application).problems;
    let problems = crew.each_told(contributions, progress, read);
    plan::problems(contributions).with(problems.into_iter().flatten())
}

/// The partner of each contribution. Problems with a contribution are reported when its letter is made.
fn claims(
    contributions: &[PathBuf],
    application: &Loaded<Application>,
    crew: &Crew,
    progress: &dyn Progress,
) -> Vec<Claim> {
    crew.each_told(contributions, progress, |worker, file| {
        Claim::new(file, worker.stated(file, application).as_ref())
    })
}

/// Matches returned letters with contributions.
fn pair(
    contributions: &[PathBuf],
    claims: &[Claim],
    returned: ReturnedLetters,
    application: &Loaded<Application>,
) -> Pairs {
    let stated = |file: &Path| inputs::stated(file, &application.read.model);
    returned.pair(claims, |one, other| match (contributions.get(one), contributions.get(other)) {
        (Some(one), Some(other)) => stated(one).is_some_and(|one| Some(one) == stated(other)),
        _ => false,
    })
}

/// Makes every letter without writing any, and reports what would keep one from being made.
fn rehearse(
    workshop: &Workshop,
    planned: &[Planned],
    store: &Store,
    progress: &dyn Progress,
) -> Result<(), Problems> {
    let rehearsed: Vec<Result<(), Failed>> = workshop
        .crew
        .each_told(planned, progress, |worker, planned| workshop.rehearse(worker, planned, store));
    let failed = rehearsed.into_iter().filter_map(Result::err);
    let problems: Problems = failed.flat_map(|failed| failed.problems).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// A warning about a letter whose contribution is gone: somebody may still send it out or count it.
fn stale(record: &LetterRecord, store: &Store) -> Option<Diagnostic> {
    let file = &record.made.as_ref()?.file.file;
    let path = store.path(file);
    let message = format!("its contribution `{}` is no longer there", record.contribution);
    let remark = Diagnostic::warning("left-over-letter", message).in_file(path.display().to_string());
    path.exists().then(|| {
        remark.hint("move the letter away, unless the partner is still to be part of the application")
    })
}

fn record(planned: &Planned, letter: &Result<Done, Failed>, store: &Store) -> LetterRecord {
    let contribution = planned.name();
    match letter.as_ref().map(|done| &done.letter) {
        Ok(Letter::Written(made) | Letter::Unchanged(made)) => {
            LetterRecord { contribution, status: Status::Made, made: Some(made.clone()) }
        }
        Ok(Letter::Returned(made)) => {
            LetterRecord { contribution, status: Status::Returned, made: made.clone() }
        }
        Ok(Letter::Another(made)) => {
            LetterRecord { contribution, status: Status::Repeated, made: made.clone() }
        }
        Ok(Letter::Refused) | Err(_) => {
            let made = match planned.place() {
                Some(letter) => store.earlier_letter(letter),
                None => store.letter_made_from(&contribution),
            };
            let made = made.cloned();
            LetterRecord { contribution, status: Status::Failed, made }
        }
    }
}
