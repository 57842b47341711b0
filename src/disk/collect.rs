//! Turns files and folders from the command line into contributions and letters.
//!
//! No file in a folder that has the name of a contribution or a letter is passed over: one that cannot be read is
//! handed on as well, so that its reader reports the problem.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Problems};

use super::inputs::APPLICATION;
use super::{letters, place_of, unreadable};

/// The folder in which an application keeps its contributions.
pub const CONTRIBUTIONS: &str = "contributions";

/// The folder in which an application keeps its letters.
pub const LETTERS: &str = "letters";

/// JSON files that `loi` writes beside contributions.
const OUR_OWN: [&str; 3] = [APPLICATION, "annex.json", "manifest.json"];

/// Whether a JSON file of this name is one that `loi` writes beside contributions, rather than a contribution.
pub fn is_our_own(name: &str) -> bool {
    OUR_OWN.contains(&name) || name.to_lowercase().ends_with(SCHEMA)
}

/// The ending of the name of a schema, by which editors complete a contribution.
const SCHEMA: &str = ".schema.json";

/// What an annex is made from: contributions, and letters that came back.
#[derive(Debug, Default)]
pub struct Inputs {
    /// The JSON files.
    pub contributions: Vec<PathBuf>,
    /// The PDF files.
    pub letters: Vec<PathBuf>,
    /// What to report about PDF files among them that are not letters.
    pub strangers: Problems,
}

/// The letters of a folder.
#[derive(Debug, Default)]
pub struct Letters {
    /// The files, sorted, including those that cannot be read.
    pub files: Vec<PathBuf>,
    /// What to report about other PDF files in the folder, or about a folder that cannot be read.
    pub strangers: Problems,
}

