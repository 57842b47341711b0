//! Makes a returned letter anew, from the data that it carries.

use std::ops::Deref;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problems};
use crate::model::{Application, Contribution, Language};
use crate::pdf::Facts;
use crate::template::{DocumentKind, Template};
use crate::typeset::{Engine, Run};

use super::letter::{Signature, letter, letter_text};
use super::{Inputs, LetterRequest, Loaded};

/// A template, wherever it comes from.
pub(super) enum Found<'a> {
    /// The user's own.
    Given(&'a Template),
    /// A built-in one.
    BuiltIn(Arc<Template>),
}

impl Deref for Found<'_> {
    type Target = Template;

    fn deref(&self) -> &Template {
        match self {
            Self::Given(template) => template,
            Self::BuiltIn(template) => template,
        }
    }
}

/// A letter that can be made again, as far as it tells how it was made.
#[derive(Clone, Copy)]
pub(super) struct Again<'a> {
    engine: &'a Engine,
    facts: &'a Facts,
    template: &'a Template,
}

impl<'a> Again<'a> {
    /// The template that a letter says it was made with: the given one if it has that name, otherwise the built-in
    /// one.
    pub fn template<'t>(facts: &Facts, given: Option<&'t Template>) -> Option<Found<'t>> {
        let label = label(facts);
        if let Some(template) = given.filter(|template| template.label() == label) {
            return Some(Found::Given(template));
        }
        let built_in = Template::builtin(label).ok();
        built_in.filter(|template| template.document() == DocumentKind::Letter).map(Found::BuiltIn)
    }

    /// A letter with these facts about itself, made with this template.
    pub fn with(engine: &'a Engine, facts: &'a Facts, template: &'a Template) -> Self {
        Self { engine, facts, template }
    }

    /// The letter as a PDF.
    ///
    /// # Errors
    /// The data no longer make a letter.
    pub fn pdf(
        &self,
        application: &Loaded<Application>,
        contribution: &Loaded<Contribution>,
    ) -> Result<Vec<u8>, Problems> {
        letter(self.engine, &self.request(application, contribution)?).map(|made| made.pdf)
    }

    /// The text of the letter and where it is placed, page by page.
    ///
    /// # Errors
    /// The data no longer make a letter.
    pub fn text(
        &self,
        application: &Loaded<Application>,
        contribution: &Loaded<Contribution>,
    ) -> Result<Vec<Vec<Run>>, Problems> {
        letter_text(self.engine, &self.request(application, contribution)?)
    }

    fn request<'r>(
        &self,
        application: &'r Loaded<Application>,
        contribution: &'r Loaded<Contribution>,
    ) -> Result<LetterRequest<'r>, Problems>
    where
        'a: 'r,
    {
        let facts = self.facts;
        let lost = |what: &str| {
            Problems::from(Diagnostic::error("not-a-letter", format!("the letter does not tell its {what}")))
        };
        let language = facts.language.as_deref().and_then(|tag| Language::from_code(tag.split('-').next()?));
        Ok(LetterRequest {
            inputs: Inputs { application, contribution },
            template: self.template,
            language: language.ok_or_else(|| lost("language"))?,
            date: facts.date.ok_or_else(|| lost("date"))?,
            signature: if facts.has_fields { Signature::Field } else { Signature::Line },
        })
    }
}

/// The name of a letter's template, according to the letter.
pub(super) fn label(facts: &Facts) -> &str {
    facts.keywords.as_deref().unwrap_or_default()
}
