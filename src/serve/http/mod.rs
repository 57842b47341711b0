//! Requests and answers: which address leads where, and the checks that come before anything is looked at.

mod answer;
mod assets;
mod body;
mod coordinator;
mod form;
mod guard;
mod listen;
mod partner;
mod turned;
mod visit;

use std::sync::Arc;
use std::time::Duration;

use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware;
use axum::routing::{get, post};
use axum::{Extension, Router};
use tower_http::csrf::CsrfLayer;
use tower_http::timeout::{RequestBodyTimeoutLayer, TimeoutLayer};

use crate::diagnostic::Diagnostic;
use crate::picture;

use super::coordinator as desk;
use super::form::FORM;
use super::site::Site;

pub use assets::ADDRESSES;
use body::Limit;
pub use listen::Server;
pub use visit::Visit;

/// The most bytes of a form with pictures.
const PICTURES: usize = FORM + 2 * picture::MAX_BYTES;
/// The most bytes of a returned letter, with what surrounds it in the request.
const LETTER: usize = desk::LETTER + (64 << 10);
/// The most bytes of a pile of letters.
const PILE: usize = 64 << 20;

/// How long the server waits for the next part of a body.
const BODY_PAUSE: Duration = Duration::from_secs(20);
/// How long a request may take in all.
const REQUEST: Duration = Duration::from_secs(120);

/// Everything that answers requests.
///
/// # Errors
/// `bad-public-url` if the public address is not one that a browser would send.
pub fn router(site: Arc<Site>) -> Result<Router, Diagnostic> {
    let origin = site.address.link("");
    let forgeries = CsrfLayer::new().add_trusted_origin(&origin).map_err(|error| {
        Diagnostic::error("bad-public-url", format!("`{origin}` is no origin: {error}"))
            .hint("write it as browsers show it: https://letters.example.org")
    })?;
    let limit = |bytes| (DefaultBodyLimit::max(bytes), Extension(Limit(bytes)));
    let router = Router::new()
        .route("/", get(partner::nobody))
        .route("/assets/{file}", get(assets::asset))
        .route("/p/{token}", get(partner::overview))
        .route("/p/{token}/letter", get(partner::letter))
        .route("/p/{token}/letter/{page}", get(partner::letter_page))
        .route("/p/{token}/letter.pdf", get(partner::letter_file))
        .route("/p/{token}/contribution.json", get(partner::data_file))
        .route("/p/{token}/returned", post(partner::returned).layer(limit(LETTER)))
        .route("/p/{token}/check", get(partner::check).post(partner::send).layer(limit(FORM)))
        .route("/p/{token}/draft", post(partner::drop_draft).layer(limit(FORM)))
        .route("/p/{token}/done", get(partner::done))
        .route("/p/{token}/{page}", get(partner::page).post(partner::fill).layer(limit(PICTURES)))
        .route("/c/{token}", get(coordinator::overview))
        .route("/c/{token}/partners", post(coordinator::invite).layer(limit(FORM)))
        .route("/c/{token}/partners/{name}", get(coordinator::partner))
        .route("/c/{token}/partners/{name}/returned", post(coordinator::returned).layer(limit(PILE)))
        .route(
            "/c/{token}/partners/{name}/{what}",
            get(coordinator::file_of).post(coordinator::change).layer(limit(FORM)),
        )
        .route("/c/{token}/letters", get(coordinator::letters).post(coordinator::pile).layer(limit(PILE)))
        .route("/c/{token}/annex", get(coordinator::annex))
        .route("/c/{token}/annex/{file}", get(coordinator::annex_file))
        .route("/c/{token}/log", get(coordinator::log))
        .route("/c/{token}/log.jsonl", get(coordinator::log_file))
        .route("/c/{token}/{*nothing}", get(coordinator::nothing))
        .route("/c/{token}/links", post(coordinator::withdraw_others).layer(limit(FORM)))
        .fallback(partner::nobody)
        .layer(RequestBodyTimeoutLayer::new(BODY_PAUSE))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, REQUEST))
        .layer(forgeries)
        .layer(middleware::from_fn_with_state(Arc::clone(&site), guard::guard));
    Ok(router.with_state(site))
}
