//! Checks every request before anything else looks at it, and adds security headers to every answer.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HOST, ORIGIN, REFERRER_POLICY, SET_COOKIE,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use super::super::site::Site;
use super::visit;

/// Only our own style sheet, script and pictures; nothing inline; no framing; forms lead back here.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
                      form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every answer, unless the answer sets its own.
const TOLD: [(HeaderName, &str); 7] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (REFERRER_POLICY, "no-referrer"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (CACHE_CONTROL, "no-store"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// Lets through requests that are meant for this server and come from its own pages, and adds the headers to the
/// answer.
pub async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    if !is_ours(&site, &request) {
        let mut refused = (StatusCode::MISDIRECTED_REQUEST, "This server does not answer under that name.\n")
            .into_response();
        mark(refused.headers_mut(), &site);
        return refused;
    }
    if let Some(origin) = request.headers().get(ORIGIN)
        && origin != "null"
        && !origin.to_str().is_ok_and(|origin| site.address.has_origin(origin))
    {
        let mut refused = (StatusCode::FORBIDDEN, "This form comes from somewhere else.\n").into_response();
        mark(refused.headers_mut(), &site);
        return refused;
    }
    let cookie = visit::language_of_query(request.uri()).map(|language| {
        let secure = if site.address.is_secure() { "; Secure" } else { "" };
        format!("lang={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly{secure}", language.code())
    });
    let mut response = match without_slash(request.uri()) {
        Some(path) => Redirect::permanent(&path).into_response(),
        None => next.run(request).await,
    };
    if let Some(cookie) = cookie.and_then(|cookie| HeaderValue::try_from(cookie).ok()) {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    mark(response.headers_mut(), &site);
    response
}

/// Where a link leads that got a slash at its end on the way, as some programs and people add one.
fn without_slash(uri: &Uri) -> Option<String> {
    let path = uri.path().trim_end_matches('/');
    let is_link = path.len() < uri.path().len() && (path.starts_with("/p/") || path.starts_with("/c/"));
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    is_link.then(|| path.to_owned() + &query)
}

/// Whether a request is meant for this server, by its `Host` header or else by its target.
fn is_ours(site: &Site, request: &Request) -> bool {
    let mut hosts = request.headers().get_all(HOST).iter();
    let (first, more) = (hosts.next(), hosts.next());
    let target = request.uri().authority().map(|it| it.as_str());
    let named = first.map(|host| host.to_str().unwrap_or_default()).or(target);
    more.is_none()
        && named.is_some_and(|host| site.address.has_host(host))
        && target.is_none_or(|host| site.address.has_host(host))
}

fn mark(headers: &mut HeaderMap, site: &Site) {
    for (name, value) in TOLD {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if site.address.is_secure() {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
}
