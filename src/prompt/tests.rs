//! Conversations without a terminal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::conduct::{Console, Hooks, Prompt, Reply, Stop, conduct, yes};
use crate::diagnostic::Checked;
use crate::disk::{DiskFolder, picture_path};
use crate::input::{Json, read_application};
use crate::interview::{Answers, Dialogue, Key, Setting, Step};
use crate::model::{Application, Language};
use crate::words::Words;

pub(crate) const APPLICATION: &str = r#"{
    "project": { "name": "School" },
    "funder": { "name": "Fund" },
    "period": { "start": "2025-03-01", "end": "2028-02-29" },
    "coordinator": { "organization": "University of Nordvik" },
    "working_time": { "hours_per_year": 1600 },
    "workshop_topics": [{ "en": "containers; and more", "nb": "containere; og mer" }, "statistics"]
}"#;

pub(crate) fn application(text: &str) -> Application {
    let Checked { value: read, problems } = read_application("application.json", text.as_bytes());
    read.unwrap_or_else(|| panic!("{problems:?}")).model
}

pub(crate) fn setting<'a>(application: Option<&'a Application>, folder: &'a DiskFolder) -> Setting<'a> {
    Setting {
        application,
        folder: Some(folder),
        languages: vec![Language::En, Language::Nb],
        templates: vec!["letter-of-intent".to_owned()],
        words: Words::new(Language::En).unwrap(),
    }
}

/// A folder that contains pictures.
pub(crate) fn pictures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/input/valid")
}

/// Conducts a conversation that has got as far as these answers.
pub(crate) fn lead(
    application_text: Option<&str>,
    answers: Answers,
    replies: &[&str],
    keep: &mut dyn FnMut(&Answers),
) -> (Script, Result<Json, Stop>) {
    let application = application_text.map(application);
    let folder = DiskFolder::new(pictures());
    let setting = setting(application.as_ref(), &folder);
    let mut dialogue = Dialogue::at(&setting, Answers::default());
    dialogue.resume(&answers);
    let mut script = Script::new(replies);
    let mut hooks = Hooks { keep, picture: &|typed| picture_path(&pictures(), typed) };
    let document = conduct(&mut dialogue, &mut script, &mut hooks);
    (script, document)
}

/// Answers from a list; stops when it is empty.
pub(crate) struct Script {
    replies: VecDeque<Reply>,
    pub(crate) asked: Vec<Prompt>,
    pub(crate) told: Vec<String>,
}

impl Script {
    /// `<` and `?` mean the same as on a terminal.
    pub(crate) fn new(replies: &[&str]) -> Self {
        let reply = |text: &&str| match *text {
            "<" => Reply::Back(String::new()),
            "?" => Reply::Help(String::new()),
            text => Reply::Text(text.to_owned()),
        };
        Self { replies: replies.iter().map(reply).collect(), asked: Vec::new(), told: Vec::new() }
    }

    pub(crate) fn has_told(&self, words: &str) -> bool {
        self.told.iter().any(|line| line.contains(words))
    }
}

impl Console for Script {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.asked.push(prompt.clone());
        self.replies.pop_front().ok_or(Stop::Wanted)
    }

    fn tell(&mut self, line: &str) {
        self.told.push(line.to_owned());
    }
}

/// The replies to all questions, from the organisation on, without the summary.
pub(crate) const ALL: [&str; 21] = [
    "Sundby College",
    "",
    "Norge",
    "1 Harbour Street; 0001 Sundby",
    "",
    "Kari Nordmann",
    "Director of Research",
    "",
    "Ola Nordmann",
    "ola@example.org",
    "",
    "",
    "",
    "",
    "",
    "teaching; upkeep of a lesson",
    "1 dag i uka",
    "",
    "",
    "",
    "",
];

pub(crate) fn told_and_written(application: Option<&str>, replies: &[&str]) -> (Script, Result<Value, Stop>) {
    let (script, document) = lead(application, Answers::default(), replies, &mut |_| {});
    (script, document.map(|document| serde_json::from_str(&document.to_file()).unwrap()))
}

pub(crate) fn with(replies: &[&'static str], then: &[&'static str]) -> Vec<&'static str> {
    replies.iter().chain(then).copied().collect()
}

