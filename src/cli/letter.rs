//! `loi letter`: one letter from one contribution.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::{inputs, write};
use crate::produce::{FileKind, Inputs};
use crate::template::Document;

use super::args::{Letter, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Makes the letter and writes it.
///
/// # Errors
/// Everything that keeps it from being written.
pub fn run(command: &Letter, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let choices = choices(shared, &[Document::Letter])?;
    let (application, contribution, mut warnings) =
        inputs::contribution_with_application(&command.contribution, shared.application.as_deref())?;
    let read = &contribution.read;
    let target = command.output.clone().unwrap_or_else(|| beside(&command.contribution));
    let mut read_from =
        vec![PathBuf::from(&application.read.document.source().name), command.contribution.clone()];
    read_from.extend(inputs::pictures(&command.contribution, &read.model));
    let file = Some(target.as_path()).filter(|path| *path != Path::new("-"));
    let inputs = Inputs { application: &application, contribution: &contribution };
    let made = choices.letter(&choices.engine(), inputs)?;
    warnings.extend(made.warnings);
    let written = match file {
        Some(path) => write::spare(&[(path, FileKind::Letter)], &read_from)
            .and_then(|()| write::file(path, &made.pdf))
            .map(|()| report.result(&path.display().to_string())),
        None => output::write_to_stdout(&made.pdf),
    };
    written.map_err(|problem| vec![problem])?;
    report.detail(&format!("{} pages, {} bytes", made.pages, made.pdf.len()));
    Ok(Outcome::from_diagnostics(warnings))
}

/// The letter's default place: where its contribution is, under the same name.
fn beside(contribution: &Path) -> PathBuf {
    contribution.with_extension("pdf")
}
