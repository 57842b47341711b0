//! The letter as it will be, set by a worker: pages to look at, and the file to be signed.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::batch::HandedOut;
use crate::diagnostic::Problems;
use crate::input::{Folder as _, Json};
use crate::interview::{Dialogue, Key, Step};
use crate::picture;
use crate::produce::{Inputs, LetterRequest, MadeLetter, ShownPage};
use crate::worker::{Fetched, Received, Worker};

use super::super::http::Visit;
use super::super::store::short_hash;

/// How many letters are kept to be shown once more, and how many bytes of them.
const KEPT: usize = 256;
const KEPT_BYTES: usize = 96 << 20;

/// The template of a letter that need not promise anything.
const SUPPORT: &str = "letter-of-support";

/// A letter as it is shown.
#[derive(Debug)]
pub struct Preview {
    /// What tells it from others: made of everything that it was made from.
    pub mark: String,
    /// Its pages.
    pub pages: Vec<ShownPage>,
    /// Whether nothing has been stated yet that a letter could promise, so that it is shown as one of support.
    pub is_bare: bool,
}

/// The letters that were shown last.
#[derive(Debug, Default)]
pub struct Previews {
    kept: Mutex<VecDeque<(String, Arc<Preview>)>>,
}

impl Previews {
    /// A letter that was shown to a partner.
    pub fn get(&self, name: &str, mark: &str) -> Option<Arc<Preview>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(of, it)| of == name && it.mark == mark).map(|(_, it)| Arc::clone(it))
    }

    fn keep(&self, name: &str, preview: &Arc<Preview>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Of one partner, the two last are enough: one that is looked at, and one that takes its place.
        let mut of_partner = 0;
        kept.retain(|(of, it)| {
            of_partner += usize::from(of == name);
            of != name || (of_partner < 2 && it.mark != preview.mark)
        });
        kept.push_front((name.to_owned(), Arc::clone(preview)));
        let size = |preview: &Preview| preview.pages.iter().map(|page| page.svg.len()).sum::<usize>();
        let mut bytes = 0;
        kept.retain(|(_, it)| {
            bytes += size(it);
            bytes <= KEPT_BYTES
        });
        kept.truncate(KEPT);
    }
}

/// What a letter is shown from.
struct Sketch {
    text: String,
    mark: String,
    is_bare: bool,
}

impl Sketch {
    fn new(visit: &Visit, dialogue: &Dialogue) -> Self {
        let mut document = dialogue.sketch();
        let promises = |key: &Key| matches!(key.step, Step::Effort | Step::OtherYears);
        let answers = dialogue.answers();
        let is_bare = !answers.keys().iter().any(|key| promises(key) && answers.has(*key));
        if is_bare {
            // No other letter may promise nothing, and its head is the same.
            document.put("/contributions", Json::Array(Vec::new()));
            document.put(Step::Template.entry().pointer, Json::string(SUPPORT));
        }
        let mark = mark(visit, &document);
        Self { text: document.to_file(), mark, is_bare }
    }
}

/// The pages of the letter that the answers so far make, where they have been set already.
pub fn known(visit: &Visit, dialogue: &Dialogue) -> Option<Arc<Preview>> {
    visit.site.previews.get(&visit.name, &Sketch::new(visit, dialogue).mark)
}

/// The pages of the letter that the answers so far make. To be called by whoever has a place in the queue.
///
/// # Errors
/// Everything that keeps the letter from being made.
pub fn preview(visit: &Visit, dialogue: &Dialogue) -> Result<Arc<Preview>, Problems> {
    let Sketch { text, mark, is_bare } = Sketch::new(visit, dialogue);
    if let Some(known) = visit.site.previews.get(&visit.name, &mark) {
        return Ok(known);
    }
    let pages =
        with_letter(visit, text.into_bytes(), |worker, request, pictures| worker.pages(request, pictures))?;
    let preview = Arc::new(Preview { mark, pages, is_bare });
    visit.site.previews.keep(&visit.name, &preview);
    Ok(preview)
}

/// The letter that a contribution makes, put on record among those that were made: it is to be signed, and known when it comes
/// back. To be called by whoever has a place in the queue.
///
/// # Errors
/// As [`preview`], and what keeps it from being put on record.
pub fn letter_file(visit: &Visit, text: Vec<u8>) -> Result<MadeLetter, Problems> {
    let (site, contribution) = (&visit.site, visit.site.store.contribution(&visit.name));
    with_letter(visit, text, |worker, request, pictures| {
        let letter = worker.letter(request, pictures)?;
        site.put_on_record(&HandedOut {
            contribution: &contribution,
            inputs: request.inputs,
            pictures,
            choices: &site.choices(),
            letter: &letter,
        })?;
        Ok(letter)
    })
}

fn with_letter<R>(
    visit: &Visit,
    text: Vec<u8>,
    make: impl FnOnce(&mut Worker, &LetterRequest, &Fetched) -> Result<R, Problems>,
) -> Result<R, Problems> {
    let choices = visit.site.choices();
    let folder = visit.site.store.pictures(&visit.name);
    visit.site.crew.with(|worker| {
        let application = Some(&*visit.application);
        let Received { contribution, problems, pictures, .. } =
            worker.contribution_of("contribution.json", text, application, &folder);
        let Some(contribution) = contribution else { return Err(problems) };
        let template = choices.template.of_letter(&contribution.read)?;
        let inputs = Inputs { application: &visit.application, contribution: &contribution };
        make(worker, &choices.request(inputs, &template), &pictures)
    })
}

/// A mark for all that a letter is shown from, the pictures included that somebody else may have put into the folder.
fn mark(visit: &Visit, document: &Json) -> String {
    let today = (visit.site.clock.today)();
    let mut all = visit.application.bytes.clone();
    all.extend_from_slice(format!("\n{today}\n{}", document.to_line()).as_bytes());
    let folder = visit.site.store.pictures(&visit.name);
    for step in [Step::Logo, Step::Letterhead] {
        let picture = document.get(step.entry().pointer).and_then(Json::as_str);
        if let Some(bytes) = picture.and_then(|path| folder.read(path, picture::MAX_BYTES).ok()) {
            all.extend_from_slice(short_hash(&bytes).as_bytes());
        }
    }
    short_hash(&all)
}
