//! The catalogues held against each other and against the table of questions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::{CATALOGUES, PAGES, Words};
use crate::model::Language;

/// Every sentence and every text beside one, with the names of the values that it needs.
fn names(text: &'static str) -> BTreeMap<String, BTreeSet<String>> {
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
    let english = names(CATALOGUES[0].1);
    for (language, text) in CATALOGUES {
        let own = names(text);
        for (name, values) in &english {
            let found = own.get(name).unwrap_or_else(|| panic!("`{name}` is missing in `{language}`"));
            // A language may need fewer: not each has a form for one.
            assert!(found.is_subset(values), "`{name}` in `{language}` has {found:?}, not {values:?}");
            // A hint may say it in another way.
            let needed: Vec<&String> =
                values.iter().filter(|value| *value != "plural" && !name.ends_with(".hint")).collect();
            let missing: Vec<_> = needed.into_iter().filter(|value| !found.contains(*value)).collect();
            assert!(missing.is_empty(), "`{name}` in `{language}` leaves out {missing:?}");
        }
        let unknown: Vec<&String> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(unknown.is_empty(), "{unknown:?} in `{language}` is asked for nowhere");
    }
}

#[test]
fn every_page_says_in_each_language_what_it_says_in_english() {
    let english = names(PAGES[0].1);
    for (language, text) in PAGES {
        let own = names(text);
        let missing: Vec<_> = english.keys().filter(|name| !own.contains_key(*name)).collect();
        let unknown: Vec<_> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(
            missing.is_empty() && unknown.is_empty(),
            "`{language}` lacks {missing:?} and has {unknown:?}"
        );
        for (name, values) in &english {
            assert_eq!(own[name], *values, "`{name}` in `{language}`");
        }
    }
    let conversation = names(CATALOGUES[0].1);
    let twice: Vec<_> = english.keys().filter(|name| conversation.contains_key(*name)).collect();
    assert!(twice.is_empty(), "{twice:?} have two meanings");
}

#[test]
fn a_page_in_a_language_without_words_of_its_own_is_english() {
    let said = |language| Words::for_pages(language).unwrap().text("web-save");
    assert_eq!((said(Language::En), said(Language::Nb)), ("Save".to_owned(), "Lagre".to_owned()));
    for language in Language::ALL {
        let has_pages = PAGES.iter().any(|(known, _)| *known == language);
        assert!(has_pages || said(language) == "Save", "{language}");
    }
}

#[test]
fn another_language_has_words_of_its_own() {
    let english = Words::new(Language::En).unwrap();
    for (language, text) in CATALOGUES.iter().skip(1) {
        let own = Words::new(*language).unwrap();
        assert_eq!(own.language(), *language);
        let same: Vec<String> = names(text)
            .into_keys()
            .filter(|name| {
                !name.contains('.') && own.text(name).len() > 20 && own.text(name) == english.text(name)
            })
            .collect();
        assert!(same.is_empty(), "{same:?} are English in `{language}`");
    }
    assert_eq!(Words::new(Language::Fi).unwrap().language(), Language::En);
    assert!(!Words::has(Language::Fi));
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
            "understood 6 person-months, but not how often: every year, or in all?; write `6 person-months a year` or \
             `6 person-months in total`, or name the years, as in `2025: 6 person-months`",
        ),
        (
            "2 days a month",
            "understood 2 days a month, which no application counts; write days a week: that is about `0.46 days a week`",
        ),
        (
            "1 day every three weeks",
            "understood 1 day every 3 weeks, which has no end as days a week; write it rounded, as in `0.33 days a week`",
        ),
        (
            "4 hours a week",
            "understood 4 hours a week, which no application counts; how many weeks somebody works in a year differs; \
             with 45 of them it is `180 hours a year`",
        ),
        (
            "0.5 PM a month",
            "understood 0.5 person-months a month, which no application counts; if every month of the year is meant, \
             write `6 person-months a year`",
        ),
        (
            "2026-2028: 3 PM",
            "understood 3 person-months in 2026, 2027 and 2028, but not whether in each of them or in all; write \
             `3 person-months a year` or `3 person-months in total`",
        ),
        ("1.500 hours", "`1.500` can be read in two ways: as 1500 or as 1.5000; write `1500` or `1.5000`"),
        (
            "about 10 %",
            "`about 10 %` is no amount that a letter can state; write the number itself, or a range such as `8–12 %`",
        ),
        (
            "20 % until 2027",
            "`until 2027` may mean until it begins or until it ends; write the last day, as in `until 2027-12-31`",
        ),
        (
            "1 day a week, more in summer",
            "understood `1 day a week`, but not `, more in summer`; write one amount; two kinds of work are two entries",
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
