//! The catalogues, compared with each other and with the table of questions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use icu_locale_core::Locale as IcuLocale;
use icu_plurals::{PluralCategory, PluralRules};

use super::{Words, catalogue, pages};
use crate::model::Language;

/// Every sentence and every text that belongs to one, with the names of the values that it needs.
pub(super) fn names(text: &'static str) -> BTreeMap<String, BTreeSet<String>> {
    let resource = parse(text).expect("a catalogue without mistakes");
    let mut found = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let beside = message.attributes.iter().map(|it| (format!("{id}.{}", it.id.name), &it.value));
        for (name, pattern) in message.value.iter().map(|value| (id.to_owned(), value)).chain(beside) {
            let mut values = BTreeSet::new();
            collect(pattern, &mut values);
            assert!(found.insert(name.clone(), values).is_none(), "`{name}` is there twice");
        }
    }
    found
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_values(inline, values),
            Expression::Select { selector, variants } => {
                inline_values(selector, values);
                variants.iter().for_each(|variant| collect(&variant.value, values));
            }
        }
    }
}

fn inline_values(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(values.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inner) = expression.as_ref() {
                inline_values(inner, values);
            }
        }
        _ => {}
    }
}

#[test]
fn every_catalogue_says_what_english_says() {
    let english = names(catalogue(Language::En));
    for language in Language::ALL {
        let own = names(catalogue(language));
        let missing: Vec<&String> = english.keys().filter(|name| !own.contains_key(*name)).collect();
        assert!(missing.is_empty(), "{missing:?} are missing in `{language}`");
        let unknown: Vec<&String> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(unknown.is_empty(), "{unknown:?} in `{language}` are asked for nowhere");
        for (name, values) in &english {
            let found = &own[name];
            // Not every noun has a singular form in each language, and in Estonian a unit before its number has none.
            let free = |value: &&String| *value == "plural";
            let is_given = |value: &&String| value.starts_with("example-");
            let is_counted =
                ["unit-", "effort-", "terminal-resume"].iter().any(|start| name.starts_with(start));
            let unasked: Vec<_> = found
                .difference(values)
                .filter(|value| !(is_counted && free(value) || is_given(value)))
                .collect();
            assert!(unasked.is_empty(), "`{name}` in `{language}` has {unasked:?}, which nobody gives");
            // A hint may be worded without some of the values.
            let needed = values.difference(found).filter(|value| !free(value) && !name.ends_with(".hint"));
            let missing: Vec<_> = needed.collect();
            assert!(missing.is_empty(), "`{name}` in `{language}` leaves out {missing:?}");
        }
    }
}

#[test]
fn every_page_says_in_each_language_what_it_says_in_english() {
    let english = names(pages(Language::En));
    for language in Language::ALL {
        let own = names(pages(language));
        let missing: Vec<_> = english.keys().filter(|name| !own.contains_key(*name)).collect();
        let unknown: Vec<_> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "`{language}` lacks {missing:?} and has {unknown:?}"
        );
        for (name, values) in &english {
            assert_eq!(own[name], *values, "`{name}` in `{language}`");
        }
        assert!(Words::for_pages(language).is_ok(), "{language}");
    }
    let conversation = names(catalogue(Language::En));
    let twice: Vec<_> = english.keys().filter(|name| conversation.contains_key(*name)).collect();
    assert!(twice.is_empty(), "{twice:?} have two meanings");
}

#[test]
fn another_language_has_words_of_its_own() {
    let english = Words::new(Language::En).unwrap();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::En) {
        let own = Words::new(language).unwrap();
        assert_eq!(own.language(), language);
        let same: Vec<String> = names(catalogue(language))
            .into_keys()
            .filter(|name| {
                !name.contains('.') && own.text(name).len() > 20 && own.text(name) == english.text(name)
            })
            .collect();
        assert!(same.is_empty(), "{same:?} are English in `{language}`");
    }
}

/// The keys of the forms that a text has, each with the value that selects them.
fn forms(text: &'static str) -> Vec<(String, String, Vec<String>)> {
    fn of(name: &str, pattern: &Pattern<&str>, found: &mut Vec<(String, String, Vec<String>)>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
            else {
                continue;
            };
            let InlineExpression::VariableReference { id } = selector else {
                panic!("`{name}` selects oddly")
            };
            let key = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => (*name).to_owned(),
                VariantKey::NumberLiteral { value } => panic!("`{name}` has a form for {value}"),
            };
            // The default form comes last.
            assert!(variants.last().is_some_and(|last| last.default), "`{name}`");
            let keys = variants.iter().map(|variant| key(&variant.key)).collect();
            found.push((name.to_owned(), id.name.to_owned(), keys));
            variants.iter().for_each(|variant| of(name, &variant.value, found));
        }
    }
    let mut found = Vec::new();
    for entry in parse(text).expect("a catalogue without mistakes").body {
        let Entry::Message(message) = entry else { continue };
        let patterns = message.value.iter().chain(message.attributes.iter().map(|beside| &beside.value));
        patterns.for_each(|pattern| of(message.id.name, pattern, &mut found));
    }
    found
}

