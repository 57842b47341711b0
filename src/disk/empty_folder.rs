//! Writes a whole folder of files, and only where there is nothing yet.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Problems};

use super::write;

/// Writes files by their paths below a folder, which is created if it is missing, and calls `tell` with each path.
///
/// # Errors
/// `folder-not-empty` if there is anything in the folder; `cannot-write` if the system refuses.
pub fn fill(
    folder: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    mut tell: impl FnMut(&Path),
) -> Result<(), Problems> {
    refuse_content(folder)?;
    for (name, bytes) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        write::make_folder(parent).and_then(|()| write::file(&path, bytes))?;
        tell(&path);
    }
    Ok(())
}

fn refuse_content(folder: &Path) -> Result<(), Diagnostic> {
    let first = fs::read_dir(folder).ok().and_then(|mut entries| entries.next());
    let message = match first {
        // A folder that does not exist or cannot be listed cannot be overwritten by mistake; writing will report any
        // problem.
        None if !folder.exists() || folder.is_dir() => return Ok(()),
        None => "there is a file of this name".to_owned(),
        Some(Ok(entry)) => {
            format!("there is something in the folder already: `{}`", entry.file_name().display())
        }
        Some(Err(error)) => format!("cannot look into the folder: {error}"),
    };
    Err(Diagnostic::error("folder-not-empty", message)
        .in_file(folder.display().to_string())
        .hint("name a folder that does not exist yet; nothing has been written"))
}
