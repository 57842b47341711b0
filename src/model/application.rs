//! What all partners of an application share.

use std::collections::BTreeMap;

use time::Date;

use super::{Effort, Exact, HoursNorm, Interval, Language, Period, Ror, Text};

/// An application for funding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// What is applied for.
    pub project: Project,
    /// Who is applied to.
    pub funder: Funder,
    /// When the project runs.
    pub period: Period,
    /// Who gathers the letters.
    pub coordinator: Coordinator,
    /// The day by which signed letters are wanted.
    pub letters_due: Option<Date>,
    /// The norm for organisations that give none of their own.
    pub working_time: HoursNorm,
    /// Working days of a full-time week; above zero.
    pub days_per_week: Exact,
    /// The price of a person-month, for the annex.
    pub cost: Option<CostRate>,
    /// The printed steps of a cell.
    pub rounding: Rounding,
    /// What a partner gains.
    pub benefits: Vec<Benefit>,
    /// How the collaboration works.
    pub principles: Vec<Text>,
    /// What every partner takes on beside its hours, one clause each.
    pub commitments: Vec<Text>,
    /// What the hours are and what they are not.
    pub effort_statement: Option<Text>,
    /// What is hoped for from a partner; without it, nothing is recommended.
    pub recommendation: Option<Recommendation>,
    /// What else an organisation can do for which partnership is not the way.
    pub alternatives: Option<Text>,
    /// Numbers that the wording may cite, by name.
    pub figures: BTreeMap<String, Figure>,
    /// Specialised workshops that partners may share in.
    pub workshop_topics: Vec<Text>,
    /// Rows of the annex that no letter stands behind yet.
    pub expected: Vec<Expected>,
    /// The languages that stand in, first the best, for one that a text of the application lacks.
    pub languages: Vec<Language>,
}

/// The project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its short name.
    pub name: Text,
    /// Its full title.
    pub title: Option<Text>,
    /// Which phase of it.
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
    /// What it is called for short.
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

/// The step to which a printed cell is rounded; both above zero.
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
    /// From how many person-months a year; from the first where absent.
    pub from_person_months_per_year: Option<Exact>,
}

/// How much is hoped for from a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Working days a week in all.
    pub days_per_week: Interval,
    /// The least number of people to share them; one or more.
    pub people: Option<u32>,
}

/// A number that wording cites, such as how many have been taught.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figure {
    /// A number, printed in the letter's language.
    Number(Exact),
    /// A text, printed as it stands.
    Text(Text),
}

/// A row of the annex for a partner that is still to be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// What the row is called.
    pub label: Text,
    /// What is expected.
    pub effort: Effort,
    /// A note on it.
    pub note: Option<Text>,
}
