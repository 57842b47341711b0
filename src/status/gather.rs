//! From the files of an application to the rows of the status.

use std::path::{Path, PathBuf};

use time::OffsetDateTime;

use crate::batch::{self, Drafts, plan};
use crate::diagnostic::{Checked, Diagnostic, Problems};
use crate::disk::{collect, inputs, is_same};
use crate::model::partner::{Called, Group, Partner, group};
use crate::model::{Application, Contribution, Language};
use crate::produce::{self, Against, Choices, Loaded, Verified};
use crate::returned::words::who_and_when;
use crate::returned::{Accepted, clash, differs, for_another_application, twice};
use crate::template::DocumentKind;
use crate::worker::{Crew, Progress, Received};

use super::hours;
use super::letter::{details, stage};
use super::row::{Contact, Row, Stage};

/// What to report on.
pub struct Order<'a> {
    /// The application folder.
    pub folder: &'a Path,
    /// The application file, if it is not `application.json` in that folder.
    pub application: Option<&'a Path>,
    /// A further folder with letters that came back.
    pub letters: Option<&'a Path>,
    /// The letters that are counted although they cannot be verified.
    pub accepted: &'a Accepted,
    /// The choices made: the letter's template, if it is one of the user's own, and today's date.
    pub choices: &'a Choices,
    /// The workers that read everything that others sent.
    pub crew: &'a Crew,
    /// Where progress is reported.
    pub progress: &'a dyn Progress,
}

/// How far all letters have come.
#[derive(Debug, Default)]
pub struct Status {
    /// A row for each file, in the order of the contributions; letters without a contribution come last.
    pub rows: Vec<Row>,
    /// All problems with the files.
    pub diagnostics: Problems,
}

/// Looks at every contribution and every letter.
///
/// # Errors
/// The application or a folder cannot be read.
pub fn gather(order: &Order) -> Result<Status, Problems> {
    let path = order.application.map_or_else(|| order.folder.join(inputs::APPLICATION), Path::to_owned);
    let Checked { value: application, problems: mut diagnostics } = inputs::application(&path);
    let found = match collect::inputs_in(&order.folder.join(collect::CONTRIBUTIONS)) {
        Ok(found) => found,
        Err(problems) => {
            // That this is no folder has been reported, if the application was looked for in it.
            diagnostics.add_new(problems);
            return Err(diagnostics);
        }
    };
    diagnostics.extend(found.strangers);
    let crew = order.crew;
    let Some(application) = application else {
        let problems = crew.each_told(&found.contributions, order.progress, |worker, file| {
            worker.contribution(file, None).problems
        });
        return Err(diagnostics.with(problems.into_iter().flatten()));
    };
    let received = crew.each_told(&found.contributions, order.progress, |worker, file| {
        let Received { contribution, called, problems, .. } = worker.contribution(file, Some(&application));
        (Filed { file: file.clone(), states: contribution.map(States::from), called }, problems)
    });
    let (contributions, problems): (Vec<Filed>, Vec<Problems>) = received.into_iter().unzip();
    diagnostics.extend(problems.into_iter().flatten());
    let drafts = order.folder.join(collect::LETTERS);
    let mut paths = found.letters;
    let elsewhere = order.letters.filter(|folder| !is_same(folder, &drafts));
    let elsewhere = elsewhere.map(collect::letters_of).transpose()?;
    for found in elsewhere.into_iter().chain([collect::letters_in(&drafts)]) {
        paths.extend(found.files);
        diagnostics.extend(found.strangers);
    }
    let template = order.choices.template.named(DocumentKind::Letter);
    let recorded = batch::recorded(inputs::folder_of(&path))?;
    let against = Against {
        template,
        application: Some(&application),
        recorded: Some(&recorded),
        ..Against::default()
    };
    let looked = crew.each_told(&paths, order.progress, |worker, path| {
        let (verified, problems) = match worker.verify(path, against) {
            Ok(verified) => (Some(verified), Problems::new()),
            Err(problems) => (None, problems),
        };
        (Came::new(path, verified), problems)
    });
    let (letters, problems): (Vec<Came>, Vec<Problems>) = looked.into_iter().unzip();
    diagnostics.extend(problems.into_iter().flatten());
    let mut places = Places { folder: order.folder, letters: &drafts, made: Vec::new() };
    for folder in [Some(drafts.as_path()), order.letters].into_iter().flatten() {
        places.made.push(Drafts::in_folder(folder));
    }
    let named = letters.iter().map(|came| (came.path.as_path(), came.name()));
    let named: Vec<(&Path, String)> = named.collect();
    diagnostics.extend(order.accepted.unknown(named.iter().map(|(path, name)| (*path, name.as_str()))));
    let desk = Desk {
        application: &application.read.model,
        accepted: order.accepted,
        contributions: &contributions,
        letters: &letters,
        places,
    };
    let mut rows = desk.rows(&mut diagnostics);
    if let Some(due) = application.read.model.letters_due {
        let days = u64::try_from((order.choices.date() - due).whole_days()).ok().filter(|days| *days > 0);
        for row in rows.iter_mut().filter(|row| row.stage.is_awaited()) {
            row.days_overdue = days;
        }
    }
    Ok(Status { rows, diagnostics })
}