/// The contributions at these paths, sorted; each file once, however often it is named. A file is taken as it is
/// named, whether or not it exists.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read, `no-contributions` for one without contributions.
pub fn contributions(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Problems> {
    let mut found = Found::default();
    let mut problems = Problems::new();
    for path in paths {
        if !path.is_dir() {
            found.add(path.clone());
            continue;
        }
        let folder = folder_of(path);
        match contributions_in(&folder) {
            Ok(files) if files.is_empty() => problems.push(no_contributions(&folder)),
            Ok(files) => files.into_iter().for_each(|file| found.add(file)),
            Err(problem) => problems.push(problem),
        }
    }
    if problems.is_empty() { Ok(found.sorted()) } else { Err(problems) }
}

/// The contributions and letters at these paths, each list sorted, each file once. In a folder, PDF files that can be
/// read and carry no contribution are left out: an annex may lie beside its letters.
///
/// # Errors
/// As [`inputs_in`].
pub fn inputs(paths: &[PathBuf]) -> Result<Inputs, Problems> {
    let (mut contributions, mut letters) = (Found::default(), Found::default());
    let (mut strangers, mut problems) = (Problems::new(), Problems::new());
    for path in paths {
        if path.is_dir() {
            match inputs_in(&folder_of(path)) {
                Ok(found) => {
                    found.contributions.into_iter().for_each(|file| contributions.add(file));
                    found.letters.into_iter().for_each(|file| letters.add(file));
                    strangers.extend(found.strangers);
                }
                Err(more) => problems.extend(more),
            }
        } else if has_ending(path, "pdf") {
            letters.add(path.clone());
        } else {
            contributions.add(path.clone());
        }
    }
    if !problems.is_empty() {
        return Err(problems.with(strangers));
    }
    Ok(Inputs { contributions: contributions.sorted(), letters: letters.sorted(), strangers })
}

/// The contributions and letters in a folder.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read, `no-contributions` for one that has neither.
pub fn inputs_in(folder: &Path) -> Result<Inputs, Problems> {
    let contributions = contributions_in(folder);
    let Letters { files: letters, strangers } = letters_in(folder);
    match contributions {
        // A folder that has only letters has all that is needed.
        Ok(contributions) if !contributions.is_empty() || !letters.is_empty() => {
            Ok(Inputs { contributions, letters, strangers })
        }
        Ok(_) => Err(Problems::from(no_contributions(folder)).with(strangers)),
        // The problem that a folder cannot be read is reported only once.
        Err(problem) => Err(problem.into()),
    }
}

/// The names of the files in a folder, sorted; empty if there is no such folder. Hidden files, and anything that is
/// not a file, are left out.
pub fn names_in(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let names = files.filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}

/// The problem with a folder that has no contributions.
pub fn no_contributions(folder: &Path) -> Diagnostic {
    Diagnostic::error("no-contributions", "the folder has no contributions")
        .in_file(folder.display().to_string())
        .hint("each partner's contribution is a file that ends in .json")
}

/// The contributions of an application, sorted; empty if nobody has answered yet.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read.
pub fn contributions_of(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    contributions_in(&folder_of(folder))
}

/// The contributions in a folder, sorted.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read.
pub fn contributions_in(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    let is_contribution =
        |path: &PathBuf| !is_our_own(&path.file_name().unwrap_or_default().to_string_lossy());
    let mut files = entries(folder, "json").map_err(|error| unreadable("the folder", folder, &error))?;
    files.retain(is_contribution);
    Ok(files)
}

/// The letters in a folder, if there is such a folder.
pub fn letters_in(folder: &Path) -> Letters {
    match pdfs_in(folder) {
        Ok(files) => sort_out(files),
        Err(problem) => Letters { files: Vec::new(), strangers: Problems::from(problem) },
    }
}

/// The letters in a folder that the user names.
///
/// # Errors
/// `unreadable-file` if the folder does not exist or cannot be read: with a slip in its name, every signature in it
/// would be lost.
pub fn letters_of(folder: &Path) -> Result<Letters, Problems> {
    let files = pdfs(folder).map_err(|error| unreadable("the folder", folder, &error))?;
    Ok(sort_out(files))
}

/// The letters at these paths. A file that is named counts whatever it contains; in a folder, every PDF file counts
/// except the annexes and information sheets that `loi` has made. In an application folder, so do those in its folders of
/// letters and of contributions.
///
/// # Errors
/// `unreadable-file` for a folder that cannot be read.
pub fn letters(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Problems> {
    let (mut found, mut problems) = (Vec::new(), Problems::new());
    for path in paths {
        if !path.is_dir() {
            found.push(path.clone());
            continue;
        }
        let mut folders = vec![path.clone()];
        if path.join(APPLICATION).is_file() {
            let inner = [CONTRIBUTIONS, LETTERS].map(|name| path.join(name));
            folders.extend(inner.into_iter().filter(|folder| folder.is_dir()));
        }
        for folder in folders {
            match pdfs(&folder) {
                Ok(files) => {
                    let is_letter = |file: &PathBuf| letters::look(file) != letters::Look::Summary;
                    found.extend(files.into_iter().filter(is_letter));
                }
                Err(error) => problems.push(unreadable("the folder", &folder, &error)),
            }
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// The PDF files in a folder and its parts, sorted; empty if there is no such folder.
///
/// # Errors
/// `unreadable-file` if the folder exists and cannot be read.
pub fn pdfs_in(folder: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    match pdfs(folder) {
        Ok(files) => Ok(files),
        // A link that leads nowhere exists all the same.
        Err(_) if fs::symlink_metadata(folder).is_err() => Ok(Vec::new()),
        Err(error) => Err(unreadable("the folder", folder, &error)),
    }
}

/// Separates letters from other PDF files.
pub fn sort_out(files: Vec<PathBuf>) -> Letters {
    let mut letters = Letters::default();
    for path in files {
        match letters::look(&path) {
            // Its reader will report why it cannot be read.
            letters::Look::Letter | letters::Look::Broken | letters::Look::Unreadable => {
                letters.files.push(path);
            }
            letters::Look::Summary => {}
            letters::Look::Stranger => letters.strangers.push(letters::without_data(&path)),
        }
    }
    letters
}

/// The folder with the contributions of an application, or the folder itself if there is no such folder in it.
fn folder_of(path: &Path) -> PathBuf {
    let inner = path.join(CONTRIBUTIONS);
    // A link that leads nowhere exists as well; reading it will report the problem.
    if fs::symlink_metadata(&inner).is_ok() { inner } else { path.to_owned() }
}

/// Whether a folder of this name is one of the parts into which letters are divided: two hexadecimal digits.
/// Thousands of letters are divided in this way because many file systems and programs are slow with that many files
/// in one folder.
pub fn is_part(name: &OsStr) -> bool {
    let digits = name.as_encoded_bytes();
    digits.len() == 2 && digits.iter().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'))
}

/// The parts of a folder of letters, sorted.
///
/// # Errors
/// Any I/O error, also if there is no such folder.
pub fn parts(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if is_part(&entry.file_name()) && entry.path().is_dir() {
            parts.push(entry.path());
        }
    }
    parts.sort();
    Ok(parts)
}

/// The PDF files in a folder and its parts, sorted.
fn pdfs(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut files = entries(folder, "pdf")?;
    for part in parts(folder)? {
        files.extend(entries(&part, "pdf")?);
    }
    files.sort();
    Ok(files)
}

/// Everything in a folder whose name has this ending and is not hidden, sorted, whether or not it is a file.
fn entries(folder: &Path, ending: &str) -> std::io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // The name of a file need not be UTF-8.
        let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        if !is_hidden && has_ending(&entry.path(), ending) {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}

/// Files, each kept once, whichever way it was named.
#[derive(Default)]
struct Found(BTreeMap<PathBuf, PathBuf>);

impl Found {
    fn add(&mut self, path: PathBuf) {
        self.0.entry(place_of(&path)).or_insert(path);
    }

    fn sorted(self) -> Vec<PathBuf> {
        let mut files: Vec<PathBuf> = self.0.into_values().collect();
        files.sort();
        files
    }
}
