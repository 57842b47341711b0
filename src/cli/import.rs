//! `loi import`: contribution files from a table of partners.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::{collect, inputs, read_capped, unreadable, write};
use crate::import::{self, Change, Choice, Existing, Imported, Setting};
use crate::input::Document;
use crate::model::Language;
use crate::produce::FileKind;
use crate::table;
use crate::words::Words;

use super::args::{Import, Shared};
use super::outcome::Outcome;
use super::report::Report;
use super::workers;

/// Writes a contribution for each partner in a table: all of them or, after an error, none. Without a table, writes an
/// empty workbook.
///
/// # Errors
/// All problems of the table and of the files to be changed.
pub fn run(command: &Import, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    match (&command.table, shared.template.first()) {
        (Some(table), _) => contributions(table, command, shared, report),
        (None, Some(path)) => empty(Path::new(path), report),
        // The arguments were checked: one of the two is there.
        (None, None) => Ok(Outcome::default()),
    }
}

/// Writes the empty workbook, unless the file exists.
fn empty(path: &Path, report: &mut Report) -> Result<Outcome, Problems> {
    if inputs::is_there(path) {
        return Err(Diagnostic::error("file-exists", "there is already a file of this name")
            .in_file(path.display().to_string())
            .hint("name another one: a workbook may have been filled in")
            .into());
    }
    write::file(path, &import::workbook()?)?;
    report.result(&path.display().to_string());
    Ok(Outcome::default())
}

fn contributions(
    table: &Path,
    command: &Import,
    shared: &Shared,
    report: &mut Report,
) -> Result<Outcome, Problems> {
    let of_table = shared.application.clone().or_else(|| inputs::nearest(table).ok());
    let path = match (&of_table, &command.output) {
        (None, Some(folder)) => inputs::application_from(folder).ok(),
        _ => of_table,
    };
    let folder = folder(table, path.as_deref(), command);
    let name = table.display().to_string();
    let bytes = read(table)?;
    let mut problems = Problems::new();
    let mut application = None;
    if let Some(path) = &path {
        let Checked { value, problems: more } = inputs::application(path);
        problems.extend(more);
        application = value;
    }
    let crew = workers::crew(&command.workers, shared, None)?;
    let sheets = crew.with(|worker| worker.table(&name, &bytes));
    let (files, existing) = there(&folder, &mut problems);
    let sheets = match sheets {
        Ok(sheets) if !problems.has_error() => sheets,
        Ok(_) => return Err(problems),
        Err(more) => return Err(problems.with(more)),
    };
    let words = Words::new(Language::En)?;
    let words = match &application {
        Some(loaded) => words.for_period(loaded.read.model.period),
        None => words,
    };
    let setting = Setting {
        application: application.as_ref().map(|loaded| &loaded.read.model),
        existing: &existing,
        choice: Choice {
            sheet: command.sheet.as_deref(),
            ignored: &command.ignore,
            incomplete: command.incomplete,
            update: command.update,
            unit: command.unit.map(Into::into),
        },
        words: &words,
    };
    let (imported, more) = match import::import(&name, &sheets, &setting) {
        Ok(imported) => imported,
        Err(more) => return Err(problems.with(more)),
    };
    problems.extend(more);
    put(&imported, &folder, &files, table, report)?;
    Ok(Outcome::from_diagnostics(problems))
}

/// The folder for the contributions.
fn folder(table: &Path, application: Option<&Path>, command: &Import) -> PathBuf {
    let beside = |file: &Path| inputs::folder_of(file).join(collect::CONTRIBUTIONS);
    let folder = command.output.clone().unwrap_or_else(|| beside(application.unwrap_or(table)));
    folder.strip_prefix(".").map(Path::to_owned).unwrap_or(folder)
}

fn read(table: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(table, table::MAX_BYTES).map_err(|error| unreadable("the table", table, &error))
}

/// The contributions that exist already, even those with errors.
fn there(folder: &Path, problems: &mut Problems) -> (Vec<PathBuf>, Vec<Existing>) {
    if !folder.is_dir() {
        return (Vec::new(), Vec::new());
    }
    let files = match collect::contributions_in(folder) {
        Ok(files) => files,
        Err(problem) => {
            problems.push(problem);
            Vec::new()
        }
    };
    let mut known = (Vec::new(), Vec::new());
    for file in files {
        let name = file.display().to_string();
        let document =
            inputs::bytes(&file).and_then(|bytes| Document::parse(&name, &bytes).map_err(|problem| *problem));
        match document {
            Ok(document) => {
                let stem = file.file_stem().unwrap_or_default().to_string_lossy();
                known.1.push(Existing::new(stem, document));
                known.0.push(file);
            }
            Err(problem) => problems.push(problem),
        }
    }
    known
}

/// Puts all files in place, and reports the changes to each.
fn put(
    imported: &[Imported],
    folder: &Path,
    files: &[PathBuf],
    table: &Path,
    report: &mut Report,
) -> Result<(), Problems> {
    let path = |imported: &Imported| match imported.existing.and_then(|at| files.get(at)) {
        Some(file) => file.clone(),
        None => folder.join(format!("{}.json", imported.stem)),
    };
    let changed: Vec<(PathBuf, &Imported)> = imported
        .iter()
        .filter(|it| it.existing.is_none() || !it.changes.is_empty())
        .map(|imported| (path(imported), imported))
        .collect();
    let kinds: Vec<(&Path, FileKind)> = changed
        .iter()
        .filter(|(_, it)| it.existing.is_none())
        .map(|(path, _)| (path.as_path(), FileKind::Contribution))
        .collect();
    write::spare(&kinds, &[table.to_owned()])?;
    if let Some((path, _)) = kinds.iter().find(|(path, _)| inputs::is_there(path)) {
        return Err(Diagnostic::error("file-exists", "there is already a file of this name")
            .in_file(path.display().to_string())
            .hint("move it away, or name another folder with -o")
            .into());
    }
    write::make_folder(folder)?;
    let written: Vec<(&Path, &[u8])> =
        changed.iter().map(|(path, it)| (path.as_path(), it.text.as_bytes())).collect();
    write::files(&written)?;
    for (path, imported) in &changed {
        report.result(&path.display().to_string());
        imported.changes.iter().for_each(|change| report.remark(&told(change)));
    }
    let same = imported.len() - changed.len();
    if same > 0 {
        report.remark(&format!(
            "{same} {} already up to date",
            if same == 1 { "file is" } else { "files are" }
        ));
    }
    Ok(())
}

/// A change, as one line.
fn told(change: &Change) -> String {
    let Change { pointer, before, after } = change;
    match (before, after) {
        (Some(before), Some(after)) => format!("  {pointer}: {before} is now {after}"),
        (None, Some(after)) => format!("  {pointer}: {after} is new"),
        (Some(before), None) => format!("  {pointer}: {before} is gone"),
        (None, None) => format!("  {pointer}"),
    }
}
