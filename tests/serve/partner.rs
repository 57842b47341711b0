//! A partner's whole way through the form, without JavaScript.

use axum::http::StatusCode;
use serde_json::json;

use crate::browse::Browser;
use crate::support::{Folder, text_of};

/// Fills in every page.
pub fn fill(browser: &Browser, partner: &str) {
    let next = |page: &str, then: &str, fields: &[(&str, &str)]| {
        let mut all = vec![("do", "next")];
        all.extend_from_slice(fields);
        let answer = browser.fill(&format!("{partner}/{page}"), &all).is(StatusCode::SEE_OTHER);
        assert_eq!(answer.leads_to(), format!("{partner}/{then}"));
    };
    next(
        "organisation",
        "people",
        &[
            ("organization", "Sundby College"),
            ("unit", ""),
            ("country", "Norge"),
            ("address", "1 Harbour Street\r\n0001 Sundby"),
            ("short-name", "SC"),
        ],
    );
    next("people", "other", &[("role/0", "instructor"), ("who/0", "Ada"), ("effort/0", "half a day a week")]);
    next("other", "signatures", &[]);
    next(
        "signatures",
        "wording",
        &[
            ("signatory-name/0", "Kari Nordmann"),
            ("signatory-title/0", "Head of Department"),
            ("contact-name", "Ola Nordmann"),
            ("contact-email", "ola.nordmann@example.org"),
        ],
    );
    next("wording", "check", &[("rationale", "We teach."), ("language", "en"), ("place", "Sundby")]);
}

/// Ticks the box and sends the letter.
pub fn send(browser: &Browser, partner: &str) {
    let page = format!("{partner}/check");
    browser.fill(&page, &[]).is(StatusCode::UNPROCESSABLE_ENTITY).says("Tick the box");
    let answer = browser.fill(&page, &[("agree", "yes")]).is(StatusCode::SEE_OTHER);
    assert_eq!(answer.leads_to(), format!("{partner}/done"));
}

#[test]
fn a_pledge_is_filled_in_sent_and_becomes_a_letter() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    browser.get(&partner).is(StatusCode::OK).says("Not started");
    browser.get(&format!("{partner}/check")).is(StatusCode::OK).says("still missing or unclear");
    fill(&browser, &partner);
    let browser = browser.again();
    browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::NOT_FOUND);
    send(&browser, &partner);
    assert!(!browser.folder.has("drafts/sundby.json"), "a draft that was sent is none");
    assert_eq!(
        browser.folder.json("contributions/sundby.json"),
        json!({
            "organization": {
                "name": "Sundby College", "short_name": "SC", "country": "NO",
                "address": ["1 Harbour Street", "0001 Sundby"]
            },
            "letter": { "place": "Sundby", "language": "en" },
            "signatories": [{ "name": "Kari Nordmann", "title": "Head of Department" }],
            "contact": { "name": "Ola Nordmann", "email": "ola.nordmann@example.org" },
            "contributions": [{ "who": "Ada", "role": "instructor", "effort": { "days_per_week": 0.5 } }],
            "rationale": "We teach."
        })
    );
    let data = browser.get(&format!("{partner}/contribution.json")).is(StatusCode::OK);
    assert_eq!(data.body, browser.folder.read("contributions/sundby.json"));
    let letter = browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::OK);
    assert_eq!(letter.header("content-disposition"), "attachment; filename=\"sundby.pdf\"");
    assert!(text_of(&letter.body).contains("Kari Nordmann"));
    // The command line makes exactly the same letter from it.
    browser.folder.run(&["letter", "contributions/sundby.json", "-o", "x.pdf"]).succeeds("x.pdf\n");
    assert_eq!(browser.folder.read("x.pdf"), letter.body);
    browser.get(&partner).is(StatusCode::OK).says("Your pledge has been sent");
}

#[test]
fn what_was_typed_is_kept_whether_or_not_it_is_understood() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let page = format!("{partner}/people");
    let typed = [("role/0", "instructor"), ("effort/0", "6 pm <b>")];
    let answer = browser.fill(&page, &[&typed[..], &[("do", "draft")]].concat()).is(StatusCode::OK);
    answer.says("value=\"6 pm &lt;b&gt;\"");
    let browser = browser.again();
    let again = browser.get(&page).is(StatusCode::OK);
    again.says("value=\"6 pm &lt;b&gt;\"");
    again.says("aria-invalid=\"true\"");
    let answer = browser.fill(&page, &[("effort/0", "6 pm"), ("do", "next")]);
    let answer = answer.is(StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("<a href=\"#effort-0\">Working time</a>");
    answer.says("Understood 6 person-months, but not whether");
    browser.fill(&page, &[("effort/0", "6 pm a year"), ("do", "next")]).is(StatusCode::SEE_OTHER);
    browser.get(&page).is(StatusCode::OK).says("Understood: 6 person-months a year.");
}

