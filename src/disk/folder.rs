//! Pictures beside a JSON file, and nothing outside its folder.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

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
        // The parent of a bare file name is empty, which the system takes for no folder at all.
        let parent = file.parent().filter(|parent| !parent.as_os_str().is_empty());
        Self::new(parent.unwrap_or(Path::new(".")))
    }
}

impl Folder for DiskFolder {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        let folder = fs::canonicalize(&self.path).map_err(explain)?;
        // Links are followed first and judged by where they lead.
        let file = fs::canonicalize(folder.join(path)).map_err(explain)?;
        if !file.starts_with(&folder) {
            return Err(FolderError::Outside);
        }
        read_capped(&file, limit).map_err(explain)
    }
}

fn explain(error: io::Error) -> FolderError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => FolderError::Missing,
        ErrorKind::FileTooLarge => FolderError::TooLarge,
        ErrorKind::IsADirectory | ErrorKind::InvalidInput => FolderError::NotAFile,
        _ => FolderError::Other(error.to_string()),
    }
}