#[test]
fn plain_answers_become_a_contribution() {
    let replies = with(&ALL, &["We teach.", "", "", "", "write"]);
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    assert_eq!(
        written.unwrap(),
        json!({
            "organization": {
                "name": "Sundby College", "country": "NO", "address": ["1 Harbour Street", "0001 Sundby"],
            },
            "letter": { "language": "en" },
            "signatories": [{ "name": "Kari Nordmann", "title": "Director of Research" }],
            "contact": { "name": "Ola Nordmann", "email": "ola@example.org" },
            "contributions": [{
                "role": "instructor",
                "activities": ["teaching", "upkeep of a lesson"],
                "effort": { "days_per_week": 1 },
            }],
            "rationale": "We teach.",
        })
    );
    assert!(script.has_told("Country code: NO."), "{:?}", script.told);
    assert!(script.has_told("That is 320 hours, 2.4 person-months or 0.2 FTE a year."), "{:?}", script.told);
    assert!(script.has_told(
        "From 1\u{a0}March 2025 to 29\u{a0}February 2028 it adds up to 960 hours or 7.2 person-months"
    ));
    assert!(script.has_told("In total: 960 hours, 7.2 person-months, on average 0.2 FTE."));
}

#[test]
pub(crate) fn without_an_application_the_norm_is_an_assumption_that_is_told() {
    let (script, _) = told_and_written(None, &ALL);
    assert!(script.has_told("That is 344 hours, 2.4 person-months or 0.2 FTE a year."), "{:?}", script.told);
    assert!(script.has_told("takes full time to be 1,720 hours a year and 5 days a week"));
    let by_year = with(&ALL[..16], &["2025: 3, 2026: 6–8 pm"]);
    let (script, _) = told_and_written(None, &by_year);
    assert!(script.has_told("In 2025 that is 430 hours, 3 person-months or 0.25 FTE."), "{:?}", script.told);
    assert!(script.has_told("In 2026 that is 860–1,147 hours, 6–8 person-months or 0.5–0.67 FTE."));
}

#[test]
fn several_signatories_and_roles_are_asked_for_one_by_one() {
    let replies = [
        "A",
        "",
        "SE",
        "",
        "no",
        "B",
        "Rector",
        "yes",
        "C",
        "Dean",
        "no",
        "D",
        "d@e.org",
        "+46 1",
        "1600",
        "",
        "editor",
        "E",
        "",
        "20 %",
        "",
        "ja",
        "teacher",
        "",
        "",
        "2025: 3, 2026: 6 pm",
        "",
        "n",
        "",
        "containers; and more\nstatistics",
        "",
        "en",
        "",
        "",
        "write",
    ];
    let (_, written) = told_and_written(Some(APPLICATION), &replies);
    let written = written.unwrap();
    assert_eq!(
        written["signatories"],
        json!([{ "name": "B", "title": "Rector" }, { "name": "C", "title": "Dean" }])
    );
    assert_eq!(
        written["contributions"],
        json!([
            { "who": "E", "role": "editor", "effort": { "fte": 0.2 } },
            { "role": "teacher", "effort": { "person_months": { "2025": 3, "2026": 6 } } },
        ])
    );
    assert_eq!(
        written["workshop_topics"],
        json!([{ "en": "containers; and more", "nb": "containere; og mer" }, "statistics"])
    );
}

#[test]
fn a_reply_that_is_no_answer_is_asked_for_again_with_a_reason() {
    let replies = with(
        &[
            "",
            "Sundby",
            "",
            "Narnia",
            "NO",
            "",
            "",
            "Kari",
            "Rector",
            "maybe",
            "no",
            "Ola",
            "ola at home",
            "ola@e.org",
            "",
            "a lot",
            "9000",
            "",
            "",
        ],
        &["r", "", "", "6 pm", "2031: 6 pm", "9999 FTE"],
    );
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    assert_eq!(written, Err(Stop::Wanted));
    for words in [
        "this needs an answer",
        "there is no country `Narnia`",
        "`maybe` is neither yes nor no",
        "`ola at home` is not an e-mail address",
        "understood 6 person-months, but not whether",
        "`a lot` is not a number of hours",
        "`9000` is more or less than it can be",
        "`2031: 6 pm` is outside the time of the project",
        "`9999 FTE` is more or less than it can be",
    ] {
        assert!(script.has_told(words), "`{words}` is not in {:?}", script.told);
    }
    let last = script.asked.last().unwrap();
    assert_eq!(last.ask, "How much time will it take?", "the last question is still open");
}

