//! `loi batch`: all letters and the annex of an application folder.

mod annex;
mod hash;
mod journal;
mod make;
mod manifest;
mod plan;
mod store;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::produce::Against;
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Batch, Shared};
use super::collect::is_same;
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
    let contributions = collect::contributions(&[command.folder.join(collect::CONTRIBUTIONS)])?;
    let planned = plan::letters(&contributions)?;
    let chosen = Chosen::new(&shared.template, &[Document::Letter, Document::Annex])?;
    let from_environment = clock::from_environment().map_err(|problem| vec![problem])?;
    let out = command.output.clone().unwrap_or_else(|| command.folder.clone());
    let store = Store::open(&out, command.force).map_err(|problem| vec![problem])?;
    let against = Against { template: chosen.get(Document::Letter), application: Some(&application) };
    let (came, drafts) = letters(command, &store);
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
    records.extend(store.left_over(&planned.iter().map(|planned| planned.letter.as_str()).collect()));
    let mut written: Vec<PathBuf> = Vec::new();
    let mut tally = Tally::default();
    for letter in letters {
        match letter {
            Ok(done) => {
                match done.letter {
                    Letter::Written(made) => {
                        tally.made += 1;
                        written.push(store.path(&made.file.file));
                    }
                    Letter::Unchanged(_) | Letter::Returned(_) => tally.unchanged += 1,
                    Letter::Refused => tally.failed += 1,
                }
                diagnostics.extend(done.diagnostics);
            }
            Err(failed) => {
                tally.failed += 1;
                diagnostics.extend(failed.problems);
            }
        }
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

/// The letters that came back, and those that lie where this command puts them and are not as it made them: what came
/// back signed may be among these.
fn letters(command: &Batch, store: &Store) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let drafts = store.path(LETTERS);
    let is_as_made = |path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        store.is_as_made(&format!("{LETTERS}/{name}"))
    };
    let letters = |folder: &Path| collect::pdfs_in(folder).into_iter().filter(|path| is_letter(path));
    let mut came: Vec<PathBuf> = letters(&command.folder.join(collect::CONTRIBUTIONS)).collect();
    match &command.letters {
        Some(folder) if !is_same(folder, &drafts) => {
            came.extend(letters(folder));
            (came, Vec::new())
        }
        _ => {
            let mut changed = collect::pdfs_in(&drafts);
            changed.retain(|path| !is_as_made(path) && is_letter(path));
            (came, changed)
        }
    }
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

impl std::fmt::Display for Tally {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let letters = if self.made == 1 { "letter" } else { "letters" };
        write!(f, "{} {letters} made, {} unchanged, {} failed", self.made, self.unchanged, self.failed)
    }
}
