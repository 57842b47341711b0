//! From files and folders on the command line to the contributions that they stand for.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;

use super::inputs::APPLICATION;

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

fn of_path(path: &Path) -> Result<Vec<PathBuf>, Diagnostic> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let inner = path.join(CONTRIBUTIONS);
    let folder = if inner.is_dir() { inner } else { path.to_owned() };
    let files = json_files(&folder).map_err(|error| {
        Diagnostic::error("unreadable-file", format!("cannot read the folder: {error}"))
            .in_file(folder.display().to_string())
    })?;
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
