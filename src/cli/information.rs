//! `loi information`: the sheet for potential partners.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::{inputs, write};
use crate::produce::{self, InformationRequest};
use crate::template::Document;

use super::args::{Information, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Makes the sheet and writes it.
///
/// # Errors
/// Everything that keeps it from being written.
pub fn run(command: &Information, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let choices = choices(shared, &[Document::Information])?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_from(Path::new(".")).map_err(|problem| vec![problem])?,
    };
    let (application, mut problems) = inputs::application(&path);
    let Some(application) = application else { return Err(problems) };
    let template = choices.template.of(Document::Information)?;
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
    let written = match &command.output {
        Some(path) if path == Path::new("-") => output::write_to_stdout(&made.pdf),
        other => {
            let target = other.clone().unwrap_or_else(|| path.with_file_name("information.pdf"));
            write::spare(&target, &[application.read.document.source().name.as_str()])
                .and_then(|()| write::file(&target, &made.pdf))
                .map(|()| report.result(&target.display().to_string()))
        }
    };
    written.map_err(|problem| vec![problem])?;
    report.detail(&format!("{} pages, {} bytes", made.pages, made.pdf.len()));
    Ok(Outcome::from_diagnostics(problems))
}
