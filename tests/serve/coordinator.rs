//! What a coordinator sees and does: states, messages, several letters at once, the annex, the log.

use axum::http::StatusCode;
use serde_json::json;

use crate::browse::{Browser, Page};
use crate::partner::{fill, send};
use crate::sign::{Place, sign};
use crate::support::Folder;

/// The smallest example without its contribution, with letters due some days ago.
fn folder() -> Folder {
    let folder = Folder::new();
    std::fs::remove_dir_all(folder.at("contributions")).unwrap();
    folder.change("application.json", |application| application["letters_due"] = json!("2025-02-10"));
    folder
}

/// The text of a row of the table, without tags.
fn row(page: &Page, name: &str) -> String {
    let row = page.text().split(&format!("<tr id=\"{name}\"")).nth(1).expect("a row");
    let row = row.split("</tr>").next().unwrap().split_once('>').unwrap().1;
    let pieces = row.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    pieces.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("|")
}

fn invite(browser: &Browser, coordinator: &str, label: &str, email: &str, language: &str) -> Page {
    let fields = [("label", label), ("email", email), ("language", language)];
    browser.post(&format!("{coordinator}/partners"), &fields)
}

/// The letter to be signed.
fn letter(browser: &Browser, partner: &str) -> Vec<u8> {
    browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::OK).body
}

fn signed(browser: &Browser, partner: &str) -> Vec<u8> {
    sign(&letter(browser, partner), "Kari Nordmann", Place::Field("Signature"))
}

#[test]
fn a_row_tells_how_far_a_partner_has_come() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    browser.get(&coordinator).is(StatusCode::OK).says("Nobody has been invited yet");
    let state = || row(&browser.get(&coordinator).is(StatusCode::OK), "sundby");
    let partner = browser.partner("sundby");
    assert!(state().starts_with("Sundby College|Invited| |Days late: 4|–|–|"), "{}", state());
    let page = format!("{partner}/people");
    browser.fill(&page, &[("role/0", "instructor"), ("do", "save")]).is(StatusCode::SEE_OTHER);
    assert!(state().starts_with("Sundby College|Draft| |Days late: 4|"), "{}", state());
    fill(&browser, &partner);
    send(&browser, &partner);
    let sent = state();
    assert!(sent.starts_with("Sundby College|Sent| |Days late: 4|516|3.6|"), "{sent}");
    assert!(sent.contains("|Ola Nordmann"), "{sent}");
    let letter = signed(&browser, &partner);
    browser.upload(&format!("{partner}/returned"), &[], ("letter", &letter)).is(StatusCode::OK);
    assert!(state().starts_with("Sundby College|Signed|516|3.6|"), "{}", state());
    let shown = browser.get(&format!("{coordinator}/partners/sundby")).is(StatusCode::OK);
    shown.says("Kari Nordmann");
    let back = browser.get(&format!("{coordinator}/partners/sundby/letter.pdf")).is(StatusCode::OK);
    assert_eq!(back.body, letter);
    let data = browser.get(&format!("{coordinator}/partners/sundby/contribution.json")).is(StatusCode::OK);
    assert_eq!(data.body, browser.folder.read("contributions/sundby.json"));
    let wording = format!("{partner}/wording");
    browser.fill(&wording, &[("rationale", "We teach more."), ("do", "save")]).is(StatusCode::SEE_OTHER);
    assert!(state().starts_with("Sundby College|Changed| |Days late: 4|"), "{}", state());
    send(&browser, &partner);
    assert!(state().starts_with("Sundby College|Changed|"), "the signed letter says something else");
    browser.folder.write("drafts/sundby.json", "{");
    assert!(state().starts_with("Sundby College|Cannot be read|"), "{}", state());
    browser.get(&format!("{coordinator}/partners/sundby")).is(StatusCode::OK).says("The draft is not one");
    browser.get(&format!("{coordinator}/partners/nobody")).is(StatusCode::NOT_FOUND);
}

