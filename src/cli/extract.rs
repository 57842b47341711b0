//! `loi extract`: the data embedded in a letter.

use std::path::Path;

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::letters::read_letter;
use crate::disk::write;
use crate::produce::{self, Embedded, FileKind};

use super::args::Extract;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Extracts the data from a letter.
///
/// # Errors
/// The file cannot be read, or is not a letter.
pub fn run(command: &Extract, report: &mut Report) -> Result<Outcome, Problems> {
    Ok(Outcome::from_diagnostics(extract(command, report)?))
}

/// Extracts the data, and gives what there is to say about them.
fn extract(command: &Extract, report: &mut Report) -> Result<Problems, Diagnostic> {
    let name = command.letter.display().to_string();
    let letter = read_letter(&command.letter)?;
    let embedded = produce::embedded(&letter).map_err(|problem| problem.in_file(name.as_str()))?;
    let application = match &command.application_out {
        None => None,
        Some(path) => {
            let lacking = || {
                Diagnostic::error("not-a-letter", "this PDF carries no `application.json`")
                    .in_file(name.as_str())
                    .hint("ask for the letter as it was first sent")
            };
            Some((path.as_path(), embedded.application.as_deref().ok_or_else(lacking)?))
        }
    };
    let is_file = |path: &&Path| *path != Path::new("-");
    let contribution = command.output.as_deref().filter(is_file).map(|path| (path, &*embedded.contribution));
    let kinds = contribution.map(|(path, _)| (path, FileKind::Contribution));
    let kinds = kinds.into_iter().chain(application.map(|(path, _)| (path, FileKind::Application)));
    write::spare(&kinds.collect::<Vec<_>>(), std::slice::from_ref(&command.letter))?;
    let files: Vec<(&Path, &[u8])> = contribution.into_iter().chain(application).collect();
    write::files(&files)?;
    if contribution.is_none() {
        output::write_to_stdout(&embedded.contribution)?;
    }
    // If the contribution goes to standard output, nothing else may.
    for (path, _) in files.iter().filter(|_| contribution.is_some()) {
        report.result(&path.display().to_string());
    }
    Ok(replaced(&name, &letter, &embedded).into_iter().collect())
}

/// The warning about a letter whose data are no longer those that it was made with.
fn replaced(name: &str, letter: &[u8], embedded: &Embedded) -> Option<Diagnostic> {
    let message = "the data were replaced after the letter was made, and need not be what it says";
    produce::is_replaced(letter, embedded).then(|| {
        Diagnostic::warning("letter-changed", message)
            .in_file(name)
            .hint("`loi verify` says what was changed; ask for the letter as it was sent out")
    })
}
