//! `loi annex`: one annex over many contributions.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::input::Document;
use crate::model::Language;
use crate::produce::{self, AnnexRequest, Format, Partner};
use crate::template;
use crate::typeset::Engine;

use super::args::{Annex, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, collect, fonts, inputs, letters, output, templates};

/// The template of an annex.
pub const TEMPLATE: &str = "annex";

/// Makes the annex and writes it in every format that was asked for: all of them or, after an error, none.
///
/// # Errors
/// All problems of all files.
pub fn run(command: &Annex, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let fonts = fonts::load(&shared.font_path)?;
    let collect::Inputs { contributions: files, letters: pdfs } = collect::inputs(&command.inputs)?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_of_all(&[files.as_slice(), &pdfs].concat())
            .map_err(|problem| vec![problem])?,
    };
    let (application, mut problems) = inputs::application(&path);
    let model = application.as_ref().map(|loaded| &loaded.read.model);
    let mut contributions = Vec::new();
    for file in &files {
        let (contribution, more) = inputs::contribution(file, model);
        problems.extend(more);
        contributions.extend(contribution.map(|contribution| (file.display().to_string(), contribution)));
    }
    let Some(application) = application.filter(|_| contributions.len() == files.len()) else {
        return Err(problems);
    };
    let engine = Engine::new(fonts);
    let (letters, more) = match letters::returned(&engine, &pdfs, &application) {
        Ok(letters) => letters,
        Err(more) => {
            problems.extend(more);
            return Err(problems);
        }
    };
    problems.extend(more);
    let mut letters = letters::by_partner(letters)?;
    let template = templates::find(shared.template.as_deref().unwrap_or(TEMPLATE))?;
    let template =
        templates::for_document(template, template::Document::Annex).map_err(|problem| vec![problem])?;
    let date = match shared.date {
        Some(date) => date,
        None => clock::default_date().map_err(|problem| vec![problem])?,
    };
    // A letter stands in for the contribution that it was made from, in the same row.
    let mut entries = Vec::new();
    for (file, loaded) in contributions {
        match letters.remove(&letters::partner_of(&loaded.read.model)) {
            Some(letter) => entries.push((letters::same(&file, &loaded, letter)?, file)),
            None => entries.push(((loaded, None), file)),
        }
    }
    entries.extend(
        letters
            .into_values()
            .map(|letter| ((letter.contribution, Some(letter.state)), letter.path.display().to_string())),
    );
    let partners: Vec<Partner> = entries
        .iter()
        .map(|((loaded, letter), file)| Partner {
            file,
            contribution: &loaded.read.model,
            letter: letter.as_ref(),
        })
        .collect();
    let documents: Vec<&Document> = std::iter::once(&application.read.document)
        .chain(entries.iter().map(|((loaded, _), _)| &loaded.read.document))
        .collect();
    let made = produce::annex(&AnnexRequest {
        application: &application,
        partners: &partners,
        documents: &documents,
        missing: &[],
        template: &template,
        language: shared.language.unwrap_or(Language::En),
        date,
        sort: command.sort.map_or_else(Default::default, Into::into),
        unit: command.unit.into(),
    })?;
    problems.extend(made.remarks());
    let outputs =
        if command.output.is_empty() { vec![default_output(&path)] } else { command.output.clone() };
    let read: Vec<&str> = documents.iter().map(|document| document.source().name.as_str()).collect();
    for output in &outputs {
        output::spare(&output.path, &read).map_err(|problem| vec![problem])?;
    }
    let written = outputs
        .iter()
        .map(|output| Ok((&output.path, made.write(output.format, &engine)?)))
        .collect::<Result<Vec<_>, Vec<Diagnostic>>>()?;
    for (path, bytes) in written {
        output::write(path, &bytes).map_err(|problem| vec![problem])?;
        report.result(&path.display().to_string());
    }
    Ok(Outcome::from_diagnostics(problems))
}

/// Where an annex goes and in which format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The file.
    pub path: PathBuf,
    /// What its ending asks for.
    pub format: Format,
}

/// Reads an output's format off its ending.
///
/// # Errors
/// An ending that stands for no format, in words for the usage message.
pub fn parse_output(text: &str) -> Result<Output, UnknownEnding> {
    let path = PathBuf::from(text);
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or("").to_ascii_lowercase();
    let format = Format::ALL.into_iter().find(|format| format.ending() == ending).ok_or(UnknownEnding)?;
    Ok(Output { path, format })
}

/// A file name whose ending stands for no format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownEnding;

impl std::fmt::Display for UnknownEnding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the ending picks the format: .pdf, .xlsx, .csv or .json")
    }
}

impl std::error::Error for UnknownEnding {}

/// Beside the application, as a letter is written beside its contribution.
fn default_output(application: &Path) -> Output {
    Output { path: application.with_file_name("annex.pdf"), format: Format::Pdf }
}