#[test]
fn whom_somebody_invites_is_asked_for_in_one_line_and_kept_where_it_is_refused() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    let long = "x".repeat(201);
    for (label, email, why) in [
        (" / ", "", "needs a letter or a digit"),
        (long.as_str(), "", "200 characters"),
        ("Sundby\r\nBcc: x@example.org", "", "200 characters"),
        ("Sundby", "kim@example.org\r\nBcc: x@example.org", "no e-mail address"),
        ("Sundby", "kim@example.org?bcc=x@example.org", "no e-mail address"),
        ("Sundby", "Kim <kim@example.org>", "no e-mail address"),
    ] {
        let page = invite(&browser, &coordinator, label, email, "nb").is(StatusCode::UNPROCESSABLE_ENTITY);
        page.says(why);
        page.says("aria-invalid=\"true\"");
        page.says("<option value=\"nb\" lang=\"nb\" selected>");
    }
    assert!(!browser.folder.has("log.jsonl"));
    invite(&browser, &coordinator, "Application", "", "xx").is(StatusCode::SEE_OTHER);
    let links = browser.folder.json("serve.json");
    assert_eq!(links["partners"]["application-1"]["language"], "en", "{links}");
    // A name does not give away the files of another partner.
    browser.folder.write("contributions/nordvik.json", "{}");
    invite(&browser, &coordinator, "Nordvik", "", "nb")
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("there already");
}

#[test]
fn a_message_is_ready_in_the_language_of_the_partner() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    invite(&browser, &coordinator, "Høgskolen i Sundby", "kim.berg@example.org", "nb")
        .is(StatusCode::SEE_OTHER);
    let page = format!("{coordinator}/partners/hogskolen-i-sundby");
    let shown = browser.get(&page).is(StatusCode::OK);
    shown.says("href=\"mailto:kim.berg@example.org?subject=");
    shown.says("H%C3%B8gskolen%20i%20Sundby");
    shown.says("%0D%0A%0D%0Ahttp%3A%2F%2F127.0.0.1%3A8484%2Fp%2F");
    shown.says("<textarea id=\"message-text\" lang=\"nb\"");
    shown.says("Fristen for det underskrevne brevet var 10.\u{a0}februar 2025.");
    let file = browser.get(&format!("{page}/message.eml")).is(StatusCode::OK);
    assert_eq!(file.header("content-type"), "message/rfc822");
    let (head, body) = file.text().split_once("\r\n\r\n").expect("a head and a body");
    for line in ["X-Unsent: 1", "To: <kim.berg@example.org>", "Date: Fri, 14 Feb 2025 08:30:00 +0000"] {
        assert!(head.lines().any(|known| known == line), "`{line}` in {head}");
    }
    assert!(head.is_ascii() && body.is_ascii());
    assert!(head.contains("Subject: =?utf-8?"), "{head}");
    let other = browser.again();
    let shown = other.get(&page).is(StatusCode::OK);
    shown.says("lenken dere har fått fra oss før");
    shown.says("Renew the link");
    let changed = [("label", "Sundby"), ("email", ""), ("language", "en")];
    other.post(&format!("{page}/details"), &changed).is(StatusCode::SEE_OTHER);
    let shown = other.get(&page).is(StatusCode::OK);
    shown.says("To: nobody yet");
    shown.says("href=\"mailto:?subject=");
    shown.says("the link that you have from us already");
    let wrong = [("label", "Sundby"), ("email", "x"), ("language", "en")];
    let refused = other.post(&format!("{page}/details"), &wrong).is(StatusCode::UNPROCESSABLE_ENTITY);
    refused.says("value=\"x\"");
    other.post(&format!("{coordinator}/partners/nobody/details"), &changed).is(StatusCode::NOT_FOUND);
}

