//! The existing contributions, and which of them belongs to the partner of some rows.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Problems, Site};
use crate::input::{Document, Json};
use crate::model::Organization;
use crate::model::partner::{Doubt, Partner, Same};

use super::Setting;
use super::field::Field;
use super::head::Head;
use super::partners::Rows;
use super::update::organization;

/// An existing contribution. It may be incomplete, for somebody to finish later.
#[derive(Debug)]
pub struct Existing {
    stem: String,
    document: Document,
    organization: Organization,
    /// The organisation as a whole, ignoring the unit.
    whole: Partner,
}

impl Existing {
    /// An existing file, by the stem of its name.
    pub fn new(stem: impl Into<String>, document: Document) -> Self {
        let organization = organization(&Json::from(document.root()));
        let whole = whole(&organization);
        Self { stem: stem.into(), document, organization, whole }
    }

    /// The name of the file, without folder and ending.
    pub fn stem(&self) -> &str {
        &self.stem
    }

    /// The content of the file.
    pub fn document(&self) -> &Document {
        &self.document
    }

    fn site(&self) -> Site {
        Site::File(self.document.source().name.clone())
    }
}

/// The partners, each with its existing file and the position of that file, if it has one.
///
/// Rows that name a partner in different languages are told to be of one partner by the names in its file. A partner
/// whose file may not be changed, or is in doubt, is left out; the problem is reported.
pub fn matched<'a, 'r>(
    partners: Vec<Rows<'r>>,
    head: &Head,
    setting: &Setting<'a>,
    problems: &mut Problems,
) -> Vec<(Rows<'r>, Option<(usize, &'a Existing)>)> {
    let mut all: Vec<(Rows, Option<(usize, &Existing)>)> = Vec::new();
    let mut of_file: BTreeMap<usize, usize> = BTreeMap::new();
    for rows in partners {
        let Some(found) = of(&rows, head, setting, problems) else { continue };
        let Some((file, existing)) = found else {
            all.push((rows, None));
            continue;
        };
        let position = *of_file.entry(file).or_insert(all.len());
        match all.get_mut(position) {
            None => all.push((rows, found)),
            Some((first, _)) => match same_by(existing, &first.organization, &rows.organization) {
                Same::Surely => first.take(rows),
                same => problems.push(differing(first, &rows, existing, same)),
            },
        }
    }
    all
}

/// Whether two organisations are one partner, once each is completed by what the file of both states.
fn same_by(existing: &Existing, one: &Organization, other: &Organization) -> Same {
    let file = Partner::of(&existing.organization);
    let completed = |organization: &Organization| {
        let mut organization = organization.clone();
        if organization.country.is_empty() {
            organization.country.clone_from(&existing.organization.country);
        }
        Partner::of(&organization).completed_by(&file)
    };
    completed(one).compare(&completed(other))
}

/// The problem with rows that are of one file, but may not be of one partner.
fn differing(first: &Rows, rows: &Rows, existing: &Existing, same: Same) -> Diagnostic {
    let why = match same {
        Same::Doubtful(doubt) => doubt.to_string(),
        _ => Doubt::Chain.to_string(),
    };
    let message = format!("nobody can tell whether this is one partner or several: {why}");
    let place = |rows: &Rows| rows.lines.first().map(|line| line.place_of(Field::Partner));
    let mut problem = Diagnostic::error("partner-doubtful", message)
        .hint("repeat what tells the partners apart in each of their rows, or make a file for each");
    if let Some(place) = place(rows) {
        problem = problem.at(place);
    }
    if let Some(place) = place(first) {
        problem = problem.also(Site::Text(place), "this one");
    }
    problem.also(existing.site(), "both are like this file")
}

