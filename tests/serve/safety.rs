//! What keeps others out: hosts, origins, policies and limits.

use std::cell::Cell;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

use crate::browse::{Browser, HOST};

fn request(path: &str, headers: &[(&str, &str)]) -> Request<Body> {
    let request =
        headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    request.body(Body::empty()).unwrap()
}

#[test]
fn a_server_answers_under_its_own_names_only() {
    let browser = Browser::new();
    let status = |headers: &[(&str, &str)]| browser.send(request("/", headers)).status;
    for host in [HOST, "localhost:8484", "[::1]:8484"] {
        assert_eq!(status(&[("host", host)]), StatusCode::NOT_FOUND, "{host}");
    }
    for host in ["evil.example", "127.0.0.1", "127.0.0.1:8485", "localhost.evil.example:8484", ""] {
        assert_eq!(status(&[("host", host)]), StatusCode::MISDIRECTED_REQUEST, "{host}");
    }
    assert_eq!(status(&[]), StatusCode::MISDIRECTED_REQUEST, "no name at all");
    assert_eq!(
        status(&[("host", HOST), ("host", "evil.example")]),
        StatusCode::MISDIRECTED_REQUEST,
        "two names"
    );
    let absolute = request("http://evil.example/", &[("host", HOST)]);
    assert_eq!(browser.send(absolute).status, StatusCode::MISDIRECTED_REQUEST);
}

#[test]
fn a_form_of_another_site_changes_nothing() {
    let browser = Browser::new();
    let page = format!("{}/organisation", browser.partner("sundby"));
    let sent = |headers: &[(&str, &str)]| {
        let revision = browser.get(&page).revision();
        let form = format!("revision={revision}&do=save&unit=Physics");
        let request = Request::post(&page).header("host", HOST);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        browser.send(request.body(Body::from(form)).unwrap()).status
    };
    for headers in [
        &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")][..],
        &[("origin", "null"), ("sec-fetch-site", "cross-site")],
        &[("origin", "null"), ("sec-fetch-site", "same-site")],
        &[("origin", "https://evil.example")],
        &[("origin", "http://evil.example:8484"), ("sec-fetch-site", "same-origin")],
        &[("origin", "null")],
    ] {
        assert_eq!(sent(headers), StatusCode::FORBIDDEN, "{headers:?}");
        assert!(!browser.folder.has("drafts"), "{headers:?}");
    }
    // Browsers that are told to send no referrer do not send an origin with a form either.
    let own = [
        &[("origin", "null"), ("sec-fetch-site", "same-origin")][..],
        &[("origin", "http://127.0.0.1:8484"), ("sec-fetch-site", "same-origin")],
        &[("origin", "http://127.0.0.1:8484")],
        &[],
    ];
    for headers in own {
        assert_eq!(sent(headers), StatusCode::SEE_OTHER, "{headers:?}");
    }
    assert!(browser.folder.has("drafts/sundby.json"));
}

#[test]
fn every_answer_tells_browsers_what_they_may_do() {
    let browser = Browser::new();
    let (partner, coordinator) = (browser.partner("sundby"), browser.coordinator());
    let pages =
        ["", "/organisation", "/people", "/other", "/signatures", "/wording", "/check", "/done", "/letter"];
    let mut paths: Vec<String> = pages.map(|page| format!("{partner}{page}")).to_vec();
    paths.extend([coordinator, "/".to_owned(), "/p/none".to_owned(), "/assets/style.css".to_owned()]);
    for path in &paths {
        let page = browser.get(path);
        let policy = page.header("content-security-policy");
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self'; script-src 'self'"),
            "{path}: {policy}"
        );
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        if path.starts_with("/assets") {
            continue;
        }
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
        for inline in [" style=", "<style", " onclick=", "javascript:", "<script>"] {
            assert!(!page.text().contains(inline), "{path} has `{inline}`");
        }
        let title = page.text().split("</title>").next().unwrap();
        assert!(!title.contains(partner.trim_start_matches("/p/")), "{path} has a key in its head");
    }
}

