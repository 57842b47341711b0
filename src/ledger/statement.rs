//! The ledger of one contribution: every number that its letter states.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Application, Contribution, Exact, Funding, People, Pledged};

use super::money::other_by_currency;
use super::{Basis, Money, Shares, Table, allocate};

/// What one partner states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The norms by which it was calculated.
    pub basis: Basis,
    /// All entries, whoever pays for them.
    pub whole: Part,
    /// The entries that the partner pays for.
    pub in_kind: Part,
    /// The entries that the funder pays for.
    pub funder: Part,
    /// What is given besides working time, by currency; each row carries a position in `Contribution::other`.
    pub other: BTreeMap<String, Table<usize, Money>>,
}

/// Some of the entries of a contribution, taken together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The printed cells: a row for each entry, in the contribution's order, over all years of the application.
    pub table: Table<Entry>,
    /// How many different people are named.
    pub people: usize,
    /// How many entries name nobody.
    pub unnamed: usize,
    /// The exact shares of full time, for wording.
    pub shares: Shares,
}

/// The entry that a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Entry {
    /// Its position in `Contribution::pledged`.
    pub index: usize,
    /// Who pays for it.
    pub funding: Funding,
}

impl Statement {
    /// The ledger of a contribution to an application.
    pub fn new(application: &Application, contribution: &Contribution) -> Self {
        let basis = Basis::new(application, Some(&contribution.organization));
        let part = |funding: Option<Funding>| Part::new(&contribution.pledged, funding, &basis);
        Self {
            whole: part(None),
            in_kind: part(Some(Funding::InKind)),
            funder: part(Some(Funding::Funder)),
            other: other_by_currency(&contribution.other, &basis.period),
            basis,
        }
    }

    /// The entries with this funding.
    pub fn part(&self, funding: Funding) -> &Part {
        match funding {
            Funding::InKind => &self.in_kind,
            Funding::Funder => &self.funder,
        }
    }

    /// Whether the partner's own commitment is at least this many person-months a year.
    ///
    /// Work that the funder pays for is no commitment of the partner's, and of a range only the low end is promised.
    pub fn reaches(&self, person_months_per_year: &Exact) -> bool {
        self.in_kind.shares.person_months_per_year.min() >= person_months_per_year
    }
}

impl Part {
    /// The entries with this funding, or all of them.
    fn new(pledged: &[Pledged], funding: Option<Funding>, basis: &Basis) -> Self {
        let chosen = || {
            let wanted = move |entry: &Pledged| funding.is_none_or(|funding| funding == entry.funding);
            pledged.iter().enumerate().filter(move |(_, entry)| wanted(entry))
        };
        let mut table = Table::new(basis.period.years());
        for (index, entry) in chosen() {
            table.push(Entry { index, funding: entry.funding }, allocate(&entry.effort, basis));
        }
        let known = People::of(chosen().map(|(_, entry)| entry));
        let named = || chosen().filter_map(|(_, entry)| known.person(entry));
        Self {
            people: named().collect::<BTreeSet<_>>().len(),
            unnamed: chosen().count() - named().count(),
            shares: Shares::of(chosen().map(|(_, entry)| &entry.effort), basis),
            table,
        }
    }
}
