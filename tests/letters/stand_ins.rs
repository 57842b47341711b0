//! A text of the application may be replaced by its version in another language, but a partner's own text never is.

use std::collections::BTreeSet;

use letter_of_intent::model::Language::{self, Fi, Sv};
use letter_of_intent::model::StandIn;
use letter_of_intent::produce::Loaded;
use lopdf::Document;
use serde_json::json;

use crate::make::Draft;

/// The languages that a PDF declares: first that of the document, then those of parts of its pages, each once.
fn tongues(pdf: &[u8]) -> (String, Vec<String>) {
    let document = Document::load_mem(pdf).expect("a PDF");
    let whole = document.catalog().expect("a catalog").get(b"Lang").expect("a language");
    let whole = String::from_utf8_lossy(whole.as_str().expect("a text")).into_owned();
    let pages = document.get_pages().into_values().map(|page| document.get_page_content(page));
    let content: String = pages.map(|page| String::from_utf8_lossy(&page).into_owned()).collect();
    let parts = content.split("/Lang(").skip(1).filter_map(|rest| rest.split_once(')'));
    let parts: BTreeSet<&str> = parts.map(|(language, _)| language).filter(|it| *it != whole).collect();
    let parts = parts.into_iter().map(str::to_owned).collect();
    (whole, parts)
}

fn draft() -> Draft {
    Draft::new()
        .applied("project", json!({ "name": "Open School", "phase": { "en": "second phase", "nb": "andre fase" } }))
        .applied(
            "principles",
            json!([{ "en": "all of it  is open (and [free])", "nb": "alt er åpent" }, { "sv": "allt delas", "nb": "alt deles" }]),
        )
        .applied("languages", json!(["fi", "en", "nb"]))
}

#[test]
fn what_stands_in_is_printed_and_told() {
    let letter = draft().letter(Sv);
    let text = letter.text();
    for words in ["Open School, second phase", "All of it is open (and [free]). Allt delas."] {
        assert!(text.contains(words), "`{words}` in {text}");
    }
    assert_eq!(tongues(&letter.pdf), ("sv-SE".to_owned(), vec!["en-GB".to_owned()]));
}

/// The warnings about a letter.
fn warnings(draft: &Draft, language: Language) -> Vec<(String, String)> {
    let warnings = draft.documents().warnings(language);
    warnings.iter().map(|it| (it.code.to_owned(), it.message.clone())).collect()
}

#[test]
fn one_warning_names_all_of_them() {
    let told = warnings(&draft(), Sv);
    let message = "the letter is in `sv`, with texts in another language: `/project/phase` (`en`), `/principles/0` (`en`)";
    assert_eq!(told, [("text-in-another-language".to_owned(), message.to_owned())]);
    let told = warnings(&draft(), Fi);
    assert!(told[0].1.ends_with("`/principles/1` (`nb`)"), "{told:?}");
    assert_eq!(warnings(&draft(), Language::Nb), []);
}

/// A figure may have any name, and its pointer leads to it all the same.
#[test]
fn a_figure_of_an_odd_name_is_pointed_at() {
    let figures = json!({ "learners": { "en": "many", "nb": "mange" }, "of/each~day": { "en": "ten" } });
    let mut application = Draft::new().applied("figures", figures).application;
    application["languages"] = json!(["en"]);
    let text = application.to_string();
    let read =
        Loaded::application("application.json", text.clone().into_bytes()).value.expect("an application");
    let stand_ins = read.read.model.spoken(Sv).stand_ins;
    let place = |it: &StandIn| {
        let place = read.read.document.place(&it.pointer);
        (place.pointer.clone(), text.get(place.range).expect("a stretch of the text").to_owned())
    };
    let places: Vec<_> = stand_ins.iter().map(place).collect();
    let expected = [
        ("/figures/learners", r#"{"en":"many","nb":"mange"}"#),
        ("/figures/of~1each~0day", r#"{"en":"ten"}"#),
    ];
    assert_eq!(places, expected.map(|(pointer, value)| (pointer.to_owned(), value.to_owned())));
}

#[test]
fn what_a_letter_does_not_print_is_not_told() {
    let draft = Draft::new()
        .applied("alternatives", json!({ "en": "Come to a course." }))
        .applied("languages", json!(["en"]));
    assert_eq!(warnings(&draft, Sv), []);
}

#[test]
fn nothing_stands_in_for_what_a_partner_says() {
    let draft = draft().with("rationale", json!({ "en": "Because." }));
    let problems = draft.documents().try_letter(Sv).expect_err("the partner's own words");
    let found: Vec<_> =
        problems.iter().map(|it| (it.code, it.place.as_ref().expect("a place").pointer.as_str())).collect();
    assert_eq!(found, [("missing-language", "/rationale")]);
}

#[test]
fn without_an_order_nothing_stands_in() {
    let mut draft = draft();
    draft.application.as_object_mut().expect("an object").remove("languages");
    let problems = draft.documents().try_letter(Sv).expect_err("no Swedish");
    assert_eq!(problems.len(), 2, "{problems:?}");
}

/// The coordinator's own letter is recognised even if its name appears in another language.
#[test]
fn the_coordinator_is_known_in_whichever_language() {
    let draft = Draft::new()
        .applied("coordinator", json!({ "organization": { "en": "Sundby College" } }))
        .applied("languages", json!(["en"]))
        .with(
            "organization",
            json!({ "name": { "en": "Sundby College", "sv": "Sundby högskola" }, "country": "NO" }),
        );
    let text = draft.letter(Sv).text();
    assert!(text.contains("Vi samordnar ansökan till Research Fund"), "{text}");
}
