//! Finding the template that was asked for: one of the binary's, or a folder of the user's own.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::input::Read;
use crate::model::Contribution;
use crate::template::{Document as Kind, Error, Template, Unknown, builtin_names};

use super::read_capped;

/// The template of a letter that asks for no other.
pub const LETTER: &str = "letter-of-intent";

/// The code for one that makes another kind of document.
const WRONG: &str = "wrong-template";

/// More than any template needs; a folder beyond that was named by mistake.
const MOST_FILES: usize = 200;
/// In one file.
const MOST_BYTES: usize = 4 * 1024 * 1024;
/// In all files together.
const MOST_BYTES_TOGETHER: usize = 16 * 1024 * 1024;

/// The template of a name or a folder, whatever it makes.
///
/// # Errors
/// There is none, or its files have faults.
pub fn find(name: &str) -> Result<Template, Vec<Diagnostic>> {
    find_for(name, &[Kind::Letter, Kind::Annex, Kind::Information])
}

/// The template of a name or a folder. A built-in name is that, even where a folder is called so; `./NAME` is the
/// folder.
///
/// # Errors
/// There is none, with those that make one of these kinds of document; or its files have faults.
fn find_for(name: &str, kinds: &[Kind]) -> Result<Template, Vec<Diagnostic>> {
    let folder = Path::new(name);
    let is_built_in = builtin_names().contains(&name);
    if looks_like_a_path(name) || (folder.is_dir() && !is_built_in) {
        return Template::from_files(name, files_of(folder).map_err(|problem| vec![problem])?);
    }
    Template::builtin(name).map_err(|error| match error {
        Error::Unknown(unknown) => {
            let unknown = among(unknown, kinds);
            let hint = and(unknown.hint(), "a template of your own is the path of its folder");
            vec![Diagnostic::error(unknown.code(), unknown.to_string()).hint(hint)]
        }
        Error::Faults(faults) => faults,
    })
}

/// The same, with those templates for an offer that would do.
fn among(unknown: Unknown, kinds: &[Kind]) -> Unknown {
    Unknown { known: built_in(kinds), ..unknown }
}

/// The names of the built-in templates that make one of these kinds of document.
fn built_in(kinds: &[Kind]) -> Vec<String> {
    let makes = |name: &&str| Template::builtin(name).is_ok_and(|it| kinds.contains(&it.document()));
    builtin_names().into_iter().filter(makes).map(str::to_owned).collect()
}

/// The templates that the command line names, at most one for each kind of document.
#[derive(Debug, Default)]
pub struct Chosen(Vec<Template>);

impl Chosen {
    /// Reads the templates of these names. A command says which kinds it has use for.
    ///
    /// # Errors
    /// As [`find`]; `wrong-template` for one that makes something else, or the same as another.
    pub fn new(names: &[String], kinds: &[Kind]) -> Result<Self, Vec<Diagnostic>> {
        let mut chosen = Vec::<Template>::new();
        let mut problems = Vec::new();
        for name in names {
            match find_for(name, kinds).and_then(|template| for_documents(template, kinds)) {
                Ok(template) => match chosen.iter().find(|other| other.document() == template.document()) {
                    Some(other) => problems.push(twice(other, &template)),
                    None => chosen.push(template),
                },
                Err(more) => problems.extend(more),
            }
        }
        if problems.is_empty() { Ok(Self(chosen)) } else { Err(problems) }
    }

    /// The one for a kind of document, if one is named.
    pub fn get(&self, kind: Kind) -> Option<&Template> {
        self.0.iter().find(|template| template.document() == kind)
    }

    /// The one for a kind of document, else the built-in one of that name.
    ///
    /// # Errors
    /// None that a built-in name brings about.
    pub fn into_template(self, kind: Kind, built_in: &str) -> Result<Template, Vec<Diagnostic>> {
        self.0.into_iter().find(|template| template.document() == kind).map_or_else(|| find(built_in), Ok)
    }
}

