//! The entries that a partner's rows state.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, Problems};
use crate::input::Json;
use crate::model::{Interval, Name};
use crate::phrase;

use super::Setting;
use super::amount::{self, Stated};
use super::field::Field;
use super::figures::{Disagreement, Figures};
use super::head::{Column, Head};
use super::line::Line;
use super::partners::Rows;
use super::value::of_entry;

/// An entry. Its effort is complete only once all rows have been read.
#[derive(Debug)]
pub struct Entry {
    pub json: Json,
    pub places: Vec<(&'static str, Place)>,
    pub effort: Option<Json>,
    pub years: BTreeMap<i32, Figures>,
    pub place: Place,
    key: [String; 9],
}

/// The entries of a partner's rows. Rows for different years of the same entry become one entry.
pub fn entries(rows: &Rows, head: &Head, setting: &Setting, problems: &mut Problems) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in &rows.lines {
        let before = problems.len();
        let stated = amount::stated(line, setting, problems);
        let Some(stated) = stated else {
            if problems.len() == before
                && (line.value(Field::Role).is_some() || line.value(Field::Who).is_some())
            {
                problems.push(no_amount(line, head));
            }
            continue;
        };
        if line.value(Field::Role).is_none() {
            problems.push(no_role(line, head));
            continue;
        }
        let entry = entry(line, stated, problems);
        let same = entries.last_mut().filter(|last| {
            last.effort.is_none()
                && entry.effort.is_none()
                && last.key == entry.key
                && entry.years.keys().all(|year| !last.years.contains_key(year))
        });
        match same {
            Some(last) => last.years.extend(entry.years),
            None => entries.push(entry),
        }
    }
    entries
}

fn entry(line: &Line, stated: Stated, problems: &mut Problems) -> Entry {
    const TEXTS: [(Field, &str); 6] = [
        (Field::Who, "/who"),
        (Field::Orcid, "/orcid"),
        (Field::Role, "/role"),
        (Field::Activities, "/activities"),
        (Field::Funding, "/funding"),
        (Field::Note, "/note"),
    ];
    let place = stated.place().clone();
    let mut entry = Entry {
        json: Json::Object(Vec::new()),
        places: Vec::new(),
        effort: None,
        years: BTreeMap::new(),
        place,
        key: [
            Field::Who,
            Field::Orcid,
            Field::Role,
            Field::Activities,
            Field::Funding,
            Field::Note,
            Field::Row,
            Field::From,
            Field::To,
        ]
        .map(|field| amount::key(line, field)),
    };
    for (field, pointer) in TEXTS {
        let Some(value) = line.value(field) else { continue };
        if let Some(json) = of_entry(field, &value.text) {
            entry.json.put(pointer, json);
            entry.places.push((pointer, value.place));
        }
    }
    // A label equal to the partner's own name is the default, and is left out.
    let own = [Field::Partner, Field::ShortName].map(|field| line.text(field).map(|text| Name::of(&text)));
    if let Some(row) = line.value(Field::Row).filter(|row| !is_own(&own, &row.text)) {
        entry.json.put("/row", Json::string(row.text));
        entry.places.push(("/row", row.place));
    }
    match stated {
        Stated::Whole(mut effort, _) => {
            entry.places.extend(amount::add_days(&mut effort, line, problems));
            entry.effort = Some(effort);
        }
        Stated::Year(year, figures, _) => drop(entry.years.insert(year, *figures)),
    }
    entry
}

/// Whether a label is the default one: the short name, or the name if there is no short one.
fn is_own([name, short]: &[Option<Name>; 2], row: &str) -> bool {
    short.as_ref().or(name.as_ref()) == Some(&Name::of(row))
}

fn no_amount(line: &Line, head: &Head) -> Diagnostic {
    let columns = head.columns.iter().find(|(_, column)| match column {
        Column::Field(field) => field.is_amount(),
        Column::Year(..) => true,
    });
    let place = columns.map_or_else(|| line.place_of(Field::Role), |(at, _)| line.place(*at));
    let problem =
        Diagnostic::error("missing-cell", "the row names a role or a person, and no amount of work");
    problem
        .at(place)
        .hint("write how much, such as `1 day a week`, or take the role and the person out of the row")
}

fn no_role(line: &Line, head: &Head) -> Diagnostic {
    let problem = Diagnostic::error("missing-cell", "the row has an amount of work and no role");
    let hint = match head.has(Field::Role) {
        true => "write what the work is for, such as `instructor`",
        false => "add a column `Role` that says what the work is for, such as `instructor`",
    };
    problem.at(line.place_of(Field::Role)).hint(hint)
}

/// The problem with entries of one partner whose amount of work cannot be determined. They usually have one cause, so
/// they are reported once. `norm` is the hours of a full-time year by which the figures would agree.
pub fn disagreement(entries: &[(Disagreement, Entry)], norm: Option<Interval>) -> Option<Diagnostic> {
    let (why, entry) = entries.first()?;
    let problem = |message: String| {
        let more = match entries.len() {
            1 => String::new(),
            count => format!("; so it is in {count} entries of this partner"),
        };
        Diagnostic::error("figures-disagree", message + &more).at(entry.place.clone())
    };
    Some(match why {
        Disagreement::Units => {
            problem("some years of this entry have hours, others person-months".to_owned())
                .hint("state all of them in one unit, or each in both")
        }
        Disagreement::NoNorm => problem(
            "there are hours and person-months, and no application that says how they agree".to_owned(),
        )
        .hint("name it with --application FILE, or say which unit counts with `--unit hours`"),
        Disagreement::Year(year) => {
            let shown = |amount: Option<&Interval>| amount.map_or_else(String::new, phrase::print_amount);
            let figures = entry.years.get(year);
            let hours = shown(figures.and_then(|it| it.hours.as_ref()));
            let months = shown(figures.and_then(|it| it.months.as_ref()));
            let hint = match norm {
                Some(norm) => format!(
                    "all of this partner's figures agree if a full-time year has {} hours there: add a column `{}`",
                    phrase::print_amount(&norm),
                    Field::HoursNorm.name()
                ),
                None => "say which of them counts, with `--unit person-months` or `--unit hours`".to_owned(),
            };
            problem(format!(
                "the hours of {year} ({hours}) and its person-months ({months}) are not the same work by the norm that holds here"
            ))
            .hint(hint)
        }
    })
}
