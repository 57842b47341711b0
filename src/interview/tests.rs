//! The table of questions, and answers that come from a file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use super::reply::{value, yes_or_no};
use super::{Answers, Group, Key, Kind, Setting, Step, When, from_draft, to_draft};
use crate::input::{Document, Json, schema};
use crate::model::{Language, country};
use crate::phrase;
use crate::words::Words;

#[test]
fn every_question_has_its_words_in_every_language() {
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for step in Step::ALL {
            let name = step.entry().name;
            let about = [("organization", "X"), ("which", "first")];
            assert_ne!(words.with(name, &about), name, "{language}");
            for beside in ["label", "help"] {
                assert!(words.beside(name, beside, &about).is_some(), "{name} has no {beside} in {language}");
            }
        }
    }
}

fn setting(language: Language) -> Setting<'static> {
    Setting {
        application: None,
        folder: None,
        languages: Language::ALL.to_vec(),
        templates: vec!["letter-of-intent".to_owned()],
        words: Words::new(language).unwrap(),
    }
}

#[test]
fn every_example_is_an_answer_in_its_language() {
    for language in Language::ALL {
        let setting = setting(language);
        for step in Step::ALL {
            let entry = step.entry();
            let Some(example) = setting.words.beside(entry.name, "example", &[]) else { continue };
            match entry.kind {
                // Several ways to say it; whoever answers takes one of them.
                Kind::Country => {
                    let names = example.split([' ', ',']).filter(|word| word.starts_with(char::is_uppercase));
                    let names: Vec<&str> = names.collect();
                    assert!(names.len() > 1, "{example}");
                    names.iter().for_each(|name| assert!(country::find(name).is_ok(), "{name}"));
                }
                Kind::Effort => {
                    example.split(", ").for_each(|one| assert!(phrase::parse(one).is_ok(), "{one}"));
                }
                kind => assert!(value(kind, &example, &setting).is_ok(), "{example} in `{language}`"),
            }
        }
    }
}

#[test]
fn choices_are_answers_by_the_names_that_they_are_shown_with() {
    for language in Language::ALL {
        let setting = setting(language);
        let words = &setting.words;
        assert_eq!(yes_or_no(&words.text("answer-yes")), Ok(true), "{language}");
        assert_eq!(yes_or_no(&words.text("answer-no")), Ok(false), "{language}");
        for named in Language::ALL {
            let name = words.text(&format!("language-{named}"));
            let expected = Ok(Some(Json::string(named.code())));
            assert_eq!(value(Kind::Language, &name, &setting), expected, "{name} in `{language}`");
        }
        assert_eq!(value(Kind::Funding, &words.text("funding-in-kind"), &setting), Ok(None), "{language}");
        let funder = Ok(Some(Json::string("funder")));
        assert_eq!(value(Kind::Funding, &words.text("funding-funder"), &setting), funder, "{language}");
    }
}

#[test]
fn every_field_of_a_contribution_has_a_question() {
    let schema = schema(crate::input::Kind::Contribution);
    let mut fields = BTreeSet::new();
    walk(&schema, &schema, String::new(), &mut fields);
    let asked: BTreeSet<String> = Step::ALL.iter().map(|step| step.entry().pointer.to_owned()).collect();
    let missing: Vec<_> = fields.iter().filter(|field| !asked.contains(*field)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let unknown: Vec<_> =
        asked.iter().filter(|field| !field.is_empty() && !fields.contains(*field)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

/// The pointers of the values that a schema describes: of lists of objects those within, of other lists the whole.
fn walk(schema: &serde_json::Value, node: &serde_json::Value, pointer: String, found: &mut BTreeSet<String>) {
    let node = match node["$ref"].as_str() {
        Some(name) => &schema["$defs"][name.trim_start_matches("#/$defs/")],
        None => node,
    };
    let is_one_value = ["/$schema"].contains(&pointer.as_str()) || pointer.ends_with("/effort");
    if pointer == "/$schema" {
        return;
    }
    if let Some(fields) = node["properties"].as_object().filter(|_| !is_one_value) {
        for (name, field) in fields {
            walk(schema, field, format!("{pointer}/{name}"), found);
        }
        return;
    }
    let items = match node["items"]["$ref"].as_str() {
        Some(name) => &schema["$defs"][name.trim_start_matches("#/$defs/")],
        None => &node["items"],
    };
    if items["properties"].is_object() {
        walk(schema, items, format!("{pointer}/#"), found);
    } else {
        found.insert(pointer);
    }
}

#[test]
fn the_name_of_a_question_leads_back_to_it() {
    for step in Step::ALL {
        let entry = step.entry();
        let repeats = entry.group.list().is_some_and(|list| list.opening != Some(step));
        for index in 0..if repeats { 3 } else { 1 } {
            let key = Key::nth(step, index);
            assert_eq!(Key::from_name(&key.name()), Some(key));
        }
        if let When::After(other) = entry.when {
            assert_eq!(other.entry().group, entry.group, "{}", entry.name);
            assert!(other < step, "{} comes before the question that it depends on", entry.name);
        }
    }
    for wrong in ["role", "country/1", "country/0", "role/x", "nothing", ""] {
        assert_eq!(Key::from_name(wrong), None, "{wrong}");
    }
}

#[test]
fn a_draft_keeps_answers_and_what_no_question_asks_for() {
    let text =
        r#"{ "organization": { "name": "A", "x": 1 }, "y": [{ "z": null }], "signatories": [{}, {}] }"#;
    let mut answers = Answers::of(&Document::parse("c.json", text.as_bytes()).unwrap());
    answers.remove(Group::Signatories, 0);
    answers.put(Key::of(Step::Unit), None);
    let kept = from_draft(to_draft(&answers, None).as_bytes()).unwrap();
    assert_eq!(kept.answers, answers);
    assert_eq!(
        kept.answers.document().to_line(),
        r#"{ "organization": { "name": "A", "x": 1 }, "y": [{ "z": null }], "signatories": [{}] }"#
    );
    assert_eq!(from_draft(br#"{ "loi_draft": 1, "answers": [] }"#), None);
    assert_eq!(from_draft(b"["), None);
}

#[test]
fn what_is_unknown_moves_with_its_item() {
    let text = r#"{ "contributions": [{ "role": "a" }, { "role": "b", "x": 2 }, { "role": "c", "x": 3 }] }"#;
    let mut answers = Answers::of(&Document::parse("c.json", text.as_bytes()).unwrap());
    answers.remove(Group::Work, 0);
    answers.put(Key::nth(Step::Who, 1), Some(Json::string("C")));
    assert_eq!(
        answers.document().to_line(),
        r#"{ "contributions": [{ "role": "b", "x": 2 }, { "who": "C", "role": "c", "x": 3 }] }"#
    );
}

#[test]
fn what_a_taken_answer_leaves_empty_goes_with_it() {
    let text = r#"{ "organization": { "working_time": { "hours_per_year": 1, "source": "x" } }, "letter": { "place": "y" } }"#;
    let mut answers = Answers::of(&Document::parse("c.json", text.as_bytes()).unwrap());
    answers.put(Key::of(Step::HoursPerYear), None);
    answers.put(Key::of(Step::Place), None);
    assert_eq!(answers.document().to_line(), r#"{ "organization": {} }"#);
}
