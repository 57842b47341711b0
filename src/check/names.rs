//! Names of partners for messages.

use std::collections::BTreeSet;

use crate::model::partner::{Partner, group};
use crate::model::{Contribution, Language, Name, Organization, People, Text};

use super::Case;

/// The name of a partner in messages.
pub(super) fn label(contribution: &Contribution) -> &str {
    row_of(&contribution.organization).get_or_any(Language::En)
}

/// The full name of a partner's organisation, for messages about that name.
pub(super) fn full_name(contribution: &Contribution) -> &str {
    contribution.organization.name.get_or_any(Language::En)
}

/// The label of a partner's row in the annex, unless an entry names another.
pub(super) fn row_of(organization: &Organization) -> &Text {
    organization.short_name.as_ref().unwrap_or(&organization.name)
}

/// The field that [`row_of`] reads.
pub(super) fn row_field(organization: &Organization) -> &'static str {
    if organization.short_name.is_some() { "/organization/short_name" } else { "/organization/name" }
}

/// Whether two texts are the same name in any language.
pub(super) fn share_a_name(a: &Text, b: &Text) -> bool {
    !Name::all_of(a).is_disjoint(&Name::all_of(b))
}

/// The identity of each contribution's partner, in the order of the contributions.
pub(super) fn partners(case: &Case<'_>) -> Vec<Partner> {
    case.contributions.iter().map(|contribution| Partner::of(&contribution.organization)).collect()
}

/// The people of all contributions.
pub(super) fn people_of(case: &Case<'_>) -> People {
    People::of(case.contributions.iter().flat_map(|contribution| &contribution.pledged))
}

/// The pointer to the field that says whose entry it is.
pub(super) fn person_pointer(contribution: &Contribution, entry: usize) -> String {
    let has_name = contribution.pledged.get(entry).is_some_and(|entry| entry.who.is_some());
    format!("/contributions/{entry}/{}", if has_name { "who" } else { "orcid" })
}

/// Contributions identical to an earlier one of the same partner. They are counted only once.
pub(super) fn repeated(case: &Case<'_>) -> BTreeSet<usize> {
    let mut repeated = BTreeSet::new();
    for group in group(&partners(case)) {
        let mut known: Vec<&Contribution> = Vec::new();
        for index in group.members {
            match case.contributions.get(index) {
                Some(contribution) if known.contains(contribution) => drop(repeated.insert(index)),
                Some(contribution) => known.push(contribution),
                None => {}
            }
        }
    }
    repeated
}
