//! Whatever a question, a hint or a reason gives as an example is accepted where it is given.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::input::{Json, read_application};
use crate::interview::{Answers, Dialogue, Group, Key, Setting, Step};
use crate::model::{Application, Language};
use crate::words::Words;

/// An application for a period.
fn application(start: &str, end: &str) -> Application {
    let text = format!(
        r#"{{
            "project": {{ "name": "P" }}, "funder": {{ "name": "F" }}, "coordinator": {{ "organization": "C" }},
            "period": {{ "start": "{start}", "end": "{end}" }}, "working_time": {{ "hours_per_year": 1720 }}
        }}"#
    );
    read_application("application.json", text.as_bytes()).value.unwrap().model
}

/// What a text gives as examples of answers to a question: whatever stands in backticks.
fn examples(words: &Words, step: Step) -> Vec<String> {
    let name = step.entry().name;
    let text = |id: &str, beside: &str| words.beside(id, beside, &[]);
    let told = match step {
        Step::Effort => vec![text("web-effort", "hint"), text(name, "help"), words.maybe("amount-examples")],
        Step::OtherYears => {
            vec![text("web-money-words", "hint"), text(name, "help"), text("amount-money-years", "hint")]
        }
        _ => panic!("{name}"),
    };
    let told: Vec<String> = told.into_iter().flatten().collect();
    let marked = told.iter().flat_map(|text| text.split('`').skip(1).step_by(2)).map(str::to_owned);
    let example = text(name, "example").into_iter();
    match step {
        Step::OtherYears => marked.chain(example).collect(),
        _ => marked.collect(),
    }
}

#[test]
fn no_form_refuses_its_own_examples() {
    let periods = [
        ("2027-01-01", "2029-12-31"),
        ("2025-03-01", "2028-02-29"),
        ("2031-09-01", "2032-07-31"),
        ("2030-02-01", "2030-06-30"),
        ("2030-08-20", "2030-08-25"),
    ];
    for (start, end) in periods {
        let application = application(start, end);
        for language in Language::ALL {
            let setting = Setting {
                application: Some(&application),
                folder: None,
                languages: Language::ALL.to_vec(),
                templates: vec!["letter-of-intent".to_owned()],
                words: Words::for_pages(language).unwrap().for_period(application.period),
            };
            let mut answers = Answers::default();
            [Group::Work, Group::Other].into_iter().for_each(|group| answers.add(group));
            answers.put(Key::of(Step::OtherCurrency), Some(Json::string("NOK")));
            let dialogue = Dialogue::at(&setting, answers);
            for step in [Step::Effort, Step::OtherYears] {
                let examples = examples(&setting.words, step);
                assert!(examples.len() > 2, "{examples:?}");
                for example in examples {
                    let refusal = dialogue.refusal(Key::of(step), &example);
                    assert_eq!(refusal, None, "{example} in `{language}` from {start} to {end}");
                }
            }
        }
    }
}

#[test]
fn examples_are_in_the_years_of_the_application() {
    let application = application("2031-01-01", "2033-12-31");
    for language in Language::ALL {
        let words = Words::for_pages(language).unwrap().for_period(application.period);
        for id in
            ["web-effort.hint", "effort.help", "web-money-words.hint", "other-years.example", "note.example"]
        {
            let (id, beside) = id.split_once('.').unwrap();
            let text = words.beside(id, beside, &[]).unwrap();
            let years: Vec<&str> =
                text.split(|it: char| !it.is_ascii_digit()).filter(|it| it.len() == 4).collect();
            let is_inside = |year: &&str| ("2031"..="2033").contains(year);
            assert!(!years.is_empty() && years.iter().all(is_inside) || id == "note", "{text}");
        }
    }
}
