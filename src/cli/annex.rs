//! `loi annex`: one annex over many contributions.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::input::Document;
use crate::model::{Contribution, Language};
use crate::produce::{self, Against, AnnexRequest, Format, Loaded, Partner};
use crate::template::Document as Kind;
use crate::typeset::Engine;
use crate::view::annex::LetterState;

use super::args::{Annex, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::returned::ReturnedLetters;
use super::templates::Chosen;
use super::{clock, collect, fonts, inputs, letters, output};

/// The template of an annex.
pub const TEMPLATE: &str = "annex";

/// Makes the annex and writes it in every format that was asked for: all of them or, after an error, none.
///
/// # Errors
/// All problems of all files.
pub fn run(command: &Annex, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let fonts = fonts::load(&shared.font_path)?;
    let chosen = Chosen::new(&shared.template, &[Kind::Annex, Kind::Letter])?;
    let collect::Inputs { contributions: files, letters: pdfs, strangers } =
        collect::inputs(&command.inputs)?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_of_all(&[files.as_slice(), &pdfs].concat())
            .map_err(|problem| vec![problem])?,
    };
    let (application, mut problems) = inputs::application(&path);
    problems.extend(strangers);
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
    let against =
        Against { template: chosen.get(Kind::Letter), application: Some(&application), ..Against::default() };
    let returned = ReturnedLetters::look(&engine, &pdfs, &[], against, None);
    let (entries, more) = entries(&contributions, &returned);
    problems.extend(more);
    if problems.iter().any(Diagnostic::is_error) {
        return Err(problems);
    }
    let template = chosen.into_template(Kind::Annex, TEMPLATE)?;
    let date = match shared.date {
        Some(date) => date,
        None => clock::default_date().map_err(|problem| vec![problem])?,
    };
    let partners: Vec<Partner> = entries
        .iter()
        .map(|entry| Partner {
            file: &entry.file,
            contribution: &entry.contribution.read.model,
            letter: entry.letter,
        })
        .collect();
    let documents: Vec<&Document> = std::iter::once(&application.read.document)
        .chain(entries.iter().map(|entry| &entry.contribution.read.document))
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
    for (position, output) in outputs.iter().enumerate() {
        if outputs.iter().take(position).any(|other| other.path == output.path) {
            return Err(vec![output::named_twice(&output.path)]);
        }
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

/// What an annex takes in for one partner.
struct Entry<'a> {
    file: String,
    contribution: &'a Loaded<Contribution>,
    letter: Option<&'a LetterState>,
}

/// The contributions with what their letters tell, then the letters that came without a contribution file; and
/// everything that is wrong with, or worth knowing about, the letters.
fn entries<'a>(
    contributions: &'a [(String, Loaded<Contribution>)],
    returned: &'a ReturnedLetters,
) -> (Vec<Entry<'a>>, Vec<Diagnostic>) {
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    let mut known = BTreeSet::new();
    for (file, contribution) in contributions {
        known.insert(letters::partner_of(&contribution.read.model));
        match returned.beside(file, contribution) {
            Ok((letter, more)) => {
                problems.extend(more);
                let letter = letter.map(|letter| &letter.state);
                entries.push(Entry { file: file.clone(), contribution, letter });
            }
            Err(more) => problems.extend(more),
        }
    }
    let others = returned.others(&known);
    problems.extend(others.diagnostics());
    entries.extend(others.letters.into_iter().map(|letter| {
        let (file, contribution) = (letter.path.display().to_string(), &letter.contribution);
        Entry { file, contribution, letter: Some(&letter.state) }
    }));
    (entries, problems)
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
