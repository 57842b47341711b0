//! Finding and reading the input files.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Checked, Diagnostic, Problems, Site};
use crate::input::{self, Document};
use crate::model::{Application, Contribution};
use crate::produce::Loaded;

use super::place::from_root;
use super::{DiskFolder, is_same, read_capped, unreadable};

/// The default name of an application's file.
pub const APPLICATION: &str = "application.json";

/// A contribution with its application, and the warnings about them.
pub type Together = (Loaded<Application>, Loaded<Contribution>, Problems);

/// Reads a contribution and its application. Both are always checked, so that one run reports everything.
///
/// # Errors
/// All problems of both files.
pub fn contribution_with_application(
    contribution: &Path,
    application: Option<&Path>,
) -> Result<Together, Problems> {
    together(application.map_or_else(|| nearest(contribution), |it| Ok(it.into())), |application| {
        self::contribution(contribution, application)
    })
}

/// The same for a contribution that is not a file, such as standard input: its application and its pictures are
/// looked for from the current folder.
///
/// # Errors
/// As [`contribution_with_application`].
pub fn text_with_application(
    name: &str,
    bytes: Vec<u8>,
    application: Option<&Path>,
) -> Result<Together, Problems> {
    let here = Path::new(".");
    together(application.map_or_else(|| application_from(here), |it| Ok(it.into())), |application| {
        Loaded::contribution(name, bytes, application, Some(&DiskFolder::new(here)))
    })
}

fn together(
    application: Result<PathBuf, Diagnostic>,
    contribution: impl FnOnce(Option<&Application>) -> Checked<Loaded<Contribution>>,
) -> Result<Together, Problems> {
    let Checked { value: application, mut problems } = match application {
        Ok(path) => self::application(&path),
        Err(problem) => problem.into(),
    };
    let model = application.as_ref().map(|loaded| &loaded.read.model);
    let Checked { value: contribution, problems: more } = contribution(model);
    // A missing contribution was reported before, when its application was looked for.
    problems.add_new(more);
    match (application, contribution) {
        (Some(application), Some(contribution)) => Ok((application, contribution, problems)),
        _ => Err(problems),
    }
}

