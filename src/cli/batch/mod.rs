//! `loi batch`: all letters and the annex of an application folder.

mod annex;
mod crew;
mod hash;
mod journal;
mod make;
mod manifest;
mod plan;
mod store;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Batch, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, collect, fonts, inputs, templates};
use annex::Annex;
use make::{Done, Letter, Workshop};
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
    let template = shared.template.as_deref().map(templates::find).transpose()?;
    let of_kind = |kind| template.as_ref().filter(|template| template.document() == kind);
    let from_environment = clock::from_environment().map_err(|problem| vec![problem])?;
    let out = command.output.clone().unwrap_or_else(|| command.folder.clone());
    let workshop = Workshop {
        shared,
        application: &application,
        engine: &engine,
        template: of_kind(Document::Letter),
        default_date: from_environment.unwrap_or_else(clock::today),
        clock: from_environment.is_none(),
    };
    let store = Store::open(&out, command.force).map_err(|problem| vec![problem])?;
    if command.strict {
        rehearse(&workshop, &planned, &store, command.jobs, report)?;
    }
    store.prepare(LETTERS).map_err(|problem| vec![problem])?;
    let progress = report.progress(planned.len());
    let letters: Vec<Result<Done, Vec<Diagnostic>>> = crew::each(&planned, command.jobs, |planned| {
        let done = workshop.make(planned, &store);
        progress.step();
        done
    });
    progress.finish();
    let annex = Annex { command, workshop: &workshop, template: of_kind(Document::Annex) };
    let annex = annex.make(&planned, &letters, &store);
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
                    Letter::Unchanged(_) => tally.unchanged += 1,
                    Letter::Refused => tally.failed += 1,
                }
                diagnostics.extend(done.diagnostics);
            }
            Err(problems) => {
                tally.failed += 1;
                diagnostics.extend(problems);
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

/// Makes every letter without writing any.
fn rehearse(
    workshop: &Workshop,
    planned: &[Planned],
    store: &Store,
    jobs: Option<NonZeroUsize>,
    report: &Report,
) -> Result<(), Vec<Diagnostic>> {
    let progress = report.progress(planned.len());
    let problems: Vec<Result<(), Vec<Diagnostic>>> = crew::each(planned, jobs, |planned| {
        let rehearsed = workshop.rehearse(planned, store);
        progress.step();
        rehearsed
    });
    progress.finish();
    let problems: Vec<Diagnostic> = problems.into_iter().filter_map(Result::err).flatten().collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn record(planned: &Planned, letter: &Result<Done, Vec<Diagnostic>>, store: &Store) -> LetterRecord {
    let contribution = planned.name();
    match letter.as_ref().map(|done| &done.letter) {
        Ok(Letter::Written(made) | Letter::Unchanged(made)) => {
            LetterRecord { contribution, status: Status::Made, made: Some(made.clone()) }
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
