//! The annex as it stands: all contributions that were sent and all letters that came back, and the names of those that
//! cannot be counted yet. Nothing is written to the folder; `loi annex` and `loi batch` do that.

use std::sync::Arc;

use crate::batch;
use crate::diagnostic::Problems;
use crate::disk::collect;
use crate::model::{Contribution, Language};
use crate::produce::{self, Against, AnnexRequest, Format, Loaded, MadeAnnex, ShownPage};
use crate::returned::{Accepted, Claim, Entries, Look, ReturnedLetters, entries};
use crate::template::{DocumentKind, Template};
use crate::view::annex::{AnnexPartner, Sort, Unit};
use crate::worker::Received;

use super::super::http::Visit;
use super::seen::mark;

/// The name of the annex in messages.
const NAME: &str = "annex.pdf";

/// The annex as it is shown.
#[derive(Debug)]
pub struct ShownAnnex {
    /// A fingerprint of everything that it was made from.
    pub mark: String,
    /// The pages of the annex.
    pub pages: Vec<ShownPage>,
    /// How many partners are counted.
    pub count: usize,
    /// The files that cannot be counted.
    pub missing: Vec<String>,
    /// What is wrong with those files, and other remarks.
    pub problems: Problems,
}

/// The annex as pages to look at. The caller must hold a place in the queue.
///
/// # Errors
/// Why it cannot be made, such as that nobody has sent anything.
pub fn shown_annex(visit: &Visit) -> Result<Arc<ShownAnnex>, Problems> {
    let mark = mark(visit)?;
    let shown = visit.site.annex.get(&mark, || {
        let draw = |visit: &Visit, annex: &MadeAnnex, count: usize| {
            let worker = |job| visit.site.crew.with(|worker| worker.annex_pages(NAME, &job, count));
            annex.drawn(&visit.site.choices().fonts, worker)
        };
        let Made { made: pages, count, missing, problems } = with_annex(visit, draw)?;
        Ok(Arc::new(ShownAnnex { mark: mark.clone(), pages, count, missing, problems }))
    });
    Result::clone(&shown)
}

/// The annex as a file. The caller must hold a place in the queue.
///
/// # Errors
/// As [`shown_annex`].
pub fn annex_file(visit: &Visit, format: Format) -> Result<Vec<u8>, Problems> {
    let write = |visit: &Visit, annex: &MadeAnnex, count: usize| {
        let worker = |job| visit.site.crew.with(|worker| worker.annex(NAME, &job, count));
        annex.write(format, &visit.site.choices().fonts, worker)
    };
    with_annex(visit, write).map(|made| made.made)
}

/// What was made of the annex, and how it came out.
struct Made<T> {
    made: T,
    count: usize,
    missing: Vec<String>,
    problems: Problems,
}

/// Adds the annex up and passes it to `make`.
fn with_annex<T>(
    visit: &Visit,
    make: impl FnOnce(&Visit, &MadeAnnex, usize) -> Result<T, Problems>,
) -> Result<Made<T>, Problems> {
    let (site, application) = (&visit.site, &*visit.application);
    let choices = site.choices();
    let files = collect::contributions_of(&site.folder)?;
    let received = site.crew.each(&files, |worker, file| worker.contribution(file, Some(application)));
    let (mut contributions, mut missing, mut problems) = (Vec::new(), Vec::new(), Problems::new());
    for (file, Received { contribution, problems: more, .. }) in files.iter().zip(received) {
        let name = file.display().to_string();
        match contribution {
            Some(contribution) => contributions.push((name, contribution)),
            None => missing.push(name),
        }
        problems.extend(more);
    }
    let beside = collect::letters_in(&site.folder.join(collect::CONTRIBUTIONS));
    let came = batch::came_back(&site.folder)?;
    let recorded = site.recorded()?;
    let against = Against {
        template: choices.template.named(DocumentKind::Letter),
        application: Some(application),
        recorded: Some(&recorded),
        ..Against::default()
    };
    let look = Look { against, accepted: &Accepted::default(), fonts: &choices.fonts };
    let letters = ReturnedLetters::look(&site.crew, &beside.files, &came.files, look, &());
    let model =
        |at: usize| contributions.get(at).map(|(_, it): &(String, Loaded<Contribution>)| &it.read.model);
    let claim =
        |(file, loaded): &(String, Loaded<Contribution>)| Claim::new(file.as_ref(), Some(&loaded.read.model));
    let claims: Vec<Claim> = contributions.iter().map(claim).collect();
    let pairs = letters.pair(&claims, |one, other| model(one) == model(other));
    let Entries { rows, doubted, problems: more } = entries(&contributions, &pairs);
    missing.extend(doubted);
    problems.extend(beside.strangers.into_iter().chain(came.strangers).chain(more));
    let partners = rows.iter().map(|entry| AnnexPartner {
        file: &entry.file,
        contribution: entry.contribution,
        letter: entry.letter.map(|letter| &letter.state),
    });
    let partners: Vec<AnnexPartner> = partners.collect();
    let own = rows.iter().filter_map(|entry| entry.document);
    let documents: Vec<_> = std::iter::once(&application.read.document).chain(own).collect();
    let names: Vec<String> = missing.iter().map(|path| file_name(path)).collect();
    let template = choices.template.of(DocumentKind::Annex)?;
    let annex = produce::annex(&AnnexRequest {
        application,
        partners: &partners,
        documents: &documents,
        missing: &names,
        template: &template,
        language: language(visit, &template),
        date: choices.date(),
        sort: Sort::default(),
        unit: Unit::default(),
    })?;
    problems.extend(annex.remarks());
    let made = make(visit, &annex, partners.len())?;
    Ok(Made { made, count: partners.len(), missing: names, problems })
}

/// The language of the page, if the template offers it.
fn language(visit: &Visit, template: &Template) -> Language {
    let own = visit.words.language();
    if template.offers(own.code()).is_ok() { own } else { visit.site.choices().language() }
}

fn file_name(path: &str) -> String {
    path.rsplit(['/', '\\']).next().unwrap_or(path).to_owned()
}