#[test]
fn a_page_names_its_script_by_what_is_in_it() {
    let browser = Browser::new();
    let page = browser.get(&browser.partner("sundby"));
    let named: Vec<&str> = page.text().split('"').filter(|it| it.starts_with("/assets/")).collect();
    assert_eq!(named.len(), 3, "{named:?}");
    for address in named {
        assert!(address.split_once('?').is_some_and(|(_, edition)| edition.len() == 16), "{address}");
        browser.get(address).is(StatusCode::OK);
    }
}

#[test]
fn looking_changes_nothing() {
    let browser = Browser::new();
    let (partner, coordinator) = (browser.partner("sundby"), browser.coordinator());
    let before = browser.folder.files();
    for page in
        ["", "/organisation", "/people", "/check", "/done", "/letter", "/letter.pdf", "/contribution.json"]
    {
        let path = format!("{partner}{page}");
        browser.get(&path);
        let head = Request::builder().method(Method::HEAD).uri(&path).header("host", HOST);
        browser.send(head.body(Body::empty()).unwrap());
    }
    for path in ["", "/partners", "/links", "/partners/sundby/withdraw"] {
        browser.get(&format!("{coordinator}{path}"));
    }
    assert_eq!(browser.folder.files(), before);
}

#[test]
fn nothing_is_too_large() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let send = |page: &str, bytes: usize| {
        let body = format!("do=save&unit={}", "x".repeat(bytes));
        let request = Request::post(format!("{partner}{page}")).header("host", HOST);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        browser.send(request.body(Body::from(body)).unwrap()).status
    };
    assert_eq!(send("/people", 1 << 20), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("/check", 1 << 20), StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(send("/organisation", 12 << 20), StatusCode::PAYLOAD_TOO_LARGE);
    let letter = vec![0; 21 << 20];
    let page = browser.upload(&format!("{partner}/returned"), &[], ("letter", &letter));
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    page.says("20 MB");
    assert!(!browser.folder.has("drafts"));
}

#[test]
fn files_have_room_in_all_or_wait_and_are_told() {
    let browser = Browser::new();
    let (partner, coordinator) = (browser.partner("sundby"), browser.coordinator());
    let letters = format!("{coordinator}/letters");
    // A body declared as too large is refused at once, but read to its end, so that the browser reads the answer.
    let declared = |path: &str, length: usize, body: Vec<u8>| {
        let request = Request::post(path).header("host", HOST).header("content-length", length);
        let request = request.header("content-type", "multipart/form-data; boundary=x");
        browser.send(request.body(Body::from(body)).unwrap())
    };
    for (path, most) in
        [(format!("{partner}/returned"), (20 << 20) + (64 << 10)), (letters.clone(), 64 << 20)]
    {
        let page = declared(&path, most + 1, b"--x--\r\n".to_vec());
        page.is(StatusCode::PAYLOAD_TOO_LARGE).says("20 MB");
        assert_ne!(
            declared(&path, most, b"--x--\r\n".to_vec()).status,
            StatusCode::PAYLOAD_TOO_LARGE,
            "{path}"
        );
    }
    // A letter of 20 MiB, and one that is a byte larger.
    for (bytes, status) in
        [(20 << 20, StatusCode::UNPROCESSABLE_ENTITY), ((20 << 20) + 1, StatusCode::PAYLOAD_TOO_LARGE)]
    {
        assert_eq!(
            browser.upload(&format!("{partner}/returned"), &[], ("letter", &vec![0; bytes])).status,
            status
        );
    }
    // While others use all the room, forms with files wait, and other requests do not.
    let others = browser.hold_all_room();
    let page = format!("{partner}/organisation");
    browser.fill(&page, &[("unit", "Physics"), ("do", "save")]).is(StatusCode::SEE_OTHER);
    let busy = browser.upload(&format!("{partner}/returned"), &[], ("letter", b"%PDF-1.7"));
    assert_eq!((busy.status, busy.header("retry-after")), (StatusCode::SERVICE_UNAVAILABLE, "5"));
    busy.says("busy");
    drop(others);
    let heard = browser.upload(&format!("{partner}/returned"), &[], ("letter", b"%PDF-1.7"));
    assert_eq!(heard.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[test]
fn a_stranger_is_not_listened_to() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    let wrong = ["/p/x/people", "/p/x/check", "/c/x/partners", "/c/x/links"];
    for path in wrong {
        browser.post(path, &[("do", "save")]).is(StatusCode::NOT_FOUND).says("This link does not work");
    }
    // A token for one kind of link does not open another.
    let token = coordinator.trim_start_matches("/c/");
    browser.get(&format!("/p/{token}")).is(StatusCode::NOT_FOUND);
    let token = browser.partner("sundby");
    browser.get(&token.replace("/p/", "/c/")).is(StatusCode::NOT_FOUND);
}

#[test]
fn a_link_that_is_used_by_a_program_rests() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let answers: Vec<_> = (0..400).map(|_| browser.get(&format!("{partner}/contribution.json"))).collect();
    let rested = answers.iter().find(|page| page.status == StatusCode::TOO_MANY_REQUESTS).expect("a rest");
    assert_eq!(rested.header(header::RETRY_AFTER.as_str()), "5");
    browser.get(&browser.partner("other")).is(StatusCode::OK);
}

