//! `loi annex`: one annex over many contributions.

use std::path::{Path, PathBuf};

use crate::batch::{self, Shared};
use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::inputs::{APPLICATION, folder_of, is_there};
use crate::disk::{collect, inputs, is_same, write};
use crate::input::Document;
use crate::produce::{self, Against, AnnexRequest, FileKind, Format, Recorded};
use crate::returned::{Accepted, Claim, Entries, Look, ReturnedLetters, entries};
use crate::template::DocumentKind;
use crate::view::annex::AnnexPartner;
use crate::worker::Received;

use super::args;
use super::args::Annex;
use super::args::output::Output;
use super::choices::choices;
use super::outcome::Outcome;
use super::progress::Bar;
use super::report::Report;
use super::workers;

/// Makes the annex and writes it in every format that was asked for: all files or, after an error, none.
///
/// # Errors
/// All problems of all files.
pub fn run(command: &Annex, shared: &args::Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Annex, DocumentKind::Letter])?;
    let collect::Inputs { contributions: files, letters: pdfs, strangers } =
        collect::inputs(&command.inputs)?;
    let Checked { value: path, mut problems } = match &shared.application {
        Some(path) => Checked { value: Some(path.clone()), problems: Problems::new() },
        None => inputs::application_of_all(&[files.as_slice(), &pdfs].concat()),
    };
    let mut application = None;
    if let Some(path) = &path {
        let Checked { value, problems: more } = inputs::application(path);
        application = value;
        problems.extend(more);
    }
    problems.extend(strangers);
    let crew = workers::crew(&command.workers, shared, None)?;
    let progress = Bar::new(report);
    let received =
        crew.each_told(&files, &progress, |worker, file| worker.contribution(file, application.as_ref()));
    let mut contributions = Vec::new();
    let mut claims = Vec::new();
    for (file, received) in files.iter().zip(received) {
        let Received { contribution, problems: more, .. } = received;
        problems.extend(more);
        if let Some(contribution) = contribution {
            claims.push(Claim::new(file, Some(&contribution.read.model)));
            contributions.push((file.display().to_string(), contribution));
        }
    }
    let template = choices.template.named(DocumentKind::Letter);
    let recorded = match path.as_deref().map(|path| batch::recorded(folder_of(path))) {
        Some(Ok(recorded)) => recorded,
        Some(Err(problem)) => {
            problems.push(problem);
            Recorded::default()
        }
        None => Recorded::default(),
    };
    let against = Against {
        template,
        application: application.as_ref(),
        recorded: Some(&recorded),
        ..Against::default()
    };
    let (drafts, more) = came_back(command, &pdfs);
    problems.extend(more);
    let accepted = Accepted::new(&command.accept.accept);
    let look = Look { against, accepted: &accepted, fonts: &choices.fonts };
    let returned = ReturnedLetters::look(&crew, &pdfs, &drafts, look, &progress);
    problems.extend(returned.unknown.iter().cloned());
    let pairs = returned.pair(&claims, |one, other| {
        let model = |position: usize| contributions.get(position).map(|(_, loaded)| &loaded.read.model);
        model(one) == model(other)
    });
    let Entries { rows, problems: more, .. } = entries(&contributions, &pairs);
    problems.extend(more);
    let (Some(path), Some(application), false) = (path, &application, problems.has_error()) else {
        return Err(problems);
    };
    let template = choices.template.of(DocumentKind::Annex)?;
    let partners: Vec<AnnexPartner> = rows
        .iter()
        .map(|entry| AnnexPartner {
            file: &entry.file,
            contribution: entry.contribution,
            letter: entry.letter.map(|letter| &letter.state),
        })
        .collect();
    let documents: Vec<&Document> = std::iter::once(&application.read.document)
        .chain(rows.iter().filter_map(|entry| entry.document))
        .collect();
    let made = produce::annex(&AnnexRequest {
        application,
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
    if outputs.iter().any(|output| output.format == Format::Pdf) {
        problems.extend(rows.iter().filter_map(|entry| entry.letter?.shortened(entry.document.is_none())));
    }
    let made = outputs
        .iter()
        .map(|output| {
            let name = output.path.display().to_string();
            let typeset = |job| crew.with(|worker| worker.annex(&name, &job, partners.len()));
            Ok((output, made.write(output.format, &choices.fonts, typeset)?))
        })
        .collect::<Result<Vec<_>, Problems>>()?;
    let read = [&[path][..], &files, &pdfs].concat();
    put(&made, &read)?;
    for (output, _) in made {
        report.result(&output.path.display().to_string());
    }
    Ok(Outcome::from_diagnostics(problems))
}

/// The annex goes beside the application by default, as a letter goes beside its contribution.
fn default_output(application: &Path) -> Output {
    Output { path: application.with_file_name("annex.pdf"), format: Format::Pdf }
}

/// Puts all files in place, or none. If a batch keeps its annex there, the change is noted in the batch's record.
fn put(made: &[(&Output, Vec<u8>)], read: &[PathBuf]) -> Result<(), Diagnostic> {
    let shared: Vec<Option<Shared>> = made.iter().map(|(output, _)| Shared::at(&output.path)).collect();
    for ((_, bytes), shared) in made.iter().zip(&shared) {
        shared.as_ref().map_or(Ok(()), |shared| shared.may_write(bytes))?;
    }
    let kinds: Vec<(&Path, FileKind)> =
        made.iter().map(|(output, _)| (output.path.as_path(), output.format.kind())).collect();
    write::spare(&kinds, read)?;
    for ((_, bytes), shared) in made.iter().zip(&shared) {
        shared.as_ref().map_or(Ok(()), |shared| shared.announce(bytes))?;
    }
    let files: Vec<(&Path, &[u8])> =
        made.iter().map(|(output, bytes)| (output.path.as_path(), bytes.as_slice())).collect();
    write::files(&files)
}

/// The letters that came back into the given application folders, except those given by name.
fn came_back(command: &Annex, named: &[PathBuf]) -> (Vec<PathBuf>, Problems) {
    let (mut files, mut problems) = (Vec::new(), Problems::new());
    for folder in command.inputs.iter().filter(|path| is_there(&path.join(APPLICATION))) {
        match batch::came_back(folder) {
            Ok(found) => {
                let is_new = |path: &PathBuf| !named.iter().any(|other| is_same(path, other));
                files.extend(found.files.into_iter().filter(is_new));
                problems.extend(found.strangers);
            }
            Err(problem) => problems.push(problem),
        }
    }
    (files, problems)
}
