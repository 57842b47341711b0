//! What is said to people who answer questions, on a terminal or on a page: one Fluent catalogue a language.
//!
//! A new language is a file `LANG.ftl` beside `en.ftl` with the same names in it, and a line in [`catalogue`]; tests
//! hold the names and the values against those of English, the forms of nouns against CLDR, and the phrases that people
//! are told to write against the reader of phrases. Nobody whose mother tongue it is has read the Danish, Estonian, Finnish,
//! Icelandic and Swedish ones yet.

#[cfg(test)]
mod phrase_tests;
mod said;
#[cfg(test)]
mod tests;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::Diagnostic;
use crate::model::Language;
use crate::view::Locale;

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

/// A sentence and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The sentence, in the form of diagnostics: lower case, no final period.
    pub message: String,
    /// What to do.
    pub hint: String,
}

/// The words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// How the language writes numbers and dates.
    pub locale: Locale,
    /// The same for numbers that are to be typed again.
    typed: Locale,
}

impl Words {
    /// The words of a language.
    ///
    /// # Errors
    /// Only if a catalogue that is compiled in is broken, which a test rules out.
    pub fn new(language: Language) -> Result<Self, Diagnostic> {
        let broken =
            |what: String| Diagnostic::error("internal", format!("the words of `{language}`: {what}"));
        let resource = FluentResource::try_new(catalogue(language).to_owned())
            .map_err(|(_, errors)| broken(format!("{errors:?}")))?;
        let tag: LanguageIdentifier = language.code().parse().map_err(|error| broken(format!("{error}")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that keep directions apart would be seen on a terminal.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| broken(format!("{errors:?}")))?;
        Ok(Self {
            language,
            bundle,
            locale: Locale::new(language)?,
            typed: Locale::without_groups(language)?,
        })
    }

    /// The language that they are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A sentence.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A sentence about something: names and values.
    pub fn with(&self, id: &str, about: &[(&str, &str)]) -> String {
        self.find(id, None, about).unwrap_or_else(|| id.to_owned())
    }

    /// A text that stands beside a sentence, such as its hint; nothing where there is none.
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
        about.iter().for_each(|(name, value)| values.set(*name, *value));
        // What is missing shows as its name, which the tests of the catalogues find.
        let mut missing = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&values), &mut missing).into_owned())
    }
}
