//! A result that goes to standard output.

use std::io::{self, Write};

use crate::diagnostic::Diagnostic;
use crate::disk::write;

/// Writes a result to standard output.
///
/// # Errors
/// `cannot-write` where nobody takes it.
pub fn write_to_stdout(bytes: &[u8]) -> Result<(), Diagnostic> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| write::refused("standard output", &error))
}
