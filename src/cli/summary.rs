//! `loi check --summary`: who takes part and with how much, and what is different from before, as Markdown.

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

/// What the applications that are checked are held against.
pub struct Before {
    name: String,
    /// Nothing, where there was no application.
    standing: Option<Standing>,
}

impl Before {
    /// A folder, or the revision of `checked` that git knows by this name. Whatever is wrong with it has been told when it was
    /// checked itself.
    ///
    /// # Errors
    /// `unknown-revision` where it is neither, and what keeps a folder from being looked at.
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

/// How a group stands whose files have yet to be read; none without an application that can be read.
fn standing_of(group: &Group, crew: &Crew) -> Option<Standing> {
    let application = inputs::application(group.application.as_ref()?).value?;
    let read = crew.each(&group.contributions, |worker, path| worker.stated(path, &application));
    let contributions: Vec<Option<&Contribution>> = read.iter().map(Option::as_ref).collect();
    Some(standing(&application, &group.contributions, &contributions))
}

/// How an application stands with the contributions in these files, as far as they could be read.
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
/// `other-document` where another document stands there, `cannot-write`.
pub fn put(path: &Path, standings: &[Standing], before: Option<&Before>) -> Result<(), Diagnostic> {
    let mut text = SUMMARY_MARK.to_owned();
    for standing in standings {
        text.push('\n');
        text.push_str(&markdown(standing, before.map(|it| (it.name.as_str(), it.standing.as_ref())))?);
    }
    write::spare(&[(path, FileKind::Summary)], &[])?;
    write::file(path, text.as_bytes())
}
