//! How a form comes over the network, in either of the two ways in which browsers send one.

use axum::body::to_bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::super::form::{BadForm, FORM, Form, Sent};
use super::answer::Refused;

/// The way in which forms with files are sent.
const MULTIPART: &str = "multipart/form-data";

/// Whether a request is sent in the way in which files are.
pub fn may_bring_files(request: &Request) -> bool {
    kind(request) == MULTIPART
}

/// Reads a request's body in either of the two ways in which browsers send forms.
///
/// # Errors
/// It is sent in another way, has too many bytes or fields, or broke off.
pub async fn read(request: Request) -> Result<Form, Refused> {
    match kind(&request).as_str() {
        "application/x-www-form-urlencoded" => {
            // A body that breaks off has nobody to be told.
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
            // A field for a file that was left empty comes as a file without a byte.
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

/// In which way a body is sent.
fn kind(request: &Request) -> String {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}
