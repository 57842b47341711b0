//! Removes a partner from the application: its link ends, and all its files are moved aside.

use crate::diagnostic::Diagnostic;

use super::super::http::Visit;
use super::super::journal::Event;
use super::super::keys::Invited;

/// The folder for the files of removed partners, with a folder for each.
pub const REMOVED: &str = "removed";

/// The file with the invitation, as the coordinator knew it.
const INVITATION: &str = "invitation.json";

/// What was moved aside.
#[derive(Debug)]
pub struct Removed {
    /// The folder in which the files lie now, relative to the application folder.
    pub folder: String,
    /// The files, relative to that folder.
    pub files: Vec<String>,
}

/// Removes a partner. Anyone who uses its link later is told that it opens nothing.
///
/// The invitation is forgotten last, so that a removal that fails can be repeated.
///
/// # Errors
/// `cannot-write`. Every file is in its old place or in the new one then, and the invitation is still known.
pub fn remove(visit: &Visit, name: &str) -> Result<Removed, Diagnostic> {
    let site = &visit.site;
    let _writing = site.store.lock(name);
    let mut files = site.store.files(name);
    let known = site.keys().partners().get(name).cloned();
    let invited = Invited { key: None, ..known.unwrap_or_default() };
    let note = serde_json::to_string_pretty(&invited).map_err(|error| {
        Diagnostic::error("internal", format!("the invitation cannot be written: {error}"))
    })?;
    let folder = site.store.move_aside(name, REMOVED, (INVITATION, &format!("{note}\n")))?;
    site.keys().forget(name)?;
    site.note(Event::Removed, Some(name));
    files.push(INVITATION.to_owned());
    Ok(Removed { folder, files })
}