/// What a contribution states, and its bytes. The places of its values are dropped, since there may be thousands of files.
struct States {
    model: Contribution,
    bytes: Vec<u8>,
}

impl From<Loaded<Contribution>> for States {
    fn from(Loaded { read, bytes }: Loaded<Contribution>) -> Self {
        Self { model: read.model, bytes }
    }
}

/// A contribution file; `states` is `None` if it has errors.
struct Filed {
    file: PathBuf,
    states: Option<States>,
    /// The partner's name, if it can be determined.
    called: Option<Called>,
}

/// A letter; `verified` is `None` if it cannot be read.
struct Came {
    path: PathBuf,
    /// What was found out about the letter, without its data.
    verified: Option<Verified>,
    /// The contribution that it carries, if that can be read.
    states: Option<States>,
}

impl Came {
    fn new(path: &Path, mut verified: Option<Verified>) -> Self {
        let data = verified.as_mut().and_then(|verified| verified.data.take());
        Self { path: path.to_owned(), verified, states: data.map(|(_, contribution)| contribution.into()) }
    }

    /// The partner's name; empty if it cannot be determined.
    fn name(&self) -> String {
        self.states.as_ref().map(|states| name_of(&states.model)).unwrap_or_default()
    }

    /// When the letter was signed last.
    fn newest(&self) -> Option<OffsetDateTime> {
        self.verified.as_ref()?.newest()
    }
}

/// The places of letters that were made and have not been sent back.
struct Places<'a> {
    folder: &'a Path,
    letters: &'a Path,
    made: Vec<Drafts>,
}

impl Places<'_> {
    /// Whether an unsigned letter still lies where it was made. A letter that was sent back unchanged cannot be told
    /// from it, but would lie somewhere else.
    fn is_draft(&self, letter: &Path, contribution: Option<&Path>) -> bool {
        let is_in_place = match contribution {
            Some(file) => {
                plan::places_of(file).iter().any(|place| self.folder.join(place) == letter)
                    || file.with_extension("pdf") == letter
            }
            // A letter stays in the letters' folder when its contribution is removed.
            None => letter.starts_with(self.letters),
        };
        is_in_place || self.made.iter().any(|drafts| drafts.has(letter))
    }
}

/// Everything that the rows are made from.
struct Desk<'a> {
    application: &'a Application,
    accepted: &'a Accepted,
    contributions: &'a [Filed],
    letters: &'a [Came],
    places: Places<'a>,
}

impl<'a> Desk<'a> {
    fn rows(&self, diagnostics: &mut Problems) -> Vec<Row> {
        let mut rows = Vec::new();
        // The files that name a partner: contributions first, then letters.
        let read: Vec<&Filed> = self.contributions.iter().filter(|filed| filed.states.is_some()).collect();
        let told: Vec<&Came> = self.letters.iter().filter(|came| came.states.is_some()).collect();
        let states = read.iter().filter_map(|filed| filed.states.as_ref());
        let states = states.chain(told.iter().filter_map(|came| came.states.as_ref()));
        let partners: Vec<Partner> = states.map(|states| Partner::of(&states.model.organization)).collect();
        for Group { members, doubt } in group(&partners) {
            let own: Vec<&Filed> = members.iter().filter_map(|index| read.get(*index)).copied().collect();
            let came = members.iter().filter_map(|index| index.checked_sub(read.len()));
            let came: Vec<&Came> = came.filter_map(|index| told.get(index)).copied().collect();
            let model = |filed: &'a Filed| filed.states.as_ref().map(|states| &states.model);
            let all_same =
                || own.windows(2).all(|two| matches!(two, [one, other] if model(one) == model(other)));
            let files = own.iter().map(|filed| filed.file.display().to_string()).collect::<Vec<_>>();
            let letters = came.iter().map(|letter| letter.path.display().to_string()).collect::<Vec<_>>();
            let clash = clash(&files, &letters, doubt, all_same);
            let is_one_partner = !clash.as_ref().is_some_and(Diagnostic::is_error);
            diagnostics.extend(clash);
            let of_partner = self.of_partner(&own, &came);
            if is_one_partner {
                diagnostics.extend(several(&of_partner, &came));
            }
            diagnostics.extend(came.iter().filter_map(|came| {
                for_another_application(&came.path.display().to_string(), came.verified.as_ref()?)
            }));
            diagnostics.extend(of_partner.iter().filter_map(disagreement));
            rows.extend(of_partner);
        }
        let unread = self.contributions.iter().filter(|filed| filed.states.is_none());
        rows.extend(unread.map(|filed| {
            let row = Row { contribution: shown(&filed.file), ..row(&filed.file) };
            match &filed.called {
                Some(called) => Row { partner: called.told(Language::En), ..row },
                None => row,
            }
        }));
        rows.sort_by(|one, other| {
            let key = |row: &Row| (row.contribution.is_none(), row.contribution.clone(), row.letter.clone());
            key(one).cmp(&key(other))
        });
        let strays = self.letters.iter().filter(|came| came.states.is_none());
        rows.extend(strays.map(|came| self.of_letter(came, None)));
        rows
    }

