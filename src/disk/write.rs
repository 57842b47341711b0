//! Writing results: whole or not at all, and never over what they were made from.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::diagnostic::Diagnostic;

/// How the names of half-written files begin and end.
const PREFIX: &str = ".loi-";
const SUFFIX: &str = ".part";

/// How many links are followed from one to the next.
const LINKS: usize = 40;

/// Puts a file in place in one step: a reader sees the old content or the new one, never a part. A link stays one, and
/// what it leads to is written. What is no file, such as a pipe or a terminal, takes the bytes as they come.
///
/// # Errors
/// `cannot-write` with the system's reason; what stood there before still does.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    let end = end_of_links(path);
    let written = match fs::metadata(&end) {
        Ok(there) if there.is_dir() => Err(io::Error::new(ErrorKind::IsADirectory, "it is a folder")),
        Ok(there) if !there.is_file() => write_into(&end, bytes),
        _ => write_beside(&end, bytes),
    };
    written.map_err(|error| refused(&path.display().to_string(), &error))
}

/// Takes away the half-written files that a killed run left in a folder. One that cannot be taken away stays: it does
/// no harm but to look untidy.
pub fn remove_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if is_ours {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Refuses to put a result where one of the files is that it is made from.
///
/// # Errors
/// `output-is-input` for a path that leads to one of them, links followed.
pub fn spare(path: &Path, inputs: &[&str]) -> Result<(), Diagnostic> {
    let Ok(file) = fs::canonicalize(path) else { return Ok(()) };
    if inputs.iter().any(|input| fs::canonicalize(input).is_ok_and(|input| input == file)) {
        let problem = Diagnostic::error("output-is-input", "this file is read, and would be written over");
        return Err(problem.in_file(path.display().to_string()).hint("name another file with -o"));
    }
    Ok(())
}

/// The problem with two results that would go to one place.
pub fn named_twice(path: &Path) -> Diagnostic {
    Diagnostic::error("output-twice", "two results would be written to this file")
        .in_file(path.display().to_string())
        .hint("name another file for one of them")
}

/// Makes a folder, and those above it, where they are missing.
///
/// # Errors
/// `cannot-write` with the system's reason.
pub fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|error| refused(&path.display().to_string(), &error))
}

/// Where a path leads, also where nothing is there yet.
fn end_of_links(path: &Path) -> PathBuf {
    let mut end = path.to_owned();
    for _ in 0..LINKS {
        let Ok(target) = fs::read_link(&end) else { break };
        end = end.parent().map_or_else(|| target.clone(), |folder| folder.join(&target));
    }
    end
}

fn write_into(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()
}

/// The temporary file stands in the same folder, since only there can it be renamed into place.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    let builder = builder.permissions(readable());
    let mut file: NamedTempFile = builder.tempfile_in(folder).map_err(|error| without_path(&error))?;
    // Through the wrapper, a full disk would be said of the temporary file.
    file.as_file_mut().write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Temporary files are private by default; a letter is as readable as any other file that its owner makes.
#[cfg(unix)]
fn readable() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o666)
}

/// The reason without the temporary file's name, which is another one each time and nobody's concern.
fn without_path(error: &io::Error) -> io::Error {
    match error.kind() {
        ErrorKind::NotFound => io::Error::new(ErrorKind::NotFound, "there is no such folder"),
        kind => kind.into(),
    }
}

/// The problem with writing something.
pub fn refused(what: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("cannot write: {error}"))
        .in_file(what)
        .hint("write to a folder that exists and that you may write to")
}
