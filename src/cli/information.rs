//! `loi information`: the sheet for potential partners.

use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::disk::templates::Chosen;
use crate::disk::{fonts, inputs, write};
use crate::model::Language;
use crate::produce::{self, InformationRequest};
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Information, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, output};

/// The template of an information sheet that asks for no other.
pub const TEMPLATE: &str = "information";

/// Makes the sheet and writes it.
///
/// # Errors
/// Everything that keeps it from being written.
pub fn run(command: &Information, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let fonts = fonts::load(&shared.font_path)?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_from(Path::new(".")).map_err(|problem| vec![problem])?,
    };
    let (application, mut problems) = inputs::application(&path);
    let Some(application) = application else { return Err(problems) };
    let kind = Document::Information;
    let template = Chosen::new(&shared.template, &[kind])?.into_template(kind, TEMPLATE)?;
    let date = match shared.date {
        Some(date) => date,
        None => clock::default_date().map_err(|problem| vec![problem])?,
    };
    let made = produce::information(
        &Engine::new(fonts),
        &InformationRequest {
            application: &application,
            template: &template,
            language: shared.language.unwrap_or(Language::En),
            date,
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
