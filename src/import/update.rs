//! How the table is merged into the existing file of a partner. What the table states is put in, but a value that says
//! the same already stays as it is written, in all its languages and in its own units.

use std::collections::{BTreeMap, BTreeSet};

use crate::input::{self, Json};
use crate::ledger::{Basis, allocate};
use crate::model::{Exact, HoursNorm, Identifier, Language, Name, Organization, Ror, Text};

use super::existing::Existing;

/// A difference in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The place, as a JSON pointer.
    pub pointer: String,
    /// The old value; `None` if there was none.
    pub before: Option<String>,
    /// The new value; `None` if it is removed.
    pub after: Option<String>,
}

/// The differences between an existing file and its new content.
pub fn changes(existing: &Existing, wanted: &Json) -> Vec<Change> {
    let before = Json::from(existing.document().root());
    let differing = input::differing(before.to_line().as_bytes(), wanted.to_line().as_bytes());
    let change = |pointer: String| {
        let line = |json: &Json| json.get(&pointer).map(Json::to_line);
        Change { before: line(&before), after: line(wanted), pointer }
    };
    differing.into_iter().map(change).collect()
}

/// Whether the known value says the same as the new one already. A text in several languages does if one of them is
/// the same but for case and spaces: put in its place, the new text would remove the other languages.
pub fn says(known: &Json, new: &Json) -> bool {
    match (known, new) {
        (Json::Object(_), Json::String(_)) => is_called(known, new),
        (Json::Number(_), Json::Number(_)) => known.as_exact() == new.as_exact(),
        (Json::Array(known), Json::Array(new)) => {
            known.len() == new.len() && known.iter().zip(new).all(|(known, new)| says(known, new))
        }
        _ => known == new,
    }
}

/// The fields that tell a partner's entries apart.
const KEY: [&str; 4] = ["/who", "/role", "/funding", "/row"];

/// The entry of the file that matches `new`, updated by it; `new` itself if the file has no such entry. `free` holds
/// the positions of the entries that no row has matched yet.
pub fn entry(known: &Json, free: &mut BTreeSet<usize>, new: Json, basis: Option<&Basis>) -> Json {
    let is_same = |item: &Json| {
        KEY.iter().all(|key| match (item.get(key), new.get(key)) {
            (Some(known), Some(new)) => is_called(known, new),
            // Funding is in kind by default.
            (Some(Json::String(known)), None) => *key == "/funding" && known == "in-kind",
            (None, None) => true,
            _ => false,
        })
    };
    let items = known.items();
    let Some(at) = free.iter().copied().find(|at| items.get(*at).is_some_and(is_same)) else { return new };
    free.remove(&at);
    let mut entry = items.get(at).cloned().unwrap_or_else(|| new.clone());
    for (key, value) in new.members() {
        let pointer = format!("/{key}");
        let stays = entry.get(&pointer).is_some_and(|known| match key.as_str() {
            "effort" => is_same_effort(known, value, basis),
            _ => says(known, value),
        });
        if !stays {
            entry.put(&pointer, value.clone());
        }
    }
    entry
}

/// Whether something has this name in one of its languages, however it is spelt.
fn is_called(known: &Json, name: &Json) -> bool {
    match (known, name) {
        (Json::Object(members), _) => members.iter().any(|(_, text)| is_called(text, name)),
        (Json::String(known), Json::String(name)) => Name::of(known) == Name::of(name),
        _ => false,
    }
}

/// Whether two efforts give the same figures.
fn is_same_effort(known: &Json, new: &Json, basis: Option<&Basis>) -> bool {
    match (input::read_effort(known), input::read_effort(new), basis) {
        (Some(known), Some(new), Some(basis)) => allocate(&known, basis) == allocate(&new, basis),
        (Some(known), Some(new), None) => known == new,
        _ => false,
    }
}

/// The organisation of a contribution, whatever else is wrong with the contribution.
pub fn organization(json: &Json) -> Organization {
    let at = |key: &str| json.get(&format!("/organization/{key}"));
    let line = |key: &str| at(key).and_then(Json::as_str).map(str::to_owned);
    let norm = at("working_time/hours_per_year").and_then(Json::as_exact);
    Organization {
        name: at("name").and_then(text).unwrap_or(Text::Same(String::new())),
        short_name: at("short_name").and_then(text),
        unit: at("unit").and_then(text),
        country: line("country").unwrap_or_default(),
        address: Vec::new(),
        registration_number: line("registration_number"),
        website: None,
        logo: None,
        letterhead: None,
        ror: line("ror").and_then(|ror| Ror::read(&ror)),
        working_time: norm
            .filter(|hours| *hours > Exact::default())
            .map(|hours_per_year| HoursNorm { hours_per_year, source: None }),
    }
}

fn text(json: &Json) -> Option<Text> {
    if let Some(text) = json.as_str() {
        return Some(Text::Same(text.to_owned()));
    }
    let in_language =
        |(code, text): &(String, Json)| Some((Language::from_code(code)?, text.as_str()?.to_owned()));
    let texts: Option<BTreeMap<Language, String>> = json.members().iter().map(in_language).collect();
    texts.filter(|texts| !texts.is_empty()).map(Text::ByLanguage)
}
