//! Reading the templates that the user names: one of the binary's, or a folder of the user's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::produce::{Templates, built_in_template};
use crate::template::{Document as Kind, Template, builtin_names};

use super::read_capped;

/// More than any template needs; a folder beyond that was named by mistake.
const MOST_FILES: usize = 200;
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The templates of these names and folders, for a command that has use for these kinds of document.
///
/// # Errors
/// There is none of a name, with those that would do; its files have faults; or as [`Templates::new`].
pub fn load(names: &[String], kinds: &[Kind]) -> Result<Templates, Vec<Diagnostic>> {
    let mut found = Vec::new();
    let mut problems = Vec::new();
    for name in names {
        match find(name, kinds) {
            Ok(template) => found.push(template),
            Err(more) => problems.extend(more),
        }
    }
    match Templates::new(found, kinds) {
        Ok(templates) if problems.is_empty() => Ok(templates),
        Ok(_) => Err(problems),
        Err(more) => Err([problems, more].concat()),
    }
}

/// The template of a name or a folder. A built-in name is that, even where a folder is called so; `./NAME` is the
/// folder.
fn find(name: &str, kinds: &[Kind]) -> Result<Template, Vec<Diagnostic>> {
    let folder = Path::new(name);
    let is_built_in = builtin_names().contains(&name);
    if looks_like_a_path(name) || (folder.is_dir() && !is_built_in) {
        let mut files = BTreeMap::new();
        collect(folder, "", &mut files).map_err(|problem| vec![problem])?;
        return Template::from_files(name, files);
    }
    built_in_template(name, kinds)
}

fn looks_like_a_path(name: &str) -> bool {
    name.contains(['/', std::path::MAIN_SEPARATOR]) || name.starts_with('.')
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Diagnostic> {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(folder, &error))?;
        let (path, name) = (entry.path(), entry.file_name());
        let Some(name) = name.to_str() else { continue };
        if name.starts_with('.') {
            continue;
        }
        let inside = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{inside}/"), files)?;
        } else {
            files.insert(inside, read_capped(&path, MOST_BYTES).map_err(|error| unreadable(&path, &error))?);
        }
        if files.len() > MOST_FILES {
            return Err(Diagnostic::error("bad-template-folder", format!("more than {MOST_FILES} files"))
                .in_file(folder.display().to_string())
                .hint("name the folder that has the template's `template.json`"));
        }
    }
    Ok(())
}

fn unreadable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read the template: {error}"))
        .in_file(path.display().to_string())
        .hint("name a built-in template, or a folder with a `template.json`")
}
