//! The view of a document as data.

use serde::Serialize;
use serde_json::Value;

use crate::diagnostic::Diagnostic;

/// The view as Typst reads it.
///
/// # Errors
/// `internal`, for a view that cannot be written.
pub(super) fn bytes(view: &impl Serialize) -> Result<Vec<u8>, Diagnostic> {
    serde_json::to_vec(view).map_err(|error| unwritable(&error))
}

/// The view as a value, to be searched.
///
/// # Errors
/// As [`bytes`].
pub(super) fn value(view: &impl Serialize) -> Result<Value, Diagnostic> {
    serde_json::to_value(view).map_err(|error| unwritable(&error))
}

fn unwritable(error: &serde_json::Error) -> Diagnostic {
    Diagnostic::error("internal", format!("the document's data cannot be written: {error}"))
}
