//! Logo and letterhead: fetched through the caller's folder, prepared for print, and reported at the field that names
//! them.

use super::reader::{At, FromJson, Reader, shorten};
use super::value::RelativePath;
use crate::picture::{self, MAX_BYTES, Prepared};

/// The folder of a JSON file, with access to nothing outside it.
pub trait Folder {
    /// The content of a file, by its path with forward slashes.
    ///
    /// # Errors
    /// There is no such file, it has more than `limit` bytes, or it is outside the folder once links are followed.
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError>;
}

/// Why a file in a folder could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FolderError {
    /// There is no such file.
    Missing,
    /// It is a folder, or a device.
    NotAFile,
    /// A link leads out of the folder.
    Outside,
    /// It has more bytes than the limit.
    TooLarge,
    /// Any other reason, in the system's words.
    Other(String),
}

/// A picture that a letter can carry.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// The file, as it was read. A letter carries it, so that the letter can be made again.
    pub file: Vec<u8>,
    /// The form in which it is printed.
    pub prepared: Prepared,
}

/// The pictures of a contribution.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pictures {
    /// The organisation's logo.
    pub logo: Option<Picture>,
    /// The banner that replaces it.
    pub letterhead: Option<Picture>,
}

/// Fetches the pictures that a contribution names, whatever else is wrong with it.
pub(super) fn read(root: &At<'_>, folder: &dyn Folder, reader: &mut Reader<'_>) -> Pictures {
    let Some(organization) = root.get("organization") else { return Pictures::default() };
    let mut picture = |name| load(&organization.get(name)?, folder, reader);
    Pictures { logo: picture("logo"), letterhead: picture("letterhead") }
}

fn load(at: &At<'_>, folder: &dyn Folder, reader: &mut Reader<'_>) -> Option<Picture> {
    // A path that is not valid has been reported with its record.
    let RelativePath(path) = reader.quietly(|reader| RelativePath::from_json(at, reader))?;
    let shown = shorten(&path);
    match folder.read(&path, MAX_BYTES) {
        Ok(file) => match picture::prepare(&file) {
            Ok(prepared) => {
                for remark in &prepared.remarks {
                    reader.warning(at, remark.code(), format!("`{shown}` {remark}"), remark.hint());
                }
                return Some(Picture { file, prepared });
            }
            Err(problems) => {
                for problem in problems {
                    reader.error(at, problem.code(), format!("`{shown}` {problem}"), problem.hint());
                }
            }
        },
        Err(error) => {
            let (code, what, hint) = explain(&error);
            reader.error(at, code, format!("`{shown}` {what}"), hint);
        }
    }
    None
}

fn explain(error: &FolderError) -> (&'static str, String, &'static str) {
    match error {
        FolderError::Missing => (
            "picture-missing",
            "does not exist".to_owned(),
            "check the spelling, capital letters included; the path starts at the folder of the JSON file",
        ),
        FolderError::NotAFile => {
            ("picture-missing", "is not a file".to_owned(), "name the picture in it: `pictures/logo.svg`")
        }
        FolderError::Outside => (
            "unsafe-path",
            "is a link that leads out of the folder of the JSON file".to_owned(),
            "copy the picture itself into the folder",
        ),
        FolderError::TooLarge => (
            "picture-too-large",
            format!("has more than {} MB", MAX_BYTES / 1_000_000),
            "make it smaller: 2,000 pixels across are enough for print",
        ),
        FolderError::Other(why) => {
            ("picture-unreadable", format!("cannot be read: {why}"), "check that you may open the file")
        }
    }
}
