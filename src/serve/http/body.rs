//! The body of a request before it is read: how long it is, and whether there is room for it.

use std::pin::Pin;

use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::CONTENT_LENGTH;
use tokio::sync::OwnedSemaphorePermit;

use super::super::form::FORM;
use super::super::room::Room;
use super::super::site::Site;
use super::answer::Refused;
use super::form::may_bring_files;

/// At most this much of a refused body is read before the connection is dropped.
const HEARD: usize = 256 << 20;

/// The most bytes that the body of a request to this address may have.
#[derive(Debug, Clone, Copy)]
pub struct Limit(pub usize);

/// Finds room for the body of a request: as much as it declares, or else the most that it may have. The room has to be
/// held for as long as the body is in memory.
///
/// # Errors
/// The body has too many bytes, or there is no room now. It has then been read to its end: a browser that is still
/// sending does not listen for an answer.
pub async fn admit(site: &Site, request: Request) -> Result<(Request, OwnedSemaphorePermit), Refused> {
    let (room, most): (&Room, usize) = match may_bring_files(&request) {
        true => (&site.uploads, request.extensions().get::<Limit>().map_or(FORM, |limit| limit.0)),
        false => (&site.forms, FORM),
    };
    let length = request.headers().get(CONTENT_LENGTH).and_then(|it| it.to_str().ok()?.parse().ok());
    let length = length.unwrap_or(most);
    if length > most {
        hear_out(request.into_body()).await;
        return Err(Refused::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
    }
    match room.take(length).await {
        Ok(permit) => Ok((request, permit)),
        Err(busy) => {
            hear_out(request.into_body()).await;
            Err(busy.into())
        }
    }
}

/// Reads a body and discards it.
async fn hear_out(mut body: Body) {
    let mut heard = 0;
    while let Some(Ok(frame)) = std::future::poll_fn(|context| Pin::new(&mut body).poll_frame(context)).await
    {
        heard += frame.data_ref().map_or(0, |data| data.len());
        if heard > HEARD {
            break;
        }
    }
}
