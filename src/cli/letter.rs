//! `loi letter`: one letter from one contribution.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::templates::{self, Chosen};
use crate::disk::{fonts, inputs, write};
use crate::model::Language;
use crate::produce::{self, Inputs, LetterRequest};
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Letter, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, output};

/// Makes the letter and writes it.
///
/// # Errors
/// Everything that keeps it from being written.
pub fn run(command: &Letter, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let fonts = fonts::load(&shared.font_path)?;
    let (application, contribution, mut warnings) =
        inputs::contribution_with_application(&command.contribution, shared.application.as_deref())?;
    let settings = &contribution.read.model.letter;
    let chosen = Chosen::new(&shared.template, &[Document::Letter])?;
    let built_in;
    let template = match chosen.get(Document::Letter) {
        Some(template) => template,
        None => {
            built_in = templates::of_contribution(&contribution.read)?;
            &built_in
        }
    };
    let date = match shared.date.or(settings.date) {
        Some(date) => date,
        None => clock::default_date().map_err(|problem| vec![problem])?,
    };
    let request = LetterRequest {
        inputs: Inputs { application: &application, contribution: &contribution },
        template,
        language: shared.language.or(settings.language).unwrap_or(Language::En),
        date,
        signature: shared.signature.into(),
    };
    let made = produce::letter(&Engine::new(fonts), &request)?;
    warnings.extend(made.warnings);
    let written = match &command.output {
        Some(path) if path == Path::new("-") => output::write_to_stdout(&made.pdf),
        path => {
            let path = path.clone().unwrap_or_else(|| beside(&command.contribution));
            let read = [&application.read.document, &contribution.read.document];
            write::spare(&path, &read.map(|document| document.source().name.as_str()))
                .and_then(|()| write::file(&path, &made.pdf))
                .map(|()| report.result(&path.display().to_string()))
        }
    };
    written.map_err(|problem| vec![problem])?;
    report.detail(&format!("{} pages, {} bytes", made.pages, made.pdf.len()));
    Ok(Outcome::from_diagnostics(warnings))
}

/// The letter's default place: where its contribution is, under the same name.
fn beside(contribution: &Path) -> PathBuf {
    contribution.with_extension("pdf")
}
