//! Answers: pages, files, and notices where nothing else can be shown.

use std::sync::Arc;

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use maud::Markup;

use crate::diagnostic::{Diagnostic, Problems};

use super::super::form::{BadForm, Form};
use super::super::pages;
use super::super::queue::Busy;
use super::super::site::Site;
use super::visit::Reader;

/// Why a request does not get what it asks for.
#[derive(Debug)]
pub enum Refused {
    /// The link opens nothing, or nothing any more.
    NoLink,
    /// There is no such page.
    NoPage,
    /// There is no such page for the coordinator, whose start page has this address.
    NoDeskPage(String),
    /// The link is used too fast.
    TooFast,
    /// Too many documents are being typeset.
    Busy,
    /// The form is not one that these pages send, or has too many bytes.
    BadForm(StatusCode),
    /// The letter cannot be made from what is there.
    NoLetter(Problems),
    /// The annex cannot be made from what is there.
    NoAnnex(Problems),
    /// Something is wrong on the server's side.
    Broken(Problems),
}

impl Refused {
    /// A fault of the program.
    pub fn internal(why: &str) -> Self {
        Self::Broken(Diagnostic::error("internal", format!("the request broke down: {why}")).into())
    }

    /// The page that says why.
    pub fn response(self, site: &Arc<Site>, reader: Reader) -> Response {
        self.response_to(site, reader, None)
    }

    /// The page that says why, for a form sent to `form`'s address: what was typed is given back.
    pub fn response_to(self, site: &Arc<Site>, reader: Reader, form: Option<(&str, &Form)>) -> Response {
        let (status, id) = match &self {
            Self::NoLink => (StatusCode::NOT_FOUND, "no-link"),
            Self::NoPage => (StatusCode::NOT_FOUND, "no-page"),
            Self::NoDeskPage(_) => (StatusCode::NOT_FOUND, "no-desk-page"),
            Self::TooFast => (StatusCode::TOO_MANY_REQUESTS, "too-fast"),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, "busy"),
            Self::BadForm(StatusCode::PAYLOAD_TOO_LARGE) => (StatusCode::PAYLOAD_TOO_LARGE, "too-large"),
            Self::BadForm(status) => (*status, "bad-form"),
            Self::NoLetter(_) => (StatusCode::CONFLICT, "no-letter"),
            Self::NoAnnex(_) => (StatusCode::CONFLICT, "no-annex"),
            Self::Broken(_) => (StatusCode::INTERNAL_SERVER_ERROR, "broken"),
        };
        let problems = match &self {
            Self::NoLetter(problems) | Self::NoAnnex(problems) | Self::Broken(problems) => problems.clone(),
            _ => Problems::new(),
        };
        let Some(words) = site.words(reader.0) else { return status.into_response() };
        let languages: Vec<_> = site.languages().collect();
        let typed = form.and_then(|(path, form)| match self {
            Self::NoLink => Some(pages::to_copy(words, form)),
            Self::TooFast | Self::Busy | Self::Broken(_) => Some(pages::to_send_again(words, path, form)),
            Self::NoPage | Self::NoDeskPage(_) | Self::BadForm(_) | Self::NoLetter(_) | Self::NoAnnex(_) => {
                None
            }
        });
        let below = match &self {
            Self::NoDeskPage(desk) => Some(pages::back_to_desk(words, desk)),
            _ => typed,
        };
        let mut response = html(status, pages::notice(words, &languages, id, &problems, below));
        if matches!(self, Self::TooFast | Self::Busy) {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

impl From<BadForm> for Refused {
    fn from(bad: BadForm) -> Self {
        Self::BadForm(match bad {
            BadForm::Malformed => StatusCode::BAD_REQUEST,
            BadForm::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
        })
    }
}

impl From<Diagnostic> for Refused {
    fn from(problem: Diagnostic) -> Self {
        Self::Broken(problem.into())
    }
}

impl From<Busy> for Refused {
    fn from(_: Busy) -> Self {
        Self::Busy
    }
}

/// A page.
pub fn html(status: StatusCode, page: Markup) -> Response {
    (status, Html(page.into_string())).into_response()
}

/// Redirects to another page, which the browser then requests with GET.
pub fn go_to(path: &str) -> Response {
    let Ok(path) = HeaderValue::try_from(path) else { return StatusCode::NOT_FOUND.into_response() };
    (StatusCode::SEE_OTHER, [(LOCATION, path)]).into_response()
}

/// A file to download. `name` is made of letters, digits, hyphens and dots.
pub fn file(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    let Ok(disposition) = HeaderValue::try_from(disposition) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = HeaderValue::from_static(kind);
    ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, disposition)], bytes).into_response()
}

/// A picture to show. Even when opened by itself, it cannot run or fetch anything.
pub fn drawing(svg: String) -> Response {
    use axum::http::header::CONTENT_SECURITY_POLICY;
    let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";
    ([(CONTENT_TYPE, "image/svg+xml"), (CONTENT_SECURITY_POLICY, policy)], svg).into_response()
}
