//! Numbers, dates, lists and plural categories in the form of a language, all from CLDR through ICU4X.
//!
//! This file itself says only which region's habits a language follows and, at the end, what ICU4X lacks or where
//! CLDR differs from usage in the country.

use std::cmp::Ordering;

use fixed_decimal::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale as IcuLocale, locale};
use icu_plurals::{PluralCategory, PluralRules, PluralRulesWithRanges};
use serde::Serialize;
use time::Date;

use crate::diagnostic::Diagnostic;
use crate::model::Language;

/// A number as text, with what the wording and tables need to know about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Number {
    /// The number as it is printed, a range with a dash between its ends.
    pub text: String,
    /// A range on two lines, for when one line is too narrow, with the dash at the end of the first; `None` for a
    /// single number.
    pub lines: Option<[String; 2]>,
    /// Its CLDR plural category, for the form of the noun after it.
    pub plural: &'static str,
    /// How many digits follow the decimal mark, of the high end if it is a range.
    pub fraction: usize,
}

/// The habits of one language.
pub struct Locale {
    language: Language,
    region: &'static str,
    decimals: DecimalFormatter,
    long_dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    lists: ListFormatter,
    plurals: PluralRulesWithRanges<PluralRules>,
    collator: CollatorBorrowed<'static>,
}

impl Number {
    /// A text in place of a number; a noun after it takes the form for `other`.
    pub fn told(text: String) -> Self {
        Self { text, lines: None, plural: category_name(PluralCategory::Other), fraction: 0 }
    }
}

impl Locale {
    /// Loads the habits of a language.
    ///
    /// # Errors
    /// Only if the compiled-in data lacks the language, which a test rules out.
    pub fn new(language: Language) -> Result<Self, Diagnostic> {
        Self::grouping(language, GroupingStrategy::Auto)
    }

    /// The habits of a language without the mark between thousands, for numbers that somebody is to type again.
    ///
    /// # Errors
    /// As [`Locale::new`].
    pub fn without_groups(language: Language) -> Result<Self, Diagnostic> {
        Self::grouping(language, GroupingStrategy::Never)
    }

    fn grouping(language: Language, strategy: GroupingStrategy) -> Result<Self, Diagnostic> {
        let (tag, region) = icu_locale(language);
        let grouping = DecimalFormatterOptions::from(strategy);
        let missing = |error: &dyn std::fmt::Display| {
            Diagnostic::error("internal", format!("no CLDR data for `{language}`: {error}"))
        };
        Ok(Self {
            language,
            region,
            decimals: DecimalFormatter::try_new((&tag).into(), grouping).map_err(|e| missing(&e))?,
            long_dates: FixedCalendarDateTimeFormatter::try_new((&tag).into(), YMD::long())
                .map_err(|e| missing(&e))?,
            lists: ListFormatter::try_new_and((&tag).into(), ListFormatterOptions::default())
                .map_err(|e| missing(&e))?,
            plurals: PluralRulesWithRanges::try_new_cardinal((&tag).into()).map_err(|e| missing(&e))?,
            collator: Collator::try_new((&tag).into(), CollatorOptions::default())
                .map_err(|e| missing(&e))?,
        })
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The region whose habits are followed, ISO 3166-1 alpha-2.
    pub fn region(&self) -> &'static str {
        self.region
    }

    /// Formats a plain decimal such as `1234.5`, as `ledger` gives them. A text that is not a decimal is returned as
    /// it is.
    pub fn number(&self, plain: &str) -> Number {
        self.range(plain, plain)
    }

    /// Formats a range of two plain decimals, printed as one number if they are equal.
    pub fn range(&self, min: &str, max: &str) -> Number {
        let (Ok(low), Ok(high)) = (Decimal::try_from_str(min), Decimal::try_from_str(max)) else {
            return Number::told(max.to_owned());
        };
        let fraction = max.split_once('.').map_or(0, |(_, digits)| digits.len());
        let text = self.decimal(&high);
        if min == max {
            let plural = category_name(self.plurals.rules().category_for(&high));
            return Number { text, lines: None, plural, fraction };
        }
        let (low_text, category) = (self.decimal(&low), self.plurals.category_for_range(&low, &high));
        let dash = dash(self.language, &[&low_text, &text]);
        Number {
            lines: Some([format!("{low_text}{}", dash.trim()), text.clone()]),
            text: format!("{low_text}{dash}{text}"),
            plural: category_name(category),
            fraction,
        }
    }

