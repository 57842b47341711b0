//! Questions that come only after certain answers or on request, and what can be changed at the end.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::conduct::{Prompt, Reply};
use super::terminal::meaning;
use super::tests::{ALL, APPLICATION, pictures, told_and_written, with};
use crate::disk::picture_path;
use crate::interview::Field;

#[test]
fn what_is_rarely_wanted_is_asked_for_on_request() {
    let letterhead = ["yes", "SuC", "sundby", "www.sundby.example", "NO 1", "", "none.svg", "logo.svg", ""];
    let people = &ALL[5..11];
    let hours = ["1,550 hours", "our agreement"];
    let work = ["", "", "", "", "20 %", "yes", "the funder", "if renewed", "", "", "", ""];
    let end = ["", "We teach.", "English", "Sundby", "", "write"];
    let replies = [&ALL[..4], &letterhead, people, &hours, &work, &end].concat();
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    assert!(script.has_told("`sundby` is not the address of a website"), "{:?}", script.told);
    assert!(script.has_told("the picture `none.svg` does not exist"), "{:?}", script.told);
    assert!(script.has_told("That is 310 hours, 2.4 person-months or 0.2 FTE a year."), "{:?}", script.told);
    let written = written.unwrap();
    assert_eq!(
        written["organization"],
        json!({
            "name": "Sundby College", "short_name": "SuC", "country": "NO",
            "address": ["1 Harbour Street", "0001 Sundby"], "registration_number": "NO 1",
            "website": "www.sundby.example", "logo": "logo.svg",
            "working_time": { "hours_per_year": 1550, "source": "our agreement" },
        })
    );
    assert_eq!(written["letter"], json!({ "place": "Sundby", "language": "en" }));
    assert_eq!(
        written["contributions"][0],
        json!({ "role": "instructor", "effort": { "fte": 0.2 }, "funding": "funder", "note": "if renewed" })
    );
}

#[test]
fn the_norm_of_the_application_is_offered_and_not_written_down() {
    let (script, _) = told_and_written(Some(APPLICATION), &ALL);
    let hours = script.asked.iter().find(|question| question.ask.contains("How many hours a year")).unwrap();
    assert_eq!(hours.default.as_deref(), Some("1600"));
    assert!(!script.asked.iter().any(|question| question.ask.contains("Where does that number")));
}

#[test]
fn a_picture_is_found_from_the_folder_that_one_is_in_as_well() {
    let found = |typed| picture_path(&pictures(), typed);
    assert_eq!(found("logo.svg"), "logo.svg");
    assert_eq!(found("'tests/input/valid/logo.svg'"), "logo.svg");
    assert_eq!(found("Cargo.toml"), "Cargo.toml");
}

#[test]
fn topics_are_chosen_from_those_of_the_application() {
    let is_about_topics = |prompt: &&Prompt| prompt.ask.contains("specialised");
    let (script, _) = told_and_written(Some(APPLICATION), &ALL);
    let topics = script.asked.iter().find(is_about_topics).unwrap();
    let Field::Several(choices) = &topics.field else { panic!("{topics:?}") };
    let labels: Vec<&str> = choices.iter().map(|choice| choice.label.as_str()).collect();
    assert_eq!(labels, ["containers; and more", "statistics"]);
    // Without an application, no topics are known.
    let (script, _) = told_and_written(None, &ALL);
    assert!(!script.asked.iter().any(|prompt| is_about_topics(&prompt)));
}

