//! What messages call a partner.

use crate::model::partner::Partner;
use crate::model::{Contribution, Language, Name, Organization, Text};

use super::Case;

/// What messages call a partner.
pub(super) fn label(contribution: &Contribution) -> &str {
    row_of(&contribution.organization).get_or_any(Language::En)
}

/// The text that a partner's row in the annex is called, where an entry names no other.
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

/// What tells each of the contributions from the others, in their order.
pub(super) fn partners(case: &Case<'_>) -> Vec<Partner> {
    case.contributions.iter().map(|contribution| Partner::of(&contribution.organization)).collect()
}