#[test]
fn an_effort_can_be_given_by_calendar_year() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    let cells = [
        ("role/0", "instructor"),
        ("effort/0", ""),
        ("effort/0@years", "2026 2027 2028"),
        ("effort/0@unit", "person-months"),
        ("effort/0@2026", "2,5"),
        ("effort/0@2027", ""),
        ("effort/0@2028", "1.5"),
        ("do", "next"),
    ];
    browser.fill(&page, &cells).is(StatusCode::SEE_OTHER);
    let draft = browser.folder.json("drafts/sundby.json");
    let effort = draft["answers"].as_array().unwrap().iter().find(|answer| answer[0] == "effort/0").unwrap();
    assert_eq!(effort[1], json!({ "person_months": { "2026": 2.5, "2028": 1.5 } }));
    let shown = browser.get(&page);
    shown.says(
        "name=\"effort/0@2026\" type=\"text\" inputmode=\"decimal\" autocomplete=\"off\" value=\"2.5\"",
    );
    // A year that was left blank is not a zero.
    shown.says("<th scope=\"row\">2027</th><td class=\"number\"></td><td class=\"number\"></td>");
    let both = [&[("effort/0", "20 %")], &cells[2..]].concat();
    browser.fill(&page, &both).is(StatusCode::UNPROCESSABLE_ENTITY).says("Understood amounts by year");
}

#[test]
fn people_are_added_and_taken_away() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let page = format!("{partner}/people");
    let first = [("role/0", "instructor"), ("effort/0", "what?")];
    let answer = browser.fill(&page, &[&first[..], &[("do", "add/work")]].concat());
    assert_eq!(answer.is(StatusCode::SEE_OTHER).leads_to(), format!("{page}#work-item-1"));
    let second = [("role/1", "coordinator"), ("effort/1", "1 day a week")];
    browser
        .fill(&page, &[&first[..], &second, &[("do", concat!("remove/", "work/0"))]].concat())
        .is(StatusCode::SEE_OTHER);
    let shown = browser.get(&page).is(StatusCode::OK);
    shown.says("name=\"role/0\" type=\"text\" value=\"coordinator\"");
    assert!(!shown.text().contains("what?") && !shown.text().contains("role/1"));
    browser.fill(&page, &[("do", concat!("remove/", "work/0"))]).is(StatusCode::SEE_OTHER);
    browser.get(&page).is(StatusCode::OK).says("Add a person or role");
    let page = format!("{partner}/signatures");
    browser.fill(&page, &[("do", "add/signatory")]).is(StatusCode::SEE_OTHER);
    browser.get(&page).is(StatusCode::OK).says("signatory-name/1");
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let page = format!("{partner}/organisation");
    let (one, other) = (browser.get(&page).revision(), browser.get(&page).revision());
    let send = |revision: &str, unit: &str| {
        browser.post(&page, &[("revision", revision), ("unit", unit), ("do", "save")])
    };
    send(&one, "Physics").is(StatusCode::SEE_OTHER);
    let answer = send(&other, "Chemistry").is(StatusCode::CONFLICT);
    answer.says("<td>Physics</td><td>Chemistry</td>");
    browser.get(&page).says("value=\"Physics\"");
    // Sending the same answer twice is not a conflict, nor is another page.
    send(&one, "Physics").is(StatusCode::SEE_OTHER);
    let people = format!("{partner}/people");
    let revision = browser.get(&people).revision();
    send(&browser.get(&page).revision(), "Biology").is(StatusCode::SEE_OTHER);
    let fields = [("revision", revision.as_str()), ("role/0", "instructor"), ("do", "save")];
    browser.post(&people, &fields).is(StatusCode::SEE_OTHER);
    // The choice between two versions is sent with the revision that was shown with it.
    send(&answer.revision(), "Chemistry").is(StatusCode::CONFLICT);
    send(&send(&one, "Chemistry").revision(), "Chemistry").is(StatusCode::SEE_OTHER);
    browser.get(&page).says("value=\"Chemistry\"");
}

#[test]
fn an_edit_in_the_folder_is_seen() {
    let browser = Browser::new();
    let partner = browser.partner("partner");
    let page = format!("{partner}/organisation");
    browser.get(&page).says("value=\"en: Sundby College | nb: Høgskolen i Sundby\"");
    browser.folder.replace("contributions/partner.json", "Sundby College", "Sundby University");
    browser.get(&page).says("value=\"en: Sundby University | nb: Høgskolen i Sundby\"");
    browser.fill(&page, &[("unit", "Physics"), ("do", "save")]).is(StatusCode::SEE_OTHER);
    browser.folder.replace("contributions/partner.json", "Sundby University", "Sundby Institute");
    browser.get(&page).says("Your contribution was changed in the meantime");
    browser.folder.replace("application.json", "Open Research Software School", "Another School");
    browser.get(&page).says("Another School");
}

