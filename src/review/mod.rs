//! What the reviewer of a change wants to know: who takes part and with how much, and what has changed.
//!
//! The comparison as data and as Markdown; the command line decides which folder or revision is compared.

mod difference;
mod markdown;

use crate::ledger::{Basis, Cell, Cells, Part, Statement, allocate, merge};
use crate::model::partner::{Partner, group};
use crate::model::{Application, Contribution, Language};

pub use difference::{Change, Difference};
pub use markdown::markdown;

/// Where an application stands: who takes part, and with how much.
#[derive(Debug, Clone)]
pub struct Standing {
    /// The application itself.
    pub application: Application,
    /// The partners, in the order of their files.
    pub shares: Vec<Share>,
    /// The expected rows that no contribution has been filed for.
    pub expected: Vec<Expected>,
    /// The files with errors, which cannot be counted.
    pub missing: Vec<String>,
}

/// What one partner gives.
#[derive(Debug, Clone)]
pub struct Share {
    /// The name of the partner.
    pub name: String,
    /// What identifies the partner.
    pub partner: Partner,
    /// What the partner pays for itself.
    pub in_kind: Given,
    /// What the funder is to pay for.
    pub funder: Given,
    /// Everything the partner states.
    pub contribution: Contribution,
}

/// An expected row without a letter.
#[derive(Debug, Clone)]
pub struct Expected {
    /// The label of the row.
    pub label: String,
    /// How much is expected.
    pub given: Given,
}

/// Working time by calendar year and in total. The total is a sum of printed cells, as in the annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The cells of each year; a year that nothing is stated for is absent.
    pub years: Cells,
    /// The sum of the cells.
    pub total: Cell,
}

impl Given {
    fn of(part: &Part) -> Self {
        Self::new(merge(part.table.rows().iter().map(|row| row.cells())))
    }

    fn new(years: Cells) -> Self {
        Self { total: years.values().sum(), years }
    }
}

impl Standing {
    /// The standing of an application with these contributions. Contributions that say the same for the same partner
    /// are counted once, as in the annex.
    pub fn new(application: &Application, contributions: &[&Contribution], missing: Vec<String>) -> Self {
        let partners: Vec<Partner> =
            contributions.iter().map(|contribution| Partner::of(&contribution.organization)).collect();
        let mut counted: Vec<usize> = Vec::new();
        for group in group(&partners) {
            let mut own: Vec<usize> = Vec::new();
            for member in group.members {
                let says_so = |other: &usize| contributions.get(*other) == contributions.get(member);
                if !own.iter().any(says_so) {
                    own.push(member);
                }
            }
            counted.extend(own);
        }
        counted.sort_unstable();
        let shares = counted.into_iter().filter_map(|position| {
            Some(Share::new(application, contributions.get(position)?, partners.get(position)?.clone()))
        });
        let basis = Basis::new(application, None);
        let expected = application.expected.iter().map(|expected| Expected {
            label: expected.label.get_or_any(Language::En).to_owned(),
            given: Given::new(allocate(&expected.effort, &basis)),
        });
        Self {
            application: application.clone(),
            shares: shares.collect(),
            expected: expected.collect(),
            missing,
        }
    }

    /// Everything given in kind, including what is expected of others.
    pub fn in_kind(&self) -> Given {
        let own = self.shares.iter().map(|share| &share.in_kind.years);
        Given::new(merge(own.chain(self.expected.iter().map(|expected| &expected.given.years))))
    }

    /// Everything that the funder is to pay for.
    pub fn funder(&self) -> Given {
        Given::new(merge(self.shares.iter().map(|share| &share.funder.years)))
    }
}

impl Share {
    fn new(application: &Application, contribution: &Contribution, partner: Partner) -> Self {
        let statement = Statement::new(application, contribution);
        let organization = &contribution.organization;
        let name = organization.name.get_or_any(Language::En);
        let unit = organization.unit.as_ref().map(|unit| format!(", {}", unit.get_or_any(Language::En)));
        Self {
            name: format!("{name}{}", unit.unwrap_or_default()),
            partner,
            in_kind: Given::of(&statement.in_kind),
            funder: Given::of(&statement.funder),
            contribution: contribution.clone(),
        }
    }
}
