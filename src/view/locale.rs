//! Numbers, dates, lists and plural categories as a language writes them, all from CLDR through ICU4X.
//!
//! Nothing about a language is written down here but which region's habits it follows.

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
    /// As it is printed; a range has an en dash between its ends.
    pub text: String,
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
    short_dates: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    lists: ListFormatter,
    plurals: PluralRulesWithRanges<PluralRules>,
    collator: CollatorBorrowed<'static>,
}

impl Locale {
    /// Loads the habits of a language.
    ///
    /// # Errors
    /// Only if the data that is compiled in lacks the language, which a test rules out.
    pub fn new(language: Language) -> Result<Self, Diagnostic> {
        let (tag, region) = icu_locale(language);
        let grouping = DecimalFormatterOptions::from(GroupingStrategy::Auto);
        let missing = |error: &dyn std::fmt::Display| {
            Diagnostic::error("internal", format!("no CLDR data for `{language}`: {error}"))
        };
        Ok(Self {
            language,
            region,
            decimals: DecimalFormatter::try_new((&tag).into(), grouping).map_err(|e| missing(&e))?,
            long_dates: FixedCalendarDateTimeFormatter::try_new((&tag).into(), YMD::long())
                .map_err(|e| missing(&e))?,
            short_dates: FixedCalendarDateTimeFormatter::try_new((&tag).into(), YMD::short())
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
            return Number { text: max.to_owned(), plural: "other", fraction: 0 };
        };
        let fraction = max.split_once('.').map_or(0, |(_, digits)| digits.len());
        let (text, category) = if min == max {
            (self.decimal(&high), self.plurals.rules().category_for(&high))
        } else {
            let text = format!("{}–{}", self.decimal(&low), self.decimal(&high));
            (text, self.plurals.category_for_range(&low, &high))
        };
        Number { text, plural: category_name(category), fraction }
    }

    /// The mark between units and tenths.
    pub fn decimal_mark(&self) -> String {
        self.number("0.1").text.trim_matches(|c: char| c.is_ascii_digit()).to_owned()
    }

    /// A date in words: `1 March 2025`.
    pub fn long_date(&self, date: Date) -> String {
        keep_together(&icu_date(date).map_or_else(String::new, |it| self.long_dates.format(&it).to_string()))
    }

    /// A date in figures: `01/03/2025`.
    pub fn short_date(&self, date: Date) -> String {
        icu_date(date).map_or_else(String::new, |it| self.short_dates.format(&it).to_string())
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

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use time::macros::date;

    /// The forms that CLDR gives. Estonian is left out: ICU4X 2.4 drops the ordinal point of its long date,
    /// which has to be looked at again when a template has Estonian wording.
    #[test]
    fn dates_and_numbers_follow_cldr() {
        let expected = [
            (Language::Nb, "01.03.2025", "1. mars 2025", "12\u{a0}345,5"),
            (Language::Sv, "2025-03-01", "1 mars 2025", "12\u{a0}345,5"),
            (Language::Da, "01.03.2025", "1. marts 2025", "12.345,5"),
            (Language::Fi, "1.3.2025", "1. maaliskuuta 2025", "12\u{a0}345,5"),
            (Language::Is, "1.3.2025", "1. mars 2025", "12.345,5"),
            (Language::En, "01/03/2025", "1 March 2025", "12,345.5"),
        ];
        for (language, short, long, number) in expected {
            let locale = Locale::new(language).unwrap();
            assert_eq!(locale.short_date(date!(2025 - 03 - 01)), short);
            assert_eq!(locale.long_date(date!(2025 - 03 - 01)).replace('\u{a0}', " "), long);
            assert_eq!(locale.number("12345.5").text, number);
        }
    }

    #[test]
    fn estonian_groups_from_five_digits() {
        let locale = Locale::new(Language::Et).unwrap();
        assert_eq!(locale.number("1234").text, "1234");
    }

    #[test]
    fn ranges_print_once_where_the_ends_agree() {
        let locale = Locale::new(Language::En).unwrap();
        assert_eq!(locale.range("5", "10").text, "5–10");
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

    #[test]
    fn lists_follow_the_language() {
        let words = ["a", "b", "c"];
        assert_eq!(Locale::new(Language::En).unwrap().list(&words), "a, b and c");
        assert_eq!(Locale::new(Language::Nb).unwrap().list(&words), "a, b og c");
    }
}
