//! Whose letter it is.

use crate::model::{Contribution, Language};

/// What tells partners apart: parts of one organisation pledge and sign each on its own.
pub fn partner_of(contribution: &Contribution) -> String {
    let organization = &contribution.organization;
    let name = organization.name.get_or_any(Language::En);
    match &organization.unit {
        Some(unit) => format!("{name}, {}", unit.get_or_any(Language::En)),
        None => name.to_owned(),
    }
}
