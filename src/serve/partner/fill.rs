//! Takes a page that was sent, with the pictures it brings.

use crate::diagnostic::Diagnostic;
use crate::interview::{Dialogue, Key, Refusal, Setting, Step};

use super::super::form::{self, Do, Form, Page};
use super::super::http::Visit;
use super::super::store::Record;
use super::picture;

/// The record after a form, and what is wrong with the pictures that the form brought.
pub type Filled = (Record, Vec<(Option<Key>, Refusal)>);

/// Takes a page that was sent. If the form brings pictures, the caller must hold a place in the queue.
///
/// # Errors
/// Something is wrong on the server's side, such as a full disk.
pub fn fill(
    visit: &Visit,
    setting: &Setting,
    before: &Record,
    page: Page,
    form: &Form,
    wanted: Do,
) -> Result<Filled, Diagnostic> {
    let (mut answers, typed) =
        form::fill(setting, before.answers.clone(), before.typed.clone(), page, form, wanted);
    let mut refused = Vec::new();
    for step in [Step::Logo, Step::Letterhead].into_iter().filter(|_| page == Page::Organisation) {
        let key = Key::of(step);
        if wanted == Do::Drop(step) {
            answers.put(key, None);
        } else if let Some(bytes) = form.file(&key.name()) {
            let dialogue = Dialogue::at(setting, answers.clone());
            match picture::keep(visit, &dialogue, step, bytes)? {
                Ok(name) => answers.put(key, Some(name)),
                Err(refusal) => refused.push((Some(key), refusal)),
            }
        }
    }
    Ok((Record { answers, typed, is_begun: true, ..before.clone() }, refused))
}
