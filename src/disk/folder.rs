//! Access to the pictures beside a JSON file, and to nothing outside its folder.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::input::{Folder, FolderError};

use super::read_capped;

/// A folder on disk.
#[derive(Debug, Clone)]
pub struct DiskFolder {
    path: PathBuf,
}

impl DiskFolder {
    /// The folder at a path.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// The folder that a file is in.
    pub fn of(file: &Path) -> Self {
        // The parent of a bare file name is empty, which the system does not accept as a folder.
        let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        Self::new(parent.unwrap_or(Path::new(".")))
    }
}

impl Folder for DiskFolder {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        let folder = fs::canonicalize(&self.path).map_err(explain)?;
        // Links are resolved first, and judged by where they lead.
        let file = match fs::canonicalize(folder.join(path)) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let composed = as_composed(&folder, path).ok_or(FolderError::Missing)?;
                fs::canonicalize(composed)
            }
            found => found,
        };
        let file = file.map_err(explain)?;
        if !file.starts_with(&folder) {
            return Err(FolderError::Outside);
        }
        read_capped(&file, limit).map_err(explain)
    }
}

/// The file below a folder whose path looks the same but has its accents decomposed where this one has them composed,
/// or the other way round: systems and archives differ in this, and nobody can see it. `None` if there is no such
/// file, or several.
fn as_composed(folder: &Path, path: &str) -> Option<PathBuf> {
    let composed = |name: &str| ComposingNormalizerBorrowed::new_nfc().normalize(name).into_owned();
    path.split('/').try_fold(folder.to_owned(), |folder, part| {
        let part = composed(part);
        let names =
            fs::read_dir(&folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut same = names.filter(|name| composed(name) == part);
        let name = same.next()?;
        same.next().is_none().then(|| folder.join(name))
    })
}

fn explain(error: io::Error) -> FolderError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FolderError::Missing,
        ErrorKind::FileTooLarge => FolderError::TooLarge,
        ErrorKind::IsADirectory | ErrorKind::InvalidInput => FolderError::NotAFile,
        _ => FolderError::Other(error.to_string()),
    }
}
