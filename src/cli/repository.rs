//! The path of a file in its repository.

use std::fs;
use std::path::{Component, Path, PathBuf};

/// The path of a file from the top of its repository, by which GitHub knows it. The top is that of the git repository
/// or the runner's workspace, whichever is nearer. A file in neither keeps its name.
pub fn in_repository(name: &str) -> String {
    let path = Path::new(name);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let (Ok(folder), Some(file)) = (fs::canonicalize(folder), path.file_name()) else {
        return name.to_owned();
    };
    let workspace = workspace().and_then(|workspace| fs::canonicalize(workspace).ok());
    let is_top = |above: &&Path| above.join(".git").exists() || workspace.as_deref() == Some(above);
    let Some(below) = folder.ancestors().find(is_top).and_then(|top| folder.strip_prefix(top).ok()) else {
        return name.to_owned();
    };
    let names = below.components().filter_map(|component| match component {
        Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
        _ => None,
    });
    names.chain([file.to_string_lossy().into_owned()]).collect::<Vec<_>>().join("/")
}

/// Where the runner has checked out the repository, if this is a runner.
fn workspace() -> Option<PathBuf> {
    std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from)
}
