//! How far each partner has come: one row per partner, with its invitation, what it has stated and its letter.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use time::OffsetDateTime;

use crate::check::is_email;
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::changed;
use crate::interview::Step;
use crate::ledger::Cell;
use crate::returned::Accepted;
use crate::status::{self, Contact, Row, Stage};

use super::super::http::Visit;
use super::super::keys::Invited;
use super::super::partner::Desk;
use super::super::store::Record;
use super::seen::mark;

/// How far a partner has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has a link and has not begun.
    Invited,
    /// It has not begun, and its link was withdrawn.
    Withdrawn,
    /// It has begun and sent nothing.
    Draft,
    /// It has sent its pledge, and no letter has come back.
    Submitted,
    /// What it states now does not match what it has sent or signed.
    Changed,
    /// A letter has come back.
    Returned(Stage),
    /// Its files cannot be read.
    Broken,
}

impl State {
    /// Its name in the catalogues of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Withdrawn => "withdrawn",
            Self::Draft => "draft",
            Self::Submitted | Self::Returned(Stage::NoLetter | Stage::Draft) => "submitted",
            Self::Changed => "changed",
            Self::Returned(Stage::Signed | Stage::Accepted) => "signed",
            Self::Returned(Stage::PartlySigned) => "partly-signed",
            Self::Returned(Stage::OnPaper) => "on-paper",
            Self::Returned(Stage::Unsigned) => "unsigned",
            Self::Returned(_) => "doubted",
            Self::Broken => "broken",
        }
    }

    /// Whether something is still expected from the partner.
    fn is_awaited(self) -> bool {
        !matches!(self, Self::Returned(stage) if !stage.is_awaited()) && self != Self::Withdrawn
    }
}

/// Where one partner stands.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The name of its files.
    pub name: String,
    /// The partner's name: as it calls itself, or else as the coordinator does.
    pub label: String,
    /// The invitation; empty if there was none.
    pub invited: Invited,
    /// How far it has come.
    pub state: State,
    /// Whether its pledge was sent.
    pub is_sent: bool,
    /// What the partner gives in kind, as far as it can be worked out.
    pub total: Option<Cell>,
    /// When its files were last changed.
    pub changed: Option<OffsetDateTime>,
    /// Whom to ask: the contact that the partner has named, else the address of its invitation.
    pub contact: Option<Contact>,
    /// How many days ago its letter was due.
    pub overdue: Option<u64>,
    /// The status of its letter.
    pub letter: Option<Row>,
    /// Why its files cannot be read.
    pub problem: Option<Diagnostic>,
}

/// Where all partners stand.
#[derive(Debug, Default)]
pub struct Overview {
    /// The partners, sorted by name as the reader's language sorts.
    pub partners: Vec<Standing>,
    /// Letters that belong to none of the partners.
    pub others: Vec<Row>,
    /// What is wrong with the files.
    pub problems: Problems,
}

impl Overview {
    /// The in-kind total of all partners that have sent their pledges.
    pub fn total(&self) -> Cell {
        self.partners.iter().filter(|partner| partner.is_sent).filter_map(|it| it.total.as_ref()).sum()
    }

    /// How many partners meet a condition.
    pub fn count(&self, is_so: impl Fn(&Standing) -> bool) -> usize {
        self.partners.iter().filter(|partner| is_so(partner)).count()
    }
}

/// The rows of the status, by the names of the partners' files.
struct Letters {
    of_partners: BTreeMap<String, Row>,
    others: Vec<Row>,
    problems: Problems,
}

/// Where all partners stand. The caller must hold a place in the queue.
///
/// # Errors
/// Why the folder cannot be read.
pub fn overview(visit: &Visit) -> Result<Overview, Problems> {
    let Letters { of_partners, others, problems } = letters(visit)?;
    let names = visit.site.names();
    let rows = names.iter().map(|name| row(&visit.about(name), of_partners.get(name)));
    let mut partners: Vec<Standing> = rows.collect();
    partners.sort_by(|one, other| visit.words.locale.compare(&one.label, &other.label));
    Ok(Overview { partners, others, problems })
}

/// Where one partner stands, or none if there is no partner of that name. The caller must hold a place in the queue.
///
/// # Errors
/// As [`overview`].
pub fn standing(visit: &Visit, name: &str) -> Result<Option<Standing>, Problems> {
    if !visit.site.names().iter().any(|known| known == name) {
        return Ok(None);
    }
    let letters = letters(visit)?;
    Ok(Some(row(&visit.about(name), letters.of_partners.get(name))))
}

