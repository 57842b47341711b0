//! A partner that is removed: none of its files is lost, and it can come back.

use axum::http::StatusCode;

use crate::browse::Browser;
use crate::partner::{fill, send};
use crate::sign::{Place, sign};

/// The files in the folder of a removed partner, by paths relative to that folder.
fn removed(browser: &Browser, folder: &str) -> Vec<(String, Vec<u8>)> {
    let files = browser.folder.files().into_iter();
    files.filter_map(|(name, bytes)| Some((name.strip_prefix(folder)?.to_owned(), bytes))).collect()
}

#[test]
fn a_partner_is_removed_and_can_be_put_back() {
    let browser = Browser::new();
    browser.folder.remove("contributions/partner.json");
    let coordinator = browser.coordinator();
    let invited = [("label", "Sundby College"), ("email", "post@example.org"), ("language", "nb")];
    browser.post(&format!("{coordinator}/partners"), &invited).is(StatusCode::SEE_OTHER);
    let partner = browser.partner("sundby-college");
    fill(&browser, &partner);
    let picture = include_bytes!("../../examples/every-field/contributions/logos/fjordheim.svg");
    let page = format!("{partner}/organisation");
    let revision = browser.get(&page).revision();
    let fields = [
        ("revision", revision.as_str()),
        ("organization", "Sundby College"),
        ("country", "NO"),
        ("do", "next"),
    ];
    browser.upload(&page, &fields, ("logo", picture)).is(StatusCode::SEE_OTHER);
    send(&browser, &partner);
    let letter = browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::OK).body;
    let letter = sign(&letter, "Kari Nordmann", Place::Field("Signature"));
    browser.upload(&format!("{partner}/returned"), &[], ("letter", &letter)).is(StatusCode::OK);
    let page = format!("{partner}/wording");
    browser.fill(&page, &[("rationale", "We teach more."), ("do", "save")]).is(StatusCode::SEE_OTHER);
    let of_partner = format!("{coordinator}/partners/sundby-college");
    browser.get(&of_partner).is(StatusCode::OK).says("Remove Sundby College?");
    // Looking at the page moves nothing.
    let before = browser.folder.files();
    let asked = browser.get(&format!("{of_partner}/remove")).is(StatusCode::OK);
    for file in
        ["contributions/sundby-college.json", "drafts/sundby-college.json", "letters/sundby-college.pdf"]
    {
        asked.says(file);
    }
    assert_eq!(browser.folder.files(), before);
    let said = browser.post(&format!("{of_partner}/remove"), &[]).is(StatusCode::OK);
    said.says("Sundby College was removed");
    said.says("removed/sundby-college");
    // The link no longer works, and the partner is not asked for anything.
    browser.get(&partner).is(StatusCode::NOT_FOUND);
    browser.fill_at(&page, "x", &[("rationale", "Too late."), ("do", "save")]).is(StatusCode::NOT_FOUND);
    let gone = browser.get(&format!("{of_partner}/remove")).is(StatusCode::NOT_FOUND);
    gone.says("The partner may have been removed in the meantime.");
    gone.says(&format!("<a class=\"button\" href=\"{coordinator}\">All partners</a>"));
    browser.get(&of_partner).is(StatusCode::NOT_FOUND).says("All partners");
    browser.get(&format!("{coordinator}/nothing/at/all")).is(StatusCode::NOT_FOUND).says("All partners");
    browser.get(&coordinator).is(StatusCode::OK).says("Nobody has been invited yet");
    browser.get(&format!("{coordinator}/log")).is(StatusCode::OK).says("The partner was removed");
    browser.post(&format!("{of_partner}/remove"), &[]).is(StatusCode::NOT_FOUND);
    // All its files are there, each in a folder of the same name.
    let aside = removed(&browser, "removed/sundby-college/");
    let moved =
        |name: &str| ["contributions/", "drafts/", "letters/"].iter().any(|folder| name.starts_with(folder));
    for (name, bytes) in before.iter().filter(|(name, _)| moved(name)) {
        assert!(aside.iter().any(|(other, kept)| other == name && kept == bytes), "{name}");
    }
    let invitation = browser.folder.json("removed/sundby-college/invitation.json");
    assert_eq!((&invitation["email"], invitation.get("key")), (&"post@example.org".into(), None));
    // Put back, it is a partner again, with everything that it had stated, sent and signed.
    for (name, bytes) in aside.iter().filter(|(name, _)| name != "invitation.json") {
        browser.folder.write(name, bytes);
    }
    browser.post(&format!("{of_partner}/link"), &[]).is(StatusCode::SEE_OTHER);
    let shown = browser.get(&of_partner).is(StatusCode::OK);
    shown.says("Kari Nordmann");
    shown.says("Sundby College");
    // Another partner of that name goes into a folder of its own.
    browser.post(&format!("{of_partner}/remove"), &[]).is(StatusCode::OK).says("removed/sundby-college-2");
    assert_eq!(
        removed(&browser, "removed/sundby-college/").len(),
        aside.len(),
        "what lay there lies there still"
    );
    browser.post(&format!("{coordinator}/partners"), &invited).is(StatusCode::SEE_OTHER);
    browser.get(&of_partner).is(StatusCode::OK).says("Invited");
}

#[test]
fn a_removal_that_fails_can_be_tried_again() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    let invited = [("label", "Sundby College"), ("email", "post@example.org"), ("language", "nb")];
    browser.post(&format!("{coordinator}/partners"), &invited).is(StatusCode::SEE_OTHER);
    let page = format!("{coordinator}/partners/sundby-college");
    // Something stands where the folder would be.
    browser.folder.write("removed", "");
    browser.post(&format!("{page}/remove"), &[]).is(StatusCode::INTERNAL_SERVER_ERROR);
    let shown = browser.get(&page).is(StatusCode::OK);
    shown.says("Sundby College");
    shown.says("post@example.org");
    browser.folder.remove("removed");
    browser.post(&format!("{page}/remove"), &[]).is(StatusCode::OK).says("Sundby College was removed");
    let invitation = browser.folder.json("removed/sundby-college/invitation.json");
    assert_eq!(
        (&invitation["label"], &invitation["email"]),
        (&"Sundby College".into(), &"post@example.org".into())
    );
    browser.get(&page).is(StatusCode::NOT_FOUND);
}

#[test]
fn a_log_that_has_grown_long_is_shown_from_its_end() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    let line = "{\"time\":\"2026-01-02T03:04:05Z\",\"event\":\"sent\",\"partner\":\"early\"}\n";
    let last = "{\"time\":\"2026-09-08T07:06:05Z\",\"event\":\"returned\",\"partner\":\"late\"}\n";
    browser.folder.write("log.jsonl", line.repeat((16 << 20) / line.len() + 2) + last);
    let file = browser.get(&format!("{coordinator}/log.jsonl")).is(StatusCode::OK).body;
    assert!(file.len() <= 16 << 20 && file.ends_with(last.as_bytes()) && file.starts_with(line.as_bytes()));
    browser.folder.remove("log.jsonl");
    std::fs::create_dir(browser.folder.at("log.jsonl")).unwrap();
    browser.get(&format!("{coordinator}/log")).is(StatusCode::INTERNAL_SERVER_ERROR);
}