#[test]
fn nothing_gets_into_the_head_of_a_message() {
    let folder = folder();
    folder.change("application.json", |application| {
        application["coordinator"]["name"] = json!("Kim\" <x@example.org>, \"Berg");
        application["coordinator"]["email"] = json!("kim@example.org");
    });
    let evil = json!({
        "coordinator": [],
        "partners": { "evil": {
            "label": "Evil\r\nBcc: a@example.org\u{2028}Cc: b@example.org",
            "email": "a@example.org\r\nBcc: c@example.org",
            "key": "0".repeat(64)
        } }
    });
    folder.write("serve.json", evil.to_string());
    let browser = Browser::of(folder);
    let coordinator = browser.coordinator();
    let file = browser.get(&format!("{coordinator}/partners/evil/message.eml")).is(StatusCode::OK);
    let (head, _) = file.text().split_once("\r\n\r\n").expect("a head and a body");
    let names = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
    let names: Vec<&str> = names.map(|line| line.split(':').next().unwrap()).collect();
    let expected = [
        "X-Unsent",
        "Date",
        "Message-ID",
        "Subject",
        "From",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ];
    assert_eq!(names, expected, "{head}");
    assert!(!head.contains('\u{2028}'));
    let from = head.split("\r\n").find(|line| line.starts_with("From:")).unwrap();
    assert_eq!(from, r#"From: "Kim\" <x@example.org>, \"Berg" <kim@example.org>"#);
}

#[test]
fn letters_in_a_pile_tell_whose_they_are() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    let (one, other) = (browser.partner("sundby"), browser.partner("other"));
    for partner in [&one, &other] {
        fill(&browser, partner);
    }
    let named = [("organization", "Other College"), ("country", "Norge"), ("do", "save")];
    browser.fill(&format!("{other}/organisation"), &named).is(StatusCode::SEE_OTHER);
    for partner in [&one, &other] {
        send(&browser, partner);
    }
    let (own, theirs) = (signed(&browser, &one), signed(&browser, &other));
    let unsigned = letter(&browser, &one);
    let page = browser.upload_all(
        &format!("{coordinator}/partners/sundby/returned"),
        "letters",
        &[("theirs.pdf", &theirs)],
    );
    page.is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("Not kept: it belongs to another partner, or to nobody here");
    assert!(!browser.folder.has("letters"));
    let stranger = Browser::of(folder());
    let partner = stranger.partner("stranger");
    fill(&stranger, &partner);
    let named = [("organization", "Stranger College"), ("country", "Norge"), ("do", "save")];
    stranger.fill(&format!("{partner}/organisation"), &named).is(StatusCode::SEE_OTHER);
    send(&stranger, &partner);
    let foreign = signed(&stranger, &partner);
    let large = vec![b'%'; (20 << 20) + 1];
    let files: [(&str, &[u8]); 6] = [
        ("own.pdf", &own),
        ("<b>&theirs.pdf", &theirs),
        ("unsigned.pdf", &unsigned),
        ("scan.pdf", b"%PDF-1.7 nothing"),
        ("foreign.pdf", &foreign),
        ("large.pdf", &large),
    ];
    let page = browser.upload_all(&format!("{coordinator}/letters"), "letters", &files);
    let page = page.is(StatusCode::UNPROCESSABLE_ENTITY);
    let told: Vec<&str> = page.text().split("<strong>").skip(1).collect();
    let expected = [
        "Signed by everybody, and kept.",
        "Signed by everybody, and kept.",
        "Not kept: nobody has signed it.",
        "Not kept: this is not a letter from this form.",
        "Not kept: it belongs to another partner, or to nobody here.",
        "Not kept: it has more than 20 MB.",
    ];
    assert_eq!(told.len(), expected.len(), "{}", page.text());
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.contains(expected), "`{expected}` in {told}");
    }
    page.says("&lt;b&gt;&amp;theirs.pdf");
    assert_eq!(browser.folder.read("letters/sundby.pdf"), own);
    assert_eq!(browser.folder.read("letters/other.pdf"), theirs);
    let again = browser.upload_all(&format!("{coordinator}/letters"), "letters", &[("own.pdf", &own)]);
    again.is(StatusCode::OK).says("Signed by everybody, and kept.");
}

#[test]
fn the_annex_is_shown_and_downloaded_as_it_stands() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    let page = format!("{coordinator}/annex");
    browser.get(&page).is(StatusCode::OK).says("Nobody has sent a pledge yet");
    browser.get(&format!("{page}/annex.csv")).is(StatusCode::CONFLICT).says("The annex cannot be made yet");
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    send(&browser, &partner);
    let letter = signed(&browser, &partner);
    browser.upload(&format!("{partner}/returned"), &[], ("letter", &letter)).is(StatusCode::OK);
    browser.folder.write("contributions/broken.json", "{}");
    let before = browser.folder.files();
    let shown = browser.get(&page).is(StatusCode::OK);
    shown.says("Contributions counted: 1.");
    shown.says("<li>broken.json</li>");
    shown.says("<q>contributions/broken.json</q>: ");
    let source = shown.text().split("<img src=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let picture = browser.get(source).is(StatusCode::OK);
    assert_eq!(picture.header("content-type"), "image/svg+xml");
    assert!(picture.header("content-security-policy").contains("sandbox"));
    // The room that a page is given while it loads is the room that it takes.
    let said = |name: &str| {
        let drawn =
            picture.text().split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split("pt\"").next());
        format!("{name}=\"{:.0}\"", drawn.unwrap().parse::<f64>().unwrap())
    };
    shown.says(&format!("{} {}", said("width"), said("height")));
    for (name, start) in [
        ("annex.pdf", &b"%PDF-"[..]),
        ("annex.xlsx", b"PK"),
        ("annex.csv", b""),
        ("annex.json", b"{"),
        ("annex.md", b""),
    ] {
        let file = browser.get(&format!("{page}/{name}")).is(StatusCode::OK);
        assert!(file.body.starts_with(start) && !file.body.is_empty(), "{name}");
        assert_eq!(file.header("content-disposition"), format!("attachment; filename=\"{name}\""));
    }
    assert_eq!(browser.folder.files(), before, "nothing of it is written");
    for name in ["annex.txt", "../application.json", "x-0.svg", "x-999.svg", "x.svg"] {
        let name = name.replace('/', "%2F");
        browser.get(&format!("{page}/{name}")).is(StatusCode::NOT_FOUND);
    }
    // Without the broken file, it is the same as the output of the command.
    browser.folder.remove("contributions/broken.json");
    browser.folder.run(&["annex", ".", "-o", "x.csv"]).succeeds("x.csv\n");
    let csv = browser.get(&format!("{page}/annex.csv")).is(StatusCode::OK);
    assert_eq!(csv.body, browser.folder.read("x.csv"));
    let norwegian = browser.get(&format!("{page}?lang=nb")).is(StatusCode::OK);
    assert_ne!(norwegian.text().split(".svg").next(), shown.text().split(".svg").next());
}

