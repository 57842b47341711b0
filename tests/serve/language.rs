//! The language of the letter: what a page marks, what it shows and what is sent are the same.

use axum::http::StatusCode;
use letter_of_intent::model::Language;

use crate::browse::{Browser, Page};
use crate::partner::{fill, send};
use crate::support::{Folder, text_of};

/// The languages that can be chosen, and the one that is marked.
fn offered(page: &Page) -> (Vec<String>, Option<String>) {
    let value =
        |input: &str| input.split("value=\"").nth(1).and_then(|it| Some(it.split('"').next()?.to_owned()));
    let inputs = page.text().split("<input").skip(1).filter_map(|rest| rest.split('>').next());
    let inputs: Vec<&str> = inputs.filter(|input| input.contains(" name=\"language\"")).collect();
    let marked = inputs.iter().find(|input| input.contains(" checked")).and_then(|input| value(input));
    (inputs.into_iter().filter_map(value).collect(), marked)
}

/// What the letter of a partner from a country says. The last page is left out, or saved as it was shown.
fn letter(country: &str, is_saved: bool) -> String {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let page = format!("{partner}/wording");
    fill(&browser, &partner);
    browser
        .fill(&format!("{partner}/organisation"), &[("country", country), ("do", "save")])
        .is(StatusCode::SEE_OTHER);
    let wording =
        |language| browser.fill(&page, &[("language", language), ("do", "save")]).is(StatusCode::SEE_OTHER);
    wording("");
    let (_, marked) = offered(&browser.get(&page));
    assert_eq!(marked.as_deref(), Some("en"), "{country}");
    let shown = browser.get(&format!("{partner}/letter")).is(StatusCode::OK);
    shown.says("working time");
    if is_saved {
        wording(&marked.unwrap());
    }
    send(&browser, &partner);
    text_of(&browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::OK).body)
}

#[test]
fn saving_what_is_marked_changes_nothing() {
    for country in ["Norway", "Finland", "Iceland"] {
        let saved = letter(country, true);
        assert_eq!(saved, letter(country, false), "{country}");
        assert!(saved.contains("Letter of intent"), "{saved}");
    }
}

#[test]
fn where_every_letter_is_in_one_language_no_other_is_offered() {
    let browser = Browser::in_language(Folder::new(), Language::Nb);
    let (codes, marked) = offered(&browser.get(&format!("{}/wording", browser.partner("sundby"))));
    assert_eq!((codes, marked.as_deref()), (vec!["nb".to_owned()], Some("nb")));
}
