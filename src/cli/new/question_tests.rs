//! Questions that offer something, or come only after certain answers.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use serde_json::json;

use super::question::Kind;
use super::tests::{ALL, APPLICATION, setting, told_and_written};

#[test]
fn what_is_rarely_wanted_is_asked_for_on_request() {
    let letterhead = ["yes", "SuC", "sundby", "www.sundby.example", "NO 1", "none.svg", "logo.svg"];
    let people = &ALL[5..11];
    let hours = ["1,550 hours", "our agreement"];
    let work = ["", "", "", "20 %", "yes", "the funder", "if renewed", ""];
    let end = ["", "We teach.", "English", "Sundby", "Write the file"];
    let replies = [&ALL[..4], &letterhead, people, &hours, &work, &end].concat();
    let (script, written) = told_and_written(Some(APPLICATION), &replies);
    assert!(script.has_told("`sundby` is no address of a website"), "{:?}", script.told);
    assert!(script.has_told("`none.svg` does not exist"), "{:?}", script.told);
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
    assert!(!script.asked.iter().any(|question| question.ask.contains("Who says so")));
}

#[test]
fn a_picture_is_found_from_the_folder_that_one_is_in_as_well() {
    let setting = setting(None);
    assert_eq!(setting.picture("logo.svg"), "logo.svg");
    assert_eq!(setting.picture("'tests/input/valid/logo.svg'"), "logo.svg");
    assert_eq!(setting.picture("Cargo.toml"), "Cargo.toml");
}

#[test]
fn topics_are_chosen_from_those_of_the_application() {
    let (script, _) = told_and_written(Some(APPLICATION), &ALL);
    let topics = script.asked.iter().find(|question| question.ask.contains("specialised")).unwrap();
    assert_eq!(topics.kind, Kind::Several(vec!["containers; and more".to_owned(), "statistics".to_owned()]));
    let (script, _) = told_and_written(None, &ALL);
    let topics = script.asked.iter().find(|question| question.ask.contains("specialised")).unwrap();
    assert_eq!(topics.kind, Kind::Line { required: false });
}