/// The template that a contribution names: only built-in ones, since a data file does not get to choose what is read
/// from the disk.
///
/// # Errors
/// There is none of that name; said at the field that has it.
pub fn of_contribution(contribution: &Read<Contribution>) -> Result<Template, Vec<Diagnostic>> {
    let name = contribution.model.letter.template.as_deref().unwrap_or(LETTER);
    let kinds = [Kind::Letter];
    let at_fault = |code, message: String, hint: String| {
        let place = contribution.document.place("/letter/template");
        let hint = and(hint, "a template of your own goes with --template FOLDER");
        vec![Diagnostic::error(code, message).at(place).hint(hint)]
    };
    let template = Template::builtin(name).map_err(|error| match error {
        Error::Unknown(unknown) => {
            let unknown = among(unknown, &kinds);
            at_fault(unknown.code(), unknown.to_string(), unknown.hint())
        }
        Error::Faults(faults) => faults,
    })?;
    let hint = || format!("letters are made by `{}`", built_in(&kinds).join("`, `"));
    match misfit(&template, &kinds) {
        Some(message) => Err(at_fault(WRONG, message, hint())),
        None => Ok(template),
    }
}

/// The template, if it makes one of these kinds of document.
fn for_documents(template: Template, kinds: &[Kind]) -> Result<Template, Vec<Diagnostic>> {
    match misfit(&template, kinds) {
        Some(message) => Err(vec![wrong(message)]),
        None => Ok(template),
    }
}

/// What is wrong with a template that makes none of these kinds of document.
fn misfit(template: &Template, kinds: &[Kind]) -> Option<String> {
    let (name, made) = (template.name(), template.document());
    let wanted: Vec<String> = kinds.iter().map(ToString::to_string).collect();
    (!kinds.contains(&made))
        .then(|| format!("the template `{name}` makes {made}, not {}", wanted.join(" or ")))
}

fn twice(first: &Template, second: &Template) -> Diagnostic {
    let (first, second, made) = (first.name(), second.name(), second.document());
    wrong(format!("the templates `{first}` and `{second}` both make {made}"))
}

fn wrong(message: String) -> Diagnostic {
    Diagnostic::error(WRONG, message).hint(
        "name at most one for each kind of document; `loi templates list` tells what the built-in ones make",
    )
}

/// One hint after another; the first may be a question.
fn and(first: String, second: &str) -> String {
    let join = if first.ends_with('?') { " " } else { "; " };
    first + join + second
}

fn looks_like_a_path(name: &str) -> bool {
    name.contains(['/', std::path::MAIN_SEPARATOR]) || name.starts_with('.')
}

/// Everything in a template's folder, by its path below it.
fn files_of(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, Diagnostic> {
    let top = fs::canonicalize(folder).map_err(|error| unreadable(folder, &error))?;
    let mut collected = Collected { top, seen: 0, bytes: 0, files: BTreeMap::new() };
    collected.folder(folder, "")?;
    Ok(collected.files)
}

/// What has been found in a template's folder.
struct Collected {
    /// The folder itself, links followed.
    top: PathBuf,
    /// How many files and folders have been looked at.
    seen: usize,
    /// How many bytes the files have.
    bytes: usize,
    files: BTreeMap<String, Vec<u8>>,
}

impl Collected {
    /// Collects the files of a folder and of those in it. Links are followed as long as they lead somewhere below the top:
    /// a template that somebody else made gets nothing else into a letter.
    fn folder(&mut self, folder: &Path, prefix: &str) -> Result<(), Diagnostic> {
        let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(folder, &error))?;
            let (path, name) = (entry.path(), entry.file_name());
            let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
            let end = fs::canonicalize(&path).map_err(|error| unreadable(&path, &error))?;
            if !end.starts_with(&self.top) {
                return Err(refused(&path, "a link that leads out of the template's folder")
                    .hint("put a copy of what it leads to in its place"));
            }
            // Links may lead round in circles, with more ways than there are files.
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
