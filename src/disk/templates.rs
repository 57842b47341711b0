//! Reading the templates that the user names: built-in ones, or folders of the user's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Problems};
use crate::produce::{Templates, built_in_template};
use crate::template::{DocumentKind, Template, builtin_names};

use super::read_capped;

/// More files than any template needs; a folder with more was named by mistake.
const MOST_FILES: usize = 200;
/// The most bytes in one file.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most bytes in all files together.
const MOST_BYTES_TOGETHER: usize = 16 * 1024 * 1024;

/// The templates with these names or in these folders, for a command that makes these kinds of document.
///
/// # Errors
/// An unknown name, with the names that would do; faults in a template's files; or as [`Templates::new`].
pub fn load(names: &[String], kinds: &[DocumentKind]) -> Result<Templates, Problems> {
    let mut found = Vec::new();
    let mut problems = Problems::new();
    for name in names {
        match find(name, kinds) {
            Ok(template) => found.push(template),
            Err(more) => problems.extend(more),
        }
    }
    match Templates::new(found, kinds) {
        Ok(templates) if problems.is_empty() => Ok(templates),
        Ok(_) => Err(problems),
        Err(more) => Err(problems.with(more)),
    }
}

/// The template with a name or in a folder. A built-in name wins over a folder of the same name; `./NAME` is the
/// folder.
fn find(name: &str, kinds: &[DocumentKind]) -> Result<Arc<Template>, Problems> {
    let folder = Path::new(name);
    let is_built_in = builtin_names().contains(&name);
    if looks_like_a_path(name) || (folder.is_dir() && !is_built_in) {
        return Template::from_files(name, files_of(folder)?).map(Arc::new);
    }
    built_in_template(name, kinds)
}

fn looks_like_a_path(name: &str) -> bool {
    name.contains(['/', std::path::MAIN_SEPARATOR]) || name.starts_with('.')
}

/// Every file in a template's folder, by its path below the folder.
fn files_of(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let top = fs::canonicalize(folder).map_err(|error| unreadable(folder, &error))?;
    let mut collected = Collected { top, seen: 0, bytes: 0, files: BTreeMap::new() };
    collected.folder(folder, "")?;
    Ok(collected.files)
}

/// What has been found in a template's folder so far.
struct Collected {
    /// The folder itself, with links followed.
    top: PathBuf,
    /// How many files and folders have been seen.
    seen: usize,
    /// How many bytes the files have.
    bytes: usize,
    files: BTreeMap<String, Vec<u8>>,
}

impl Collected {
    /// Collects the files of a folder and its subfolders. Links are followed only if they lead somewhere below the
    /// top: a template made by somebody else must not get any other file into a letter.
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Diagnostic> {
        let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let (path, name) = (entry.path(), entry.file_name());
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            let end = fs::canonicalize(&path).map_err(|error| unreadable(&path, &error))?;
            if !end.starts_with(&self.top) {
                return Err(refused(&path, "a link that leads out of the template's folder")
                    .hint("put a copy of its target in its place"));
            }
            // Links may go round in circles, so there may be more paths than files.
            self.seen += 1;
            if self.seen > MOST_FILES {
                return Err(refused(folder, &format!("more than {MOST_FILES} files"))
                    .hint("name the folder that has the template's `template.json`"));
            }
            let inside = format!("{prefix}{name}");
            if end.is_dir() {
                self.folder(&path, &format!("{inside}/"))?;
            } else {
                let bytes = read_capped(&end, MOST_BYTES).map_err(|error| unreadable(&path, &error))?;
                self.bytes += bytes.len();
                self.files.insert(inside, bytes);
            }
            if self.bytes > MOST_BYTES_TOGETHER {
                return Err(refused(
                    folder,
                    &format!("files of more than {MOST_BYTES_TOGETHER} bytes together"),
                )
                .hint("keep in the template's folder only what it needs"));
            }
        }
        Ok(())
    }
}

fn refused(path: &Path, message: &str) -> Diagnostic {
    Diagnostic::error("bad-template-folder", message).in_file(path.display().to_string())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read the template: {error}"))
        .in_file(path.display().to_string())
        .hint("name a built-in template, or a folder with a `template.json`")
}
