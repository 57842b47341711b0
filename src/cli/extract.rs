//! `loi extract`: the data embedded in a letter.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::letters::read_letter;
use crate::disk::write;
use crate::produce;

use super::args::Extract;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Takes the data out of a letter.
///
/// # Errors
/// The letter cannot be read, or is none.
pub fn run(command: &Extract, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    extract(command, report).map_err(|problem| vec![problem])?;
    Ok(Outcome::default())
}

fn extract(command: &Extract, report: &mut Report) -> Result<(), Diagnostic> {
    let name = command.letter.display().to_string();
    let letter = read_letter(&command.letter)?;
    let embedded = produce::embedded(&letter).map_err(|problem| problem.in_file(name.as_str()))?;
    if let (Some(one), Some(other)) = (&command.output, &command.application_out)
        && one == other
    {
        return Err(write::named_twice(one));
    }
    if let Some(path) = &command.application_out {
        let application = embedded.application.as_ref().ok_or_else(|| {
            Diagnostic::error("not-a-letter", "this PDF carries no `application.json`")
                .in_file(name.as_str())
                .hint("ask for the letter as it was first sent")
        })?;
        write::spare(path, &[&name])?;
        write::file(path, application)?;
    }
    match command.output.as_deref().filter(|path| *path != Path::new("-")) {
        None => return output::write_to_stdout(&embedded.contribution),
        Some(path) => {
            write::spare(path, &[&name])?;
            write::file(path, &embedded.contribution)?;
            report.result(&path.display().to_string());
        }
    }
    if let Some(path) = &command.application_out {
        report.result(&path.display().to_string());
    }
    Ok(())
}
