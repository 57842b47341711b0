//! The texts for people who answer questions, on a terminal or on a web page: one Fluent catalogue per language.
//!
//! A new language needs a file `LANG.ftl` beside `en.ftl` with the same message names, and a line in [`catalogue`].
//! Tests compare the names and the values with the English ones, the forms of nouns with CLDR, and the phrases that
//! people are told to write with the reader of phrases. Texts that only the web form uses are in a catalogue of their
//! own, in `web/`, which needs a line in [`pages`]. The Danish, Estonian, Finnish, Icelandic and Swedish catalogues
//! have not been read by native speakers yet.

mod example;
#[cfg(test)]
mod phrase_tests;
mod said;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::Diagnostic;
use crate::model::{Language, Period};
use crate::view::Locale;

use example::{Examples, USUAL, examples};

/// The words of each language, in Fluent.
fn catalogue(language: Language) -> &'static str {
    match language {
        Language::Da => include_str!("da.ftl"),
        Language::En => include_str!("en.ftl"),
        Language::Et => include_str!("et.ftl"),
        Language::Fi => include_str!("fi.ftl"),
        Language::Is => include_str!("is.ftl"),
        Language::Nb => include_str!("nb.ftl"),
        Language::Sv => include_str!("sv.ftl"),
    }
}

/// The words of the web form in each language, in Fluent.
fn pages(language: Language) -> &'static str {
    match language {
        Language::Da => include_str!("web/da.ftl"),
        Language::En => include_str!("web/en.ftl"),
        Language::Et => include_str!("web/et.ftl"),
        Language::Fi => include_str!("web/fi.ftl"),
        Language::Is => include_str!("web/is.ftl"),
        Language::Nb => include_str!("web/nb.ftl"),
        Language::Sv => include_str!("web/sv.ftl"),
    }
}

/// A sentence, and a hint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence, in the form of diagnostics: lower case, no final period.
    pub message: String,
    /// The hint: what to do.
    pub hint: String,
}

/// The words of one language. Cloning is cheap.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundle: Arc<FluentBundle<FluentResource>>,
    /// How the language writes numbers and dates.
    pub locale: Arc<Locale>,
    /// The same, for numbers that people are to type in again.
    typed: Arc<Locale>,
    /// Examples of answers; none while they are being written.
    examples: Option<Arc<Examples>>,
}

impl Words {
    /// The words of a language.
    ///
    /// # Errors
    /// Only if a built-in catalogue is broken, which a test rules out.
    pub fn new(language: Language) -> Result<Self, Diagnostic> {
        Self::of(language, &[])
    }

    /// The words of a language with those of the web form.
    ///
    /// # Errors
    /// The same as those of [`Words::new`].
    pub fn for_pages(language: Language) -> Result<Self, Diagnostic> {
        Self::of(language, &[pages(language)])
    }

    /// The words of a language, and those of further catalogues.
    fn of(language: Language, more: &[&str]) -> Result<Self, Diagnostic> {
        let broken =
            |what: String| Diagnostic::error("internal", format!("the words of `{language}`: {what}"));
        let tag: LanguageIdentifier = language.code().parse().map_err(|error| broken(format!("{error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that isolate text directions would be visible on a terminal.
        bundle.set_use_isolating(false);
        for text in [catalogue(language)].iter().chain(more) {
            let resource = FluentResource::try_new((*text).to_owned());
            let resource = resource.map_err(|(_, errors)| broken(format!("{errors:?}")))?;
            bundle.add_resource(resource).map_err(|errors| broken(format!("{errors:?}")))?;
        }
        let (locale, typed) = (Locale::new(language)?, Locale::without_groups(language)?);
        let (bundle, locale, typed) = (Arc::new(bundle), Arc::new(locale), Arc::new(typed));
        let words = Self { language, bundle, locale, typed, examples: None };
        let usual = Period::of_years(USUAL[0], USUAL[1]).ok_or_else(|| broken("no years".to_owned()))?;
        Ok(words.for_period(usual))
    }

    /// The same words, with examples from the years of an application.
    #[must_use]
    pub fn for_period(self, period: Period) -> Self {
        let examples = examples(&self, period);
        Self { examples: Some(Arc::new(examples)), ..self }
    }

    /// The language of the words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence with values, by name.
    pub fn with(&self, id: &str, about: &[(&str, &str)]) -> String {
        self.find(id, None, about).unwrap_or_else(|| id.to_owned())
    }

    /// A sentence that the catalogue need not have.
    pub fn maybe(&self, id: &str) -> Option<String> {
        self.find(id, None, &[])
    }

    /// A text that belongs to a sentence, such as its hint; `None` if there is none.
    pub fn beside(&self, id: &str, name: &str, about: &[(&str, &str)]) -> Option<String> {
        self.find(id, Some(name), about)
    }

    fn find(&self, id: &str, attribute: Option<&str>, about: &[(&str, &str)]) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        self.examples
            .iter()
            .flat_map(|it| it.iter())
            .for_each(|(name, value)| values.set(*name, value.as_str()));
        about.iter().for_each(|(name, value)| values.set(*name, *value));
        // A missing value is shown as its name, which the tests of the catalogues find.
        let mut missing = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned())
    }
}
