//! One contribution of a batch, from its file to its letter.

use std::path::Path;

use time::Date;

use crate::cli::args::Shared;
use crate::cli::collect::is_same;
use crate::cli::letters::partner_of;
use crate::cli::returned::{Returned, ReturnedLetters};
use crate::cli::{inputs, templates};
use crate::diagnostic::Diagnostic;
use crate::ledger::Statement;
use crate::model::{Application, Contribution, Language};
use crate::produce::{self, Inputs, LetterRequest, Loaded, Signature};
use crate::template::Template;
use crate::typeset::Engine;
use crate::view::annex::LetterState;

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
    /// The letters that came back.
    pub returned: &'a ReturnedLetters,
    /// The date of a letter that states none.
    pub default_date: Date,
    /// Whether that date comes from the clock, which is no reason to make a letter again.
    pub clock: bool,
}

/// What became of a contribution.
pub struct Done {
    /// What it states, without the file and the pictures, of which a large batch would keep too many.
    pub contribution: Contribution,
    /// The letter that came back and says the same.
    pub returned: Option<LetterState>,
    /// The hash of everything that its letter depends on.
    pub input: String,
    /// What became of its letter.
    pub letter: Letter,
    /// What there is to say about it. An error here keeps the letter from being written; the data is fine all the
    /// same, and part of the annex.
    pub diagnostics: Vec<Diagnostic>,
}

/// A contribution that the annex cannot have.
#[derive(Debug)]
pub struct Failed {
    /// Whose it is, where that can be told.
    pub partner: Option<String>,
    /// Everything that is wrong.
    pub problems: Vec<Diagnostic>,
}

/// What became of a letter.
#[derive(Debug, Clone)]
pub enum Letter {
    /// This run wrote it.
    Written(Made),
    /// It was there already.
    Unchanged(Made),
    /// The one that came back stands in its place; what an earlier run noted about it, if there was one.
    Returned(Option<Made>),
    /// It could not be put in place.
    Refused,
}

impl Failed {
    fn of(contribution: &Loaded<Contribution>) -> impl FnOnce(Vec<Diagnostic>) -> Self {
        let partner = Some(partner_of(&contribution.read.model));
        move |problems| Self { partner, problems }
    }
}

/// A letter that has been typeset and not yet written.
struct Draft<'a> {
    contribution: Loaded<Contribution>,
    returned: Option<&'a Returned>,
    input: String,
    warnings: Vec<Diagnostic>,
}

impl Draft<'_> {
    /// Whether the letter that came back is where it would be put.
    fn is_in_place(&self, planned: &Planned, store: &Store) -> bool {
        self.returned.is_some_and(|letter| is_same(&letter.path, &store.path(&planned.letter)))
    }
}

impl Workshop<'_> {
    /// Everything but the writing, for those who want to know first whether all is well. What is there already was
    /// well when it was made.
    ///
    /// # Errors
    /// Everything that keeps the letter from being made.
    pub fn rehearse(&self, planned: &Planned, store: &Store) -> Result<(), Failed> {
        let draft = self.draft(&planned.contribution)?;
        if draft.is_in_place(planned, store) || store.current_letter(&planned.letter, &draft.input).is_some()
        {
            return Ok(());
        }
        self.typeset(&draft.contribution).map(|_| ()).map_err(Failed::of(&draft.contribution))
    }

    /// Makes a letter and puts it in place, unless it is there already as it would be made.
    ///
    /// # Errors
    /// Everything that is wrong with the data, so that the annex cannot have it either.
    pub fn make(&self, planned: &Planned, store: &Store) -> Result<Done, Failed> {
        let draft = self.draft(&planned.contribution)?;
        let is_in_place = draft.is_in_place(planned, store);
        let Draft { contribution, returned, input, warnings: mut diagnostics } = draft;
        let returned = returned.map(|letter| letter.state.clone());
        let there = if is_in_place {
            Some(Letter::Returned(store.earlier_letter(&planned.letter).cloned()))
        } else {
            store.current_letter(&planned.letter, &input).map(|(made, remark)| {
                diagnostics.extend(remark);
                Letter::Unchanged(made.clone())
            })
        };
        if let Some(letter) = there {
            return Ok(Done { contribution: contribution.read.model, returned, input, letter, diagnostics });
        }
        let typeset = self.typeset(&contribution).map_err(Failed::of(&contribution))?;
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
        Ok(Done { contribution: contribution.read.model, returned, input, letter, diagnostics })
    }

    fn draft(&self, file: &Path) -> Result<Draft<'_>, Failed> {
        let (contribution, mut warnings) = inputs::contribution(file, Some(&self.application.read.model));
        let Some(contribution) = contribution else {
            return Err(Failed { partner: None, problems: warnings });
        };
        match self.returned.beside(&file.display().to_string(), &contribution) {
            Ok((returned, remarks)) => {
                warnings.extend(remarks);
                Ok(Draft { input: self.input(&contribution), contribution, returned, warnings })
            }
            Err(problems) => {
                warnings.extend(problems);
                Err(Failed::of(&contribution)(warnings))
            }
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
            recipe = recipe.with("picture", &picture.file);
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
