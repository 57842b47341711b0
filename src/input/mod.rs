//! From the bytes of `application.json` and `contribution.json` to the model, with every problem at once.
//!
//! Each problem has a file, a line, a column, a JSON pointer, a stable code ([`CODES`]) and a hint that is written
//! for somebody who has never seen JSON. Rules that need more than one partner's document are not here, and no file
//! is opened: pictures come through [`Folder`].

mod application;
mod called;
mod codes;
mod contribution;
mod difference;
mod effort;
mod encoding;
mod json;
mod part;
mod pictures;
mod reader;
mod record;
mod rewrite;
mod schema;
mod survey;
mod syntax;
mod tree;
mod value;
pub mod write;

use crate::diagnostic::Checked;
use crate::model::{Application, Contribution};
use reader::{At, Reader};

pub use called::called;
pub use codes::CODES;
pub use difference::differing;
pub use encoding::{MAX_FILE_BYTES, too_large};
pub use json::{Document, Member, Node, Value};
pub use part::{read_effort, read_years};
pub use pictures::{Folder, FolderError, Picture, Pictures};
pub use reader::{MAX_ITEMS, MAX_PROBLEMS};
pub use rewrite::rewrite;
pub use schema::schema;
pub use survey::{MAX_ALL_TEXT, MAX_TEXT, MAX_VALUES};
pub use tree::Json;

/// The two kinds of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `application.json`.
    Application,
    /// `contribution.json`.
    Contribution,
}

/// A document that had no errors.
#[derive(Debug, Clone, PartialEq)]
pub struct Read<T> {
    /// What it says.
    pub model: T,
    /// Where it says it.
    pub document: Document,
    /// The pictures that it names; empty for an application, and if there was no folder to fetch them from.
    pub pictures: Pictures,
}

/// Reads an `application.json`. `name` is what messages call the file.
///
/// There is a result if and only if none of the diagnostics is an error.
pub fn read_application(name: &str, bytes: &[u8]) -> Checked<Read<Application>> {
    read(name, bytes, |document, reader| (application::read(document, reader), Pictures::default()))
}

/// Reads a `contribution.json`, and checks its dates and years against the application. Without an application, for
/// instance because it could not be read itself, everything else is still checked. The pictures that the contribution
/// names are fetched from `folder`; without a folder, as for data from a letter, they are left alone.
///
/// There is a result if and only if none of the diagnostics is an error.
pub fn read_contribution(
    name: &str,
    bytes: &[u8],
    application: Option<&Application>,
    folder: Option<&dyn Folder>,
) -> Checked<Read<Contribution>> {
    read(name, bytes, |document, reader| {
        reader.period = application.map(|application| application.period);
        let model = contribution::read(document, reader);
        let pictures = folder.map(|folder| pictures::read(&At::root(document), folder, reader));
        (model, pictures.unwrap_or_default())
    })
}

fn read<T>(
    name: &str,
    bytes: &[u8],
    walk: impl FnOnce(&Document, &mut Reader<'_>) -> (Option<T>, Pictures),
) -> Checked<Read<T>> {
    let document = match Document::parse(name, bytes) {
        Ok(document) => document,
        Err(problem) => return (*problem).into(),
    };
    let mut reader = match Reader::new(&document) {
        Ok(reader) => reader,
        Err(problems) => return problems.into(),
    };
    let (model, pictures) = walk(&document, &mut reader);
    let problems = reader.finish();
    let model = model.filter(|_| !problems.has_error());
    Checked { value: model.map(|model| Read { model, document, pictures }), problems }
}
