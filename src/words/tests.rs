//! The catalogues held against each other and against the table of questions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

use super::{CATALOGUES, Words};
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
            let needed: BTreeSet<&String> = values.iter().filter(|value| *value != "plural").collect();
            let missing: Vec<_> = needed.into_iter().filter(|value| !found.contains(*value)).collect();
            assert!(missing.is_empty(), "`{name}` in `{language}` leaves out {missing:?}");
        }
        let unknown: Vec<&String> = own.keys().filter(|name| !english.contains_key(*name)).collect();
        assert!(unknown.is_empty(), "{unknown:?} in `{language}` is asked for nowhere");
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
