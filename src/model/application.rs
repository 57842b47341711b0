//! What all partners of an application share.

use std::collections::BTreeMap;

use time::Date;

use super::{Effort, Exact, HoursNorm, Interval, Language, Period, Ror, Text};

/// An application for funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The project to be funded.
    pub project: Project,
    /// The funder to whom the application goes.
    pub funder: Funder,
    /// When the project runs.
    pub period: Period,
    /// Who collects the letters.
    pub coordinator: Coordinator,
    /// The day by which signed letters are wanted.
    pub letters_due: Option<Date>,
    /// The norm for organisations that state none of their own.
    pub working_time: HoursNorm,
    /// Working days of a full-time week; above zero.
    pub days_per_week: Exact,
    /// The price of a person-month, for the annex.
    pub cost: Option<CostRate>,
    /// The steps to which cells are rounded for print.
    pub rounding: Rounding,
    /// What a partner gains.
    pub benefits: Vec<Benefit>,
    /// How the collaboration works.
    pub principles: Vec<Text>,
    /// What every partner takes on besides its hours, one clause each.
    pub commitments: Vec<Text>,
    /// What the hours are and what they are not.
    pub effort_statement: Option<Text>,
    /// What is hoped for from a partner; without it, nothing is recommended.
    pub recommendation: Option<Recommendation>,
    /// What an organisation can do instead if partnership is not for it.
    pub alternatives: Option<Text>,
    /// Numbers that the wording may cite, by name.
    pub figures: BTreeMap<String, Figure>,
    /// Topics of specialised workshops that partners may take up together.
    pub workshop_topics: Vec<Text>,
    /// Rows of the annex that have no letter yet.
    pub expected: Vec<Expected>,
    /// The languages, best first, that stand in for a language that a text of the application lacks.
    pub languages: Vec<Language>,
}

/// The project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its short name.
    pub name: Text,
    /// Its full title.
    pub title: Option<Text>,
    /// The phase of the project.
    pub phase: Option<Text>,
    /// Its website, as it is printed.
    pub website: Option<String>,
    /// What it is, in a sentence or two.
    pub summary: Option<Text>,
}

/// The funder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funder {
    /// The full name.
    pub name: Text,
    /// The short name.
    pub short_name: Option<Text>,
    /// The call for applications.
    pub call: Option<Text>,
    /// The postal address, line by line.
    pub address: Vec<Text>,
    /// Its identifier in the Research Organization Registry.
    pub ror: Option<Ror>,
}

/// The coordinator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coordinator {
    /// The coordinating organisation.
    pub organization: Text,
    /// The person there.
    pub name: Option<String>,
    /// That person's e-mail address.
    pub email: Option<String>,
    /// The postal address, line by line.
    pub address: Vec<Text>,
}

/// What a person-month costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostRate {
    /// The price of one person-month, not negative.
    pub per_person_month: Exact,
    /// ISO 4217, upper case.
    pub currency: String,
}

/// The steps to which printed cells are rounded; both above zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rounding {
    /// Hours.
    pub hours: Exact,
    /// Person-months.
    pub person_months: Exact,
}

/// Something that a partner gains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// What it is.
    pub text: Text,
    /// How many person-months a year earn it; any number if absent.
    pub from_person_months_per_year: Option<Exact>,
}

/// How much is hoped for from a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Working days a week, for all people together.
    pub days_per_week: Interval,
    /// The least number of people among whom to share them; one or more.
    pub people: Option<u32>,
}

/// A number that the wording cites, such as how many people have been taught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// A number, printed in the letter's language.
    Number(Exact),
    /// A text, printed as it stands.
    Text(Text),
}

/// A row of the annex for a partner that has yet to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// The label of the row.
    pub label: Text,
    /// The effort that is expected.
    pub effort: Effort,
    /// A note on it.
    pub note: Option<Text>,
}
