//! The contribution that a partner's rows state, and the cell that each part of it comes from.

use std::collections::BTreeSet;

use crate::diagnostic::{Checked, Diagnostic, Place, Problems, Site, shorten};
use crate::input::{self, Json, write};
use crate::model::{Effort, Name};

use super::entry::{Entry, disagreement, entries};
use super::existing::Existing;
use super::field::Field;
use super::figures;
use super::head::Head;
use super::partners::{self, Rows};
use super::value::{lines_of, of_partner};
use super::{Setting, update};

/// What the reader of contributions calls the draft, which is not a file yet.
const NAME: &str = "contribution.json";

/// What a contribution requires besides its entries, with the column that states it.
const REQUIRED: [(&str, Field); 5] = [
    ("/organization/country", Field::Country),
    ("/signatories/0/name", Field::SignatoryName),
    ("/signatories/0/title", Field::SignatoryTitle),
    ("/contact/name", Field::ContactName),
    ("/contact/email", Field::ContactEmail),
];

/// A contribution that is being put together.
#[derive(Debug)]
pub struct Draft {
    /// The document, which may be incomplete.
    pub json: Json,
    /// The cell that each value comes from, by JSON pointer.
    places: Vec<(String, Place)>,
    /// The cell with the partner's name.
    name: Place,
    /// The missing fields, and the cells where they belong.
    missing: Vec<(Field, Place)>,
    /// The fields of an entry that a partner needs who gives nothing else, and the cells where they belong.
    of_entry: Vec<(Field, Place)>,
    /// Whether an entry has been refused, so that the draft lacks some.
    is_partial: bool,
}

/// The contribution that a partner's rows state, merged into the existing file if there is one.
pub fn draft(
    rows: &Rows,
    head: &Head,
    existing: Option<&Existing>,
    setting: &Setting,
    problems: &mut Problems,
) -> Draft {
    let first = rows.lines.first();
    let name = first.map_or_else(|| head.heading(0), |line| line.place_of(Field::Partner));
    let json = existing.map_or_else(|| Json::Object(Vec::new()), |it| Json::from(it.document().root()));
    let of_entry = std::iter::once(Field::Role).chain(head.amount());
    let of_entry = of_entry.filter_map(|field| Some((field, first?.place_of(field)))).collect();
    let mut draft =
        Draft { json, places: Vec::new(), name, missing: Vec::new(), of_entry, is_partial: false };
    for (field, pointer) in Field::of_partner() {
        draft.once(rows, field, pointer, problems);
    }
    draft.signatories(rows, problems);
    let before = problems.len();
    let entries = entries(rows, head, setting, problems);
    draft.entries(entries, existing, setting, problems);
    draft.is_partial = problems.len() > before;
    for (pointer, field) in REQUIRED {
        if draft.json.get(pointer).is_none() {
            let place = first.map_or_else(|| draft.name.clone(), |line| line.place_of(field));
            draft.missing.push((field, place));
        }
    }
    draft
}

impl Draft {
    /// The missing fields, and the cells where they belong.
    pub fn missing(&self) -> &[(Field, Place)] {
        &self.missing
    }

    /// Puts a value in, unless the file has it already, perhaps in several languages.
    fn put(&mut self, pointer: &str, value: Json, place: Place) {
        if !self.json.get(pointer).is_some_and(|known| update::says(known, &value)) {
            self.json.put(pointer, value);
        }
        self.places.push((pointer.to_owned(), place));
    }

    /// A field that a partner has once: its rows must agree, but need not all state it.
    fn once(&mut self, rows: &Rows, field: Field, pointer: &str, problems: &mut Problems) {
        let mut said = rows.lines.iter().filter_map(|line| line.value(field));
        let Some(first) = said.next() else { return };
        let same = |text: &str| match field {
            Field::Country => Name::of(&partners::code(text)),
            _ => Name::of(text),
        };
        // Rows may name a partner in different languages of its file.
        let known = self.json.get(pointer);
        let is_known = |text: &str| known.is_some_and(|known| update::says(known, &of_partner(field, text)));
        let agree =
            |other: &str| same(other) == same(&first.text) || is_known(other) && is_known(&first.text);
        if let Some(other) = said.find(|other| !agree(&other.text)) {
            let message = format!(
                "`{}` here, `{}` in another row of this partner",
                shorten(&other.text),
                shorten(&first.text)
            );
            problems.push(
                Diagnostic::error("cells-disagree", message)
                    .at(other.place)
                    .also(Site::Text(first.place.clone()), "the other row")
                    .hint(format!("write the same `{}` in both, or leave one empty", field.name())),
            );
        }
        self.put(pointer, of_partner(field, &first.text), first.place);
    }