#[test]
fn nouns_have_the_forms_that_cldr_tells_apart() {
    for language in Language::ALL {
        let tag: IcuLocale = language.code().parse().unwrap();
        let rules = PluralRules::try_new_cardinal(tag.into()).unwrap();
        let name = |category| match category {
            PluralCategory::One => "one",
            PluralCategory::Other => "other",
            category => panic!("{category:?} in `{language}`"),
        };
        let known: BTreeSet<&str> = rules.categories().map(name).collect();
        let mut counted = 0;
        for (id, value, keys) in forms(catalogue(language)) {
            let keys: BTreeSet<&str> = keys.iter().map(String::as_str).collect();
            match value.as_str() {
                "plural" => assert_eq!(keys, known, "`{id}` in `{language}`"),
                "which" => assert_eq!(keys, BTreeSet::from(["first", "other"]), "`{id}` in `{language}`"),
                other => panic!("`{id}` in `{language}` depends on `{other}`"),
            }
            counted += usize::from(value == "plural");
        }
        assert!(counted >= 8, "{counted} in `{language}`");
    }
}

#[test]
fn numbers_are_followed_by_the_right_form() {
    let counts = ["0", "0.5", "1", "1.5", "2", "5", "21"];
    let hours = |words: &Words| {
        let hours = counts.map(|count| {
            let number = words.locale.number(count);
            words.with("unit-hours", &[("plural", number.plural)])
        });
        hours.join(" ")
    };
    for (language, expected) in [
        (Language::En, "hours hours hour hours hours hours hours"),
        (Language::Nb, "timer timer time timer timer timer timer"),
        (Language::Sv, "timmar timmar timme timmar timmar timmar timmar"),
        (Language::Da, "timer time time time timer timer timer"),
        (Language::Fi, "tuntia tuntia tunti tuntia tuntia tuntia tuntia"),
        (
            Language::Is,
            "klukkustundir klukkustundir klukkustund klukkustundir klukkustundir klukkustundir klukkustund",
        ),
        (Language::Et, "tundi tundi tund tundi tundi tundi tundi"),
    ] {
        assert_eq!(hours(&Words::new(language).unwrap()), expected, "{language}");
    }
}

#[test]
fn a_reason_says_what_was_understood_and_what_to_write() {
    let words = Words::new(Language::En).unwrap();
    let told = |phrase: &str| {
        let told = words.unclear(&crate::phrase::parse(phrase).unwrap_err());
        format!("{}; {}", told.message, told.hint)
    };
    for (phrase, expected) in [
        (
            "6 pm",
            "understood 6 person-months, but not whether that is every year or in total; write `6 person-months a year` or \
             `6 person-months in total`, or name the years, as in `2025: 6 person-months`",
        ),
        (
            "2 days a month",
            "understood 2 days a month, which applications do not count in; write days a week: that is about \
             `0.46 days a week`",
        ),
        (
            "1 day every three weeks",
            "understood 1 day every 3 weeks, which goes on for ever as a number of days a week; round it, as in \
             `0.33 days a week`",
        ),
        (
            "4 hours a week",
            "understood 4 hours a week, which applications do not count in; the number of working weeks in a year \
             differs; with 45 of them it is `180 hours a year`",
        ),
        (
            "0.5 PM a month",
            "understood 0.5 person-months a month, which applications do not count in; if you mean every month of the \
             year, write `6 person-months a year`",
        ),
        (
            "2026-2028: 3 PM",
            "understood 3 person-months in 2026, 2027 and 2028, but not whether each year or in total; write \
             `3 person-months a year` or `3 person-months in total`",
        ),
        ("1.500 hours", "`1.500` can be read in two ways: as 1500 or as 1.5; write `1500` or `1.5`"),
        (
            "about 10 %",
            "`about 10 %` is too vague for a letter; write the number itself, or a range such as `8–12 %`",
        ),
        (
            "20 % until 2027",
            "`until 2027` could mean until it begins or until it ends; write the last day, as in `until 2027-12-31`",
        ),
        (
            "1 day a week, more in summer",
            "understood `1 day a week`, but not `, more in summer`; write one amount; a second kind of work is a second \
             entry",
        ),
    ] {
        assert_eq!(told(phrase), expected, "{phrase}");
    }
}

#[test]
fn an_amount_is_said_back_in_full() {
    let words = Words::new(Language::En).unwrap();
    let said = |phrase: &str| words.effort(&crate::phrase::parse(phrase).unwrap()).replace('\u{a0}', " ");
    assert_eq!(
        said("half-time from August 2026 until 31.12.2027"),
        "0.5 FTE from 1 August 2026 until 31 December 2027"
    );
    assert_eq!(said("1 PM/y"), "1 person-month a year");
    assert_eq!(said("6 PM in total"), "6 person-months in total");
    assert_eq!(said("100 h in 2026 and 1 h in 2027"), "100 hours in 2026 and 1 hour in 2027");
}
