//! Paths to write to, whose endings must fit what is written.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::produce::Format;

/// Where an annex goes, and in which format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// The file.
    pub path: PathBuf,
    /// The format that its ending asks for.
    pub format: Format,
}

/// A path that cannot be that of a file in the format that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrongEnding(&'static str);

impl fmt::Display for WrongEnding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for WrongEnding {}

/// The path for a letter or a sheet.
///
/// # Errors
/// The name does not end in `.pdf`, or is that of a folder.
pub fn pdf(text: OsString) -> Result<PathBuf, WrongEnding> {
    with_ending(text, "pdf", "the output is a PDF, so the name must end in .pdf")
}

/// The path for data.
///
/// # Errors
/// The name does not end in `.json`, or is that of a folder.
pub fn json(text: OsString) -> Result<PathBuf, WrongEnding> {
    with_ending(text, "json", "the output is JSON, so the name must end in .json")
}

/// The path for data that cannot go to standard output.
///
/// # Errors
/// As [`json`].
pub fn json_file(text: OsString) -> Result<PathBuf, WrongEnding> {
    if text == "-" { Err(WrongEnding("only the contribution can go to standard output")) } else { json(text) }
}

/// The path of an annex; the ending picks the format.
///
/// # Errors
/// No format has this ending, or it is a folder.
pub fn annex(text: OsString) -> Result<Output, WrongEnding> {
    let path = file(text)?;
    let format = Format::ALL.into_iter().find(|format| has_ending(&path, format.ending()));
    let wrong = WrongEnding("the name must end in .pdf, .xlsx, .csv, .json or .md");
    Ok(Output { format: format.ok_or(wrong)?, path })
}

fn with_ending(text: OsString, ending: &str, wrong: &'static str) -> Result<PathBuf, WrongEnding> {
    let path = file(text)?;
    // Standard output, and things like pipes that are not files, may have any name.
    let fits = path == Path::new("-") || (path.exists() && !path.is_file()) || has_ending(&path, ending);
    if fits { Ok(path) } else { Err(WrongEnding(wrong)) }
}

fn file(text: OsString) -> Result<PathBuf, WrongEnding> {
    let path = PathBuf::from(text);
    if path.is_dir() { Err(WrongEnding("this is a folder; name a file in it")) } else { Ok(path) }
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|own| own.eq_ignore_ascii_case(ending))
}
