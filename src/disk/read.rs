//! Reading a file up to a limit, and what to report if it cannot be read: mostly that its name is mistyped.

use std::fs::{self, File};
use std::io::{self, Error, ErrorKind, Read};
use std::path::Path;

use time::OffsetDateTime;

use crate::diagnostic::{self, Diagnostic};

/// The whole content of a file, unless it is larger than the limit.
///
/// # Errors
/// Any I/O error, `InvalidInput` for something that is not a file, and `FileTooLarge`.
pub fn read_capped(path: &Path, limit: usize) -> io::Result<Vec<u8>> {
    only_file(path)?;
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    File::open(path)?.take(most).read_to_end(&mut bytes)?;
    if bytes.len() > limit {
        return Err(Error::new(ErrorKind::FileTooLarge, format!("it has more than {limit} bytes")));
    }
    Ok(bytes)
}

/// When a file was last changed, in UTC; `None` if there is no such file, or the system does not say.
pub fn changed(path: &Path) -> Option<OffsetDateTime> {
    fs::metadata(path).and_then(|found| found.modified()).ok().map(OffsetDateTime::from)
}

/// Refuses anything that is not a file. Opening a named pipe could block for ever, so this looks before the file is
/// opened.
///
/// # Errors
/// Any I/O error, and `InvalidInput` for something that is not a file.
pub(super) fn only_file(path: &Path) -> io::Result<()> {
    if fs::metadata(path)?.is_file() {
        return Ok(());
    }
    Err(Error::new(ErrorKind::InvalidInput, "it is not a file"))
}

/// The problem with reading a path; `what` names what could not be read, as in `the file`.
pub fn unreadable(what: &str, path: &Path, error: &Error) -> Diagnostic {
    // Systems report different errors for this, and none of them says which part of the path is the file.
    let file = path.ancestors().skip(1).find(|above| above.is_file());
    if let Some(file) = file {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        return Diagnostic::error("unreadable-file", "cannot read the folder: it is a file")
            .in_file(file.display().to_string())
            .hint(format!("name the folder that it is in, `{}`", folder.display()));
    }
    let message = match error.kind() {
        ErrorKind::NotFound if is_link(path) => {
            format!("cannot read {what}: it is a link that leads nowhere")
        }
        ErrorKind::NotFound => format!("cannot read {what}: it does not exist"),
        _ => format!("cannot read {what}: {error}"),
    };
    let hint = match nearest(path) {
        Some(name) if error.kind() == ErrorKind::NotFound => {
            format!("did you mean `{}`?", path.with_file_name(name).display())
        }
        _ if error.kind() == ErrorKind::FileTooLarge => {
            format!("check the path; {what} that is meant is hardly this large")
        }
        _ => format!("check the path and that you may open {what}"),
    };
    Diagnostic::error("unreadable-file", message).in_file(path.display().to_string()).hint(hint)
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink())
}

/// A name beside the path that somebody may have meant.
fn nearest(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let names = fs::read_dir(folder).ok()?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    // A link that leads nowhere is not what was meant instead of it.
    let names = names.filter(|other| other != name);
    diagnostic::nearest(name, names)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

    use super::nearest;

    #[test]
    fn a_name_with_a_slip_is_recognised_and_another_is_not() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["application.json", "contributions"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        assert_eq!(nearest(&folder.path().join("aplication.json")).as_deref(), Some("application.json"));
        assert_eq!(nearest(&folder.path().join("contribuitons")).as_deref(), Some("contributions"));
        assert_eq!(nearest(&folder.path().join("application.json")), None);
        assert_eq!(nearest(&folder.path().join("partner.json")), None);
        assert_eq!(nearest(&folder.path().join("none").join("application.json")), None);
    }
}
