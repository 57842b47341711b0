//! What a reviewer of a change wants to know: who takes part and with how much, and what is different from before.
//!
//! Data and its text in Markdown; which folder or which revision is before, the command line knows.

mod difference;
mod markdown;

use crate::ledger::{Basis, Cell, Cells, Part, Statement, allocate, merge};
use crate::model::partner::{Partner, group};
use crate::model::{Application, Contribution, Language};

pub use difference::{Change, Difference};
pub use markdown::markdown;

/// How an application stands: whoever is in it, and with how much.
#[derive(Debug, Clone)]
pub struct Standing {
    /// What all partners share.
    pub application: Application,
    /// The partners, in the order of their files.
    pub shares: Vec<Share>,
    /// The rows that are expected and that nobody has put a file behind.
    pub expected: Vec<Expected>,
    /// The files that have errors, so that nobody knows what they state.
    pub missing: Vec<String>,
}

/// What one partner gives.
#[derive(Debug, Clone)]
pub struct Share {
    /// What it is called.
    pub name: String,
    /// What tells it from others.
    pub partner: Partner,
    /// What it pays for itself.
    pub in_kind: Given,
    /// What the funder is to pay for.
    pub funder: Given,
    /// All that it states.
    pub contribution: Contribution,
}

/// A row without a letter.
#[derive(Debug, Clone)]
pub struct Expected {
    /// What it is called.
    pub label: String,
    /// How much is expected.
    pub given: Given,
}

/// Working time by calendar year and in all. The sum is one of printed cells, as in the annex.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The cells of each year; one that nothing is said about is absent.
    pub years: Cells,
    /// Their sum.
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
    /// How an application stands with these contributions. One that says what another says for the same partner is counted
    /// once, as the annex does.
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

    /// All that partners give and that is expected of others, in kind.
    pub fn in_kind(&self) -> Given {
        let own = self.shares.iter().map(|share| &share.in_kind.years);
        Given::new(merge(own.chain(self.expected.iter().map(|expected| &expected.given.years))))
    }

    /// All that the funder is to pay for.
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
