//! Style, script and mark of the pages, which are in the program.
//!
//! Pages name them by what is in them, so that a page of a newer program never meets the script of an older one.

use std::sync::LazyLock;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

use super::super::store::short_hash;

const STYLE: &str = include_str!("../assets/style.css");
const SCRIPT: &str = include_str!("../assets/script.js");
const ICON: &str = include_str!("../assets/icon.svg");

/// The style, the script and the mark that a page names.
pub struct Addresses {
    /// Of the style.
    pub style: String,
    /// Of the script.
    pub script: String,
    /// Of the mark.
    pub icon: String,
}

/// Where pages find them.
pub static ADDRESSES: LazyLock<Addresses> = LazyLock::new(|| Addresses {
    style: address("style.css", STYLE),
    script: address("script.js", SCRIPT),
    icon: address("icon.svg", ICON),
});

fn address(file: &str, text: &str) -> String {
    format!("/assets/{file}?{}", short_hash(text.as_bytes()))
}

/// An asset by its name.
pub async fn asset(Path(file): Path<String>) -> Response {
    let (kind, text) = match file.as_str() {
        "style.css" => ("text/css; charset=utf-8", STYLE),
        "script.js" => ("text/javascript; charset=utf-8", SCRIPT),
        "icon.svg" => ("image/svg+xml", ICON),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}
