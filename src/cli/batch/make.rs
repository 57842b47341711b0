//! One contribution of a batch, from its file to its letter.

use std::path::Path;

use time::Date;

use crate::cli::args::Shared;
use crate::cli::{inputs, templates};
use crate::diagnostic::Diagnostic;
use crate::ledger::Statement;
use crate::model::{Application, Contribution, Language};
use crate::produce::{self, Inputs, LetterRequest, Loaded, Signature};
use crate::template::Template;
use crate::typeset::Engine;

use super::hash::{self, Recipe};
use super::manifest::{FileRecord, Made};
use super::plan::Planned;
use super::store::Store;

/// What all letters of a batch share.
pub struct Workshop<'a> {
    /// What the command line says.
    pub shared: &'a Shared,
    /// The application.
    pub application: &'a Loaded<Application>,
    /// The typesetter.
    pub engine: &'a Engine,
    /// The user's template, where one is named.
    pub template: Option<&'a Template>,
    /// The date of a letter that states none.
    pub default_date: Date,
    /// Whether that date comes from the clock, which is no reason to make a letter again.
    pub clock: bool,
}

/// What became of a contribution.
pub struct Done {
    /// What it states, without the file and the pictures, of which a large batch would keep too many.
    pub contribution: Contribution,
    /// The hash of everything that its letter depends on.
    pub input: String,
    /// What became of its letter.
    pub letter: Letter,
    /// What there is to say about it. An error here keeps the letter from being written; the data is fine all the
    /// same, and part of the annex.
    pub diagnostics: Vec<Diagnostic>,
}

/// What became of a letter.
#[derive(Debug, Clone)]
pub enum Letter {
    /// This run wrote it.
    Written(Made),
    /// It was there already.
    Unchanged(Made),
    /// It could not be put in place.
    Refused,
}

/// A letter that has been typeset and not yet written.
struct Draft {
    contribution: Loaded<Contribution>,
    input: String,
    warnings: Vec<Diagnostic>,
}

impl Workshop<'_> {
    /// Everything but the writing, for those who want to know first whether all is well. What is there already was
    /// well when it was made.
    ///
    /// # Errors
    /// Everything that keeps the letter from being made.
    pub fn rehearse(&self, planned: &Planned, store: &Store) -> Result<(), Vec<Diagnostic>> {
        let draft = self.draft(&planned.contribution)?;
        if store.current_letter(&planned.letter, &draft.input).is_some() {
            return Ok(());
        }
        self.typeset(&draft.contribution).map(|_| ())
    }

    /// Makes a letter and puts it in place, unless it is there already as it would be made.
    ///
    /// # Errors
    /// Everything that is wrong with the data, so that the annex cannot have it either.
    pub fn make(&self, planned: &Planned, store: &Store) -> Result<Done, Vec<Diagnostic>> {
        let Draft { contribution, input, warnings: mut diagnostics } = self.draft(&planned.contribution)?;
        if let Some((made, remark)) = store.current_letter(&planned.letter, &input) {
            diagnostics.extend(remark);
            let letter = Letter::Unchanged(made.clone());
            return Ok(Done { contribution: contribution.read.model, input, letter, diagnostics });
        }
        let typeset = self.typeset(&contribution)?;
        diagnostics.extend(typeset.warnings);
        let statement = Statement::new(&self.application.read.model, &contribution.read.model);
        let record = FileRecord {
            file: planned.letter.clone(),
            input_sha256: input.clone(),
            output_sha256: hash::of_content(&typeset.pdf),
        };
        let made = Made::new(record, typeset.pages, statement.whole.table.total());
        let letter = match store.write_letter(&planned.name(), &made, &typeset.pdf) {
            Ok(()) => Letter::Written(made),
            Err(problem) => {
                diagnostics.push(problem);
                Letter::Refused
            }
        };
        Ok(Done { contribution: contribution.read.model, input, letter, diagnostics })
    }

    fn draft(&self, file: &Path) -> Result<Draft, Vec<Diagnostic>> {
        let (contribution, warnings) = inputs::contribution(file, Some(&self.application.read.model));
        match contribution {
            Some(contribution) => Ok(Draft { input: self.input(&contribution), contribution, warnings }),
            None => Err(warnings),
        }
    }

    fn typeset(&self, contribution: &Loaded<Contribution>) -> Result<produce::MadeLetter, Vec<Diagnostic>> {
        let settings = &contribution.read.model.letter;
        let own;
        let template = match self.template {
            Some(template) => template,
            None => {
                own = templates::of_contribution(&contribution.read)?;
                &own
            }
        };
        produce::letter(
            self.engine,
            &LetterRequest {
                inputs: Inputs { application: self.application, contribution },
                template,
                language: self.language(&contribution.read.model),
                date: self.shared.date.or(settings.date).unwrap_or(self.default_date),
                signature: self.shared.signature.into(),
            },
        )
    }

    fn language(&self, contribution: &Contribution) -> Language {
        self.shared.language.or(contribution.letter.language).unwrap_or(Language::En)
    }

    /// Everything that a letter depends on: the program, both documents, pictures, template, fonts and options.
    fn input(&self, contribution: &Loaded<Contribution>) -> String {
        let stated = self.shared.date.or(contribution.read.model.letter.date);
        let date = match stated {
            Some(date) => date.to_string(),
            None if self.clock => "today".to_owned(),
            None => self.default_date.to_string(),
        };
        let mut recipe = Recipe::new("letter")
            .with("application", &self.application.bytes)
            .with("contribution", &contribution.bytes)
            .with("language", self.language(&contribution.read.model).code())
            .with("date", date)
            .with(
                "signature",
                match self.shared.signature.into() {
                    Signature::Field => "field",
                    Signature::Line => "line",
                },
            );
        let pictures = &contribution.read.pictures;
        for picture in [&pictures.logo, &pictures.letterhead].into_iter().flatten() {
            recipe = recipe.with("picture", &picture.bytes);
        }
        template_into(recipe, self.template).with("fonts", self.engine.fonts().families().join("\n")).finish()
    }
}

/// A built-in template is part of the program; a user's is hashed file by file.
pub fn template_into(recipe: Recipe, template: Option<&Template>) -> Recipe {
    template.map_or(recipe.clone(), |template| {
        template.sources().fold(recipe, |recipe, (path, bytes)| recipe.with(path, bytes))
    })
}
