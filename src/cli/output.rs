//! Writing results: whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use tempfile::NamedTempFile;

use crate::diagnostic::Diagnostic;

/// Puts a file in place in one step: a reader sees the old content or the new one, never a part.
///
/// # Errors
/// `cannot-write` with the system's reason; what stood there before still does.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Diagnostic> {
    write_beside(path, bytes).map_err(|error| cannot_write(&path.display().to_string(), &error))
}

/// Writes a result to standard output.
///
/// # Errors
/// `cannot-write` where nobody takes it.
pub fn write_to_stdout(bytes: &[u8]) -> Result<(), Diagnostic> {
    let mut out = io::stdout().lock();
    out.write_all(bytes).and_then(|()| out.flush()).map_err(|error| cannot_write("standard output", &error))
}

/// The temporary file stands in the same folder, since only there can it be renamed into place.
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".loi-").suffix(".part");
    #[cfg(unix)]
    let builder = builder.permissions(readable());
    let mut file: NamedTempFile = builder.tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// Temporary files are private by default; a letter is as readable as any other file that its owner makes.
#[cfg(unix)]
fn readable() -> std::fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    std::fs::Permissions::from_mode(0o666)
}

fn cannot_write(what: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::error("cannot-write", format!("cannot write: {error}")).in_file(what)
}
