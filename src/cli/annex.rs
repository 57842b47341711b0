//! `loi annex`: one annex over many contributions.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::disk::{collect, inputs, write};
use crate::input::Document;
use crate::model::Contribution;
use crate::produce::{self, Against, AnnexRequest, Format, Loaded, Partner};
use crate::returned::{Claim, Counted, Pairs, ReturnedLetters};
use crate::template::Document as Kind;
use crate::view::annex::LetterState;
use crate::worker::Received;

use super::args::{Annex, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::report::Report;
use super::workers;

/// Makes the annex and writes it in every format that was asked for: all of them or, after an error, none.
///
/// # Errors
/// All problems of all files.
pub fn run(command: &Annex, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let choices = choices(shared, &[Kind::Annex, Kind::Letter])?;
    let collect::Inputs { contributions: files, letters: pdfs, strangers } =
        collect::inputs(&command.inputs)?;
    let path = match &shared.application {
        Some(path) => path.clone(),
        None => inputs::application_of_all(&[files.as_slice(), &pdfs].concat())
            .map_err(|problem| vec![problem])?,
    };
    let (application, mut problems) = inputs::application(&path);
    problems.extend(strangers);
    let crew = workers::crew(&command.workers, shared, None)?;
    let received = crew.each(&files, |worker, file| worker.contribution(file, application.as_ref()));
    let mut contributions = Vec::new();
    for (file, received) in files.iter().zip(received) {
        let Received { contribution, problems: more, .. } = received;
        problems.extend(more);
        contributions.extend(contribution.map(|contribution| (file.display().to_string(), contribution)));
    }
    let Some(application) = application.filter(|_| contributions.len() == files.len()) else {
        return Err(problems);
    };
    let template = choices.template.named(Kind::Letter);
    let against = Against { template, application: Some(&application) };
    let returned = ReturnedLetters::look(&crew, &pdfs, &[], against);
    let claims: Vec<Claim> = files
        .iter()
        .zip(&contributions)
        .map(|(file, (_, loaded))| Claim::new(file, Some(&loaded.read.model)))
        .collect();
    let pairs = returned.pair(&claims, |one, other| {
        let model = |position: usize| contributions.get(position).map(|(_, loaded)| &loaded.read.model);
        model(one) == model(other)
    });
    let (entries, more) = entries(&contributions, &pairs);
    problems.extend(more);
    if problems.iter().any(Diagnostic::is_error) {
        return Err(problems);
    }
    let template = choices.template.of(Kind::Annex)?;
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
        language: choices.language(),
        date: choices.date(),
        sort: command.sort.map_or_else(Default::default, Into::into),
        unit: command.unit.into(),
    })?;
    problems.extend(made.remarks());
    let outputs =
        if command.output.is_empty() { vec![default_output(&path)] } else { command.output.clone() };
    let read: Vec<&str> = documents.iter().map(|document| document.source().name.as_str()).collect();
    for (position, output) in outputs.iter().enumerate() {
        if outputs.iter().take(position).any(|other| other.path == output.path) {
            return Err(vec![write::named_twice(&output.path)]);
        }
        write::spare(&output.path, &read).map_err(|problem| vec![problem])?;
    }
    let written = outputs
        .iter()
        .map(|output| {
            let name = output.path.display().to_string();
            let typeset = |job| crew.with(|worker| worker.annex(&name, &job, partners.len()));
            Ok((&output.path, made.write(output.format, &choices.fonts, typeset)?))
        })
        .collect::<Result<Vec<_>, Vec<Diagnostic>>>()?;
    for (path, bytes) in written {
        write::file(path, &bytes).map_err(|problem| vec![problem])?;
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
    pairs: &'a Pairs,
) -> (Vec<Entry<'a>>, Vec<Diagnostic>) {
    let (mut entries, mut problems) = (Vec::new(), Vec::new());
    for (position, (file, contribution)) in contributions.iter().enumerate() {
        match pairs.beside(position, file, contribution) {
            Ok((counted, more)) => {
                problems.extend(more);
                if let Counted::Once(letter) = counted {
                    let letter = letter.map(|letter| &letter.state);
                    entries.push(Entry { file: file.clone(), contribution, letter });
                }
            }
            Err(more) => problems.extend(more),
        }
    }
    let others = pairs.others();
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