    /// The rows for everything that belongs, or may belong, to one partner: each letter with each contribution.
    fn of_partner(&self, own: &[&'a Filed], came: &[&'a Came]) -> Vec<Row> {
        let mut rows = Vec::new();
        for filed in own {
            let mut letters: Vec<Row> = came.iter().map(|came| self.of_letter(came, Some(filed))).collect();
            // A draft is of no interest once a letter has come back.
            if letters.iter().any(|row| row.stage != Stage::Draft) {
                letters.retain(|row| row.stage != Stage::Draft);
            }
            if letters.is_empty() {
                letters.push(Row {
                    contribution: shown(&filed.file),
                    ..self.about(filed.states.as_ref(), &filed.file)
                });
            }
            rows.extend(letters);
        }
        if own.is_empty() {
            rows.extend(came.iter().map(|came| self.of_letter(came, None)));
        }
        rows
    }

    fn of_letter(&self, came: &Came, filed: Option<&Filed>) -> Row {
        let filed = filed.and_then(|filed| Some((filed, filed.states.as_ref()?)));
        let own = came.states.as_ref();
        let mut row = self.about(filed.map(|(_, states)| states).or(own), &came.path);
        row.contribution = filed.and_then(|(filed, _)| shown(&filed.file));
        row.letter = shown(&came.path);
        let Some(verified) = &came.verified else {
            row.stage = Stage::Unchecked;
            return row;
        };
        row.stage =
            stage(verified, self.places.is_draft(&came.path, filed.map(|(filed, _)| filed.file.as_path())));
        if row.stage.is_doubted() && self.accepted.has(&came.path, &came.name()) {
            row.stage = Stage::Accepted;
        }
        row.details = details(verified);
        let signatures = verified.signature_fields().filter_map(|field| field.signature.as_ref());
        row.signatures = signatures.map(who_and_when).collect();
        if let (Some(own), Some((_, file))) = (own, filed) {
            row.differing = produce::differing(&own.bytes, &file.bytes);
            row.hours = hours::differing(self.application, &own.model, &file.model);
        } else if own.is_some() {
            row.details.push("there is no contribution from this partner".to_owned());
        }
        row
    }

    /// A row about a partner's data, without anything about a letter yet.
    fn about(&self, states: Option<&States>, file: &Path) -> Row {
        let Some(States { model, .. }) = states else { return row(file) };
        let contact = Contact { name: model.contact.name.clone(), email: model.contact.email.clone() };
        Row { partner: name_of(model), contact: Some(contact), ..row(file) }
    }
}

/// The partner's name in messages.
fn name_of(contribution: &Contribution) -> String {
    Called::of(&contribution.organization).told(Language::En)
}

/// The problem with several letters of one partner that have come back.
fn several(rows: &[Row], came: &[&Came]) -> Option<Diagnostic> {
    let is_back = |came: &Came| {
        let letter = shown(&came.path);
        rows.iter().any(|row| row.stage != Stage::Draft && row.letter == letter)
    };
    let mut back: Vec<&Came> = came.iter().copied().filter(|came| is_back(came)).collect();
    back.sort_by(|one, other| other.newest().cmp(&one.newest()).then_with(|| one.path.cmp(&other.path)));
    let files: Vec<String> = back.iter().map(|came| came.path.display().to_string()).collect();
    twice(&back.first()?.name(), &files)
}

/// The problem with a signed letter that differs from its contribution file.
fn disagreement(row: &Row) -> Option<Diagnostic> {
    let is_signed = matches!(row.stage, Stage::Signed | Stage::PartlySigned) && !row.differing.is_empty();
    is_signed.then_some(differs(row.contribution.as_ref()?, row.letter.as_ref()?, &row.differing))
}

/// A row about a file of which nothing else is known.
fn row(file: &Path) -> Row {
    Row {
        partner: file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        contribution: None,
        letter: None,
        stage: Stage::NoLetter,
        signatures: Vec::new(),
        details: Vec::new(),
        differing: Vec::new(),
        hours: Vec::new(),
        contact: None,
        days_overdue: None,
    }
}

fn shown(path: &Path) -> Option<String> {
    Some(path.display().to_string())
}
