//! `loi completions`: the script with which a shell completes commands and options.

use clap::CommandFactory;

use crate::diagnostic::Problems;

use super::args::{Arguments, Completions};
use super::outcome::Outcome;
use super::output;

/// Prints the completion script for a shell.
///
/// # Errors
/// Standard output cannot be written.
pub fn run(command: &Completions) -> Result<Outcome, Problems> {
    let mut script = Vec::new();
    // Into memory first: the generator does not survive a pipe that closes early.
    clap_complete::generate(command.shell, &mut Arguments::command(), "loi", &mut script);
    output::write_to_stdout(&script)?;
    Ok(Outcome::default())
}
