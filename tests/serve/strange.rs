//! Forms that no page of this program has sent: whatever they contain, the server answers and keeps running.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use proptest::prelude::*;

use crate::browse::{Browser, HOST};

/// Names that have a meaning in a form, and some that nearly do.
fn name() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "do",
        "revision",
        "organization",
        "country",
        "address",
        "logo",
        "letter",
        "letters",
        "label",
        "email",
        "language",
        "agree",
        "role/0",
        "role/7",
        "effort/0",
        "effort/0@years",
        "effort/0@unit",
        "effort/0@2026",
        "effort/18446744073709551616",
        "signatory-name/0",
        "topics",
        "template",
        "rationale",
        "/",
        "@",
        "",
    ];
    prop_oneof![4 => proptest::sample::select(KNOWN).prop_map(str::to_owned), 1 => "\\PC{0,12}"]
}

/// Values that have a meaning, and arbitrary ones.
fn value() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "draft",
        "save",
        "next",
        "add/work",
        "remove/signatory/0",
        "drop/logo",
        "6 pm a year",
        "20 %",
        "2026 2027",
        "person-months",
        "NO",
        "yes",
        "nb",
        "1e999",
        "-1",
        "\u{202e}\0\r\n",
        "kim@example.org",
    ];
    prop_oneof![2 => proptest::sample::select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()]
}

/// A body and its content type.
fn body() -> impl Strategy<Value = (String, Vec<u8>)> {
    let fields = proptest::collection::vec((name(), value()), 0..8);
    let typed = fields.prop_map(|fields| {
        let body = serde_urlencoded::to_string(fields).expect("fields");
        ("application/x-www-form-urlencoded".to_owned(), body.into_bytes())
    });
    let parts = proptest::collection::vec((name(), any::<Option<String>>(), value()), 0..5);
    let files = parts.prop_map(|parts| {
        let mut body = String::new();
        for (name, file, value) in parts {
            let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
            let head = format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"{file}");
            body.push_str(&format!("{head}\r\n\r\n{value}\r\n"));
        }
        ("multipart/form-data; boundary=x".to_owned(), format!("{body}--x--\r\n").into_bytes())
    });
    const KINDS: &[&str] =
        &["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data"];
    let bytes = proptest::collection::vec(any::<u8>(), 0..300);
    let raw = (proptest::sample::select(KINDS).prop_map(str::to_owned), bytes);
    prop_oneof![4 => typed, 2 => files, 1 => raw]
}

#[test]
fn no_form_breaks_the_server() {
    let browser = Browser::new();
    let coordinator = browser.coordinator();
    let coordinators = [
        "/partners",
        "/partners/sundby/details",
        "/partners/sundby/link",
        "/partners/sundby/returned",
        "/letters",
    ];
    let partners = ["/organisation", "/people", "/other", "/signatures", "/wording", "/check", "/returned"];
    let config = ProptestConfig { cases: 160, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(at in 0..coordinators.len() + partners.len(), (kind, body) in body())| {
        // A new link for each request, so that none is used too fast.
        let partner = browser.partner("sundby");
        let path = match at.checked_sub(coordinators.len()) {
            None => format!("{}{}", browser.coordinator(), coordinators[at]),
            Some(at) => format!("{partner}{}", partners[at]),
        };
        let request = Request::post(&path)
            .header(header::HOST, HOST)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, kind);
        let answer = browser.send(request.body(Body::from(body)).expect("a request"));
        prop_assert!(!answer.status.is_server_error(), "{path}: {}", answer.text());
        prop_assert_ne!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    });
    let partner = browser.partner("sundby");
    browser.get(&format!("{partner}/people")).is(StatusCode::OK);
    browser.again().get(&coordinator).is(StatusCode::NOT_FOUND).says("This link does not work");
}