/// The folder that a file is in.
pub fn folder_of(file: &Path) -> &Path {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Reads an application.
pub fn application(path: &Path) -> Checked<Loaded<Application>> {
    let name = path.display().to_string();
    with_bytes(path, |bytes| Loaded::application(&name, bytes))
}

/// Reads a contribution and the pictures that it names.
pub fn contribution(path: &Path, application: Option<&Application>) -> Checked<Loaded<Contribution>> {
    let name = path.display().to_string();
    let folder = DiskFolder::of(path);
    with_bytes(path, |bytes| Loaded::contribution(&name, bytes, application, Some(&folder)))
}

/// The files of the pictures that a contribution names.
pub fn pictures(path: &Path, contribution: &Contribution) -> Vec<PathBuf> {
    let organization = &contribution.organization;
    let named = [&organization.logo, &organization.letterhead].into_iter().flatten();
    named.map(|picture| path.with_file_name(picture)).collect()
}

/// What a contribution states, if it can be read; its pictures are not loaded. [`contribution`] reports what is wrong
/// with it.
pub fn stated(path: &Path, application: &Application) -> Option<Contribution> {
    let bytes = read_capped(path, input::MAX_FILE_BYTES).ok()?;
    input::read_contribution("", &bytes, Some(application), None).value.map(|read| read.model)
}

/// The place of the value at a pointer in a file; the file itself if it is not JSON or can no longer be read.
pub fn site(path: &Path, pointer: &str) -> Site {
    let name = path.display().to_string();
    let document = bytes(path).ok().and_then(|bytes| Document::parse(&name, &bytes).ok());
    document.map_or(Site::File(name), |document| Site::Text(document.place(pointer)))
}

/// The one application to which all these files belong, with what is wrong with them in this respect. Files that
/// cannot be read belong to none.
///
/// `no-application` for the first file without an application, `several-applications` for the first with another one,
/// `no-contributions` if there are no files.
pub fn application_of_all(files: &[PathBuf]) -> Checked<PathBuf> {
    let mut found: Option<PathBuf> = None;
    let mut problems = Problems::new();
    for file in files {
        match (nearest(file), &found) {
            (Ok(path), Some(first)) if !is_same(first, &path) => {
                let message = format!("it belongs to `{}`, others to `{}`", path.display(), first.display());
                let problem = Diagnostic::error("several-applications", message);
                push_first(
                    &mut problems,
                    problem
                        .in_file(file.display().to_string())
                        .hint("an annex is about one application; say which with --application FILE"),
                );
            }
            (Ok(_), Some(_)) => {}
            (Ok(path), None) => found = Some(path),
            // The caller reads each file, and is told then that it cannot be read.
            (Err(_), _) if fs::metadata(file).is_err() => {}
            (Err(problem), _) => push_first(&mut problems, problem),
        }
    }
    if files.is_empty() {
        problems.push(Diagnostic::error("no-contributions", "there is no contribution"));
    }
    Checked { value: found, problems }
}

/// Adds a problem that many files may have for one reason, unless it is there already.
fn push_first(problems: &mut Problems, problem: Diagnostic) {
    if !problems.iter().any(|known| known.code == problem.code) {
        problems.push(problem);
    }
}

/// The application beside a contribution or in the nearest folder above it. A link belongs to the folder that it lies
/// in, not to the one that it leads to.
///
/// # Errors
/// There is no application, or the contribution itself does not exist.
pub fn nearest(contribution: &Path) -> Result<PathBuf, Diagnostic> {
    // If the contribution itself is missing, that is the problem to report, not where its application is.
    let missing = |error| unreadable("the file", contribution, &error);
    fs::metadata(contribution).map_err(missing)?;
    let whole = from_root(contribution).map_err(missing)?;
    let above = whole.ancestors().skip(1).map(|folder| folder.join(APPLICATION)).find(|file| is_there(file));
    // Messages give the path as the user wrote that of the contribution, if one of the folders in it is the right
    // one.
    let above = above.ok_or_else(|| {
        Diagnostic::error("no-application", format!("no `{APPLICATION}` beside it or in a folder above"))
            .in_file(contribution.display().to_string())
            .hint("say where it is with --application FILE")
    })?;
    let shown = contribution.ancestors().skip(1).map(|folder| folder.join(APPLICATION));
    let shown = shown.into_iter().find(|file| is_same(file, &above));
    Ok(shown.unwrap_or(above))
}

/// The application in a folder or in the nearest one above it.
///
/// # Errors
/// There is no application.
pub fn application_from(folder: &Path) -> Result<PathBuf, Diagnostic> {
    let inside = folder.join(APPLICATION);
    if is_there(&inside) {
        // Without `./` in front, `application.json` reads as people write it.
        return Ok(inside.strip_prefix(".").map(Path::to_owned).unwrap_or(inside));
    }
    let absolute = fs::canonicalize(folder).map_err(|error| unreadable("the folder", folder, &error))?;
    absolute.ancestors().map(|folder| folder.join(APPLICATION)).find(|file| is_there(file)).ok_or_else(|| {
        Diagnostic::error("no-application", format!("no `{APPLICATION}` in this folder or one above"))
            .in_file(folder.display().to_string())
            .hint("say where it is with --application FILE")
    })
}

/// Whether anything exists at a path. An application that cannot be read is no reason to take another one.
pub fn is_there(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

/// The bytes of an input file.
///
/// # Errors
/// The file cannot be read, or is larger than any real input.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Diagnostic> {
    read_capped(path, input::MAX_FILE_BYTES).map_err(|error| match error.kind() {
        ErrorKind::FileTooLarge => input::too_large(&path.display().to_string()),
        _ => unreadable("the file", path, &error),
    })
}

fn with_bytes<T>(path: &Path, read: impl FnOnce(Vec<u8>) -> Checked<T>) -> Checked<T> {
    match bytes(path) {
        Ok(bytes) => read(bytes),
        Err(problem) => problem.into(),
    }
}
