//! What every document has: what its PDF says about itself, and its dates.

use serde::Serialize;
use time::Date;

use crate::model::{Period, StandIn};

use super::Locale;
use super::locale::region;
use super::texts::pieces;

/// The most characters that one rule of the layout looks for; a text of its own may be longer.
const MOST_TOGETHER: usize = 20_000;

/// Metadata.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DocumentInfo {
    /// Who wrote it.
    pub author: String,
    /// The template that it is made with.
    pub template: String,
    /// ISO 639-1.
    pub language: &'static str,
    /// ISO 3166-1 alpha-2, for the language's regional habits.
    pub region: &'static str,
    /// The date as numbers.
    pub date: DateNumbers,
    /// Texts in other languages than the document's.
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

/// A date that Typst can take.
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

    /// Says which texts are in other languages than the document.
    pub fn set_stand_ins(&mut self, stand_ins: &[StandIn]) {
        let mut texts: Vec<_> = stand_ins
            .iter()
            .flat_map(|it| pieces(&it.text).into_iter().map(|text| (it.language, text)))
            .collect();
        // Where one begins with another, the longer one is meant.
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