#[test]
fn changes_that_were_not_sent_can_be_given_up() {
    let browser = Browser::new();
    let partner = browser.partner("partner");
    let page = format!("{partner}/organisation");
    let before = browser.folder.read("contributions/partner.json");
    let change = || browser.fill(&page, &[("unit", "Physics"), ("do", "save")]).is(StatusCode::SEE_OTHER);
    change();
    let seen = browser.get(&partner).is(StatusCode::OK);
    seen.says("made changes since you sent");
    browser.fill(&page, &[("unit", "Chemistry"), ("do", "save")]).is(StatusCode::SEE_OTHER);
    let give_up = format!("{partner}/draft");
    browser.post(&give_up, &[("revision", &seen.revision())]).is(StatusCode::SEE_OTHER);
    browser.get(&page).says("value=\"Chemistry\"");
    browser.post(&give_up, &[("revision", &browser.get(&partner).revision())]).is(StatusCode::SEE_OTHER);
    assert!(!browser.get(&page).text().contains("Chemistry"));
    assert_eq!(browser.folder.read("contributions/partner.json"), before);
}

#[test]
fn a_draft_that_nobody_understands_is_left_alone() {
    let browser = Browser::of(Folder::new().with("drafts/sundby.json", "{ \"loi_draft\": 9 }"));
    let page = format!("{}/organisation", browser.partner("sundby"));
    let answer = browser.get(&page).is(StatusCode::INTERNAL_SERVER_ERROR);
    answer.says("The draft is not one that this version of the program makes");
    browser.post(&page, &[("unit", "Physics"), ("do", "save")]).is(StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(browser.folder.read("drafts/sundby.json"), b"{ \"loi_draft\": 9 }");
}

#[test]
fn the_letter_is_shown_as_pictures_and_as_text() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let letter = browser.get(&format!("{partner}/letter")).is(StatusCode::OK);
    letter.says("as text");
    let source = letter.text().split("<img src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let picture = browser.get(source).is(StatusCode::OK);
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(picture.header("content-security-policy").contains("sandbox"));
    assert!(picture.text().starts_with("<svg"));
    fill(&browser, &partner);
    browser.get(&format!("{partner}/letter")).is(StatusCode::OK).says("Kari Nordmann");
    // The address of an earlier picture leads to the current one, even on a new server.
    browser.again().get(source).is(StatusCode::OK);
}

#[test]
fn a_logo_is_looked_at_before_it_is_kept() {
    let folder = Folder::new();
    let browser = Browser::of(folder);
    let partner = browser.partner("sundby");
    let page = format!("{partner}/organisation");
    let upload = |bytes: &[u8]| {
        let revision = browser.get(&page).revision();
        let fields = [("revision", revision.as_str()), ("unit", "Physics"), ("do", "save")];
        browser.upload(&page, &fields, ("logo", bytes))
    };
    let refused = upload(b"GIF89a").is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("<a href=\"#logo\">Logo</a>");
    browser.get(&page).says("value=\"Physics\"");
    let svg = br#"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="10"><rect width="40" height="10"/></svg>"#;
    upload(svg).is(StatusCode::SEE_OTHER);
    browser.get(&page).says("A picture has been uploaded.");
    fill(&browser, &partner);
    send(&browser, &partner);
    let sent = browser.folder.json("contributions/sundby.json");
    let logo = sent["organization"]["logo"].as_str().unwrap();
    assert_eq!(browser.folder.read(&format!("contributions/{logo}")), svg);
    assert!(browser.folder.files().keys().all(|name| !name.starts_with("drafts/")));
    browser.folder.run(&["letter", "contributions/sundby.json", "-o", "x.pdf"]).succeeds("x.pdf\n");
    browser.fill(&page, &[("do", "drop/logo")]).is(StatusCode::SEE_OTHER);
    send(&browser, &partner);
    assert!(!browser.folder.has(&format!("contributions/{logo}")), "nothing names it any more");
}

#[test]
fn pages_speak_the_language_of_the_browser() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    let switched = browser.get(&format!("{page}?lang=nb")).is(StatusCode::OK);
    switched.says("<html lang=\"nb\">");
    switched.says("Legg til en person eller rolle");
    assert_eq!(switched.header("set-cookie"), "lang=nb; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly");
    assert_eq!(browser.get(&format!("{page}?lang=xx")).header("set-cookie"), "");
}

#[test]
fn a_letter_is_set_anew_only_where_something_has_changed() {
    let folder = Folder::new();
    let logo = |fill: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 20'><rect width='40' height='20' fill='{fill}'/></svg>"
        )
    };
    folder.write("contributions/logo.svg", logo("#123456"));
    folder.change("contributions/partner.json", |it| it["organization"]["logo"] = json!("logo.svg"));
    let browser = Browser::of(folder);
    let partner = browser.partner("partner");
    let mark = || {
        let page = browser.get(&format!("{partner}/letter")).is(StatusCode::OK);
        page.text().split(&format!("{partner}/letter/")).nth(1).expect("a picture")[..16].to_owned()
    };
    let first = mark();
    {
        // Nobody waits for a result that is known already.
        let _others = browser.hold_all_places();
        assert_eq!(mark(), first);
    }
    browser.folder.write("contributions/logo.svg", logo("#654321"));
    let second = mark();
    assert_ne!(second, first, "somebody has put another picture into the folder");
    browser.folder.write("contributions/logo.svg", logo("#123456"));
    assert_eq!(mark(), first);
}
