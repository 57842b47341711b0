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
    // Less than that does not take its place, and another signed one leaves it aside.
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
    // Somebody else's letter, and a letter of what was stated before.
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
