//! When two paths lead to the same file.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// How many links are followed in a row.
const LINKS: usize = 40;

/// Whether two paths lead to the same file, with links followed.
pub fn is_same(one: &Path, other: &Path) -> bool {
    matches!((fs::canonicalize(one), fs::canonicalize(other)), (Ok(one), Ok(other)) if one == other)
}

/// The place of a path: its folder with all links followed, and its own name, which may be that of a link. Two
/// spellings of one path have the same place, even if nothing exists there yet.
pub fn place_of(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match (fs::canonicalize(folder), path.file_name()) {
        (Ok(folder), Some(name)) => folder.join(name),
        _ => path.to_owned(),
    }
}

/// Where a path leads once its links are followed, even if nothing exists there yet.
pub fn end_of_links(path: &Path) -> PathBuf {
    let mut end = path.to_owned();
    for _ in 0..LINKS {
        let Ok(target) = fs::read_link(&end) else { break };
        end = end.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    }
    end
}

/// A path from the root, without `.` and `..`. No links are followed except those that a `..` goes back across.
///
/// # Errors
/// Any I/O error: there is no current folder, or a folder before a `..` does not exist.
pub fn from_root(path: &Path) -> io::Result<PathBuf> {
    let mut whole = PathBuf::new();
    for component in std::path::absolute(path)?.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                whole = fs::canonicalize(&whole)?;
                whole.pop();
            }
            other => whole.push(other),
        }
    }
    Ok(whole)
}
