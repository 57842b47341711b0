//! `loi batch`: all letters and the annex of an application folder.

mod annex;
mod hash;
mod journal;
mod make;
mod manifest;
pub(super) mod plan;
mod store;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::produce::Against;
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Batch, Shared};
use super::collect::{is_same, pdfs_in};
use super::letters::{is_letter, partner_of};
use super::outcome::Outcome;
use super::report::Report;
use super::returned::ReturnedLetters;
use super::templates::Chosen;
use super::{clock, collect, crew, fonts, inputs};
use annex::Annex;
use make::{Done, Failed, Letter, Workshop};
use manifest::{LetterRecord, Status};
use plan::{LETTERS, Planned};
use store::Store;

/// Makes every letter that can be made, then the annex over them.
///
/// # Errors
/// What keeps the whole run from starting. A contribution with errors does not: its letter is missing, the annex
/// says so, and its diagnostics are part of the outcome.
pub fn run(command: &Batch, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let engine = Engine::new(fonts::load(&shared.font_path)?);
    let path = shared.application.clone().unwrap_or_else(|| command.folder.join(inputs::APPLICATION));
    let (application, mut diagnostics) = inputs::application(&path);
    let Some(application) = application else { return Err(diagnostics) };
    let inputs = collect::inputs(&[command.folder.join(collect::CONTRIBUTIONS)])?;
    let collect::Inputs { contributions, letters: mut came, strangers } = inputs;
    diagnostics.extend(strangers);
    let planned = plan::letters(&contributions)?;
    let chosen = Chosen::new(&shared.template, &[Document::Letter, Document::Annex])?;
    let from_environment = clock::from_environment().map_err(|problem| vec![problem])?;
    let out = command.output.clone().unwrap_or_else(|| command.folder.clone());
    let store = Store::open(&out, command.force).map_err(|problem| vec![problem])?;
    let against = Against {
        template: chosen.get(Document::Letter),
        application: Some(&application),
        ..Against::default()
    };
    if let Some(folder) = command.letters.as_ref().filter(|folder| !is_same(folder, &store.path(LETTERS))) {
        let found = collect::letters_of(folder)?;
        came.extend(found.files);
        diagnostics.extend(found.strangers);
    }
    let drafts = drafts(&store);
    let returned = ReturnedLetters::look(&engine, &came, &drafts, against, command.jobs);
    let workshop = Workshop {
        shared,
        application: &application,
        engine: &engine,
        template: chosen.get(Document::Letter),
        returned: &returned,
        default_date: from_environment.unwrap_or_else(clock::today),
        clock: from_environment.is_none(),
    };
    if command.strict {
        rehearse(&workshop, &planned, &store, command.jobs, report)?;
    }
    store.prepare(LETTERS).map_err(|problem| vec![problem])?;
    let progress = report.progress(planned.len());
    let letters: Vec<Result<Done, Failed>> = crew::each(&planned, command.jobs, |planned| {
        let done = workshop.make(planned, &store);
        progress.step();
        done
    });
    progress.finish();
    let partner = |letter: &Result<Done, Failed>| match letter {
        Ok(done) => Some(partner_of(&done.contribution)),
        Err(failed) => failed.partner.clone(),
    };
    let others = returned.others(&letters.iter().filter_map(partner).collect());
    diagnostics.extend(others.diagnostics());
    let annex = Annex { command, workshop: &workshop, template: chosen.get(Document::Annex) };
    let annex = annex.make(&planned, &letters, &others, &store);
    diagnostics.extend(annex.diagnostics);
    let mut records: Vec<LetterRecord> =
        planned.iter().zip(&letters).map(|(planned, letter)| record(planned, letter, &store)).collect();
    let left_over = store.left_over(&planned.iter().map(|planned| planned.letter.as_str()).collect());
    diagnostics.extend(left_over.iter().filter_map(|record| stale(record, &store)));
    records.extend(left_over);
    let mut written: Vec<PathBuf> = Vec::new();
    let mut tally = Tally::default();
    for letter in letters {
        if let Some(file) = tally.count(&letter) {
            written.push(store.path(&file));
        }
        diagnostics.extend(letter.map_or_else(|failed| failed.problems, |done| done.diagnostics));
    }
    written.extend(annex.files.iter().filter(|file| file.new).map(|file| store.path(&file.record.file)));
    match store.finish(records, annex.files.into_iter().map(|file| file.record).collect()) {
        Ok(manifest) => written.extend(manifest),
        Err(problem) => diagnostics.push(problem),
    }
    for path in written {
        report.result(&path.display().to_string());
    }
    report.remark(&tally.to_string());
    Ok(Outcome::from_diagnostics(diagnostics))
}

/// The letters that lie where this command puts them and are not as it made them: what came back signed may be among
/// these.
fn drafts(store: &Store) -> Vec<PathBuf> {
    let is_as_made = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        store.is_as_made(&format!("{LETTERS}/{name}"))
    };
    let mut changed = pdfs_in(&store.path(LETTERS));
    changed.retain(|path| !is_as_made(path) && is_letter(path));
    changed
}

/// Makes every letter without writing any.
fn rehearse(
    workshop: &Workshop,
    planned: &[Planned],
    store: &Store,
    jobs: Option<NonZeroUsize>,
    report: &Report,
) -> Result<(), Vec<Diagnostic>> {
    let progress = report.progress(planned.len());
    let rehearsed: Vec<Result<(), Failed>> = crew::each(planned, jobs, |planned| {
        let rehearsed = workshop.rehearse(planned, store);
        progress.step();
        rehearsed
    });
    progress.finish();
    let failed = rehearsed.into_iter().filter_map(Result::err);
    let problems: Vec<Diagnostic> = failed.flat_map(|failed| failed.problems).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// Somebody may send out, or count, a letter that nothing stands behind any more.
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
        Ok(Letter::Refused) | Err(_) => {
            let made = store.earlier_letter(&planned.letter).cloned();
            LetterRecord { contribution, status: Status::Failed, made }
        }
    }
}

/// What a run did, in numbers.
#[derive(Debug, Default)]
struct Tally {
    made: usize,
    unchanged: usize,
    failed: usize,
}

impl Tally {
    /// Counts a letter. Gives the file that was written, if one was.
    fn count(&mut self, letter: &Result<Done, Failed>) -> Option<String> {
        match letter.as_ref().map(|done| &done.letter) {
            Ok(Letter::Written(made)) => {
                self.made += 1;
                return Some(made.file.file.clone());
            }
            Ok(Letter::Unchanged(_) | Letter::Returned(_)) => self.unchanged += 1,
            Ok(Letter::Refused) | Err(_) => self.failed += 1,
        }
        None
    }
}

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let letters = if self.made == 1 { "letter" } else { "letters" };
        write!(f, "{} {letters} made, {} unchanged, {} failed", self.made, self.unchanged, self.failed)
    }
}
