//! The table of questions, and answers that come from a file.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::reply::{value, yes_or_no};
use super::{
    Answers, Dialogue, Group, Key, Kind, REASONS, Refusal, Setting, Step, Typed, When, from_draft, to_draft,
};
use crate::input::{CODES, Document, Json, MAX_ITEMS, MAX_TEXT, read_application, schema};
use crate::model::{Application, Language, country};
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
                // There are several ways to say it; an answer takes one of them.
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

/// The pointers of the values that a schema describes: for lists of objects, those within; other lists count as one
/// value.
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
    let kept = from_draft(to_draft(&answers, &Typed::new(), None).as_bytes()).unwrap();
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
fn an_item_of_which_nothing_is_said_keeps_its_place() {
    let mut answers = Answers::default();
    answers.add(Group::Signatories);
    answers.put(Key::nth(Step::SignatoryName, 1), Some(Json::string("B")));
    assert_eq!(answers.document().to_line(), r#"{ "signatories": [{}, { "name": "B" }] }"#);
}

#[test]
fn what_a_taken_answer_leaves_empty_goes_with_it() {
    let text = r#"{ "organization": { "working_time": { "hours_per_year": 1, "source": "x" } }, "letter": { "place": "y" } }"#;
    let mut answers = Answers::of(&Document::parse("c.json", text.as_bytes()).unwrap());
    answers.put(Key::of(Step::HoursPerYear), None);
    answers.put(Key::of(Step::Place), None);
    assert_eq!(answers.document().to_line(), r#"{ "organization": {} }"#);
}

/// A typical application.
fn application() -> Application {
    let text = r#"{
        "project": { "name": "P" }, "funder": { "name": "F" }, "coordinator": { "organization": "C" },
        "period": { "start": "2026-01-01", "end": "2028-12-31" }, "working_time": { "hours_per_year": 1720 }
    }"#;
    read_application("application.json", text.as_bytes()).value.unwrap().model
}

/// Things that somebody could type, with the codes under which the reader refuses them.
fn refused_replies() -> Vec<(Step, String, &'static str)> {
    let reply = |step, reply: &str, code| (step, reply.to_owned(), code);
    vec![
        reply(Step::Orcid, "0000-0002-1825-0098", "bad-orcid"),
        reply(Step::Ror, "uib", "bad-ror"),
        reply(Step::Rationale, "en: we teach | en: we learn", "duplicate-key"),
        reply(Step::Effort, "5000 FTE", "out-of-range"),
        reply(Step::HoursPerYear, "9000", "out-of-range"),
        reply(Step::Effort, "20 % from 2020-01-01 until 2020-12-31", "outside-period"),
        reply(Step::Effort, "2031: 3 person-months", "outside-period"),
        reply(Step::OtherYears, "2020: 5 000", "outside-period"),
        reply(Step::Note, &"x".repeat(MAX_TEXT + 1), "text-too-long"),
        reply(Step::Activities, &"x\n".repeat(MAX_ITEMS + 1), "too-many-items"),
        reply(Step::OtherCurrency, "kr", "unknown-currency"),
        reply(Step::Role, "teacher \u{f0b7}", "unprintable-character"),
        reply(Step::ContactName, "Kari\nNordmann", "unprintable-character"),
        reply(Step::Place, "Sundby \u{202e}", "unprintable-character"),
    ]
}

#[test]
fn what_the_reader_refuses_is_told_in_every_language() {
    let application = application();
    let told = |language, step, reply: &str| {
        let setting = Setting { application: Some(&application), ..setting(language) };
        let mut answers = Answers::default();
        [Group::Work, Group::Other].into_iter().for_each(|group| answers.add(group));
        let refusal = Dialogue::at(&setting, answers).refusal(Key::of(step), reply);
        let Some(Refusal::Problem(problem, Some(reason))) = &refusal else { panic!("{step:?}: {refusal:?}") };
        (problem.code, setting.words.unclear(reason), problem.message.clone())
    };
    for (step, reply, code) in refused_replies() {
        let english = told(Language::En, step, &reply);
        assert_eq!(english.0, code, "{step:?}");
        for language in Language::ALL {
            let (_, own, of_reader) = told(language, step, &reply);
            for text in [&own.message, &own.hint] {
                // A missing value would show up as its name.
                assert!(!text.is_empty() && !text.contains(['{', '$']), "{code} in `{language}`: {text}");
            }
            assert_ne!(own.message, of_reader);
            assert!(language == Language::En || own != english.1, "{code} is English in `{language}`");
        }
    }
}

#[test]
fn every_reason_has_a_sentence_and_a_remedy() {
    // Errors caused by the system or by another program are told as the reader tells them.
    let of_others = ["picture-blank", "picture-typeface", "picture-unreadable"];
    let pictures = CODES.iter().map(|(code, _)| *code).filter(|code| code.starts_with("picture-"));
    for code in pictures.chain(refused_replies().into_iter().map(|(_, _, code)| code)) {
        let is_told = REASONS.iter().any(|(known, _)| *known == code);
        assert_eq!(is_told, !of_others.contains(&code), "{code}");
    }
    for language in Language::ALL {
        let words = Words::new(language).unwrap();
        for (code, id) in REASONS {
            assert!(
                words.maybe(id).is_some() && words.beside(id, "hint", &[]).is_some(),
                "{code}, {language}"
            );
        }
    }
}

#[test]
fn what_is_missing_keeps_nothing_else_from_being_judged() {
    let application = application();
    let setting = Setting { application: Some(&application), ..setting(Language::En) };
    let mut answers = Answers::default();
    [Group::Work, Group::Other].into_iter().for_each(|group| answers.add(group));
    let mut dialogue = Dialogue::at(&setting, answers);
    dialogue.put(Key::of(Step::Effort), "20 %").unwrap();
    assert!(dialogue.totals().is_some());
    assert!(dialogue.open_problems().iter().all(|(_, refusal)| refusal.is_missing()));
}

#[test]
fn where_nothing_is_given_the_list_is_to_blame() {
    let application = application();
    let setting = Setting { application: Some(&application), ..setting(Language::En) };
    let problems = |answers: &[(Step, Json)]| {
        let mut of = Answers::default();
        of.put(Key::of(Step::GivesWork), Some(Json::Boolean(false)));
        answers.iter().for_each(|(step, answer)| of.put(Key::of(*step), Some(answer.clone())));
        let problems = Dialogue::at(&setting, of).open_problems().into_iter();
        let codes = problems.filter_map(|(key, refusal)| match refusal {
            Refusal::Problem(problem, Some(_)) => Some((key?.step, problem.code)),
            _ => None,
        });
        codes.collect::<Vec<_>>()
    };
    assert_eq!(problems(&[]), [(Step::GivesWork, "empty-list")]);
    let support = (Step::Template, Json::string("letter-of-support"));
    assert_eq!(problems(std::slice::from_ref(&support)), []);
    let gives = (Step::GivesWork, Json::Boolean(true));
    assert_eq!(problems(&[support, gives]), [(Step::GivesWork, "support-with-effort")]);
}

/// Something that somebody could type: arbitrary text, something that looks like an answer, or something close to one.
fn reply() -> impl Strategy<Value = String> {
    let nearly = refused_replies().into_iter().map(|(_, reply, _)| reply).filter(|reply| reply.len() < 100);
    let nearly: Vec<String> = nearly.collect();
    prop_oneof![
        3 => "\\PC{0,30}|[0-9 .,:;%a-z-]{0,20}",
        1 => "(2019|2026|2031): [0-9]{1,13}( (person-months|hours|FTE|%|days a week))?",
        1 => "(en|nb|xx): [a-z ]{0,5}\\| ?(en|nb): .{0,5}",
        1 => proptest::sample::select(nearly),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_a_page_sends_is_an_answer_or_is_kept_as_it_was_typed(
        replies in proptest::collection::vec((0..Step::ALL.len(), 0usize..3, reply()), 0..12),
    ) {
        let application = application();
        let setting = Setting { application: Some(&application), ..setting(Language::En) };
        let mut answers = Answers::default();
        for group in [Group::Work, Group::Work, Group::Other, Group::Signatories] {
            answers.add(group);
        }
        let mut dialogue = Dialogue::at(&setting, answers);
        let mut sent = std::collections::BTreeMap::new();
        for (step, index, reply) in replies {
            let key = Key::nth(Step::ALL[step], index);
            if dialogue.answers().keys().contains(&key) && !key.step.is_gate() {
                sent.insert(key, reply.trim().to_owned());
            }
        }
        let typed = dialogue.fill(sent.clone());
        for (key, reply) in &sent {
            let is_answer = dialogue.answers().get(*key).is_some();
            if let Some(typed) = typed.get(key) {
                prop_assert_eq!(typed, reply);
                prop_assert!(!is_answer);
                let refusal = dialogue.refusal(*key, reply);
                prop_assert!(refusal.is_some(), "{:?} is refused for no reason", key);
                // On a page, pictures are chosen; only somebody at a terminal types a path.
                let is_english = refusal.is_some_and(|it| it.is_english());
                let is_path = key.step.entry().kind == Kind::Picture;
                prop_assert!(is_path || !is_english, "{:?}: `{}` is told in English", key, reply);
            } else {
                let says_nothing = reply.is_empty() || dialogue.refusal(*key, reply).is_none();
                prop_assert!(is_answer || says_nothing, "{:?}: `{}` is lost", key, reply);
            }
        }
        // A draft keeps everything.
        let kept = from_draft(to_draft(dialogue.answers(), &typed, None).as_bytes()).unwrap();
        prop_assert_eq!(&kept.answers, dialogue.answers());
        prop_assert_eq!(kept.typed, typed);
    }
}
