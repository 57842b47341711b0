//! What a partner is called where letters are told of.

use crate::model::{Contribution, Language};

/// The name of the organisation, and of the part of it that contributes.
pub fn name_of(contribution: &Contribution) -> String {
    let organization = &contribution.organization;
    let name = organization.name.get_or_any(Language::En);
    match &organization.unit {
        Some(unit) => format!("{name}, {}", unit.get_or_any(Language::En)),
        None => name.to_owned(),
    }
}
