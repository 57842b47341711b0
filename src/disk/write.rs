//! Writing results: whole or not at all, and never over what they were made from.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::diagnostic::Diagnostic;
use crate::produce::FileKind;

use super::place::end_of_links;
use super::{is_same, place_of, read_capped};

/// How the names of half-written files begin and end.
const PREFIX: &str = ".loi-";
const SUFFIX: &str = ".part";

/// More than any document has that is written here.
const MOST_BYTES: usize = 256 << 20;

/// Puts a file in place in one step: a reader sees the old content or the new one, never a part. A link stays one, and
/// what it leads to is written. What is no file, such as a pipe or a terminal, takes the bytes as they come.
///
/// # Errors
/// `cannot-write` with the system's reason; what stood there before still does.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    files(&[(path, bytes)])
}

/// Puts several files in place, once all of them have been written beside their places: if the disk is full or a folder is
/// missing for one, none is there.
///
/// # Errors
/// As [`file`].
pub fn files(files: &[(&Path, &[u8])]) -> Result<(), Diagnostic> {
    let refused = |path: &Path, error: io::Error| refused(&path.display().to_string(), &error);
    let mut staged = Vec::new();
    for (path, bytes) in files {
        staged.push((*path, Staged::new(path, bytes).map_err(|error| refused(path, error))?));
    }
    staged.into_iter().try_for_each(|(path, staged)| staged.put().map_err(|error| refused(path, error)))
}

/// A file that is ready to be put in place.
enum Staged<'a> {
    /// In its folder, under another name.
    Beside(NamedTempFile, PathBuf),
    /// For something that takes bytes and is no file.
    Into(PathBuf, &'a [u8]),
}

impl<'a> Staged<'a> {
    fn new(path: &Path, bytes: &'a [u8]) -> io::Result<Self> {
        let end = end_of_links(path);
        match fs::metadata(&end) {
            Ok(there) if there.is_dir() => Err(io::Error::new(ErrorKind::IsADirectory, "it is a folder")),
            Ok(there) if !there.is_file() => Ok(Self::Into(end, bytes)),
            _ => Ok(Self::Beside(write_beside(&end, bytes)?, end)),
        }
    }

    fn put(self) -> io::Result<()> {
        match self {
            Self::Beside(file, path) => file.persist(path).map(drop).map_err(|error| error.error),
            Self::Into(path, bytes) => write_into(&path, bytes),
        }
    }
}

/// Takes away the half-written files that a killed run left in a folder. One that somebody is still writing stays, and so does
/// one that cannot be taken away: it does no harm but to look untidy.
pub fn remove_leftovers(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let is_ours = name.to_str().is_some_and(|name| name.starts_with(PREFIX) && name.ends_with(SUFFIX));
        if is_ours && !is_being_written(&entry.path()) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a living process holds a temporary file. Where a system locks nothing, none is taken to.
fn is_being_written(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Refuses to put results where something would be lost by it: over each other, over one of the files that they are made
/// from, or over a document of another kind than they are.
///
/// # Errors
/// `output-twice`, `output-is-input` and `other-document`, links followed.
pub fn spare(results: &[(&Path, FileKind)], inputs: &[PathBuf]) -> Result<(), Diagnostic> {
    for (position, (path, kind)) in results.iter().enumerate() {
        let place = place_of(&end_of_links(path));
        if results.iter().take(position).any(|(other, _)| place_of(&end_of_links(other)) == place) {
            return Err(Diagnostic::error("output-twice", "two results would be written to this file")
                .in_file(path.display().to_string())
                .hint("name another file for one of them"));
        }
        if inputs.iter().any(|input| is_same(input, path)) {
            return Err(Diagnostic::error(
                "output-is-input",
                "this file is an input, and would be overwritten",
            )
            .in_file(path.display().to_string())
            .hint("name another file with -o"));
        }
        keep_others(path, *kind)?;
    }
    Ok(())
}

/// An empty file is nobody's; what cannot be read will refuse to be written as well.
fn keep_others(path: &Path, kind: FileKind) -> Result<(), Diagnostic> {
    let there = match read_capped(path, MOST_BYTES) {
        Ok(bytes) if bytes.is_empty() || FileKind::of(&bytes) == Some(kind) => return Ok(()),
        Ok(bytes) => FileKind::of(&bytes),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => None,
        Err(_) => return Ok(()),
    };
    let message = match there {
        Some(there) => format!("{there} is already there, and would be replaced by {kind}"),
        None => format!("there is already a file there that is not {kind}"),
    };
    Err(Diagnostic::error("other-document", message)
        .in_file(path.display().to_string())
        .hint("move it away, or name another file with -o"))
}

/// Makes a folder, and those above it, where they are missing.
///
/// # Errors
/// `cannot-write` with the system's reason.
pub fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|error| refused(&path.display().to_string(), &error))
}

/// Makes a folder that was not there: of this name, or of this name with a number behind it.
///
/// # Errors
/// `cannot-write` with the system's reason.
pub fn make_new_folder(above: &Path, name: &str) -> Result<PathBuf, Diagnostic> {
    make_folder(above)?;
    let mut path = above.join(name);
    let mut number = 1_u32;
    loop {
        match fs::create_dir(&path) {
            Ok(()) => return Ok(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                number += 1;
                path = above.join(format!("{name}-{number}"));
            }
            Err(error) => return Err(refused(&path.display().to_string(), &error)),
        }
    }
}

/// Moves a file to a place in a folder that is made for it.
///
/// # Errors
/// `cannot-write` with the system's reason; the file is where it was then.
pub fn move_file(from: &Path, to: &Path) -> Result<(), Diagnostic> {
    to.parent().map_or(Ok(()), make_folder)?;
    fs::rename(from, to).map_err(|error| refused(&from.display().to_string(), &error))
}

/// Takes a file away, where it is there.
///
/// # Errors
/// `cannot-write` with the system's reason.
pub fn remove(path: &Path) -> Result<(), Diagnostic> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            Err(refused(&path.display().to_string(), &error))
        }
        _ => Ok(()),
    }
}

fn write_into(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.write_all(bytes)?;
    file.flush()
}

/// The temporary file stands in the same folder, since only there can it be renamed into place.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    let builder = builder.permissions(readable());
    let mut file: NamedTempFile = builder.tempfile_in(folder).map_err(|error| without_path(&error))?;
    // For as long as it is written, it is nobody's leftover.
    let _ = file.as_file().lock();
    // Through the wrapper, a full disk would be said of the temporary file.
    file.as_file_mut().write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
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

#[cfg(all(test, unix))]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn what_is_being_written_is_no_leftover() {
        let folder = tempfile::tempdir().unwrap();
        let left = folder.path().join(format!("{PREFIX}1{SUFFIX}"));
        fs::write(&left, "half").unwrap();
        let written = write_beside(&folder.path().join("letter.pdf"), b"all of it").unwrap();
        remove_leftovers(folder.path());
        assert_eq!((left.exists(), written.path().exists()), (false, true));
        // Once nobody writes it any more, it is one.
        let (_, path) = written.keep().unwrap();
        remove_leftovers(folder.path());
        assert!(!path.exists());
    }
}
