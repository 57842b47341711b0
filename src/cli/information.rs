//! `loi information`: the information sheet for potential partners.

use std::path::Path;

use crate::diagnostic::{Checked, Problems};
use crate::disk::{inputs, write};
use crate::produce::{self, FileKind, InformationRequest};
use crate::template::DocumentKind;

use super::args::{Information, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Makes the sheet and writes it.
///
/// # Errors
/// Anything that keeps the sheet from being written.
pub fn run(command: &Information, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Information])?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_from(Path::new("."))?,
    };
    let Checked { value: application, mut problems } = inputs::application(&path);
    let Some(application) = application else { return Err(problems) };
    let target = command.output.clone().unwrap_or_else(|| path.with_file_name("information.pdf"));
    let file = Some(target.as_path()).filter(|path| *path != Path::new("-"));
    let template = choices.template.of(DocumentKind::Information)?;
    let made = produce::information(
        &choices.engine(),
        &InformationRequest {
            application: &application,
            template: &template,
            language: choices.language(),
            date: choices.date(),
        },
    )?;
    problems.extend(made.warnings);
    let written = match file {
        Some(file) => write::spare(&[(file, FileKind::Information)], &[path])
            .and_then(|()| write::file(file, &made.pdf))
            .map(|()| report.result(&file.display().to_string())),
        None => output::write_to_stdout(&made.pdf),
    };
    written?;
    report.detail(&format!("{} pages, {} bytes", made.pages, made.pdf.len()));
    Ok(Outcome::from_diagnostics(problems))
}
