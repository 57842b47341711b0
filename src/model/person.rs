//! Who is the same person: one rule, wherever people are counted or their time is added up.

use std::collections::{BTreeMap, BTreeSet};

use super::{Identifier, Name, Orcid, Pledged};

/// What tells a person from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Person {
    /// The ORCID iD.
    Orcid(Orcid),
    /// The name, where there is no more to go by.
    Name(Name),
}

/// The people of some entries, who are told apart among each other.
///
/// Two entries with ORCID iDs are of one person where these agree, whatever the names say. An entry with a name alone is
/// of the person with that name whose iD another entry gives. Where several people with iDs have the name, nobody can
/// tell whose entry it is: it is somebody else's.
#[derive(Debug, Default)]
pub struct People {
    identified: BTreeMap<Name, BTreeSet<Orcid>>,
}

impl People {
    /// The people of these entries.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Pledged>) -> Self {
        let mut identified: BTreeMap<Name, BTreeSet<Orcid>> = BTreeMap::new();
        for entry in entries {
            if let (Some(name), Some(orcid)) = (name(entry), &entry.orcid) {
                identified.entry(name).or_default().insert(orcid.clone());
            }
        }
        Self { identified }
    }

    /// Whose entry it is; nobody's in particular where it says neither a name nor an iD.
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
    /// What messages call the person: by the name, else by the iD.
    pub fn person_label(&self) -> Option<&str> {
        self.who.as_deref().or_else(|| self.orcid.as_ref().map(Orcid::as_str))
    }
}

fn name(entry: &Pledged) -> Option<Name> {
    entry.who.as_deref().map(Name::of).filter(|name| !name.is_empty())
}
