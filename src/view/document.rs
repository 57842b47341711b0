//! What all documents share: the metadata of the PDF, and dates.

use serde::Serialize;
use time::Date;

use crate::model::{Period, StandIn};

use super::Locale;
use super::locale::region;
use super::texts::pieces;

/// The most characters for which one layout rule searches; a single text may be longer.
const MOST_TOGETHER: usize = 20_000;

/// The metadata of a document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentInfo {
    /// The author.
    pub author: String,
    /// The template with which it is made.
    pub template: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2, for the language's regional habits.
    pub region: &'static str,
    /// The date as numbers.
    pub date: DateNumbers,
    /// Texts that are in another language than the document.
    pub stand_ins: Vec<TextsIn>,
}

/// Texts in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TextsIn {
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2.
    pub region: &'static str,
    /// The texts, paragraph by paragraph, the longest first.
    pub texts: Vec<String>,
}

/// A date in a form that Typst accepts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DateNumbers {
    year: i32,
    month: u8,
    day: u8,
}

/// A period in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PeriodView {
    /// The first day.
    pub start: String,
    /// The last day.
    pub end: String,
    /// Whether that is the same day.
    pub one_day: bool,
}

impl DocumentInfo {
    pub(super) fn new(author: &str, template: &str, locale: &Locale, date: Date) -> Self {
        Self {
            author: author.to_owned(),
            template: template.to_owned(),
            language: locale.language().code(),
            region: locale.region(),
            date: DateNumbers { year: date.year(), month: date.month().into(), day: date.day() },
            stand_ins: Vec::new(),
        }
    }

    /// Records which texts are in another language than the document.
    pub fn set_stand_ins(&mut self, stand_ins: &[StandIn]) {
        let mut texts: Vec<_> = stand_ins
            .iter()
            .flat_map(|it| pieces(&it.text).into_iter().map(|text| (it.language, text)))
            .collect();
        // If one text begins with another, the longer one must be found first.
        texts.sort_by_key(|(language, text)| {
            (*language, std::cmp::Reverse(text.chars().count()), text.clone())
        });
        texts.dedup();
        let mut groups: Vec<TextsIn> = Vec::new();
        let mut together = 0;
        for (language, text) in texts {
            together += text.chars().count();
            match groups.last_mut().filter(|it| it.language == language.code() && together <= MOST_TOGETHER) {
                Some(group) => group.texts.push(text),
                None => {
                    together = text.chars().count();
                    groups.push(TextsIn {
                        language: language.code(),
                        region: region(language),
                        texts: vec![text],
                    });
                }
            }
        }
        self.stand_ins = groups;
    }
}

impl PeriodView {
    pub(super) fn new(period: &Period, locale: &Locale) -> Self {
        let (start, end) = (period.start(), period.end());
        Self { start: locale.long_date(start), end: locale.long_date(end), one_day: start == end }
    }
}
