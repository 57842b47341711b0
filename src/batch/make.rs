//! One contribution of a batch, from its file to its letter.

use crate::diagnostic::Problems;
use crate::disk::is_same;
use crate::ledger::Statement;
use crate::model::partner::Called;
use crate::model::{Application, Contribution};
use crate::produce::{Choices, Inputs, Loaded, MadeLetter, Signature, edition};
use crate::returned::{Counted, Pairs, Returned};
use crate::view::annex::LetterState;
use crate::worker::{Crew, Fetched, Received, Worker};

use super::hash::{self, Recipe};
use super::manifest::{FileRecord, Made};
use super::plan::Planned;
use super::store::Store;

/// What all letters of a batch share.
pub struct Workshop<'a> {
    /// The choices for the letters.
    pub choices: &'a Choices,
    /// The application.
    pub application: &'a Loaded<Application>,
    /// The workers that read and typeset.
    pub crew: &'a Crew,
    /// The returned letters, matched with the contributions.
    pub pairs: &'a Pairs,
}

/// What became of a contribution.
pub struct Done {
    /// What the contribution states. Its file and pictures are dropped, since a large batch would keep too many.
    pub contribution: Contribution,
    /// The state of the returned letter that says the same, if there is one.
    pub returned: Option<LetterState>,
    /// The hash of everything that its letter depends on.
    pub input: String,
    /// What became of its letter.
    pub letter: Letter,
    /// What there is to say about it. An error here means that the letter could not be written; the data are still
    /// valid, and part of the annex.
    pub diagnostics: Problems,
}

impl Done {
    /// Whether the annex counts this contribution; of two that say the same, only one is counted.
    pub fn is_counted(&self) -> bool {
        !matches!(self.letter, Letter::Another(_))
    }
}

/// A contribution that the annex has to leave out, and everything that is wrong with it. If several share one problem,
/// only the first reports it.
#[derive(Debug, Default)]
pub struct Failed {
    /// What the partner is called, if that is known.
    pub called: Option<Called>,
    /// Everything that is wrong.
    pub problems: Problems,
}

/// What became of a letter.
#[derive(Debug, Clone)]
pub enum Letter {
    /// This run wrote it.
    Written(Made),
    /// It was there already, and up to date.
    Unchanged(Made),
    /// The returned letter stands in its place. Holds the record of an earlier run, if there is one.
    Returned(Option<Made>),
    /// It could not be put in place.
    Refused,
    /// Another contribution says the same for the same partner, and its letter stands for both. Holds the record of an
    /// earlier run about a letter of this contribution, if there is one.
    Another(Option<Made>),
}

/// A letter that has yet to be typeset.
struct Draft<'a> {
    contribution: Loaded<Contribution>,
    pictures: Fetched,
    returned: Option<&'a Returned>,
    /// Whether an earlier contribution says the same for the same partner.
    is_copy: bool,
    input: String,
    warnings: Problems,
}

impl Draft<'_> {
    /// Whether the returned letter is where this letter would be put.
    fn is_in_place(&self, planned: &Planned, store: &Store) -> bool {
        self.returned
            .zip(planned.place())
            .is_some_and(|(letter, place)| is_same(&letter.path, &store.path(place)))
    }
}

