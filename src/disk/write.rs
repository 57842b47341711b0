//! Writing results: whole or not at all, and never over the files that they were made from.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::diagnostic::Diagnostic;
use crate::produce::FileKind;

use super::place::end_of_links;
use super::{is_same, place_of, read_capped};

/// The beginning and the end of the names of half-written files.
const PREFIX: &str = ".loi-";
const SUFFIX: &str = ".part";

/// More bytes than any document that is written here has.
const MOST_BYTES: usize = 256 << 20;

/// Puts a file in place in one step: a reader sees the old content or the new one, never a part. A link stays a link,
/// and its target is written. Something that is not a file, such as a pipe or a terminal, is given the bytes
/// directly.
///
/// # Errors
/// `cannot-write` with the system's reason; what was there before is unchanged.
pub fn file(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    files(&[(path, bytes)])
}

/// Puts several files in place, once all of them have been written beside their places: if the disk is full, or the
/// folder for one of them is missing, none is put in place.
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
    /// Written in the same folder, under another name.
    Beside(NamedTempFile, PathBuf),
    /// To be written to something that takes bytes but is not a file.
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

/// Deletes the half-written files that killed runs left in a folder. One that is still being written stays, and so
/// does one that cannot be deleted: it is untidy, but harmless.
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

/// Whether a living process holds a temporary file. Where the system has no locks, the answer is no.
fn is_being_written(path: &Path) -> bool {
    let Ok(file) = File::open(path) else { return false };
    matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock))
}

/// Refuses to put results where something would be lost: two in the same place, one over a file that they are made
/// from, or one over a document of another kind.
///
/// # Errors
/// `output-twice`, `output-is-input` and `other-document`; links are followed.
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

/// An empty file may be replaced by anything; a file that cannot be read will refuse to be written as well.
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

/// Makes a folder, and any folders above it that are missing.
///
/// # Errors
/// `cannot-write` with the system's reason.
pub fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    fs::create_dir_all(path).map_err(|error| refused(&path.display().to_string(), &error))
}

/// Makes a new folder of this name, with a number after it if there is something of this name already.
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

/// Moves a file. The folder that it goes to is made if it is missing.
///
/// # Errors
/// `cannot-write` with the system's reason; the file is then still where it was.
pub fn move_file(from: &Path, to: &Path) -> Result<(), Diagnostic> {
    to.parent().map_or(Ok(()), make_folder)?;
    fs::rename(from, to).map_err(|error| refused(&from.display().to_string(), &error))
}

/// Deletes a file, if it exists.
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

/// The temporary file is in the same folder, since only from there can it be renamed into place.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).suffix(SUFFIX);
    #[cfg(unix)]
    let builder = builder.permissions(readable());
    let mut file: NamedTempFile = builder.tempfile_in(folder).map_err(|error| without_path(&error))?;
    // Locked for as long as it is being written, so that nobody takes it for a leftover.
    let _ = file.as_file().lock();
    // Written through the wrapper, an error such as a full disk would name the temporary file.
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

/// The reason without the name of the temporary file, which is different each time and of no use to the user.
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
        // Once nobody writes it any more, it is a leftover.
        let (_, path) = written.keep().unwrap();
        remove_leftovers(folder.path());
        assert!(!path.exists());
    }
}
