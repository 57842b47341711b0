//! Reads forms from requests, in both encodings that browsers use.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::super::form::{BadForm, FORM, Form, Sent};
use super::answer::Refused;

/// The encoding of forms with files.
const MULTIPART: &str = "multipart/form-data";

/// Whether a request uses the encoding that allows files.
pub fn may_bring_files(request: &Request) -> bool {
    kind(request) == MULTIPART
}

/// Reads the form in a request, in either encoding.
///
/// # Errors
/// The form has another encoding or too many bytes or fields, or breaks off.
pub async fn read(request: Request) -> Result<Form, Refused> {
    match kind(&request).as_str() {
        "application/x-www-form-urlencoded" => {
            // If the body broke off, nobody is left to read the answer.
            let body = to_bytes(request.into_body(), FORM).await;
            let body = body.map_err(|_| BadForm::TooLarge)?;
            Ok(Form::from_urlencoded(&body)?)
        }
        MULTIPART => from_multipart(request).await,
        _ => Err(Refused::BadForm(StatusCode::UNSUPPORTED_MEDIA_TYPE)),
    }
}

async fn from_multipart(request: Request) -> Result<Form, Refused> {
    let refused = |error: axum::extract::multipart::MultipartError| Refused::BadForm(error.status());
    let parts = Multipart::from_request(request, &()).await;
    let mut parts = parts.map_err(|error| Refused::BadForm(error.into_response().status()))?;
    let (mut form, mut bytes) = (Form::default(), 0);
    while let Some(mut part) = parts.next_field().await.map_err(refused)? {
        let Some(name) = part.name().map(str::to_owned) else { continue };
        if let Some(file) = part.file_name().map(str::to_owned) {
            let mut bytes = Vec::new();
            while let Some(more) = part.chunk().await.map_err(refused)? {
                bytes.extend_from_slice(&more);
            }
            // A file field that was left empty arrives as a file without bytes.
            if !bytes.is_empty() {
                form.add_file(name, Sent { name: file, bytes });
            }
        } else {
            let text = part.text().await.map_err(refused)?;
            bytes += text.len();
            if bytes > FORM {
                return Err(Refused::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
            }
            form.add(name, text)?;
        }
    }
    Ok(form)
}

/// The encoding of a body.
fn kind(request: &Request) -> String {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
