//! Texts that documents print.

use std::collections::BTreeMap;

use super::Language;

/// A text that a letter prints: the same in every language, or one for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// One text whatever the language.
    Same(String),
    /// A text for each language; never empty.
    ByLanguage(BTreeMap<Language, String>),
}

impl Text {
    /// The text in exactly this language, as a letter needs it.
    pub fn get(&self, language: Language) -> Option<&str> {
        match self {
            Text::Same(text) => Some(text),
            Text::ByLanguage(texts) => texts.get(&language).map(String::as_str),
        }
    }

    /// The text in this language, otherwise in English, otherwise in any: an annex quotes partners who wrote in their
    /// own languages, and a note in a foreign language says more than none.
    pub fn get_or_any(&self, language: Language) -> &str {
        match self {
            Text::Same(text) => text,
            Text::ByLanguage(texts) => texts
                .get(&language)
                .or_else(|| texts.get(&Language::En))
                .or_else(|| texts.values().next())
                .map_or("", String::as_str),
        }
    }
}