/// The existing file of a partner, with its position; `Some(None)` if the partner has no file yet.
///
/// `None` if the file may not be changed, or if it is doubtful which file is the partner's; the problem is reported.
fn of<'a>(
    rows: &Rows,
    head: &Head,
    setting: &Setting<'a>,
    problems: &mut Problems,
) -> Option<Option<(usize, &'a Existing)>> {
    let mut found = Vec::new();
    let mut doubts = Vec::new();
    let whole = whole(&rows.organization);
    let says_where = |organization: &Organization| !organization.country.is_empty();
    for (at, existing) in setting.existing.iter().enumerate() {
        // Most files belong to other partners; this cheap comparison rules them out.
        let both_say = says_where(&rows.organization) && says_where(&existing.organization);
        if both_say && whole.compare(&existing.whole) == Same::No {
            continue;
        }
        match compare(rows, head, existing) {
            Same::No => {}
            Same::Surely => found.push((at, existing)),
            Same::Doubtful(doubt) => doubts.push((existing, doubt.to_string())),
        }
    }
    let place = rows.lines.first().map(|line| line.place_of(Field::Partner))?;
    if let Some((existing, doubt)) = doubts.first() {
        let message = format!("nobody can tell whether this partner has a contribution already: {doubt}");
        let problem = Diagnostic::error("partner-doubtful", message)
            .at(place)
            .also(existing.site(), "this one may be it");
        problems.push(problem.hint("say as much of the partner as the file does, or change the file"));
        return None;
    }
    if let [(_, first), (_, second), ..] = found[..] {
        let message = "several contributions are of a partner like this one";
        let problem = Diagnostic::error("partner-doubtful", message).at(place);
        let problem = problem.also(first.site(), "one").also(second.site(), "another");
        problems.push(problem.hint("add the columns that tell them apart, such as `Unit` or `Country`"));
        return None;
    }
    let found = found.first().copied();
    match found {
        Some((_, existing)) if !setting.choice.update => {
            let problem = Diagnostic::error("partner-exists", "the partner has a contribution already");
            let problem = problem.at(place).also(existing.site(), "this one");
            problems.push(problem.hint("change it with --update, or take the partner out of the table"));
            None
        }
        found => Some(found),
    }
}

/// The organisation as a whole.
fn whole(organization: &Organization) -> Partner {
    Partner::of(&Organization { unit: None, ..organization.clone() })
}

/// Whether rows and a file are of the same partner. What the table has no column for is taken from the file.
fn compare(rows: &Rows, head: &Head, existing: &Existing) -> Same {
    let mut own = rows.organization.clone();
    if own.country.is_empty() {
        own.country.clone_from(&existing.organization.country);
    }
    if !head.has(Field::Unit) {
        own.unit.clone_from(&existing.organization.unit);
    }
    let mut other = existing.organization.clone();
    if other.country.is_empty() {
        other.country.clone_from(&own.country);
    }
    Partner::of(&own).compare(&Partner::of(&other))
}

/// A name for a partner's new file that is not among the names `taken`.
pub fn free_stem(rows: &Rows, taken: &[String]) -> String {
    let taken: BTreeSet<String> = taken.iter().map(|stem| stem.to_lowercase()).collect();
    let text = |field: Field| rows.lines.iter().find_map(|line| line.text(field)).unwrap_or_default();
    let name = Some(text(Field::ShortName)).filter(|name| !name.is_empty());
    let name = name.unwrap_or_else(|| text(Field::Partner));
    let slug = slug::slugify(format!("{name} {}", text(Field::Unit)));
    let stem = if slug.is_empty() { "partner".to_owned() } else { shortened(&slug).to_owned() };
    let next = (2_usize..).map(|number| format!("{stem}-{number}"));
    std::iter::once(stem.clone()).chain(next).find(|stem| !taken.contains(stem)).unwrap_or(stem)
}

/// The longest name of a new file, in bytes: some systems limit the length of paths, and nobody reads longer names.
const MOST_LETTERS: usize = 60;

/// The leading words of a slug, as far as they fit.
fn shortened(slug: &str) -> &str {
    match slug.get(..MOST_LETTERS) {
        Some(start) if slug.len() > MOST_LETTERS => start.rsplit_once('-').map_or(start, |(words, _)| words),
        _ => slug,
    }
}
