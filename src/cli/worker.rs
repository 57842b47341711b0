//! `loi worker`: how the program starts itself to read and set what others sent. Nobody calls it by hand.

use std::io;

use crate::diagnostic::Diagnostic;
use crate::disk::fonts;
use crate::worker;

use super::args::Shared;
use super::outcome::Outcome;

/// Answers what comes in on standard input until that is closed.
///
/// # Errors
/// The fonts cannot be loaded, or the system starts no thread.
pub fn run(shared: &Shared) -> Result<Outcome, Vec<Diagnostic>> {
    let fonts = fonts::load(&shared.font_path)?;
    worker::work(fonts, io::stdin(), io::stdout(), io::stderr()).map_err(|error| {
        vec![Diagnostic::error("internal", format!("a worker process cannot start its threads: {error}"))]
    })?;
    Ok(Outcome::default())
}
