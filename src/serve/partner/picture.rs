//! A picture that came with a form: a worker looks at it before it is kept.

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::{Folder, FolderError, Json};
use crate::interview::{Dialogue, Key, Refusal, Step};

use super::super::http::Visit;

/// Checks a picture as it would be printed in a letter, and keeps it with the draft. Returns the path that the
/// contribution will give for it. The caller must hold a place in the queue.
///
/// # Errors
/// Why a letter cannot carry it; or, as the outer error, what is wrong on the server's side.
pub fn keep(
    visit: &Visit,
    dialogue: &Dialogue,
    step: Step,
    bytes: &[u8],
) -> Result<Result<Json, Refusal>, Diagnostic> {
    let (key, store) = (Key::of(step), &visit.site.store);
    let beside = store.pictures(&visit.name);
    let name = format!("{}.{}", step.entry().name, ending(bytes));
    let mut document = dialogue.sketch();
    document.put(step.entry().pointer, Json::string(&name));
    let folder = Uploaded { name: &name, bytes, beside: &beside };
    let application = Some(&*visit.application);
    let received = visit.site.crew.with(|worker| {
        worker.contribution_of("contribution.json", document.to_file().into_bytes(), application, &folder)
    });
    if let Some(problem) = problem_of(received.problems, key) {
        return Ok(Err(dialogue.refused(problem).1));
    }
    store.keep_picture(&visit.name, step, ending(bytes), bytes).map(|name| Ok(Json::string(name)))
}

/// The first error about the picture, or about the worker that looked at it.
fn problem_of(problems: Problems, key: Key) -> Option<Diagnostic> {
    let pointer = key.pointer();
    let mut errors = problems.into_iter().filter(Diagnostic::is_error);
    errors.find(|it| it.place.as_ref().is_none_or(|place| Some(&place.pointer) == pointer.as_ref()))
}

/// The extension for a file, by its contents and not by the name it came with.
fn ending(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => "png",
        [0xFF, 0xD8, ..] => "jpg",
        _ => "svg",
    }
}

/// A folder with one more file in it, which exists only in memory.
struct Uploaded<'a> {
    name: &'a str,
    bytes: &'a [u8],
    beside: &'a dyn Folder,
}

impl Folder for Uploaded<'_> {
    fn read(&self, path: &str, limit: usize) -> Result<Vec<u8>, FolderError> {
        match path == self.name {
            true if self.bytes.len() > limit => Err(FolderError::TooLarge),
            true => Ok(self.bytes.to_vec()),
            false => self.beside.read(path, limit),
        }
    }
}
