//! What a partner is called where it is told of.

use crate::model::{Language, Organization, Text};

/// The name of an organisation, and of the part of it that contributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The organisation's.
    pub name: Text,
    /// The part's, where there is one.
    pub unit: Option<Text>,
}

impl Called {
    /// What an organisation is called.
    pub fn of(organization: &Organization) -> Self {
        Self { name: organization.name.clone(), unit: organization.unit.clone() }
    }

    /// The name in this language, else in whichever there is.
    pub fn told(&self, language: Language) -> String {
        let name = self.name.get_or_any(language);
        match &self.unit {
            Some(unit) => format!("{name}, {}", unit.get_or_any(language)),
            None => name.to_owned(),
        }
    }
}