    /// The mark between units and tenths.
    pub fn decimal_mark(&self) -> String {
        self.number("0.1").text.trim_matches(|c: char| c.is_ascii_digit()).to_owned()
    }

    /// A date in words: `1 March 2025`.
    pub fn long_date(&self, date: Date) -> String {
        let text = icu_date(date).map_or_else(String::new, |it| self.long_dates.format(&it).to_string());
        keep_together(&with_ordinal_point(self.language, text))
    }

    /// The items as a list within a sentence: `a, b and c`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Which of two texts comes first in an alphabetical list.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        self.decimals.format(decimal).to_string()
    }
}

/// The CLDR locale whose habits a language follows, and its region.
fn icu_locale(language: Language) -> (IcuLocale, &'static str) {
    match language {
        Language::Da => (locale!("da-DK"), "DK"),
        Language::En => (locale!("en-GB"), "GB"),
        Language::Et => (locale!("et-EE"), "EE"),
        Language::Fi => (locale!("fi-FI"), "FI"),
        Language::Is => (locale!("is-IS"), "IS"),
        Language::Nb => (locale!("nb-NO"), "NO"),
        Language::Sv => (locale!("sv-SE"), "SE"),
    }
}

/// The region whose habits documents in this language follow, ISO 3166-1 alpha-2.
pub(super) fn region(language: Language) -> &'static str {
    icu_locale(language).1
}

fn icu_date(date: Date) -> Option<IcuDate<Gregorian>> {
    IcuDate::try_new_gregorian(date.year(), date.month().into(), date.day()).ok()
}

/// Keeps the day and the month on one line: a date that breaks between them reads badly.
fn keep_together(date: &str) -> String {
    date.replacen(' ', "\u{a0}", 1)
}

fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// The sign between the ends of a range.
///
/// In CLDR it is an en dash, in Danish a hyphen, and in Estonian a figure dash. For Estonian, the handbook of the
/// Institute of the Estonian Language is followed instead: an en dash, with spaces around it if one of the ends
/// contains a space.
fn dash(language: Language, ends: &[&str; 2]) -> &'static str {
    match language {
        Language::Da => "-",
        Language::Et if ends.iter().any(|end| end.contains('\u{a0}')) => "\u{a0}–\u{a0}",
        _ => "–",
    }
}

/// ICU4X 2.4 drops the point that CLDR has after the day in Estonian, which marks the number as an ordinal.
fn with_ordinal_point(language: Language, date: String) -> String {
    let day = date.find(|c: char| !c.is_ascii_digit()).unwrap_or(date.len());
    match date.split_at(day) {
        (day, rest) if language == Language::Et && rest.starts_with(' ') => format!("{day}.{rest}"),
        _ => date,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn ranges_print_once_where_the_ends_agree() {
        let locale = Locale::new(Language::En).unwrap();
        assert_eq!(locale.range("5", "10").text, "5–10");
        assert_eq!(locale.range("5", "10").lines, Some(["5–".to_owned(), "10".to_owned()]));
        assert_eq!(locale.range("5", "5").lines, None);
        assert_eq!(locale.range("5", "5").text, "5");
        assert_eq!(locale.number("1").plural, "one");
        assert_eq!(locale.number("1.5").plural, "other");
        assert_eq!(locale.range("0.5", "12.25").fraction, 2);
    }

    #[test]
    fn the_order_of_the_alphabet_is_the_languages_own() {
        let order = |language| {
            let mut words = ["Åbo", "Ærø", "Aalto", "Zürich", "Oslo"];
            let locale = Locale::new(language).unwrap();
            words.sort_by(|a, b| locale.compare(a, b));
            words
        };
        assert_eq!(order(Language::En), ["Aalto", "Åbo", "Ærø", "Oslo", "Zürich"]);
        // In Norwegian, aa sorts as å.
        assert_eq!(order(Language::Nb), ["Oslo", "Zürich", "Ærø", "Åbo", "Aalto"]);
    }
}
