//! When two names are one, and what messages call a partner.

use crate::model::{Contribution, Language, Organization, Text};

/// A name without what two people write differently: blanks and capitals.
pub(super) fn key(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// What messages call a partner.
pub(super) fn label(contribution: &Contribution) -> &str {
    row_of(&contribution.organization).get_or_any(Language::En)
}

/// The text that a partner's row in the annex is called, where an entry names no other.
pub(super) fn row_of(organization: &Organization) -> &Text {
    organization.short_name.as_ref().unwrap_or(&organization.name)
}

/// Whether two texts are the same name in any language.
pub(super) fn share_a_name(a: &Text, b: &Text) -> bool {
    let names = |text: &Text| -> Vec<String> {
        match text {
            Text::Same(name) => vec![key(name)],
            Text::ByLanguage(names) => names.values().map(|name| key(name)).collect(),
        }
    };
    let b = names(b);
    names(a).iter().any(|name| b.contains(name))
}

/// Whether two organisations are one. Parts of a large one may each send a letter: they differ in their `unit`.
pub(super) fn is_same(a: &Organization, b: &Organization) -> bool {
    let parts_of_one = match (&a.unit, &b.unit) {
        (Some(a), Some(b)) => !share_a_name(a, b),
        _ => false,
    };
    let number = |organization: &Organization| -> Option<String> {
        let number = organization.registration_number.as_ref()?;
        Some(number.chars().filter(|c| c.is_alphanumeric()).collect())
    };
    let same_number = number(a).is_some_and(|a| Some(a) == number(b));
    a.country == b.country && !parts_of_one && (same_number || share_a_name(&a.name, &b.name))
}