#[test]
fn every_field_can_be_asked_for() {
    let end = with(&ALL, &["", "en", "", ""]);
    let more = [
        ("signatory-organization/0", "University Library"),
        ("row/0", "Library"),
        ("date", "2025-02-14"),
        ("reference", "2025/1"),
        ("template", "letter-of-intent"),
        ("statement", "We teach.\nWe like it."),
        ("letterhead", "pictures/banner.svg"),
    ];
    let changes = more.iter().flat_map(|(name, reply)| ["change", *name, *reply]);
    let replies: Vec<&str> = end.iter().copied().chain(changes).chain(["write"]).collect();
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    let written = written.unwrap_or_else(|stop| panic!("{stop:?} {:?}", script.told));
    assert_eq!(
        written["letter"],
        json!({
            "date": "2025-02-14", "language": "en", "template": "letter-of-intent", "reference": "2025/1",
            "statement": ["We teach.", "We like it."],
        })
    );
    assert_eq!(written["signatories"][0]["organization"], "University Library");
    assert_eq!(written["contributions"][0]["row"], "Library");
    assert_eq!(written["organization"]["letterhead"], "pictures/banner.svg");
}

#[test]
fn what_a_list_has_can_be_added_and_taken_away_at_the_end() {
    let end = with(
        &ALL,
        &["", "en", "", "", "add", "signatory", "Per", "Dean", "", "change", "signatory-title/1", "Rector"],
    );
    let (_, written) = told_and_written(Some(APPLICATION), &with(&end, &["write"]));
    assert_eq!(
        written.unwrap()["signatories"],
        json!([{ "name": "Kari Nordmann", "title": "Director of Research" }, { "name": "Per", "title": "Rector" }])
    );
    let (_, written) = told_and_written(Some(APPLICATION), &with(&end, &["remove", "signatory/0", "write"]));
    assert_eq!(written.unwrap()["signatories"], json!([{ "name": "Per", "title": "Rector" }]));
    let other = ["add", "other", "Travel", "nok", "2025: 69 000, 2026: 1–2", "", "write"];
    let (_, written) = told_and_written(Some(APPLICATION), &[&end[..], &other].concat());
    assert_eq!(
        written.unwrap()["other_contributions"],
        json!([{ "description": "Travel", "currency": "NOK", "years": { "2025": 69000, "2026": { "min": 1, "max": 2 } } }])
    );
    // After the last signatory was removed, the question for one comes again.
    let (script, _) =
        told_and_written(Some(APPLICATION), &with(&end, &["remove", "signatory/1", "remove", "signatory/0"]));
    assert!(script.asked.last().unwrap().ask.starts_with("Who signs for"), "{:?}", script.asked.last());
}

#[test]
fn a_name_with_a_title_is_split_on_request() {
    let before = &ALL[..5];
    let replies = [before, &["Prof. X, Vice-Rector", "yes"]].concat();
    let (script, _) = told_and_written(None, &replies);
    assert!(script.asked[6].ask.contains("“Vice-Rector” the title of Prof. X"), "{:?}", script.asked[6]);
    assert!(script.asked[7].ask.contains("anyone else"), "{:?}", script.asked[7]);
    let (script, _) = told_and_written(None, &[before, &["Martin King, Jr.", "no"]].concat());
    assert!(script.asked[7].ask.contains("person's title"), "{:?}", script.asked[7]);
}

#[test]
fn the_marks_mean_the_same_whatever_stands_before_them() {
    let back = |typed: &str| Reply::Back(typed.to_owned());
    let help = |typed: &str| Reply::Help(typed.to_owned());
    let text = |typed: &str| Reply::Text(typed.to_owned());
    assert_eq!(meaning(" < ", "", false), back(""));
    assert_eq!(meaning("Dept<", "", false), back("Dept"));
    assert_eq!(meaning("Dept <", "Dept", true), back("Dept"));
    assert_eq!(meaning("?", "Dept", false), help(""));
    assert_eq!(meaning("?Dept", "Dept", true), help("Dept"));
    assert_eq!(meaning("<Dept", "Dept", true), back("Dept"));
    assert_eq!(meaning("Dept?", "Dept", false), help("Dept"));
    assert_eq!(meaning("Why not?", "", true), text("Why not?"));
    assert_eq!(meaning("We teach.?", "We teach.", true), help("We teach."));
    assert_eq!(meaning("a < b", "", false), text("a < b"));
}