    /// The signatories: everybody named in any row, each once.
    fn signatories(&mut self, rows: &Rows, problems: &mut Problems) {
        let mut people: Vec<(String, Option<String>, Place, Place)> = Vec::new();
        for line in &rows.lines {
            let Some(names) = line.value(Field::SignatoryName) else { continue };
            let titles = line.value(Field::SignatoryTitle);
            let list = |text: &str| lines_of(text).map(str::to_owned).collect::<Vec<_>>();
            let (all, offices) =
                (list(&names.text), titles.as_ref().map(|it| list(&it.text)).unwrap_or_default());
            let at = line.place_of(Field::SignatoryTitle);
            if all.len() != offices.len() && !offices.is_empty() {
                let message = format!("{} people sign, and there are {} titles", all.len(), offices.len());
                problems.push(
                    Diagnostic::error("cells-disagree", message)
                        .at(at)
                        .hint("write a title for each, parted by semicolons"),
                );
                continue;
            }
            for (index, name) in all.into_iter().enumerate() {
                let title = offices.get(index).cloned();
                if !people
                    .iter()
                    .any(|(known, office, ..)| Name::of(known) == Name::of(&name) && *office == title)
                {
                    people.push((name, title, names.place.clone(), at.clone()));
                }
            }
        }
        if people.is_empty() {
            return;
        }
        // Signatories whom the table no longer names are removed; the others keep what no column says.
        let mut known = self.json.get("/signatories").map_or_else(Vec::new, |it| it.items().to_vec());
        let signatories = people.iter().map(|(name, ..)| {
            let is_same =
                |it: &Json| it.get("/name").and_then(Json::as_str).map(Name::of) == Some(Name::of(name));
            let at = known.iter().position(is_same);
            at.map_or_else(|| Json::Object(Vec::new()), |at| known.remove(at))
        });
        let signatories = signatories.collect();
        self.json.put("/signatories", Json::Array(signatories));
        for (index, (name, title, at_name, at_title)) in people.into_iter().enumerate() {
            let pointer = format!("/signatories/{index}");
            self.put(&format!("{pointer}/name"), Json::string(name), at_name);
            if let Some(title) = title {
                self.put(&format!("{pointer}/title"), Json::string(title), at_title);
            }
        }
    }

    /// Replaces the entries. One that the file has already keeps what no column states.
    fn entries(
        &mut self,
        entries: Vec<Entry>,
        existing: Option<&Existing>,
        setting: &Setting,
        problems: &mut Problems,
    ) {
        let basis = super::basis(setting, &update::organization(&self.json));
        let mut items = Vec::new();
        let mut disagreements = Vec::new();
        let before = self.json.get("/contributions").cloned();
        let mut free: BTreeSet<usize> = (0..before.as_ref().map_or(0, |it| it.items().len())).collect();
        let norm = basis.as_ref().and_then(|basis| figures::norm(entries.iter().map(|it| &it.years), basis));
        for (index, entry) in entries.into_iter().enumerate() {
            let pointer = format!("/contributions/{index}");
            let effort = match &entry.effort {
                Some(effort) => effort.clone(),
                None => match figures::amounts(&entry.years, basis.as_ref(), setting.choice.unit) {
                    Ok(amounts) => write::effort(&Effort::PerYear(amounts)),
                    Err(why) => {
                        disagreements.push((why, entry));
                        continue;
                    }
                },
            };
            let mut json = entry.json;
            json.put("/effort", effort);
            if let Some(known) = existing.and(before.as_ref()) {
                json = update::entry(known, &mut free, json, basis.as_ref());
            }
            self.places.push((pointer.clone(), entry.place.clone()));
            self.places.push((format!("{pointer}/effort"), entry.place));
            for (key, place) in entry.places {
                self.places.push((format!("{pointer}{key}"), place));
            }
            items.push(json);
        }
        problems.extend(disagreement(&disagreements, norm));
        if !items.is_empty() || self.json.get("/contributions").is_none() {
            self.json.put("/contributions", Json::Array(items));
        }
    }

    /// What the reader of contributions reports about the text of this draft, moved to the cells of the table. If it
    /// misses any contribution at all, the fields of one are missing.
    pub fn judge(&mut self, text: &str, setting: &Setting) -> Problems {
        let Checked { problems, .. } =
            input::read_contribution(NAME, text.as_bytes(), setting.application, None);
        let gives_nothing =
            |problem: &Diagnostic| problem.code == "empty-list" && is_at(problem, "/contributions");
        if !self.is_partial && problems.iter().any(gives_nothing) {
            self.missing.append(&mut self.of_entry);
        }
        // Missing fields are reported at the table, since that is where they have to be added.
        let is_ours = |problem: &Diagnostic| {
            let at = problem.place.as_ref().map(|place| place.pointer.as_str()).unwrap_or_default();
            let is_missing = match problem.code {
                "missing-field" => true,
                "empty-list" if at == "/contributions" => return true,
                "empty-list" => at == "/signatories",
                _ => false,
            };
            is_missing && REQUIRED.iter().any(|(pointer, _)| at.is_empty() || pointer.starts_with(at))
        };
        // A list is not empty if its entries were refused.
        let is_told = |problem: &Diagnostic| self.is_partial && problem.code == "empty-list";
        let problems = problems.into_iter();
        let problems =
            problems.filter(|problem| (self.missing.is_empty() || !is_ours(problem)) && !is_told(problem));
        problems.map(|problem| self.relocate(problem)).collect()
    }

    /// The same problem, moved to the cell that it comes from.
    fn relocate(&self, mut problem: Diagnostic) -> Diagnostic {
        let at = problem.place.as_ref().map(|place| place.pointer.clone()).unwrap_or_default();
        let is_at = |pointer: &str| {
            at == pointer || at.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/'))
        };
        let nearest =
            self.places.iter().filter(|(pointer, _)| is_at(pointer)).max_by_key(|(pointer, _)| pointer.len());
        problem.place = Some(Box::new(nearest.map_or(&self.name, |(_, place)| place).clone()));
        problem.related = Box::default();
        problem.file = None;
        problem
    }
}

/// Whether a problem is about the value at a pointer.
fn is_at(problem: &Diagnostic, pointer: &str) -> bool {
    problem.place.as_ref().is_some_and(|place| place.pointer == pointer)
}