#[test]
fn a_question_mark_explains_and_changes_nothing() {
    let (script, _) = told_and_written(None, &["?", "Sundby"]);
    assert!(script.has_told("As it should appear at the top of the letter"));
    assert_eq!(script.asked[0].ask, script.asked[1].ask);
    assert_ne!(script.asked[1].ask, script.asked[2].ask);
}

#[test]
fn going_back_offers_the_earlier_answer_again() {
    let (script, _) = told_and_written(None, &["<", "Sundby", "Physics", "<", "<", "Nordby", "", "NO"]);
    assert!(script.has_told("This is the first question."));
    let initial: Vec<(&str, Option<&str>)> = script
        .asked
        .iter()
        .map(|question| (question.ask.split(' ').next().unwrap(), question.initial.as_deref()))
        .collect();
    assert_eq!(
        initial[3..7],
        [("In", None), ("Which", Some("Physics")), ("What", Some("Sundby")), ("Which", Some("Physics"))]
    );
}

#[test]
fn an_answer_can_be_changed_at_the_end_and_the_change_taken_back() {
    let change = with(&ALL, &["", "en", "", "", "change", "organization", "<"]);
    let replies = with(&change, &["change", "contact-name", "Per", "write"]);
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    let written = written.unwrap();
    assert_eq!(written["organization"]["name"], "Sundby College");
    assert_eq!(written["contact"]["name"], "Per");
    let menus = script.asked.iter().filter(|question| question.ask == "Is this right?").count();
    assert_eq!(menus, 3);
}

#[test]
fn what_the_command_line_gave_is_not_asked_and_not_gone_back_to() {
    let folder = DiskFolder::new(pictures());
    let setting = setting(None, &folder);
    let mut dialogue = Dialogue::at(&setting, Answers::default());
    dialogue.give(Key::of(Step::Organization), "Sundby").unwrap();
    dialogue.give(Key::of(Step::Unit), "Physics").unwrap();
    let mut script = Script::new(&["<", "NO"]);
    let mut hooks = Hooks { keep: &mut |_| {}, picture: &str::to_owned };
    conduct(&mut dialogue, &mut script, &mut hooks).unwrap_err();
    assert!(script.has_told("This is the first question."));
    assert!(script.asked[0].ask.contains("country"));
}

#[test]
fn yes_is_asked_until_it_is_yes_or_no() {
    let words = Words::new(Language::En).unwrap();
    let said = |replies: &[&str]| yes("Go on?", "terminal-menu-help", &words, &mut Script::new(replies));
    assert_eq!(said(&["?", "perhaps", "ja"]), Ok(true));
    assert_eq!(said(&[""]), Ok(true));
    assert_eq!(said(&["<", "no"]), Ok(false));
    assert_eq!(said(&["<", "<", ""]), Ok(true));
    assert_eq!(said(&[]), Err(Stop::Wanted));
}

proptest! {
    // Each reply is read as part of a whole contribution, which takes time.
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is typed, the conversation goes on, and the reader of contributions accepts what it writes in the end.
    #[test]
    fn no_replies_break_the_conversation(
        replies in prop::collection::vec(
            prop_oneof![
                Just("<".to_owned()), Just("?".to_owned()), Just(String::new()), Just("yes".to_owned()),
                Just("NO".to_owned()), Just("a@b.no".to_owned()), Just("1 day a week".to_owned()),
                Just("change".to_owned()), Just("role/0".to_owned()), Just("write".to_owned()),
                Just("add".to_owned()), Just("remove".to_owned()), Just("work".to_owned()), Just("work/0".to_owned()),
                Just("row/0".to_owned()), Just("language".to_owned()),
                Just("en".to_owned()), "\\PC{0,12}",
            ],
            0..60,
        ),
    ) {
        let replies: Vec<&str> = replies.iter().map(String::as_str).collect();
        let (_, written) = told_and_written(Some(APPLICATION), &replies);
        if let Ok(written) = written {
            let bytes = written.to_string();
            let Checked { value: read, problems } = crate::input::read_contribution("x", bytes.as_bytes(), None, None);
            prop_assert!(read.is_some(), "{:?}", problems);
        }
    }
}
