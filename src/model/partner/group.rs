//! Which partners of a list belong together, found quickly in long lists as well.

use std::collections::{BTreeMap, BTreeSet};

use super::{Doubt, Partner, Same};
use crate::model::{Language, Name, Ror};

/// Partners that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The members' positions in the list, in order; never empty.
    pub members: Vec<usize>,
    /// Why the members may not all be the same partner; `None` if any two of them surely are.
    pub doubt: Option<Doubt>,
}

/// Divides the list so that all who are, or may be, the same partner end up in one group, whether directly or by way
/// of others. Each position is in exactly one group, and the groups are in the order of their first members.
///
/// The time it takes grows with the list as sorting does, and with the square of the number of different spellings of
/// any one partner.
pub fn group(partners: &[Partner]) -> Vec<Group> {
    // Partners that agree in everything are one spelling; only different spellings are compared.
    let mut spellings: BTreeMap<&Partner, Vec<usize>> = BTreeMap::new();
    for (position, partner) in partners.iter().enumerate() {
        spellings.entry(partner).or_default().push(position);
    }
    let spellings: Vec<(&Partner, Vec<usize>)> = spellings.into_iter().collect();
    let mut identities: BTreeMap<Identity<'_>, Vec<usize>> = BTreeMap::new();
    for (index, (partner, _)) in spellings.iter().enumerate() {
        for identity in partner.identities() {
            identities.entry(identity).or_default().push(index);
        }
    }
    let partner = |index: usize| spellings.get(index).map(|(partner, _)| *partner);
    let compare = |one: usize, other: usize| match (partner(one), partner(other)) {
        (Some(one), Some(other)) => one.compare(other),
        _ => Same::No,
    };
    let mut links = Links::new(spellings.len());
    for bucket in identities.values() {
        candidates(bucket, partner, |(one, other)| {
            if !links.are_linked(one, other) && compare(one, other) != Same::No {
                links.link(one, other);
            }
        });
    }
    let mut linked: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for index in 0..spellings.len() {
        linked.entry(links.root(index)).or_default().push(index);
    }
    let groups = linked.into_values().map(|indices| {
        let positions = indices.iter().filter_map(|index| spellings.get(*index));
        let mut members: Vec<usize> = positions.flat_map(|(_, positions)| positions).copied().collect();
        members.sort_unstable();
        // A chain comes last: it is given only if there is no other reason.
        let doubts = pairs(&indices).filter_map(|(one, other)| match compare(one, other) {
            Same::Surely => None,
            Same::Doubtful(doubt) => Some(doubt),
            Same::No => Some(Doubt::Chain),
        });
        let doubt = doubts.max();
        Group { members, doubt }
    });
    let mut groups: Vec<Group> = groups.collect();
    groups.sort_unstable_by(|one, other| one.members.cmp(&other.members));
    groups
}

/// Pairs that share a country, a name and the unit, but are told apart by their identifiers: two partners, unless an
/// identifier has a slip.
pub fn namesakes(partners: &[Partner]) -> Vec<(usize, usize)> {
    let mut first: BTreeMap<(&str, &Name, Option<&Name>), usize> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for (position, partner) in partners.iter().enumerate() {
        for name in &partner.names {
            for unit in partner.unit_names() {
                let earlier = *first.entry((&partner.country, name, unit)).or_insert(position);
                if partners.get(earlier).is_some_and(|earlier| earlier.compare(partner) == Same::No) {
                    found.insert((earlier, position));
                }
            }
        }
    }
    found.into_iter().collect()
}

impl Partner {
    /// What to look partners up by: any two that are or may be the same share at least one of these.
    fn identities(&self) -> impl Iterator<Item = Identity<'_>> {
        let ror = self.ror.as_ref().map(Identity::Ror);
        let number = self.number.as_deref().map(|number| Identity::Number(&self.country, number));
        let names = self.names.iter().map(|name| Identity::Name(&self.country, name));
        ror.into_iter().chain(number).chain(names)
    }

    /// The names of the unit, or a single `None` if there is no unit.
    fn unit_names(&self) -> Vec<Option<&Name>> {
        self.unit.as_ref().map_or_else(|| vec![None], |unit| unit.names.iter().map(Some).collect())
    }
}

/// Something by which partners are looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Identity<'a> {
    Ror(&'a Ror),
    Number(&'a str, &'a str),
    Name(&'a str, &'a Name),
}

/// Visits the pairs that may be the same partner among those that share an identity. A large organisation may have
/// hundreds of units, which need not all be compared with each other.
fn candidates<'a>(
    bucket: &[usize],
    partner: impl Fn(usize) -> Option<&'a Partner>,
    mut visit: impl FnMut((usize, usize)),
) {
    let (mut whole, mut parts) = (Vec::new(), Vec::new());
    let mut by_name: BTreeMap<&Name, Vec<usize>> = BTreeMap::new();
    let mut by_languages: BTreeMap<&BTreeSet<Language>, Vec<usize>> = BTreeMap::new();
    for index in bucket {
        let Some(unit) = partner(*index).and_then(|partner| partner.unit.as_ref()) else {
            whole.push(*index);
            continue;
        };
        parts.push(*index);
        unit.names.iter().for_each(|name| by_name.entry(name).or_default().push(*index));
        if !unit.languages.is_empty() {
            by_languages.entry(&unit.languages).or_default().push(*index);
        }
    }
    by_name.values().flat_map(|units| pairs(units)).for_each(&mut visit);
    pairs(&whole).chain(product(&whole, &parts)).for_each(&mut visit);
    for (languages, units) in &by_languages {
        let others = by_languages.iter().filter(|(others, _)| languages.is_disjoint(others));
        others.flat_map(|(_, others)| product(units, others)).for_each(&mut visit);
    }
}

/// All pairs of an element of one list and an element of the other.
fn product<'a>(ones: &'a [usize], others: &'a [usize]) -> impl Iterator<Item = (usize, usize)> + 'a {
    ones.iter().flat_map(|one| others.iter().map(|other| (*one, *other)))
}

/// All pairs of a list.
fn pairs(list: &[usize]) -> impl Iterator<Item = (usize, usize)> + '_ {
    list.iter().enumerate().flat_map(|(at, one)| list.iter().take(at).map(|other| (*other, *one)))
}

/// Which elements are linked, directly or by way of others: a forest in which each points to one that it is linked
/// with.
struct Links(Vec<usize>);

impl Links {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut index: usize) -> usize {
        while let Some(parent) = self.0.get(index).copied().filter(|parent| *parent != index) {
            let above = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(entry) = self.0.get_mut(index) {
                *entry = above;
            }
            index = above;
        }
        index
    }

    fn are_linked(&mut self, one: usize, other: usize) -> bool {
        self.root(one) == self.root(other)
    }

    fn link(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(entry) = self.0.get_mut(one.max(other)) {
            *entry = one.min(other);
        }
    }
}
