//! When two partners are the same: one rule, wherever partners are paired, counted or told apart.
//!
//! Two organisations are the same if their identifiers say so: the number in the register of their country, or the
//! ROR, as long as both state it. If there is nothing to compare, they are the same if they share a name, in any
//! language, within a country. Parts of an organisation are partners of their own: different units make different
//! partners. Some questions only a person can answer; each is a [`Doubt`], and an error wherever something is
//! counted.
//!
//! The relation is reflexive and symmetric, but not transitive: of three files with one name, the first and the last
//! may have different numbers and the second none. [`group`] therefore puts everything together that is linked in any
//! way, and such a group is in doubt as a whole.

mod called;
mod group;

use std::collections::BTreeSet;
use std::fmt;

use super::{Language, Name, Organization, Ror, Text};

pub use called::Called;
pub use group::{Group, group, namesakes};

/// What tells one partner from another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Partner {
    country: String,
    ror: Option<Ror>,
    number: Option<String>,
    names: BTreeSet<Name>,
    unit: Option<Unit>,
}

/// A part of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Unit {
    names: BTreeSet<Name>,
    /// The languages in which it has a name; empty if the name is the same in all.
    languages: BTreeSet<Language>,
}

/// Whether two partners are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Same {
    /// They are different.
    No,
    /// What they state does not settle it.
    Doubtful(Doubt),
    /// They are the same.
    Surely,
}

/// Why it cannot be settled whether two partners are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Doubt {
    /// They are linked by way of others, but are not the same as each other.
    Chain,
    /// One identifier says that they are the same, another that they differ.
    Identifiers,
    /// Their units are named in different languages, with none in common.
    UnitLanguages,
    /// One of them is a part of the organisation; the other does not say.
    UnitOfOne,
}

impl Partner {
    /// What tells this organisation from others.
    pub fn of(organization: &Organization) -> Self {
        let identifier = |text: String| Some(text).filter(|text| !text.is_empty());
        let number = organization.registration_number.as_deref().map(Name::of);
        Self {
            country: organization.country.clone(),
            ror: organization.ror.clone(),
            number: number.and_then(|number| identifier(number.letters_and_digits())),
            names: Name::all_of(&organization.name),
            unit: organization.unit.as_ref().and_then(Unit::of),
        }
    }

    /// The same partner, with the names and identifiers that another description of it adds.
    pub fn completed_by(mut self, other: &Self) -> Self {
        self.names.extend(other.names.iter().cloned());
        self.ror = self.ror.or_else(|| other.ror.clone());
        self.number = self.number.or_else(|| other.number.clone());
        self.unit = match (self.unit, &other.unit) {
            (Some(own), Some(other)) => Some(own.completed_by(other)),
            (own, other) => own.or_else(|| other.clone()),
        };
        self
    }

    /// Whether this is the same partner as another.
    pub fn compare(&self, other: &Self) -> Same {
        self.compare_organization(other).min(self.compare_unit(other))
    }

    /// Whether the two have a name in common, within a country, whatever their identifiers say.
    pub fn shares_name(&self, other: &Self) -> bool {
        self.country == other.country && !self.names.is_disjoint(&other.names)
    }

    fn compare_organization(&self, other: &Self) -> Same {
        fn agree<T: PartialEq>(one: &Option<T>, other: &Option<T>) -> Option<bool> {
            Some(one.as_ref()? == other.as_ref()?)
        }
        // Numbers from the registers of two countries cannot be compared.
        let number = if self.country == other.country { agree(&self.number, &other.number) } else { None };
        match (agree(&self.ror, &other.ror), number) {
            (Some(true), Some(false)) | (Some(false), Some(true)) => Same::Doubtful(Doubt::Identifiers),
            (Some(agree), _) | (None, Some(agree)) => Same::surely_if(agree),
            (None, None) => Same::surely_if(self.shares_name(other)),
        }
    }

    fn compare_unit(&self, other: &Self) -> Same {
        match (&self.unit, &other.unit) {
            (None, None) => Same::Surely,
            (Some(_), None) | (None, Some(_)) => Same::Doubtful(Doubt::UnitOfOne),
            (Some(one), Some(other)) => one.compare(other),
        }
    }
}

impl Unit {
    /// The unit with this name; `None` if the name has no visible characters.
    fn of(text: &Text) -> Option<Self> {
        let languages = match text {
            Text::Same(_) => BTreeSet::new(),
            Text::ByLanguage(texts) => texts.keys().copied().collect(),
        };
        let names: BTreeSet<Name> = Name::all_of(text).into_iter().filter(|name| !name.is_empty()).collect();
        (!names.is_empty()).then_some(Self { names, languages })
    }

    fn completed_by(mut self, other: &Self) -> Self {
        self.names.extend(other.names.iter().cloned());
        // Names that hold in all languages still do.
        match self.languages.is_empty() || other.languages.is_empty() {
            true => self.languages.clear(),
            false => self.languages.extend(&other.languages),
        }
        self
    }

    fn compare(&self, other: &Self) -> Same {
        let is_comparable = self.languages.is_empty()
            || other.languages.is_empty()
            || !self.languages.is_disjoint(&other.languages);
        match !self.names.is_disjoint(&other.names) {
            true => Same::Surely,
            false if is_comparable => Same::No,
            false => Same::Doubtful(Doubt::UnitLanguages),
        }
    }
}

impl Same {
    fn surely_if(is_same: bool) -> Self {
        if is_same { Same::Surely } else { Same::No }
    }
}

/// The reason in words, for messages about the files that state it.
impl fmt::Display for Doubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Doubt::Chain => "some are the same as others that differ from each other",
            Doubt::Identifiers => "of `registration_number` and `ror`, one agrees and the other does not",
            Doubt::UnitLanguages => "each `unit` is in another language",
            Doubt::UnitOfOne => "one names a `unit`, another does not",
        })
    }
}
