//! `loi batch`: all letters and the annex of an application folder.

mod hash;
mod journal;
mod make;
mod manifest;
mod plan;
mod store;

use std::path::PathBuf;

use rayon::ThreadPoolBuilder;
use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::{Application, Language};
use crate::produce::{self, AnnexRequest, Format, Loaded, Partner};
use crate::template::{Document, Template};
use crate::typeset::Engine;

use super::args::{Batch, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{annex, clock, collect, fonts, inputs, templates};
use hash::Recipe;
use make::{Done, Letter, Workshop, template_into};
use manifest::{FileRecord, LetterRecord, Status};
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
    let pool = ThreadPoolBuilder::new()
        .num_threads(command.jobs.map_or(0, std::num::NonZeroUsize::get))
        .build()
        .map_err(|error| vec![Diagnostic::error("internal", format!("cannot start threads: {error}"))])?;
    let store = Store::open(&out, command.force).map_err(|problem| vec![problem])?;
    if command.strict {
        rehearse(&workshop, &planned, &store, &pool, report)?;
    }
    store.prepare(LETTERS).map_err(|problem| vec![problem])?;
    let progress = report.progress(planned.len());
    let letters: Vec<Result<Done, Vec<Diagnostic>>> = pool.install(|| {
        let make = |planned| {
            let done = workshop.make(planned, &store);
            progress.step();
            done
        };
        planned.par_iter().map(make).collect()
    });
    progress.finish();
    let annex = Annex { command, workshop: &workshop, template: of_kind(Document::Annex) };
    let (annex_files, problems) = annex.make(&planned, &letters, &store);
    diagnostics.extend(problems);
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
    written.extend(annex_files.iter().filter(|(_, new)| *new).map(|(record, _)| store.path(&record.file)));
    let records_of_annex = annex_files.into_iter().map(|(record, _)| record).collect();
    match store.finish(records, records_of_annex) {
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
    pool: &rayon::ThreadPool,
    report: &Report,
) -> Result<(), Vec<Diagnostic>> {
    let progress = report.progress(planned.len());
    let problems: Vec<Vec<Diagnostic>> = pool.install(|| {
        let rehearse = |planned| {
            let problems = workshop.rehearse(planned, store).err();
            progress.step();
            problems
        };
        planned.par_iter().filter_map(rehearse).collect()
    });
    progress.finish();
    if problems.is_empty() { Ok(()) } else { Err(problems.concat()) }
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

/// The annex of a batch.
struct Annex<'a> {
    command: &'a Batch,
    workshop: &'a Workshop<'a>,
    template: Option<&'a Template>,
}

impl Annex<'_> {
    /// Writes the annex in every format; with each file, whether this run wrote it.
    fn make(
        &self,
        planned: &[Planned],
        letters: &[Result<Done, Vec<Diagnostic>>],
        store: &Store,
    ) -> (Vec<(FileRecord, bool)>, Vec<Diagnostic>) {
        match self.try_make(planned, letters, store) {
            Ok(made) => made,
            Err(problems) => (Vec::new(), problems),
        }
    }

    fn try_make(
        &self,
        planned: &[Planned],
        letters: &[Result<Done, Vec<Diagnostic>>],
        store: &Store,
    ) -> Result<(Vec<(FileRecord, bool)>, Vec<Diagnostic>), Vec<Diagnostic>> {
        let workshop = self.workshop;
        let names: Vec<String> =
            planned.iter().map(|planned| planned.contribution.display().to_string()).collect();
        let made = names.iter().zip(letters);
        let partners: Vec<Partner> = made
            .clone()
            .filter_map(|(file, letter)| {
                letter.as_ref().ok().map(|done| Partner { file, contribution: &done.contribution })
            })
            .collect();
        let missing: Vec<String> = planned
            .iter()
            .zip(letters)
            .filter(|(_, letter)| letter.is_err())
            .map(|(planned, _)| planned.name())
            .collect();
        let input = self.input(letters, &missing);
        let built_in;
        let template = match self.template {
            Some(template) => template,
            None => {
                built_in = templates::find(annex::TEMPLATE)?;
                &built_in
            }
        };
        let documents = [&workshop.application.read.document];
        let added_up = produce::annex(&AnnexRequest {
            application: workshop.application,
            partners: &partners,
            documents: &documents,
            missing: &missing,
            template,
            language: workshop.shared.language.unwrap_or(Language::En),
            date: workshop.shared.date.unwrap_or(workshop.default_date),
            sort: self.command.sort.map_or_else(Default::default, Into::into),
            unit: self.command.unit.into(),
        })?;
        let mut files = Vec::new();
        let mut problems = Vec::new();
        for format in Format::ALL {
            let file = format!("annex.{}", format.ending());
            if let Some(record) = store.current_annex(&file, &input) {
                files.push((record.clone(), false));
                continue;
            }
            let earlier = store.earlier_annex(&file).cloned();
            let written = added_up.write(format, workshop.engine).and_then(|bytes| {
                let output_sha256 = hash::of_content(&bytes);
                let record = FileRecord { file, input_sha256: input.clone(), output_sha256 };
                store.write_annex(&record, &bytes).map_err(|problem| vec![problem])?;
                Ok(record)
            });
            match written {
                Ok(record) => files.push((record, true)),
                Err(more) => {
                    files.extend(earlier.map(|record| (record, false)));
                    problems.extend(more);
                }
            }
        }
        Ok((files, problems))
    }

    /// Everything that the annex depends on.
    fn input(&self, letters: &[Result<Done, Vec<Diagnostic>>], missing: &[String]) -> String {
        let workshop = self.workshop;
        let application: &Loaded<Application> = workshop.application;
        let date = match workshop.shared.date {
            Some(date) => date.to_string(),
            None if workshop.clock => "today".to_owned(),
            None => workshop.default_date.to_string(),
        };
        let mut recipe = Recipe::new("annex")
            .with("application", &application.bytes)
            .with("language", workshop.shared.language.unwrap_or(Language::En).code())
            .with("date", date)
            .with("sort", format!("{:?}", self.command.sort))
            .with("unit", format!("{:?}", self.command.unit));
        for done in letters.iter().flatten() {
            recipe = recipe.with("contribution", &done.input);
        }
        for name in missing {
            recipe = recipe.with("missing", name);
        }
        template_into(recipe, self.template).finish()
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
        write!(f, "{} letters made, {} unchanged, {} failed", self.made, self.unchanged, self.failed)
    }
}
