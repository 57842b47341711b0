//! What a form sends: fields by their names, and files.

use std::collections::BTreeMap;

use axum::body::to_bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::answer::Refused;

/// The most bytes that all fields of a form may have.
pub const FORM: usize = 1 << 20;
/// More fields than any page has.
const FIELDS: usize = 20_000;

/// The way in which forms with files are sent.
const MULTIPART: &str = "multipart/form-data";

/// What a form sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: BTreeMap<String, Vec<String>>,
    files: BTreeMap<String, Vec<Sent>>,
}

/// A file that a form has brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What it is called where it comes from: to be shown, and never a path here.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Form {
    /// Whether a request is sent in the way in which files are.
    pub fn may_bring_files(request: &Request) -> bool {
        kind(request) == MULTIPART
    }

    /// Reads a request's body in either of the two ways in which browsers send forms.
    ///
    /// # Errors
    /// It is sent in another way, has too many bytes or fields, or broke off.
    pub async fn read(request: Request) -> Result<Self, Refused> {
        match kind(&request).as_str() {
            "application/x-www-form-urlencoded" => {
                // A body that breaks off has nobody to be told.
                let body = to_bytes(request.into_body(), FORM).await;
                Self::from_urlencoded(&body.map_err(|_| Refused::BadForm(StatusCode::PAYLOAD_TOO_LARGE))?)
            }
            MULTIPART => Self::from_multipart(request).await,
            _ => Err(Refused::BadForm(StatusCode::UNSUPPORTED_MEDIA_TYPE)),
        }
    }

    /// The fields of a body that has fields alone.
    ///
    /// # Errors
    /// There are too many, or their characters are none.
    pub fn from_urlencoded(body: &[u8]) -> Result<Self, Refused> {
        let bad = || Refused::BadForm(StatusCode::BAD_REQUEST);
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(body).map_err(|_| bad())?;
        let mut form = Self::default();
        for (name, value) in pairs {
            form.add(name, value)?;
        }
        Ok(form)
    }

    async fn from_multipart(request: Request) -> Result<Self, Refused> {
        let refused = |error: axum::extract::multipart::MultipartError| Refused::BadForm(error.status());
        let parts = Multipart::from_request(request, &()).await;
        let mut parts = parts.map_err(|error| Refused::BadForm(error.into_response().status()))?;
        let (mut form, mut bytes) = (Self::default(), 0);
        while let Some(part) = parts.next_field().await.map_err(refused)? {
            let Some(name) = part.name().map(str::to_owned) else { continue };
            if let Some(file) = part.file_name().map(str::to_owned) {
                let bytes = part.bytes().await.map_err(refused)?;
                // A field for a file that was left empty comes as a file without a byte.
                if !bytes.is_empty() {
                    let sent = Sent { name: file, bytes: bytes.to_vec() };
                    form.files.entry(name).or_default().push(sent);
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

    fn add(&mut self, name: String, value: String) -> Result<(), Refused> {
        if self.fields.len() >= FIELDS {
            return Err(Refused::BadForm(StatusCode::PAYLOAD_TOO_LARGE));
        }
        // Browsers send line breaks as the network does.
        self.fields.entry(name).or_default().push(value.replace("\r\n", "\n"));
        Ok(())
    }

    /// The value of a field; of several of one name, the first that is not empty.
    pub fn get(&self, name: &str) -> &str {
        let values = self.fields.get(name).map(Vec::as_slice).unwrap_or_default();
        values.iter().find(|value| !value.is_empty()).map_or("", String::as_str)
    }

    /// All values of a field that are not empty; nothing where the form has no such field.
    pub fn all(&self, name: &str) -> Option<Vec<&str>> {
        let values = self.fields.get(name)?;
        Some(values.iter().map(String::as_str).filter(|value| !value.is_empty()).collect())
    }

    /// Every field, by its name.
    pub fn fields(&self) -> impl Iterator<Item = (&str, &str)> {
        self.fields
            .iter()
            .flat_map(|(name, values)| values.iter().map(|value| (name.as_str(), value.as_str())))
    }

    /// The fields alone.
    pub fn without_files(&self) -> Self {
        Self { fields: self.fields.clone(), files: BTreeMap::new() }
    }

    /// Whether any file was chosen.
    pub fn has_files(&self) -> bool {
        !self.files.is_empty()
    }

    /// A file, where one was chosen; the first of several.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files(name).first().map(|sent| sent.bytes.as_slice())
    }

    /// All files that were chosen in a field, in their order.
    pub fn files(&self, name: &str) -> &[Sent] {
        self.files.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

/// In which way a body is sent.
fn kind(request: &Request) -> String {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fields_are_found_by_their_names() {
        let form = Form::from_urlencoded(b"role%2F0=a+b&topics=&topics=x&topics=y%0D%0Az&e=").unwrap();
        assert_eq!((form.get("role/0"), form.get("topics"), form.get("none")), ("a b", "x", ""));
        assert_eq!(form.all("topics"), Some(vec!["x", "y\nz"]));
        assert_eq!((form.all("e"), form.all("none")), (Some(Vec::new()), None));
    }

    proptest! {
        #[test]
        fn no_body_breaks_the_reader(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = Form::from_urlencoded(&body);
        }

        #[test]
        fn what_is_sent_arrives(fields in proptest::collection::vec(("[a-z/0-9]{1,8}", "\\PC{0,20}"), 0..10)) {
            let body = serde_urlencoded::to_string(&fields).unwrap();
            let form = Form::from_urlencoded(body.as_bytes()).unwrap();
            for (name, value) in &fields {
                prop_assert!(form.fields().any(|it| it == (name, value)));
            }
        }
    }
}
