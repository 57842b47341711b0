//! What a caller may choose about documents, and the defaults.

use time::Date;

use crate::diagnostic::Problems;
use crate::model::{Contribution, Language};
use crate::template::Template;
use crate::typeset::{Engine, Fonts};

use super::letter::{self, LetterRequest, MadeLetter, Signature};
use super::{Inputs, Templates};

/// The choices for all documents of one request. The command line makes them from its arguments. A clone costs next
/// to nothing.
#[derive(Clone)]
pub struct Choices {
    /// The date of every document, if one is asked for.
    pub date: Option<Date>,
    /// The date of a document that states none, if none is asked for.
    pub default_date: Date,
    /// Whether the default date is today's, which is no reason to make a document again.
    pub from_clock: bool,
    /// The language of every document, if one is asked for.
    pub language: Option<Language>,
    /// How letters are to be signed.
    pub signature: Signature,
    /// The templates.
    pub template: Templates,
    /// The fonts.
    pub fonts: Fonts,
}

impl Choices {
    /// The typesetter with these fonts.
    pub fn engine(&self) -> Engine {
        Engine::new(self.fonts.clone())
    }

    /// The date of a document that belongs to no partner, such as an annex.
    pub fn date(&self) -> Date {
        self.date.unwrap_or(self.default_date)
    }

    /// The language of a document that belongs to no partner.
    pub fn language(&self) -> Language {
        self.language.unwrap_or(Language::En)
    }

    /// The date of a contribution's letter.
    pub fn date_of(&self, contribution: &Contribution) -> Date {
        self.date.or(contribution.letter.date).unwrap_or(self.default_date)
    }

    /// The language of a contribution's letter.
    pub fn language_of(&self, contribution: &Contribution) -> Language {
        self.language.or(contribution.letter.language).unwrap_or(Language::En)
    }

    /// Where the date of a contribution's letter comes from, to tell whether it has changed: the date itself, or
    /// `today` if it is the clock's.
    pub fn dated_by(&self, contribution: Option<&Contribution>) -> String {
        match self.date.or(contribution.and_then(|contribution| contribution.letter.date)) {
            Some(date) => date.to_string(),
            None if self.from_clock => "today".to_owned(),
            None => self.default_date.to_string(),
        }
    }

    /// Makes the letter of a contribution.
    ///
    /// # Errors
    /// As [`letter::letter`], and what is wrong with the template that the contribution names.
    pub fn letter(&self, engine: &Engine, inputs: Inputs<'_>) -> Result<MadeLetter, Problems> {
        let template = self.template.of_letter(&inputs.contribution.read)?;
        letter::letter(engine, &self.request(inputs, &template))
    }

    /// The request for the letter of a contribution, with a template that suits it.
    pub fn request<'a>(&self, inputs: Inputs<'a>, template: &'a Template) -> LetterRequest<'a> {
        let contribution = &inputs.contribution.read.model;
        LetterRequest {
            inputs,
            template,
            language: self.language_of(contribution),
            date: self.date_of(contribution),
            signature: self.signature,
        }
    }
}
