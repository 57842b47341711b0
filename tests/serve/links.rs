//! Links: who gets which, and how they expire or are revoked.

use axum::http::StatusCode;

use crate::browse::{Browser, path};

#[test]
fn a_coordinator_invites_renews_and_withdraws() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    browser.get(&coordinator).is(StatusCode::OK).says("Partners");
    let invited = [("label", "Høgskolen i Sundby"), ("email", "post@example.org")];
    let answer = browser.post(&format!("{coordinator}/partners"), &invited).is(StatusCode::SEE_OTHER);
    assert_eq!(answer.leads_to(), format!("{coordinator}/partners/hogskolen-i-sundby"));
    let first = link(&browser, &coordinator);
    browser.get(&first).is(StatusCode::OK).says("Høgskolen i Sundby");
    let known = browser.post(&format!("{coordinator}/partners"), &invited);
    known.is(StatusCode::UNPROCESSABLE_ENTITY).says("there already");
    let nameless = browser.post(&format!("{coordinator}/partners"), &[("label", " / ")]);
    nameless.is(StatusCode::UNPROCESSABLE_ENTITY).says("needs a letter");
    let of_partner = format!("{coordinator}/partners/hogskolen-i-sundby");
    browser.post(&format!("{of_partner}/link"), &[]).is(StatusCode::SEE_OTHER);
    let second = link(&browser, &coordinator);
    assert_ne!(first, second);
    browser.get(&first).is(StatusCode::NOT_FOUND);
    browser.get(&second).is(StatusCode::OK);
    browser.post(&format!("{of_partner}/withdraw"), &[]).is(StatusCode::SEE_OTHER);
    browser.get(&second).is(StatusCode::NOT_FOUND);
    browser.post(&format!("{coordinator}/partners/..%2F..%2Fx/link"), &[]).is(StatusCode::NOT_FOUND);
    let log = String::from_utf8(browser.folder.read("log.jsonl")).unwrap();
    let events: Vec<&str> = log.lines().map(|line| line.split("\"event\":\"").nth(1).unwrap()).collect();
    let events: Vec<&str> = events.iter().map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(events, ["invited", "invited", "withdrawn"]);
    let everything = browser.folder.files().into_values().flatten().collect::<Vec<u8>>();
    for key in [&first, &second, &coordinator] {
        let key = key.rsplit('/').next().unwrap();
        assert!(!everything.windows(key.len()).any(|bytes| bytes == key.as_bytes()), "a key is on the disk");
    }
}

#[test]
fn a_partner_with_a_contribution_gets_a_link_to_it() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    browser.get(&coordinator).is(StatusCode::OK).says("Sundby College");
    browser.post(&format!("{coordinator}/partners/partner/link"), &[]).is(StatusCode::SEE_OTHER);
    let partner = link(&browser, &coordinator);
    browser.get(&format!("{partner}/organisation")).is(StatusCode::OK).says("Sundby College");
    browser.post(&format!("{coordinator}/partners/nobody/link"), &[]).is(StatusCode::NOT_FOUND);
}

#[test]
fn other_links_of_the_coordinator_end_where_one_says_so() {
    let browser = Browser::new();
    let (first, second) = (browser.coordinator(), browser.coordinator());
    browser.get(&first).is(StatusCode::OK);
    browser.post(&format!("{second}/links"), &[]).is(StatusCode::SEE_OTHER);
    browser.get(&first).is(StatusCode::NOT_FOUND);
    let browser = browser.again();
    browser.get(&second).is(StatusCode::OK);
}

/// The link that the coordinator's page shows.
fn link(browser: &Browser, coordinator: &str) -> String {
    let page = browser.get(coordinator).is(StatusCode::OK);
    let rest = page.text().split("value=\"http").nth(1).expect("a link");
    path(&format!("http{}", rest.split('"').next().unwrap()))
}

#[test]
fn a_slash_at_the_end_of_a_link_does_no_harm() {
    let browser = Browser::new();
    for link in [browser.coordinator(), browser.partner("sundby")] {
        let moved = browser.get(&format!("{link}/")).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(moved.leads_to(), link);
        let moved = browser.get(&format!("{link}//?lang=nb")).is(StatusCode::PERMANENT_REDIRECT);
        assert_eq!(moved.leads_to(), format!("{link}?lang=nb"));
    }
    let letters = format!("{}/letters", browser.coordinator());
    assert_eq!(browser.get(&format!("{letters}/")).leads_to(), letters);
    for elsewhere in ["//example.org/", "/", "//p/x/"] {
        assert_eq!(browser.get(elsewhere).leads_to(), "", "{elsewhere}");
    }
}
