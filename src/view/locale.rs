//! Numbers, dates, lists and plural categories as a language writes them, all from CLDR through ICU4X.
//!
//! What is written down here about a language is which region's habits it follows, and, at the end of this file, what
//! ICU4X lacks or CLDR gives otherwise than the country writes.

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

/// A number as text, with what wording and tables need to know about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Number {
    /// As it is printed, a range with a dash between its ends.
    pub text: String,
    /// A range in two lines where one is too narrow, the dash at the end of the first; nothing for a single number.
    pub lines: Option<[String; 2]>,
    /// Its CLDR plural category, for the form of the noun after it.
    pub plural: &'static str,
    /// How many digits follow the decimal mark, of the high end where it is a range.
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
    /// A text in the place of a number, which no noun follows in a form of its own.
    pub fn told(text: String) -> Self {
        Self { text, lines: None, plural: category_name(PluralCategory::Other), fraction: 0 }
    }
}

impl Locale {
    /// Loads the habits of a language.
    ///
    /// # Errors
    /// Only if the data that is compiled in lacks the language, which a test rules out.
    pub fn new(language: Language) -> Result<Self, Diagnostic> {
        Self::grouping(language, GroupingStrategy::Auto)
    }

    /// The habits of a language but for the mark between thousands, for numbers that somebody is to type again.
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

    /// A plain decimal such as `1234.5`, as `ledger` gives them. A text that is no decimal stays as it is.
    pub fn number(&self, plain: &str) -> Number {
        self.range(plain, plain)
    }

    /// Two plain decimals, printed as one where they are the same.
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

    /// The items of a sentence: `a, b and c`.
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.lists.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// Which of two texts stands first in an alphabetical list.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        self.decimals.format(decimal).to_string()
    }
}

/// The locale whose CLDR data a language takes its habits from, and its region.
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

/// A date reads badly when the day stands at the end of one line and the month on the next.
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

/// What stands between the ends of a range.
///
/// CLDR's sign is an en dash, in Danish a hyphen, and in Estonian a figure dash: the handbook of the Institute of the
/// Estonian Language has an en dash, with blanks around it where an end has a blank in it.
fn dash(language: Language, ends: &[&str; 2]) -> &'static str {
    match language {
        Language::Da => "-",
        Language::Et if ends.iter().any(|end| end.contains('\u{a0}')) => "\u{a0}–\u{a0}",
        _ => "–",
    }
}

/// ICU4X 2.4 drops the point after the day that CLDR has in Estonian, where it makes an ordinal of the number.
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
        // In Norwegian an aa is an å.
        assert_eq!(order(Language::Nb), ["Oslo", "Zürich", "Ærø", "Åbo", "Aalto"]);
    }
}
