//! Who writes, who is written to, and what about.

use serde::Serialize;

use crate::model::{Application, Contact, Contribution, Identifier, Text};

use super::register;
use super::texts::Texts;

/// The organisation that writes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organization {
    /// The full name.
    pub name: String,
    /// The short name.
    pub short_name: Option<String>,
    /// The short name, otherwise the full one: for lines with little room.
    pub label: String,
    /// The department or group.
    pub unit: Option<String>,
    /// The postal address.
    pub address: Vec<String>,
    /// The number in the national register.
    pub registration_number: Option<String>,
    /// What the country's register calls this number, if that is known.
    pub registration_label: Option<&'static str>,
    /// The address of its entry in the Research Organization Registry.
    pub ror: Option<String>,
    /// The website.
    pub website: Option<String>,
}

/// The project.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Project {
    /// The short name.
    pub name: String,
    /// The full title, if it differs from the name.
    pub title: Option<String>,
    /// The phase of the project.
    pub phase: Option<String>,
    /// The website.
    pub website: Option<String>,
    /// What it is, paragraph by paragraph.
    pub summary: Vec<String>,
}

/// The funder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Funder {
    /// The full name.
    pub name: String,
    /// The short name, otherwise the full one.
    pub label: String,
    /// The call.
    pub call: Option<String>,
    /// The address of its entry in the Research Organization Registry.
    pub ror: Option<String>,
}

/// The coordinator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Coordinator {
    /// The coordinating organisation.
    pub organization: String,
    /// The person there.
    pub name: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Whether the organisation that writes is the one that coordinates.
    pub here: bool,
}

/// The person to ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ContactView {
    /// The name.
    pub name: String,
    /// The e-mail address.
    pub email: String,
    /// The telephone number.
    pub phone: Option<String>,
}

/// A person who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signatory {
    /// The printed name.
    pub name: String,
    /// The office.
    pub title: String,
    /// The organisation they sign for, if it is not the letter's.
    pub organization: Option<String>,
    /// The address of the ORCID iD.
    pub orcid: Option<String>,
    /// The name of the signature field: letters, digits and spaces only, as some signing services require.
    pub field: String,
}

impl Organization {
    pub(super) fn new(contribution: &Contribution, texts: &Texts) -> Self {
        let organization = &contribution.organization;
        let optional = |text: &Option<_>, field: &str| {
            text.as_ref().map(|text| texts.own(text, &format!("/organization/{field}")))
        };
        let name = texts.own(&organization.name, "/organization/name");
        let short_name = optional(&organization.short_name, "short_name");
        Self {
            label: short_name.clone().unwrap_or_else(|| name.clone()),
            name,
            short_name,
            unit: optional(&organization.unit, "unit"),
            address: texts.all_own(&organization.address, "/organization/address"),
            registration_number: organization.registration_number.clone(),
            registration_label: register::name_of_number(&organization.country),
            ror: organization.ror.as_ref().map(Identifier::url),
            website: organization.website.clone(),
        }
    }

    /// The line above the address field that tells the post where to return a letter.
    pub(super) fn return_address(&self) -> Vec<String> {
        std::iter::once(&self.label).chain(&self.address).cloned().collect()
    }
}

impl Project {
    pub(super) fn new(application: &Application, texts: &Texts) -> Self {
        let project = &application.project;
        let optional = |text: &Option<_>, field: &str| {
            text.as_ref().map(|text| texts.shared(text, &format!("/project/{field}")))
        };
        let name = texts.shared(&project.name, "/project/name");
        Self {
            title: optional(&project.title, "title").filter(|title| *title != name),
            phase: optional(&project.phase, "phase"),
            website: project.website.clone(),
            summary: texts.shared_paragraphs(project.summary.as_ref(), "/project/summary"),
            name,
        }
    }
}

impl Funder {
    pub(super) fn new(application: &Application, texts: &Texts) -> Self {
        let funder = &application.funder;
        let name = texts.shared(&funder.name, "/funder/name");
        let short = funder.short_name.as_ref().map(|short| texts.shared(short, "/funder/short_name"));
        Self {
            label: short.unwrap_or_else(|| name.clone()),
            name,
            call: funder.call.as_ref().map(|call| texts.shared(call, "/funder/call")),
            ror: funder.ror.as_ref().map(Identifier::url),
        }
    }

    /// The lines of the address field.
    pub(super) fn address(&self, application: &Application, texts: &Texts) -> Vec<String> {
        let name = if self.label == self.name {
            self.name.clone()
        } else {
            format!("{} ({})", self.name, self.label)
        };
        let lines = texts.all_shared(&application.funder.address, "/funder/address");
        std::iter::once(name).chain(lines).collect()
    }
}

impl Coordinator {
    /// The coordinator as the writing organisation refers to it; without a `writer`, the document is the
    /// coordinator's own.
    pub(super) fn of(application: &Application, writer: Option<&Contribution>, texts: &Texts) -> Self {
        let coordinator = &application.coordinator;
        let organization = texts.shared(&coordinator.organization, "/coordinator/organization");
        // Compared in every language: the coordinator's name may be a stand-in from another language than the
        // letter's.
        let is_called_so = |name: &Text| match name {
            Text::Same(name) => *name == organization,
            Text::ByLanguage(names) => names.values().any(|name| *name == organization),
        };
        let here = writer.is_some_and(|writer| {
            let organization = &writer.organization;
            is_called_so(&organization.name) || organization.short_name.as_ref().is_some_and(is_called_so)
        });
        Self { organization, name: coordinator.name.clone(), email: coordinator.email.clone(), here }
    }
}

impl ContactView {
    pub(super) fn new(contact: &Contact) -> Self {
        Self { name: contact.name.clone(), email: contact.email.clone(), phone: contact.phone.clone() }
    }
}

/// The signatories in order, each with a unique field name.
pub(super) fn signatories(contribution: &Contribution, texts: &Texts) -> Vec<Signatory> {
    let sign = |(index, signatory): (usize, &crate::model::Signatory)| {
        let at = |field: &str| format!("/signatories/{index}/{field}");
        Signatory {
            name: signatory.name.clone(),
            title: texts.own(&signatory.title, &at("title")),
            organization: signatory.organization.as_ref().map(|text| texts.own(text, &at("organization"))),
            orcid: signatory.orcid.as_ref().map(Identifier::url),
            field: match index {
                0 => "Signature".to_owned(),
                _ => format!("Signature {}", index + 1),
            },
        }
    };
    contribution.signatories.iter().enumerate().map(sign).collect()
}
