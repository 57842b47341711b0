//! The organisations of an annex and their identifiers, for programs.

use serde::Serialize;

use crate::view::annex::{Identified, Listed};

/// An organisation, its label in the tables, and the identifiers of the organisation and its people. An ORCID iD is
/// given as the organisation states it.
#[derive(Serialize)]
pub(super) struct ListedPart<'a> {
    name: &'a str,
    label: &'a str,
    country: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ror: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    people: Vec<IdentifiedPart<'a>>,
}

#[derive(Serialize)]
struct IdentifiedPart<'a> {
    name: &'a str,
    orcid: &'a str,
}

impl<'a> ListedPart<'a> {
    pub(super) fn new(listed: &'a Listed) -> Self {
        let person = |Identified { name, orcid }: &'a Identified| IdentifiedPart { name, orcid };
        Self {
            name: &listed.name,
            label: &listed.label,
            country: &listed.country,
            ror: listed.ror.as_deref(),
            people: listed.people.iter().map(person).collect(),
        }
    }
}
