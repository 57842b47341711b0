//! Forms as they are sent: fields by their names, and files; and how they change the answers.
//!
//! Nothing here knows the network: a form is read from bytes, and answers are made from answers. Everything a partner
//! types comes through here, so `fuzz/` tests this module.

mod cells;
mod fill;
mod page;

use std::collections::BTreeMap;

pub use cells::{Cells, UNIT, UNITS, YEARS, cell};
pub use fill::{Do, fill};
pub use page::{Page, Progress};

/// The most bytes that all fields of a form may have.
pub const FORM: usize = 1 << 20;
/// More fields than any page sends.
const FIELDS: usize = 20_000;

/// Why something is not a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadForm {
    /// It is not written as browsers write one.
    Malformed,
    /// It has too many bytes, or too many fields.
    TooLarge,
}

/// What a form sends.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form {
    fields: BTreeMap<String, Vec<String>>,
    files: BTreeMap<String, Vec<Sent>>,
}

/// A file that a form has brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// The name of the file at the sender's end: to be shown, and never used as a path here.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Form {
    /// Reads the fields of a URL-encoded body.
    ///
    /// # Errors
    /// There are too many fields, or the body is not validly encoded.
    pub fn from_urlencoded(body: &[u8]) -> Result<Self, BadForm> {
        let pairs: Vec<(String, String)> =
            serde_urlencoded::from_bytes(body).map_err(|_| BadForm::Malformed)?;
        let mut form = Self::default();
        for (name, value) in pairs {
            form.add(name, value)?;
        }
        Ok(form)
    }

    /// Adds a field.
    ///
    /// # Errors
    /// There are too many fields.
    pub fn add(&mut self, name: String, value: String) -> Result<(), BadForm> {
        if self.fields.len() >= FIELDS {
            return Err(BadForm::TooLarge);
        }
        // Browsers send line breaks as CR LF.
        self.fields.entry(name).or_default().push(value.replace("\r\n", "\n"));
        Ok(())
    }

    /// Adds a file.
    pub fn add_file(&mut self, name: String, file: Sent) {
        self.files.entry(name).or_default().push(file);
    }

    /// The value of a field; if it occurs several times, the first value that is not empty.
    pub fn get(&self, name: &str) -> &str {
        let values = self.fields.get(name).map(Vec::as_slice).unwrap_or_default();
        values.iter().find(|value| !value.is_empty()).map_or("", String::as_str)
    }

    /// All values of a field that are not empty; none if the form has no such field.
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

    /// Whether any file was chosen.
    pub fn has_files(&self) -> bool {
        !self.files.is_empty()
    }

    /// A file, if one was chosen; the first of several.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files(name).first().map(|sent| sent.bytes.as_slice())
    }

    /// All files that were chosen in a field, in their order.
    pub fn files(&self, name: &str) -> &[Sent] {
        self.files.get(name).map(Vec::as_slice).unwrap_or_default()
    }
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
