//! The letter, typeset by a worker: pages to look at, and the file to sign.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use crate::batch::HandedOut;
use crate::diagnostic::Problems;
use crate::input::{Folder as _, Json};
use crate::interview::{CONTRIBUTION, Dialogue, Key, Step};
use crate::picture;
use crate::produce::{Inputs, LetterRequest, MadeLetter, ShownPage};
use crate::worker::{Fetched, Received, Worker};

use super::super::http::Visit;
use super::super::store::short_hash;

/// How many letters are kept in memory, and how many bytes of them.
const KEPT: usize = 256;
const KEPT_BYTES: usize = 96 << 20;

/// The template for a letter that need not promise anything.
const SUPPORT: &str = "letter-of-support";

/// A letter as pages to look at.
#[derive(Debug)]
pub struct Preview {
    /// A fingerprint of everything that it was made from.
    pub mark: String,
    /// The pages of the letter.
    pub pages: Vec<ShownPage>,
    /// Whether nothing was stated yet that a letter could promise. It is then shown as a letter of support.
    pub is_bare: bool,
}

/// The letters that were shown last.
#[derive(Debug, Default)]
pub struct Previews {
    kept: Mutex<VecDeque<(String, Arc<Preview>)>>,
}

impl Previews {
    /// A letter that was shown to a partner, by its mark.
    pub fn get(&self, name: &str, mark: &str) -> Option<Arc<Preview>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|(of, it)| of == name && it.mark == mark).map(|(_, it)| Arc::clone(it))
    }

    fn keep(&self, name: &str, preview: &Arc<Preview>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        // Two per partner are enough: the one on the screen, and the one that replaces it.
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

/// The contribution that a letter is shown from.
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
            // Every other template needs a promise, and the head of the letter is the same.
            document.put("/contributions", Json::Array(Vec::new()));
            document.put(Step::Template.entry().pointer, Json::string(SUPPORT));
        }
        let mark = mark(visit, &document);
        Self { text: document.to_file(), mark, is_bare }
    }
}

/// The letter for the answers so far, if it was typeset already.
pub fn known(visit: &Visit, dialogue: &Dialogue) -> Option<Arc<Preview>> {
    visit.site.previews.get(&visit.name, &Sketch::new(visit, dialogue).mark)
}

/// The letter for the answers so far. The caller must hold a place in the queue.
///
/// # Errors
/// Why the letter cannot be made.
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

/// The letter to sign for a contribution. It is put on record, so that it is recognised when it comes back. The caller
/// must hold a place in the queue.
///
/// # Errors
/// As [`preview`], or the letter cannot be put on record.
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
            worker.contribution_of(CONTRIBUTION, text, application, &folder);
        let Some(contribution) = contribution else { return Err(problems) };
        let template = choices.template.of_letter(&contribution.read)?;
        let inputs = Inputs { application: &visit.application, contribution: &contribution };
        make(worker, &choices.request(inputs, &template), &pictures)
    })
}

/// A fingerprint of everything a letter is shown from, including pictures, which somebody else may have replaced in the
/// folder.
fn mark(visit: &Visit, document: &Json) -> String {
    let today = visit.site.clock.today();
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
