//! `loi schema`: the structure of a document, for editors and other programs.

use crate::diagnostic::Problems;
use crate::input::{self, Kind};

use super::args::Schema;
use super::outcome::Outcome;
use super::output;

/// Prints the schema of a document.
///
/// # Errors
/// Standard output cannot be written.
pub fn run(command: &Schema) -> Result<Outcome, Problems> {
    output::write_to_stdout(text(command.document.into()).as_bytes())?;
    Ok(Outcome::default())
}

/// The schema as it is written to a file.
pub fn text(kind: Kind) -> String {
    format!("{:#}\n", input::schema(kind))
}
