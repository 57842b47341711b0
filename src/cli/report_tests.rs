//! Documents of any shape and content, processed as far as possible: read, checked, and reported on.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use time::macros::date;

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::fonts;
use crate::input::{Read, read_application, read_contribution};
use crate::model::{Application, Contribution};
use crate::produce::{Choices, Inputs, Loaded, Signature, Templates, findings, letter_problems, uncovered};

use crate::report::tests::{assert_harmless, hostile};
use crate::report::{data, github, human};

const APPLICATION: &str = include_str!("../../examples/every-field/application.json");
const CONTRIBUTION: &str = include_str!("../../examples/every-field/contributions/01-fjordheim.json");

/// A change to a value or a name in a document.
#[derive(Debug, Clone)]
enum Change {
    Value(Value),
    Key(String),
    Remove,
    Repeat,
}

fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        select(vec!["2026-02-30", "9999-12-31", "en", "NO", "funder", "../x", "a@b", "0000-0000-0000-0000"])
            .prop_map(Value::from),
        hostile().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(key(), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn key() -> impl Strategy<Value = String> {
    let known = [
        "organization",
        "name",
        "country",
        "letter",
        "date",
        "title",
        "email",
        "contributions",
        "role",
        "effort",
        "fte",
        "hours",
        "2026",
        "min",
        "max",
        "from",
        "activities",
        "note",
        "en",
        "nb",
        "logo",
        "expected",
        "label",
        "unit",
    ];
    prop_oneof![select(known.to_vec()).prop_map(str::to_owned), hostile()]
}

fn changes() -> impl Strategy<Value = Vec<(Index, Change)>> {
    let change = prop_oneof![
        3 => value().prop_map(Change::Value),
        3 => hostile().prop_map(|text| Change::Value(Value::from(text))),
        1 => key().prop_map(Change::Key),
        1 => Just(Change::Remove),
        1 => Just(Change::Repeat),
    ];
    proptest::collection::vec((any::<Index>(), change), 0..6)
}

/// A document with changes at some of its values.
fn changed(text: &str, changes: &[(Index, Change)]) -> String {
    let mut document: Value = serde_json::from_str(text).unwrap();
    for (at, change) in changes {
        let mut pointers = Vec::new();
        collect(&document, String::new(), &mut pointers);
        let pointer = at.get(&pointers).clone();
        let Some((above, step)) = pointer.rsplit_once('/') else {
            if let Change::Value(value) = change {
                document = value.clone();
            }
            continue;
        };
        let step = step.replace("~1", "/").replace("~0", "~");
        let inside = document.pointer(&pointer).unwrap().clone();
        match (document.pointer_mut(above).unwrap(), change) {
            (Value::Object(members), Change::Value(value)) => drop(members.insert(step, value.clone())),
            (Value::Object(members), Change::Key(key)) => drop(members.insert(key.clone(), inside)),
            (Value::Object(members), Change::Remove) => drop(members.remove(&step)),
            (Value::Array(items), change) => {
                let index: usize = step.parse().unwrap();
                match change {
                    Change::Value(value) => items[index] = value.clone(),
                    Change::Remove => drop(items.remove(index)),
                    Change::Repeat | Change::Key(_) => items.push(inside),
                }
            }
            _ => {}
        }
    }
    document.to_string()
}

fn collect(value: &Value, pointer: String, all: &mut Vec<String>) {
    let step = |step: &str| format!("{pointer}/{}", step.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| collect(item, step(&index.to_string()), all));
        }
        Value::Object(members) => members.iter().for_each(|(key, member)| collect(member, step(key), all)),
        _ => {}
    }
    all.push(pointer);
}

fn loaded<T>(read: Option<Read<T>>) -> Option<Loaded<T>> {
    read.map(|read| Loaded { read, bytes: Vec::new() })
}

/// Everything that `loi check` says about an application and its contributions.
fn said(choices: &Choices, application: &str, contributions: &[String]) -> Problems {
    let Checked { value: read, mut problems } = read_application("application.json", application.as_bytes());
    let application: Option<Loaded<Application>> = loaded(read);
    let mut partners: Vec<Loaded<Contribution>> = Vec::new();
    for (index, contribution) in contributions.iter().enumerate() {
        let model = application.as_ref().map(|application| &application.read.model);
        let name = format!("{index}.json");
        let Checked { value: read, problems: more } =
            read_contribution(&name, contribution.as_bytes(), model, None);
        problems.extend(more);
        partners.extend(loaded(read));
    }
    let Some(application) = application else { return problems };
    problems.extend(findings(&application, &partners.iter().collect::<Vec<_>>()));
    for contribution in &partners {
        problems.extend(uncovered(&choices.fonts, &contribution.read.document));
        match choices.template.of_letter(&contribution.read) {
            Ok(template) => {
                let inputs = Inputs { application: &application, contribution };
                problems.extend(letter_problems(&choices.request(inputs, &template)));
            }
            Err(more) => problems.extend(more),
        }
    }
    problems
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn whatever_documents_hold_is_told_and_harmless(
        application in changes(),
        one in changes(),
        other in changes(),
        cut in any::<Option<Index>>(),
        bits in hostile(),
    ) {
        let choices = Choices {
            date: None,
            default_date: date!(2026-01-01),
            from_clock: false,
            language: None,
            signature: Signature::Field,
            template: Templates::default(),
            fonts: fonts::load(&[]).unwrap(),
        };
        let mut contributions = [changed(CONTRIBUTION, &one), changed(CONTRIBUTION, &other)];
        if let Some(cut) = cut {
            // No longer JSON, most likely.
            let text = &mut contributions[1];
            let at = (0..=cut.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
            text.insert_str(at, &bits);
        }
        let problems = said(&choices, &changed(APPLICATION, &application), &contributions);
        let problems: Vec<&Diagnostic> = problems.iter().collect();
        for told in [
            human::diagnostics(&problems, false),
            data::diagnostics(&problems),
            github::diagnostics(&problems, &str::to_owned),
        ] {
            assert_harmless(&told);
            prop_assert!(told.len() < 2_000_000, "{}", told.len());
        }
        let told = human::diagnostics(&problems, false);
        let is_excerpt = |line: &&str| line.trim_start().starts_with(|c: char| c.is_ascii_digit() || c == '·');
        prop_assert!(told.lines().filter(is_excerpt).all(|line| line.chars().count() <= 200), "{}", told);
    }
}