#[test]
fn a_form_that_makes_no_sense_is_refused() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    for wanted in ["", concat!("remove/", "work/x"), "remove/work", "add/x", "drop/x", "x"] {
        browser.fill(&page, &[("do", wanted)]).is(StatusCode::UNPROCESSABLE_ENTITY);
    }
    browser.fill(&page, &[("do", concat!("remove/", "work/18446744073709551615"))]).is(StatusCode::SEE_OTHER);
    let request = Request::post(&page).header("host", HOST).header("content-type", "text/plain");
    assert_eq!(
        browser.send(request.body(Body::from("do=save")).unwrap()).status,
        StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    browser.get(&format!("{page}/x")).is(StatusCode::NOT_FOUND);
    browser.get(&page.replace("people", "nothing")).is(StatusCode::NOT_FOUND);
}

#[test]
fn no_form_breaks_a_page() {
    let browser = Browser::new();
    let name = prop_oneof![
        "(role|who|effort|activities|signatory-name|other-years|other-currency)/[0-3]",
        "effort/[01]@(years|unit|2026|2027|x)",
        "(organization|country|address|topics|template|language|date|do|revision|hours-per-year)",
        "\\PC{0,12}",
    ];
    let value = prop_oneof![
        "\\PC{0,40}",
        "[0-9.,:;% a-z|-]{0,30}",
        "(add|remove|drop)/(work|other|signatory|logo)(/[0-9]{1,3})?",
        Just("next".to_owned()),
    ];
    let pages = ["organisation", "people", "other", "signatures", "wording", "check"];
    let form = (0..pages.len(), proptest::collection::vec((name, value), 0..8));
    // A link that is used too fast is blocked for a while, so several links take turns.
    let links: Vec<String> = (0..8).map(|number| browser.partner(&format!("partner-{number}"))).collect();
    let asked = Cell::new(0);
    let mut runner = TestRunner::new(Config { cases: 200, failure_persistence: None, ..Config::default() });
    runner
        .run(&form, |(page, fields)| {
            asked.set(asked.get() + 1);
            let page = format!("{}/{}", links[asked.get() % links.len()], pages[page]);
            let mut fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
            fields.push(("do", "draft"));
            let looked = browser.get(&page);
            let revision = looked.text().split("name=\"revision\" value=\"").nth(1).unwrap_or_default();
            fields.push(("revision", revision.split('"').next().unwrap_or_default()));
            let answer = browser.post(&page, &fields);
            let expected = [
                StatusCode::OK,
                StatusCode::SEE_OTHER,
                StatusCode::UNPROCESSABLE_ENTITY,
                StatusCode::CONFLICT,
            ];
            prop_assert!(expected.contains(&answer.status), "{fields:?}: {}", answer.status);
            prop_assert_eq!(browser.get(&page).status, StatusCode::OK);
            Ok(())
        })
        .unwrap();
}