impl Workshop<'_> {
    /// Everything but the writing, to find out first whether a letter can be made. A letter that is there already could
    /// be made.
    ///
    /// # Errors
    /// Everything that keeps the letter from being made.
    pub fn rehearse(&self, worker: &mut Worker, planned: &Planned, store: &Store) -> Result<(), Failed> {
        let rehearsed = self.rehearse_in_place(worker, planned, store);
        let Err(problem) = &planned.letter else { return rehearsed };
        let mut failed = rehearsed.err().unwrap_or_default();
        failed.problems.push(problem.clone());
        Err(failed)
    }

    fn rehearse_in_place(&self, worker: &mut Worker, planned: &Planned, store: &Store) -> Result<(), Failed> {
        let draft = self.draft(worker, planned)?;
        let is_there = draft.is_copy
            || draft.is_in_place(planned, store)
            || planned.place().and_then(|place| store.current_letter(place, &draft.input)).is_some();
        if is_there {
            return Ok(());
        }
        let Draft { contribution, pictures, .. } = &draft;
        self.typeset(worker, contribution, pictures)
            .map(|_| ())
            .map_err(|problems| Failed { called: called(contribution), problems })
    }

    /// Makes a letter and puts it in place, unless an up-to-date one is there already. If there is no place for it, its
    /// data is part of the annex all the same.
    ///
    /// # Errors
    /// Everything that is wrong with the data, so that the annex has to leave the contribution out as well.
    pub fn make(&self, worker: &mut Worker, planned: &Planned, store: &Store) -> Result<Done, Failed> {
        let mut made = self.make_in_place(worker, planned, store);
        if let Err(problem) = &planned.letter {
            match &mut made {
                Ok(done) => done.diagnostics.push(problem.clone()),
                Err(failed) => failed.problems.push(problem.clone()),
            }
        }
        made
    }

    fn make_in_place(&self, worker: &mut Worker, planned: &Planned, store: &Store) -> Result<Done, Failed> {
        let draft = self.draft(worker, planned)?;
        let is_in_place = draft.is_in_place(planned, store);
        let Draft { contribution, pictures, returned, is_copy, input, warnings: mut diagnostics } = draft;
        diagnostics.extend(returned.and_then(|letter| {
            // A returned letter in its place is not typeset again, so the fonts at hand do not matter.
            letter.shortened(is_in_place)
        }));
        let returned = returned.map(|letter| letter.state.clone());
        let earlier = || planned.place().and_then(|place| store.earlier_letter(place)).cloned();
        let there = if is_copy {
            Some(Letter::Another(earlier()))
        } else if is_in_place {
            Some(Letter::Returned(earlier()))
        } else {
            planned.place().and_then(|place| store.current_letter(place, &input)).map(|(made, remark)| {
                diagnostics.extend(remark);
                Letter::Unchanged(made.clone())
            })
        };
        if let Some(letter) = there {
            return Ok(Done { contribution: contribution.read.model, returned, input, letter, diagnostics });
        }
        let typeset = self
            .typeset(worker, &contribution, &pictures)
            .map_err(|problems| Failed { called: called(&contribution), problems })?;
        diagnostics.extend(typeset.warnings);
        let Some(place) = planned.place() else {
            let letter = Letter::Refused;
            return Ok(Done { contribution: contribution.read.model, returned, input, letter, diagnostics });
        };
        let record = FileRecord {
            file: place.to_owned(),
            input_sha256: input.clone(),
            output_sha256: hash::of_content(&typeset.pdf),
        };
        let earlier = store.earlier_letter(place);
        let inputs = Inputs { application: self.application, contribution: &contribution };
        let made = made_of(record, inputs, typeset.pages, earlier);
        let letter = match store.write_letter(&planned.name(), &made, &typeset.pdf) {
            Ok(()) => Letter::Written(made),
            Err(problem) => {
                diagnostics.push(problem);
                Letter::Refused
            }
        };
        Ok(Done { contribution: contribution.read.model, returned, input, letter, diagnostics })
    }

    fn draft(&self, worker: &mut Worker, planned: &Planned) -> Result<Draft<'_>, Failed> {
        let file = &planned.contribution;
        let received = worker.contribution(file, Some(self.application));
        let Received { contribution, called, problems: mut warnings, pictures } = received;
        let Some(contribution) = contribution else { return Err(Failed { called, problems: warnings }) };
        match self.pairs.beside(planned.position, &file.display().to_string(), &contribution) {
            Ok((counted, remarks)) => {
                warnings.extend(remarks);
                let (returned, is_copy) = match counted {
                    Counted::Once(letter) => (letter, false),
                    Counted::Already => (None, true),
                };
                let inputs = Inputs { application: self.application, contribution: &contribution };
                let input = input_of(self.choices, inputs, &pictures);
                Ok(Draft { contribution, pictures, returned, is_copy, input, warnings })
            }
            Err(problems) => {
                warnings.extend(problems);
                Err(Failed { called, problems: warnings })
            }
        }
    }

    fn typeset(
        &self,
        worker: &mut Worker,
        contribution: &Loaded<Contribution>,
        pictures: &Fetched,
    ) -> Result<MadeLetter, Problems> {
        let template = self.choices.template.of_letter(&contribution.read)?;
        let inputs = Inputs { application: self.application, contribution };
        worker.letter(&self.choices.request(inputs, &template), pictures)
    }
}

/// Everything that a letter depends on: the program, both documents, pictures, template, fonts and options.
pub(super) fn input_of(choices: &Choices, inputs: Inputs, pictures: &Fetched) -> String {
    let Inputs { application, contribution } = inputs;
    let model = &contribution.read.model;
    let mut recipe = Recipe::new("letter")
        .with("application", &application.bytes)
        .with("contribution", &contribution.bytes)
        .with("language", choices.language_of(model).code())
        .with("date", choices.dated_by(Some(model)))
        .with(
            "signature",
            match choices.signature {
                Signature::Field => "field",
                Signature::Line => "line",
            },
        );
    for picture in pictures.files() {
        recipe = recipe.with("picture", picture);
    }
    // Without a template, no letter is made.
    let template = choices.template.of_letter(&contribution.read);
    recipe
        .with("edition", template.as_ref().map_or("", |template| edition(template)))
        .with("fonts", choices.fonts.families().join("\n"))
        .finish()
}

/// The record of a letter that was just made; `earlier` is the record of the letter that was there before.
pub(super) fn made_of(file: FileRecord, inputs: Inputs, pages: usize, earlier: Option<&Made>) -> Made {
    let statement = Statement::new(&inputs.application.read.model, &inputs.contribution.read.model);
    Made::new(file, pages, statement.whole.table.total(), earlier)
}

fn called(contribution: &Loaded<Contribution>) -> Option<Called> {
    Some(Called::of(&contribution.read.model.organization))
}
