//! Requests that are not let in: the link opens nothing, or is used too fast.

use std::sync::Arc;

use axum::extract::Request;
use axum::response::{IntoResponse, Response};

use super::super::site::Site;
use super::answer::Refused;
use super::body::admit;
use super::form;
use super::visit::Reader;

/// A request that is not let in, and why.
pub struct Turned {
    /// The site that was asked.
    pub site: Arc<Site>,
    /// The reader's language.
    pub reader: Reader,
    /// The reason.
    pub refused: Refused,
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        self.refused.response(&self.site, self.reader)
    }
}

impl Turned {
    /// The answer to a form, which gives back what was typed in it.
    pub async fn giving_back(self, request: Request) -> Response {
        let Self { site, reader, refused } = self;
        let path = request.uri().path().to_owned();
        let Ok((request, _room)) = admit(&site, request).await else {
            return refused.response(&site, reader);
        };
        match form::read(request).await {
            Ok(form) => refused.response_to(&site, reader, Some((&path, &form))),
            Err(_) => refused.response(&site, reader),
        }
    }
}
