//! The texts of the input in the language of a document, and a record of those that it lacks.

use std::cell::RefCell;
use std::collections::HashSet;

use crate::model::{Language, Text};

/// Which of the two input files a text comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputFile {
    /// What all partners share.
    Application,
    /// What one partner states.
    Contribution,
}

/// A text that a document prints and that the input lacks in the document's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untranslated {
    /// The file that should contain the text.
    pub file: InputFile,
    /// Its JSON pointer.
    pub pointer: String,
    /// The language that is missing.
    pub language: Language,
}

/// Picks texts in one language and records the missing ones, so that all of them can be reported at once.
pub(super) struct Texts {
    language: Language,
    any_will_do: bool,
    missing: RefCell<Vec<Untranslated>>,
}

impl Texts {
    /// Texts in exactly this language, as a letter needs them.
    pub(super) fn new(language: Language) -> Self {
        Self { language, any_will_do: false, missing: RefCell::default() }
    }

    /// Texts in this language if possible, otherwise in any: an annex quotes partners who wrote in their own
    /// languages.
    pub(super) fn or_any(language: Language) -> Self {
        Self { any_will_do: true, ..Self::new(language) }
    }

    /// A text of the application.
    pub(super) fn shared(&self, text: &Text, pointer: &str) -> String {
        self.pick(text, InputFile::Application, pointer)
    }

    /// A text of the contribution.
    pub(super) fn own(&self, text: &Text, pointer: &str) -> String {
        self.pick(text, InputFile::Contribution, pointer)
    }

    /// A list of texts of the application.
    pub(super) fn all_shared(&self, texts: &[Text], pointer: &str) -> Vec<String> {
        texts.iter().enumerate().map(|(i, text)| self.shared(text, &format!("{pointer}/{i}"))).collect()
    }

    /// A list of texts of the contribution.
    pub(super) fn all_own(&self, texts: &[Text], pointer: &str) -> Vec<String> {
        texts.iter().enumerate().map(|(i, text)| self.own(text, &format!("{pointer}/{i}"))).collect()
    }

    /// The paragraphs of a text of the application, if there is one.
    pub(super) fn shared_paragraphs(&self, text: Option<&Text>, pointer: &str) -> Vec<String> {
        text.map(|text| paragraphs(&self.shared(text, pointer))).unwrap_or_default()
    }

    /// The paragraphs of a text of the contribution, if there is one.
    pub(super) fn own_paragraphs(&self, text: Option<&Text>, pointer: &str) -> Vec<String> {
        text.map(|text| paragraphs(&self.own(text, pointer))).unwrap_or_default()
    }

    /// The texts that were asked for and are missing, each once, in the order of asking.
    pub(super) fn into_missing(self) -> Vec<Untranslated> {
        let mut missing = self.missing.into_inner();
        let mut seen = HashSet::new();
        missing.retain(|missing| seen.insert((missing.file, missing.pointer.clone())));
        missing
    }

    /// A text of either file.
    pub(super) fn pick(&self, text: &Text, file: InputFile, pointer: &str) -> String {
        if self.any_will_do {
            return text.get_or_any(self.language).to_owned();
        }
        if let Some(text) = text.get(self.language) {
            return text.to_owned();
        }
        let missing = Untranslated { file, pointer: pointer.to_owned(), language: self.language };
        self.missing.borrow_mut().push(missing);
        String::new()
    }
}

/// The pieces in which a text is printed: its paragraphs, none of them empty.
pub fn pieces(text: &str) -> Vec<String> {
    paragraphs(text)
}

/// The parts of a text between blank lines.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines() {
        match paragraphs.last_mut() {
            Some(_) if line.trim().is_empty() => paragraphs.push(String::new()),
            Some(paragraph) if paragraph.is_empty() => paragraph.push_str(line),
            Some(paragraph) => {
                paragraph.push('\n');
                paragraph.push_str(line);
            }
            None => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn blank_lines_part_paragraphs_and_others_do_not() {
        assert_eq!(paragraphs("a\nb\n\n \t\nc"), ["a\nb", "c"]);
        assert_eq!(paragraphs("\n\na"), ["a"]);
        assert_eq!(paragraphs(""), [""; 0]);
    }
}