#[test]
fn the_log_tells_what_happened_and_no_key() {
    let browser = Browser::of(folder());
    let coordinator = browser.coordinator();
    browser.get(&format!("{coordinator}/log")).is(StatusCode::OK).says("Nothing has happened yet");
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    send(&browser, &partner);
    browser.upload_all(&format!("{coordinator}/letters"), "letters", &[("scan.pdf", b"%PDF-")]);
    let shown = browser.get(&format!("{coordinator}/log")).is(StatusCode::OK);
    let events = [
        "A letter came back and was not kept",
        "The pledge was sent",
        "The form was begun",
        "A link was made",
    ];
    let at = events.map(|event| shown.text().find(event).unwrap_or_else(|| panic!("no `{event}`")));
    assert!(at.is_sorted(), "the latest first");
    shown.says("14\u{a0}February\u{a0}2025, 08:30");
    let file = browser.get(&format!("{coordinator}/log.jsonl")).is(StatusCode::OK);
    assert_eq!(file.body, browser.folder.read("log.jsonl"));
    for key in [&partner, &coordinator] {
        assert!(!file.text().contains(key.rsplit('/').next().unwrap()), "a key is in the log");
    }
}

#[test]
fn looking_as_a_coordinator_changes_nothing() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    browser.partner("sundby");
    let before = browser.folder.files();
    let pages = [
        "",
        "/letters",
        "/annex",
        "/annex/annex.pdf",
        "/log",
        "/log.jsonl",
        "/partners/sundby",
        "/partners/partner",
        "/partners/sundby/message.eml",
        "/partners/sundby/link",
        "/partners/sundby/withdraw",
        "/partners/sundby/details",
        "/partners/sundby/returned",
        "/partners/partner/contribution.json",
        "/partners/partner/letter.pdf",
    ];
    for page in pages {
        let shown = browser.get(&format!("{coordinator}{page}"));
        assert!(!shown.status.is_server_error(), "{page}: {}", shown.text());
        assert_eq!(shown.header("cache-control"), "no-store", "{page}");
    }
    assert_eq!(browser.folder.files(), before);
}

/// A name that exists in several languages is shown only in the language of the page.
#[test]
fn a_partner_is_called_in_the_language_of_the_page() {
    let folder = Folder::new();
    folder.change("contributions/partner.json", |partner| {
        partner["organization"]["name"] = json!({ "en": "Sundby College", "nb": "Sundby høgskole" });
    });
    let browser = Browser::of(folder);
    let coordinator = browser.coordinator();
    let called = |language: &str| row(&browser.get(&format!("{coordinator}?lang={language}")), "partner");
    assert!(called("en").starts_with("Sundby College|"), "{}", called("en"));
    assert!(called("nb").starts_with("Sundby høgskole|"), "{}", called("nb"));
}

#[test]
fn working_time_that_nobody_understands_counts_as_none() {
    let browser = Browser::of(folder());
    let partner = browser.partner("sundby");
    let row = || {
        let page = browser.get(&browser.coordinator()).is(StatusCode::OK);
        page.text().split("<tr id=\"sundby\"").nth(1).unwrap().split("</tr>").next().unwrap().to_owned()
    };
    let people = |effort| {
        let fields = [("role/0", "instructor"), ("effort/0", effort), ("do", "save")];
        browser.fill(&format!("{partner}/people"), &fields).is(StatusCode::SEE_OTHER);
    };
    people("a bit");
    assert_eq!(row().matches("data-label=\"Hours\">–<").count(), 1, "{}", row());
    people("100 hours in total");
    assert_eq!(row().matches("data-label=\"Hours\">100<").count(), 1, "{}", row());
}
