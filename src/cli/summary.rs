//! `loi check --summary`: who takes part and with how much, and what has changed, as Markdown.

use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::groups::{Group, groups};
use crate::disk::{inputs, write};
use crate::model::{Application, Contribution};
use crate::produce::{FileKind, Loaded, SUMMARY_MARK};
use crate::review::{Standing, markdown};
use crate::worker::Crew;

use super::revision;

/// What the checked applications are compared with.
pub struct Before {
    name: String,
    /// None if there was no application.
    standing: Option<Standing>,
}

impl Before {
    /// A folder, or the git revision of `checked` with this name. Its problems are not reported: they were when it was
    /// checked itself.
    ///
    /// # Errors
    /// `unknown-revision` if it is neither, and the reasons why a folder cannot be looked at.
    pub fn find(name: &str, checked: &Path, crew: &Crew) -> Result<Self, Problems> {
        let folder = Path::new(name);
        let laid_out: Option<TempDir> =
            if folder.is_dir() { None } else { Some(revision::lay_out(checked, name)?) };
        let is_there = laid_out.as_ref().is_none_or(revision::has_application);
        let folder = laid_out.as_ref().map_or(folder, TempDir::path);
        let (groups, problems) = groups(&[folder.to_owned()], None);
        let standing = groups.first().filter(|_| is_there).and_then(|group| standing_of(group, crew));
        match standing {
            None if is_there && !problems.is_empty() => Err(problems),
            standing => Ok(Self { name: name.to_owned(), standing }),
        }
    }
}

/// The standing of a group whose files have not been read yet; none without a readable application.
fn standing_of(group: &Group, crew: &Crew) -> Option<Standing> {
    let application = inputs::application(group.application.as_ref()?).value?;
    let read = crew.each(&group.contributions, |worker, path| worker.stated(path, &application));
    let contributions: Vec<Option<&Contribution>> = read.iter().map(Option::as_ref).collect();
    Some(standing(&application, &group.contributions, &contributions))
}

/// The standing of an application with the contributions in these files that could be read.
pub fn standing(
    application: &Loaded<Application>,
    files: &[PathBuf],
    read: &[Option<&Contribution>],
) -> Standing {
    let missing = files.iter().zip(read).filter(|(_, read)| read.is_none());
    let missing = missing.map(|(file, _)| file.display().to_string()).collect();
    let contributions: Vec<&Contribution> = read.iter().copied().flatten().collect();
    Standing::new(&application.read.model, &contributions, missing)
}

/// Writes the summary of these applications.
///
/// # Errors
/// `other-document` if another document is in that place, `cannot-write`.
pub fn put(path: &Path, standings: &[Standing], before: Option<&Before>) -> Result<(), Diagnostic> {
    let mut text = SUMMARY_MARK.to_owned();
    for standing in standings {
        text.push('\n');
        text.push_str(&markdown(standing, before.map(|it| (it.name.as_str(), it.standing.as_ref())))?);
    }
    write::spare(&[(path, FileKind::Summary)], &[])?;
    write::file(path, text.as_bytes())
}
