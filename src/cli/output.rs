//! Results that go to standard output.

use std::io::{self, IsTerminal, Write};

use crate::diagnostic::Diagnostic;
use crate::disk::write;

use crate::report::visible_lines;

/// Writes a result to standard output.
///
/// # Errors
/// `cannot-write` if standard output cannot be written.
pub fn write_to_stdout(bytes: &[u8]) -> Result<(), Diagnostic> {
    let mut out = io::stdout().lock();
    // A terminal acts on what it receives, and the text may come from a stranger. A pipe or a file gets every byte.
    let shown = out.is_terminal().then(|| visible_lines(&String::from_utf8_lossy(bytes)));
    let bytes = shown.as_deref().map_or(bytes, str::as_bytes);
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| write::refused("standard output", &error))
}
