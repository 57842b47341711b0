//! Which rows belong to one partner. `model::partner` decides, and a doubtful case is an error.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Problems, Site};
use crate::model::partner::{self, Partner};
use crate::model::{Identifier, Name, Organization, Ror, Text, country};

use super::field::{self, Field};
use super::head::Head;
use super::line::{Line, Value};
use super::workbook::EXAMPLE;

/// The rows of one partner, in their order; there is at least one.
#[derive(Debug)]
pub struct Rows<'a> {
    pub lines: Vec<Line<'a>>,
    /// The organisation, as far as the table describes it; the country is empty if the table does not name it.
    pub organization: Organization,
}

impl<'a> Rows<'a> {
    /// Adds the rows of what has turned out to be the same partner.
    pub fn take(&mut self, others: Rows<'a>) {
        self.lines.extend(others.lines);
        self.lines.sort_by_key(|line| line.row);
        self.organization = organization(&self.lines);
    }
}

/// The partners in the order of their first rows.
pub fn partners<'a>(head: &'a Head<'a>, problems: &mut Problems) -> Vec<Rows<'a>> {
    let mut named: Vec<(Line<'a>, Value)> = Vec::new();
    let mut left: BTreeMap<Left, Vec<Line>> = BTreeMap::new();
    for line in Line::all(head) {
        match line.value(Field::Partner) {
            Some(partner) if partner.text == EXAMPLE => left.entry(Left::Example).or_default().push(line),
            Some(partner) if field::is_sum(&partner.text) => left.entry(Left::Sum).or_default().push(line),
            Some(partner) => {
                line.check(problems);
                named.push((line, partner));
            }
            None if line.value(Field::Row).is_some() => left.entry(Left::Expected).or_default().push(line),
            None => {
                let problem = Diagnostic::error("missing-cell", "the row names no partner");
                let hint = "repeat the partner's name in each of its rows, or merge the cells";
                problems.push(problem.at(line.place_of(Field::Partner)).hint(hint));
            }
        }
    }
    problems.extend(left.iter().filter_map(|(why, lines)| left_out(*why, lines)));
    let mut rows = spelt_alike(named, problems);
    let models: Vec<Partner> = rows.iter().map(|rows| Partner::of(&rows.organization)).collect();
    let mut merged = Vec::new();
    for group in partner::group(&models) {
        if let Some(doubt) = group.doubt {
            problems.push(doubtful(&rows, &group.members, &doubt.to_string()));
        }
        let mut lines: Vec<Line<'a>> =
            group.members.iter().filter_map(|at| rows.get(*at)).flat_map(|rows| rows.lines.clone()).collect();
        lines.sort_by_key(|line| line.row);
        merged.push((group.members.first().copied().unwrap_or_default(), lines));
    }
    let mut all = Vec::new();
    for (first, lines) in merged {
        if let Some(rows) = rows.get_mut(first) {
            rows.lines = lines;
            rows.organization = organization(&rows.lines);
            all.push(Rows { lines: rows.lines.clone(), organization: rows.organization.clone() });
        }
    }
    all.sort_by_key(|rows| rows.lines.first().map(|line| line.row));
    all
}

/// Groups rows with the same name, unit and country. A country given in one row of a name holds for its other rows.
fn spelt_alike<'a>(named: Vec<(Line<'a>, Value)>, problems: &mut Problems) -> Vec<Rows<'a>> {
    let country_of = |line: &Line| line.text(Field::Country).map(|text| code(&text));
    let mut countries: BTreeMap<Name, BTreeSet<String>> = BTreeMap::new();
    for (line, partner) in &named {
        countries.entry(Name::of(&partner.text)).or_default().extend(country_of(line));
    }
    let mut order: Vec<(Name, Name, String)> = Vec::new();
    let mut alike: BTreeMap<(Name, Name, String), Vec<Line<'a>>> = BTreeMap::new();
    for (line, partner) in named {
        let name = Name::of(&partner.text);
        let known = countries.get(&name).cloned().unwrap_or_default();
        let country = match country_of(&line) {
            Some(country) => country,
            None if known.len() > 1 => {
                let problem =
                    Diagnostic::error("missing-cell", "there are partners of this name in several countries");
                problems
                    .push(problem.at(line.place_of(Field::Country)).hint("say in which country this one is"));
                continue;
            }
            None => known.into_iter().next().unwrap_or_default(),
        };
        let unit = Name::of(&line.text(Field::Unit).unwrap_or_default());
        let key = (name, unit, country);
        if !alike.contains_key(&key) {
            order.push(key.clone());
        }
        alike.entry(key).or_default().push(line);
    }
    let lines = order.into_iter().filter_map(|key| alike.remove(&key));
    lines.map(|lines| Rows { organization: organization(&lines), lines }).collect()
}

/// The organisation that rows describe; the first value of each field counts.
fn organization(lines: &[Line]) -> Organization {
    let first = |field: Field| lines.iter().find_map(|line| line.text(field));
    let ror = first(Field::Ror).and_then(|ror| Ror::read(&ror));
    Organization {
        name: Text::Same(first(Field::Partner).unwrap_or_default()),
        short_name: first(Field::ShortName).map(Text::Same),
        unit: first(Field::Unit).map(Text::Same),
        country: first(Field::Country).map(|text| code(&text)).unwrap_or_default(),
        address: Vec::new(),
        registration_number: first(Field::RegistrationNumber),
        website: None,
        logo: None,
        letterhead: None,
        ror,
        working_time: None,
    }
}

/// The code of a country. A text that names no country stays as it is, for the reader of contributions to refuse.
pub fn code(text: &str) -> String {
    country::find(text).map_or_else(|_| text.to_owned(), str::to_owned)
}

/// Why a row belongs to no partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Left {
    Example,
    Sum,
    Expected,
}

/// Reports the rows that are left out, at the first of them.
fn left_out(why: Left, lines: &[Line]) -> Option<Diagnostic> {
    let (why, many) = match why {
        Left::Example => ("is the example of the empty workbook", "are examples of the empty workbook"),
        Left::Sum => ("adds others up", "add others up"),
        Left::Expected => (
            "names no partner, as one of an annex does that is only expected",
            "name no partner, as those of an annex do that are only expected",
        ),
    };
    let first = lines.first()?;
    let message = match lines.len() {
        1 => format!("the row {why}, and is left out"),
        count => format!("{count} rows {many}, and are left out"),
    };
    let problem = Diagnostic::advice("left-out", message).at(first.place_of(Field::Partner));
    Some(problem.hint("nothing needs to change, unless a partner was meant"))
}

fn doubtful(rows: &[Rows], members: &[usize], doubt: &str) -> Diagnostic {
    let places = members.iter().filter_map(|at| rows.get(*at)?.lines.first());
    let mut places = places.map(|line| line.place_of(Field::Partner));
    let message = format!("nobody can tell whether this is one partner or several: {doubt}");
    let mut problem = Diagnostic::error("partner-doubtful", message);
    if let Some(first) = places.next() {
        problem = problem.at(first);
    }
    for place in places {
        problem = problem.also(Site::Text(place), "this one");
    }
    problem.hint(
        "repeat `Unit`, `Country`, `Registration number` and `ROR` in each row of a partner, all spelt alike",
    )
}