/// What `loi status` says about the folder.
fn letters(visit: &Visit) -> Result<Letters, Problems> {
    let gathered = visit.site.gathered.get(&mark(visit)?, || {
        let order = status::Order {
            folder: &visit.site.folder,
            application: Some(visit.site.application_path()),
            letters: None,
            accepted: &Accepted::default(),
            choices: &visit.site.choices(),
            crew: &visit.site.crew,
            progress: &(),
        };
        status::gather(&order).map(Arc::new)
    });
    let status = match gathered.as_ref() {
        Ok(status) => Arc::clone(status),
        // Before anybody has sent anything, there is no status.
        Err(problems) if problems.iter().all(|problem| problem.code == "no-contributions") => Arc::default(),
        Err(problems) => return Err(problems.clone()),
    };
    let mut letters =
        Letters { of_partners: BTreeMap::new(), others: Vec::new(), problems: status.diagnostics.clone() };
    for row in &status.rows {
        let file = row.contribution.as_ref().and_then(|file| Path::new(file).file_stem()?.to_str());
        let Some(name) = file else {
            letters.others.push(row.clone());
            continue;
        };
        // Of several letters, the signed one counts; the problems say that there are several.
        let is_more = |known: &Row| row.stage == Stage::Signed && known.stage != Stage::Signed;
        if letters.of_partners.get(name).is_none_or(is_more) {
            letters.of_partners.insert(name.to_owned(), row.clone());
        }
    }
    Ok(letters)
}

fn row(visit: &Visit, letter: Option<&Row>) -> Standing {
    let (site, invited) = (&visit.site, &visit.invited);
    let label = if invited.label.is_empty() { visit.name.clone() } else { invited.label.clone() };
    let address = (!invited.email.is_empty())
        .then(|| Contact { name: invited.email.clone(), email: invited.email.clone() });
    let mut standing = Standing {
        name: visit.name.clone(),
        label,
        invited: invited.clone(),
        state: State::Broken,
        is_sent: false,
        total: None,
        changed: site
            .store
            .changed(&visit.name)
            .max(letter.and_then(|row| changed(Path::new(row.letter.as_ref()?)))),
        contact: address,
        overdue: None,
        letter: letter.filter(|row| row.letter.is_some()).cloned(),
        problem: None,
    };
    match site.store.open(&visit.name, &invited.label) {
        Ok(record) => tell(&mut standing, visit, &record, letter),
        Err(problem) => standing.problem = Some(problem),
    }
    let due = visit.application.read.model.letters_due.filter(|_| standing.state.is_awaited());
    let days = due.map(|due| (site.clock.today() - due).whole_days());
    standing.overdue = days.and_then(|days| u64::try_from(days).ok()).filter(|days| *days > 0);
    standing
}

/// Adds what the partner has stated to its row.
fn tell(standing: &mut Standing, visit: &Visit, record: &Record, letter: Option<&Row>) {
    standing.is_sent = record.filed.is_some();
    standing.state = state(&visit.invited, record, letter);
    if !record.is_begun {
        return;
    }
    let setting = visit.setting();
    let desk = Desk::new(&setting, record);
    if let Some(name) = desk.named(Step::Organization) {
        standing.label = match desk.named(Step::Unit) {
            Some(unit) => format!("{name}, {unit}"),
            None => name,
        };
    }
    if let Some(email) = desk.named(Step::ContactEmail).filter(|email| is_email(email)) {
        let name = desk.named(Step::ContactName).unwrap_or_else(|| email.clone());
        standing.contact = Some(Contact { name, email });
    }
    standing.total = desk.totals().map(|(totals, _)| totals.in_kind.total);
}

fn state(invited: &Invited, record: &Record, letter: Option<&Row>) -> State {
    let came = letter.filter(|row| !row.stage.is_awaited());
    match (came, &record.filed) {
        _ if !record.is_begun && invited.key.is_some() => State::Invited,
        _ if !record.is_begun => State::Withdrawn,
        (_, None) => State::Draft,
        (Some(row), _) if row.differing.is_empty() && record.is_sent() => State::Returned(row.stage),
        (None, _) if record.is_sent() => State::Submitted,
        _ => State::Changed,
    }
}
