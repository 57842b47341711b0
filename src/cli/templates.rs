//! Finding the template that was asked for: one of the binary's, or a folder of the user's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::diagnostic::Diagnostic;
use crate::files::read_capped;
use crate::input::Read;
use crate::model::Contribution;
use crate::template::{Document as Kind, Error, Template, builtin_names};

/// More than any template needs; a folder beyond that was named by mistake.
const MOST_FILES: usize = 200;
const MOST_BYTES: usize = 4 * 1024 * 1024;

/// The template of a name or a folder. A built-in name is that, even where a folder is called so; `./NAME` is the
/// folder.
///
/// # Errors
/// There is none, or its files have faults.
pub fn find(name: &str) -> Result<Template, Vec<Diagnostic>> {
    let folder = Path::new(name);
    let is_built_in = builtin_names().contains(&name);
    if looks_like_a_path(name) || (folder.is_dir() && !is_built_in) {
        let mut files = BTreeMap::new();
        collect(folder, "", &mut files).map_err(|problem| vec![problem])?;
        return Template::from_files(name, files);
    }
    Template::builtin(name).map_err(|error| match error {
        Error::Unknown(unknown) => {
            let hint = and(unknown.hint(), "a template of your own is the path of its folder");
            vec![Diagnostic::error(unknown.code(), unknown.to_string()).hint(hint)]
        }
        Error::Faults(faults) => faults,
    })
}

/// The template of a letter: the one that the command line names, else the contribution's.
///
/// # Errors
/// As [`find`] and [`of_contribution`], and `wrong-template` where it makes something else.
pub fn of_letter(
    named: Option<&str>,
    contribution: &Read<Contribution>,
) -> Result<Template, Vec<Diagnostic>> {
    match named {
        Some(name) => for_document(find(name)?, Kind::Letter).map_err(|problem| vec![problem]),
        None => of_contribution(contribution),
    }
}

/// The template that a contribution names: only built-in ones, since a data file does not get to choose what is read
/// from the disk.
///
/// # Errors
/// There is none of that name; said at the field that has it.
pub fn of_contribution(contribution: &Read<Contribution>) -> Result<Template, Vec<Diagnostic>> {
    let name = contribution.model.letter.template.as_deref().unwrap_or(super::letter::TEMPLATE);
    let contribution = &contribution.document;
    let template = Template::builtin(name).map_err(|error| match error {
        Error::Unknown(unknown) => vec![
            Diagnostic::error(unknown.code(), unknown.to_string())
                .at(contribution.place("/letter/template"))
                .hint(and(unknown.hint(), "a template of your own goes with --template FOLDER")),
        ],
        Error::Faults(faults) => faults,
    })?;
    for_document(template, Kind::Letter)
        .map_err(|problem| vec![problem.at(contribution.place("/letter/template"))])
}

/// The template, if it makes this kind of document.
///
/// # Errors
/// `wrong-template`.
pub fn for_document(template: Template, kind: Kind) -> Result<Template, Diagnostic> {
    if template.document() == kind {
        return Ok(template);
    }
    let message = format!("the template `{}` makes {}, not {}", template.name(), template.document(), kind);
    Err(Diagnostic::error("wrong-template", message).hint("`loi templates list` tells what each one makes"))
}

/// One hint after another; the first may be a question.
fn and(first: String, second: &str) -> String {
    let join = if first.ends_with('?') { " " } else { "; " };
    first + join + second
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
