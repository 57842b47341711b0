//! Letters that come back through the form, signed or not.

use axum::http::StatusCode;

use crate::browse::Browser;
use crate::partner::{fill, send};
use crate::sign::{Place, sign};

const FIELD: Place = Place::Field("Signature");

#[test]
fn a_signed_letter_is_kept_where_the_other_commands_find_it() {
    let browser = Browser::new();
    browser.folder.remove("contributions/partner.json");
    let partner = browser.partner("sundby");
    let back = format!("{partner}/returned");
    fill(&browser, &partner);
    send(&browser, &partner);
    let letter = browser.get(&format!("{partner}/letter.pdf")).body;
    let refused = browser.upload(&back, &[], ("letter", &letter)).is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("Nobody has signed this letter");
    assert!(!browser.folder.has("letters/sundby.pdf"));
    let signed = sign(&letter, "Kari Nordmann", FIELD);
    let kept = browser.upload(&back, &[], ("letter", &signed)).is(StatusCode::OK);
    kept.says("The signed letter is here");
    kept.says("Kari Nordmann");
    assert_eq!(browser.folder.read("letters/sundby.pdf"), signed);
    let status = browser.folder.run(&["status", "."]).well();
    let line = status.out().lines().find(|line| line.contains("letters/sundby.pdf")).expect("a line");
    assert!(line.contains("signed"), "{line}");
    // An unsigned letter does not replace it; another signed one does, and the earlier one is moved aside.
    browser.upload(&back, &[], ("letter", &letter)).is(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(browser.folder.read("letters/sundby.pdf"), signed);
    let other = sign(&letter, "Somebody Else", FIELD);
    browser.upload(&back, &[], ("letter", &other)).is(StatusCode::OK);
    assert_eq!(browser.folder.read("letters/sundby.pdf"), other);
    let aside = browser.folder.files().into_iter().find(|(name, _)| name.starts_with("replaced/"));
    assert_eq!(aside.expect("the one before").1, signed);
}

#[test]
fn what_is_not_this_partners_letter_is_told_and_not_kept() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let back = format!("{partner}/returned");
    let refuse = |letter: &[u8], why: &str| {
        browser.upload(&back, &[], ("letter", letter)).is(StatusCode::UNPROCESSABLE_ENTITY).says(why);
    };
    refuse(b"%PDF-1.7", "Your pledge has not been sent yet");
    fill(&browser, &partner);
    send(&browser, &partner);
    let letter = browser.get(&format!("{partner}/letter.pdf")).body;
    let signed = sign(&letter, "Kari Nordmann", FIELD);
    refuse(b"no PDF at all", "This is not the letter from this page");
    let mut changed = signed.clone();
    changed.extend_from_slice(b"% something\n");
    refuse(&changed, "This letter was changed after it was made");
    // Somebody else's letter, and a letter with earlier figures.
    let other = browser.partner("other");
    fill(&browser, &other);
    let name = [("organization", "Nordvik University"), ("do", "next")];
    browser.fill(&format!("{other}/organisation"), &name).is(StatusCode::SEE_OTHER);
    send(&browser, &other);
    let theirs = browser.get(&format!("{other}/letter.pdf")).body;
    refuse(&sign(&theirs, "X", FIELD), "This letter belongs to another organisation");
    let more = [("effort/0", "1 day a week"), ("do", "next")];
    browser.fill(&format!("{partner}/people"), &more).is(StatusCode::SEE_OTHER);
    send(&browser, &partner);
    refuse(&signed, "This letter says something else than your latest pledge");
    assert!(!browser.folder.has("letters/sundby.pdf"));
    let log = String::from_utf8(browser.folder.read("log.jsonl")).unwrap();
    assert_eq!(log.matches("\"event\":\"refused\"").count(), 5, "{log}");
}

#[cfg(unix)]
#[test]
fn a_letter_that_has_not_changed_is_judged_once() {
    use std::os::unix::fs::PermissionsExt as _;

    use crate::support::Folder;

    // A worker that logs everything it receives.
    let beside = Folder::empty();
    let heard = beside.at("heard");
    let program = beside.at("worker");
    let (heard_there, loi) = (heard.display(), env!("CARGO_BIN_EXE_loi"));
    let script = format!("#!/bin/sh\ntee -a '{heard_there}' | '{loi}' \"$@\"\n");
    beside.write("worker", script);
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let browser = Browser::with_workers(Folder::new(), program);
    browser.folder.remove("contributions/partner.json");
    let (coordinator, partner) = (browser.coordinator(), browser.partner("sundby"));
    fill(&browser, &partner);
    send(&browser, &partner);
    let letter = browser.get(&format!("{partner}/letter.pdf")).body;
    let signed = sign(&letter, "Kari Nordmann", FIELD);
    browser.upload(&format!("{partner}/returned"), &[], ("letter", &signed)).is(StatusCode::OK);
    let judged = || {
        let heard = std::fs::read(&heard).unwrap();
        heard.windows(signed.len()).filter(|there| *there == signed).count()
    };
    assert_eq!(judged(), 1);
    let state = || {
        let page = browser.get(&format!("{coordinator}/partners/sundby")).is(StatusCode::OK);
        page.text().split("<dd>").nth(1).unwrap().split("</span>").next().unwrap().to_owned()
    };
    assert!(state().ends_with(">Signed"), "{}", state());
    // Another partner changes, and the letter is checked for the table, for the annex and for each of its files.
    let other = browser.partner("other");
    browser
        .fill(&format!("{other}/people"), &[("role/0", "instructor"), ("do", "save")])
        .is(StatusCode::SEE_OTHER);
    fill(&browser, &other);
    let name = [("organization", "Nordvik University"), ("do", "next")];
    browser.fill(&format!("{other}/organisation"), &name).is(StatusCode::SEE_OTHER);
    send(&browser, &other);
    for page in ["", "/annex", "/annex/annex.csv", "/annex/annex.json"] {
        browser.get(&format!("{coordinator}{page}")).is(StatusCode::OK);
    }
    assert_eq!(judged(), 1);
    // A change made in the folder by hand is noticed, and so is its reversal.
    browser.folder.write("letters/sundby.pdf", [signed.as_slice(), b"% something\n"].concat());
    assert!(!state().ends_with(">Signed"), "{}", state());
    browser.folder.write("letters/sundby.pdf", &signed);
    assert!(state().ends_with(">Signed"), "{}", state());
    assert_eq!(judged(), 2, "the one with more behind it begins with the same bytes");
    // With another application, the letter has to be checked again.
    browser.folder.replace("application.json", "\"funder\"", "\"rounding\": {\"hours\": 10}, \"funder\"");
    state();
    assert_eq!(judged(), 3);
}
