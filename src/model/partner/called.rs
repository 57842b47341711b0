//! What to call a partner in messages.

use crate::model::{Language, Organization, Text};

/// The name of an organisation, and of the part of it that contributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Called {
    /// The organisation's name.
    pub name: Text,
    /// The name of the contributing part, if it is not the whole organisation.
    pub unit: Option<Text>,
}

impl Called {
    /// The names of an organisation and its unit.
    pub fn of(organization: &Organization) -> Self {
        Self { name: organization.name.clone(), unit: organization.unit.clone() }
    }

    /// Both names in this language, or in any other if this one is missing.
    pub fn told(&self, language: Language) -> String {
        let name = self.name.get_or_any(language);
        match &self.unit {
            Some(unit) => format!("{name}, {}", unit.get_or_any(language)),
            None => name.to_owned(),
        }
    }
}
