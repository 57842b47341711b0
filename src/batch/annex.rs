//! The annex of a batch, over every contribution and letter that can be counted.

use std::path::PathBuf;

use crate::diagnostic::Problems;
use crate::model::partner::Called;
use crate::model::{Application, Language};
use crate::produce::{self, AnnexRequest, Format, Loaded, edition};
use crate::returned::{Others, Returned};
use crate::template::DocumentKind;
use crate::view::annex::{AnnexPartner, Sort, Unit};

use super::hash::{self, Recipe};
use super::make::{Done, Failed, Workshop};
use super::manifest::FileRecord;
use super::plan::Planned;
use super::store::Store;

/// What the annex of a batch is made with, apart from the contributions.
pub struct Annex<'a> {
    /// What the annex shares with the letters.
    pub workshop: &'a Workshop<'a>,
    /// The order of the rows.
    pub sort: Sort,
    /// The units that the PDF prints.
    pub unit: Unit,
}

/// What became of the annex.
#[derive(Debug, Default)]
pub struct AnnexDone {
    /// The files of the annex that exist.
    pub files: Vec<AnnexFile>,
    /// What there is to say about the annex.
    pub diagnostics: Problems,
}

/// One file of the annex.
#[derive(Debug)]
pub struct AnnexFile {
    /// Its record in the manifest.
    pub record: FileRecord,
    /// Whether this run wrote it.
    pub new: bool,
}

impl Annex<'_> {
    /// Writes the annex in every format that is not up to date already.
    pub fn make(
        &self,
        planned: &[Planned],
        letters: &[Result<Done, Failed>],
        others: &Others,
        store: &Store,
    ) -> AnnexDone {
        self.try_make(planned, letters, others, store)
            .unwrap_or_else(|diagnostics| AnnexDone { files: earlier(store), diagnostics })
    }

    fn try_make(
        &self,
        planned: &[Planned],
        letters: &[Result<Done, Failed>],
        others: &Others,
        store: &Store,
    ) -> Result<AnnexDone, Problems> {
        let workshop = self.workshop;
        let names: Vec<String> =
            planned.iter().map(|planned| planned.contribution.display().to_string()).collect();
        let made = names.iter().zip(letters);
        let own = made.filter_map(|(file, letter)| {
            let done = letter.as_ref().ok().filter(|done| done.is_counted())?;
            Some(AnnexPartner { file, contribution: &done.contribution, letter: done.returned.as_ref() })
        });
        let came: Vec<(String, &Returned)> =
            others.letters.iter().map(|letter| (letter.path.display().to_string(), *letter)).collect();
        let alone = came.iter().map(|(file, letter)| AnnexPartner {
            file,
            contribution: &letter.contribution,
            letter: Some(&letter.state),
        });
        let partners: Vec<AnnexPartner> = own.chain(alone).collect();
        let missing = missing(planned, letters, others, workshop.choices.language());
        if partners.is_empty() && !missing.is_empty() {
            // The problems of each partner have been reported, and an empty annex would be read as a complete one.
            return Ok(AnnexDone { files: earlier(store), diagnostics: Problems::new() });
        }
        let template = workshop.choices.template.of(DocumentKind::Annex)?;
        let input = self.input(letters, &others.letters, &missing, edition(&template));
        let documents = [&workshop.application.read.document];
        let added_up = produce::annex(&AnnexRequest {
            application: workshop.application,
            partners: &partners,
            documents: &documents,
            missing: &missing,
            template: &template,
            language: workshop.choices.language(),
            date: workshop.choices.date(),
            sort: self.sort,
            unit: self.unit,
        })?;
        let mut done = AnnexDone { files: Vec::new(), diagnostics: added_up.remarks() };
        let others = others.letters.iter();
        done.diagnostics.extend(others.filter_map(|letter| letter.shortened(true)));
        for format in Format::OF_A_BATCH {
            let file = file_of(format);
            if let Some(record) = store.current_annex(&file, &input) {
                done.files.push(AnnexFile { record: record.clone(), new: false });
                continue;
            }
            let earlier = store.earlier_annex(&file).cloned();
            let typeset = |job| workshop.crew.with(|worker| worker.annex(&file, &job, partners.len()));
            let written = added_up.write(format, &workshop.choices.fonts, typeset).and_then(|bytes| {
                let output_sha256 = hash::of_content(&bytes);
                let record = FileRecord { file, input_sha256: input.clone(), output_sha256 };
                store.write_annex(&record, &bytes)?;
                Ok(record)
            });
            match written {
                Ok(record) => done.files.push(AnnexFile { record, new: true }),
                Err(problems) => {
                    done.files.extend(earlier.map(|record| AnnexFile { record, new: false }));
                    done.diagnostics.extend(problems);
                }
            }
        }
        Ok(done)
    }

    /// Everything that the annex depends on.
    fn input(
        &self,
        letters: &[Result<Done, Failed>],
        others: &[&Returned],
        missing: &[String],
        edition: &str,
    ) -> String {
        let workshop = self.workshop;
        let application: &Loaded<Application> = workshop.application;
        let mut recipe = Recipe::new("annex")
            .with("application", &application.bytes)
            .with("language", workshop.choices.language().code())
            .with("date", workshop.choices.dated_by(None))
            .with("sort", format!("{:?}", self.sort))
            .with("unit", format!("{:?}", self.unit));
        for done in letters.iter().flatten().filter(|done| done.is_counted()) {
            recipe = recipe.with("contribution", &done.input).with("letter", format!("{:?}", done.returned));
        }
        for letter in others {
            recipe = recipe.with("contribution", letter.data).with("letter", format!("{:?}", letter.state));
        }
        for name in missing {
            recipe = recipe.with("missing", name);
        }
        recipe.with("edition", edition).finish()
    }
}

/// The partners that the annex has to leave out, each once; by file name if the partner is not known.
fn missing(
    planned: &[Planned],
    letters: &[Result<Done, Failed>],
    others: &Others,
    language: Language,
) -> Vec<String> {
    let told = |called: &Option<Called>, file: String| match called {
        Some(called) => called.told(language),
        None => file,
    };
    let failed = planned.iter().zip(letters).filter_map(|(planned, letter)| {
        let failed = letter.as_ref().err()?;
        Some(told(&failed.called, planned.name()))
    });
    let file = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let doubted = others
        .doubts
        .iter()
        .flat_map(|doubt| doubt.paths.iter().map(move |path| told(&doubt.called, file(path))));
    let mut missing: Vec<String> = Vec::new();
    for name in failed.chain(doubted) {
        if !missing.contains(&name) {
            missing.push(name);
        }
    }
    missing
}

/// The name of the annex in a format.
pub fn file_of(format: Format) -> String {
    format!("annex.{}", format.ending())
}

/// The files of an earlier run, which stay as they are if there is no new annex.
fn earlier(store: &Store) -> Vec<AnnexFile> {
    let records =
        Format::OF_A_BATCH.into_iter().filter_map(|format| store.earlier_annex(&file_of(format)).cloned());
    records.map(|record| AnnexFile { record, new: false }).collect()
}
