//! From files and folders on the command line to the contributions that they stand for.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

use super::inputs::APPLICATION;
use super::{letters, unreadable};

/// Where an application folder keeps its contributions.
pub const CONTRIBUTIONS: &str = "contributions";

/// The contributions that these paths stand for, sorted, each file once however often it is named.
///
/// # Errors
/// A path that is not there, a folder that cannot be read, or one without contributions.
pub fn contributions(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Diagnostic>> {
    let mut found = BTreeMap::new();
    let mut problems = Vec::new();
    for path in paths {
        match of_path(path) {
            Ok(files) => {
                for file in files {
                    // The same file by another way is still the same contribution.
                    let identity = fs::canonicalize(&file).unwrap_or_else(|_| file.clone());
                    found.entry(identity).or_insert(file);
                }
            }
            Err(problem) => problems.push(problem),
        }
    }
    let mut files: Vec<PathBuf> = found.into_values().collect();
    files.sort();
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// What an annex is made from: contributions, and letters that came back.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The JSON files.
    pub contributions: Vec<PathBuf>,
    /// The PDF files.
    pub letters: Vec<PathBuf>,
    /// What there is to say about PDF files among them that are no letters.
    pub strangers: Vec<Diagnostic>,
}

/// The letters of a folder.
#[derive(Debug, Default)]
pub struct Letters {
    /// The files, sorted.
    pub files: Vec<PathBuf>,
    /// What there is to say about other PDF files there.
    pub strangers: Vec<Diagnostic>,
}

/// The contributions and letters that these paths stand for, each sorted, each file once. In a folder, only those PDF
/// files count that carry a contribution: an annex may lie beside its letters.
///
/// # Errors
/// As [`contributions`].
pub fn inputs(paths: &[PathBuf]) -> Result<Inputs, Vec<Diagnostic>> {
    let mut letters = BTreeMap::new();
    let (mut rest, mut strangers) = (Vec::new(), Vec::new());
    let mut add = |path: PathBuf| {
        letters.entry(fs::canonicalize(&path).unwrap_or_else(|_| path.clone())).or_insert(path);
    };
    for path in paths {
        if !path.is_dir() {
            if is_pdf(path) {
                add(path.clone())
            } else {
                rest.push(path.clone())
            }
            continue;
        }
        let folder = folder_of(path);
        let found = letters_in(&folder);
        strangers.extend(found.strangers);
        // A folder of letters alone has all that is needed.
        if found.files.is_empty() || json_files(&folder).is_ok_and(|files| !files.is_empty()) {
            rest.push(path.clone());
        }
        found.files.into_iter().for_each(&mut add);
    }
    let mut letters: Vec<PathBuf> = letters.into_values().collect();
    letters.sort();
    match contributions(&rest) {
        Ok(contributions) => Ok(Inputs { contributions, letters, strangers }),
        Err(problems) => Err([problems, strangers].concat()),
    }
}

/// The letters in a folder; one that cannot be read has none.
pub fn letters_in(folder: &Path) -> Letters {
    let (files, others): (Vec<PathBuf>, Vec<PathBuf>) =
        pdfs_in(folder).into_iter().partition(|path| letters::is_letter(path));
    Letters { files, strangers: others.iter().filter_map(|path| letters::without_data(path)).collect() }
}

/// The letters in a folder that the user names.
///
/// # Errors
/// `unreadable-file` for one that cannot be read: a slip in its name would lose every signature there.
pub fn letters_of(folder: &Path) -> Result<Letters, Vec<Diagnostic>> {
    match fs::read_dir(folder) {
        Ok(_) => Ok(letters_in(folder)),
        Err(error) => Err(vec![unreadable("the folder", folder, &error)]),
    }
}

/// The PDF files in a folder, sorted; a folder that cannot be read has none.
pub fn pdfs_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let is_hidden = |path: &Path| path.file_name().is_none_or(|name| name.to_string_lossy().starts_with('.'));
    let paths = entries.flatten().map(|entry| entry.path());
    let mut files: Vec<PathBuf> = paths.filter(|path| is_pdf(path) && !is_hidden(path)).collect();
    files.sort();
    files
}

/// Whether two paths lead to one file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

fn is_pdf(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("pdf"))
}

fn folder_of(path: &Path) -> PathBuf {
    let inner = path.join(CONTRIBUTIONS);
    if inner.is_dir() { inner } else { path.to_owned() }
}

fn of_path(path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let folder = folder_of(path);
    let files = json_files(&folder).map_err(|error| unreadable("the folder", &folder, &error))?;
    if files.is_empty() {
        return Err(Diagnostic::error("no-contributions", "the folder has no contributions")
            .in_file(folder.display().to_string())
            .hint("each partner's contribution is a file that ends in .json"));
    }
    Ok(files)
}

/// The JSON files of a folder, sorted, but for the application and for what an annex left there.
fn json_files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or("");
        let is_json = Path::new(name).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
        let is_ours = [APPLICATION, "annex.json", "manifest.json"].contains(&name);
        if is_json && !is_ours && !name.starts_with('.') && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
