//! When two people are the same: one rule, wherever people are counted or their time is added up.

use std::collections::{BTreeMap, BTreeSet};

use super::{Identifier, Name, Orcid, Pledged};

/// What tells one person from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// The ORCID iD.
    Orcid(Orcid),
    /// The name, if there is nothing else to go by.
    Name(Name),
}

/// The people behind some entries, told apart from one another.
///
/// Two entries with ORCID iDs belong to the same person if the iDs agree, whatever the names say. An entry with only
/// a name belongs to the person of that name whose iD another entry gives. If several people with iDs have that name,
/// nobody can tell which of them it is, and the entry counts as yet another person.
#[derive(Debug, Default)]
pub struct People {
    identified: BTreeMap<Name, BTreeSet<Orcid>>,
}

impl People {
    /// The people behind these entries.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Pledged>) -> Self {
        let mut identified: BTreeMap<Name, BTreeSet<Orcid>> = BTreeMap::new();
        for entry in entries {
            if let (Some(name), Some(orcid)) = (name(entry), &entry.orcid) {
                identified.entry(name).or_default().insert(orcid.clone());
            }
        }
        Self { identified }
    }

    /// The person behind an entry; `None` if it states neither a name nor an iD.
    pub fn person(&self, entry: &Pledged) -> Option<Person> {
        if let Some(orcid) = &entry.orcid {
            return Some(Person::Orcid(orcid.clone()));
        }
        let name = name(entry)?;
        let known = self.identified.get(&name);
        match known.and_then(|known| Some((known.len(), known.first()?))) {
            Some((1, orcid)) => Some(Person::Orcid(orcid.clone())),
            _ => Some(Person::Name(name)),
        }
    }
}

impl Pledged {
    /// What messages call the person: the name, otherwise the iD.
    pub fn person_label(&self) -> Option<&str> {
        self.who.as_deref().or_else(|| self.orcid.as_ref().map(Orcid::as_str))
    }
}

fn name(entry: &Pledged) -> Option<Name> {
    entry.who.as_deref().map(Name::of).filter(|name| !name.is_empty())
}
