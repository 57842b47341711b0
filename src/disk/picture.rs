//! Where to find a picture that somebody has named.

use std::path::Path;

/// The path of a picture relative to the contribution's folder. People may type it relative to that folder or to the
/// one that they are in; both are tried.
pub fn picture_path(folder: &Path, typed: &str) -> String {
    // A terminal puts quotation marks around the path of a file that is dropped on it.
    let typed = typed.trim().trim_matches(['\'', '"']);
    if folder.join(typed).exists() && Path::new(typed).is_relative() {
        return typed.to_owned();
    }
    let inside = || {
        let (folder, file) = (folder.canonicalize().ok()?, Path::new(typed).canonicalize().ok()?);
        let parts = file.strip_prefix(folder).ok()?.iter().map(|part| part.to_str());
        parts.collect::<Option<Vec<_>>>().map(|parts| parts.join("/"))
    };
    inside().unwrap_or_else(|| typed.to_owned())
}
