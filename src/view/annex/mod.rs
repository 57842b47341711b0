//! Everything that an annex says, in exact numbers: the exports write them down as they are, and `pages` turns them
//! into what is printed.

mod chart;
mod costs;
mod entries;
mod letters;
mod order;
mod pages;
mod summary;

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ledger::{Cell, Cells};
use crate::model::{Application, Contribution, Exact, Funding, Identifier, Interval, Language};

pub use chart::{Bar, Chart, Group};
pub use letters::{LetterState, LetterStatus, LetterView, PartnerLetter, SignatureView, SignedBy};
pub use order::Sort;
pub use pages::{AnnexPages, Extent, Unit, pages};

use super::Locale;
use super::notes::{self, Notes};

/// What an annex is made from.
#[derive(Debug, Clone, Copy)]
pub struct AnnexInput<'a> {
    /// What all partners share.
    pub application: &'a Application,
    /// The partners, in any order.
    pub partners: &'a [AnnexPartner<'a>],
    /// The order of the rows.
    pub sort: Sort,
}

/// One partner of an annex.
#[derive(Debug, Clone, Copy)]
pub struct AnnexPartner<'a> {
    /// The name of the partner's file, by which rows are ordered by default.
    pub file: &'a str,
    /// What the partner states.
    pub contribution: &'a Contribution,
    /// The letter that says so; `None` if the data came without one.
    pub letter: Option<&'a LetterState>,
}

/// What an annex says.
#[derive(Debug, Clone, PartialEq)]
pub struct Annex {
    /// Every calendar year of the application.
    pub years: Vec<i32>,
    /// The summary: in kind first, then what the funder pays for; a table without rows is left out.
    pub tables: Vec<SummaryTable>,
    /// The notes, in the order of their letters.
    pub notes: Vec<Note>,
    /// The costs, if the application states a rate.
    pub costs: Option<Costs>,
    /// Every entry of every partner, then the expected ones, in the order of the rows.
    pub entries: Vec<Entry>,
    /// The hours norms, the application's first.
    pub norms: Vec<Norm>,
    /// Every organisation that takes part, in the order of the partners.
    pub organizations: Vec<Listed>,
    /// The organisations that are in favour and give no working time.
    pub supporters: Vec<Listed>,
    /// How far the letter of each partner has come, in the order of the partners.
    pub letters: Vec<PartnerLetter>,
}

/// An organisation and what identifies it and its people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// The name to use in tables.
    pub label: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// The address of its entry in the Research Organization Registry.
    pub ror: Option<String>,
    /// The people whose ORCID iD is stated: signatories first, then those who do the work. Each once.
    pub people: Vec<Identified>,
}

/// A person with an identifier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identified {
    /// The name.
    pub name: String,
    /// The address of the ORCID iD.
    pub orcid: String,
}

/// The summary of what one side pays for.
#[derive(Debug, Clone, PartialEq)]
pub struct SummaryTable {
    /// Which side pays.
    pub funding: Funding,
    /// The rows, with those that are only expected last.
    pub rows: Vec<SummaryRow>,
    /// What partners state and what is only expected, added up separately, if there is both.
    pub subtotals: Option<Subtotals>,
    /// The sums of all rows.
    pub sums: Sums,
}

/// The sums of the two kinds of rows of a summary.
#[derive(Debug, Clone, PartialEq)]
pub struct Subtotals {
    /// The rows that partners stand behind.
    pub confirmed: Sums,
    /// The rows that nobody stands behind yet.
    pub expected: Sums,
}

/// The sums of some rows of a summary.
#[derive(Debug, Clone, PartialEq)]
pub struct Sums {
    /// The sum of each year; zero if every row leaves it blank.
    pub years: Cells,
    /// The sum of everything.
    pub total: Cell,
}

/// One row of a summary.
#[derive(Debug, Clone, PartialEq)]
pub struct SummaryRow {
    /// The label of the row.
    pub label: String,
    /// The names of the organisations behind the row; empty if it is only expected.
    pub partners: Vec<String>,
    /// Whether the row is only expected and has no letter.
    pub placeholder: bool,
    /// The letters of the row's notes.
    pub notes: Vec<String>,
    /// The cells; a blank year is absent.
    pub cells: Cells,
    /// Their sum.
    pub total: Cell,
}

/// A note and its letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// `a`, `b`, ...
    pub letter: String,
    /// What it says.
    pub text: String,
}

/// One entry, for readers who want to do calculations of their own.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The organisation; `None` for an expected entry.
    pub partner: Option<String>,
    /// The label of the row that it is part of.
    pub row: String,
    /// The person, if there is a name.
    pub who: Option<String>,
    /// The role; `None` for an expected entry.
    pub role: Option<String>,
    /// Who pays.
    pub funding: Funding,
    /// The cells; a blank year is absent.
    pub cells: Cells,
    /// The note on it.
    pub note: Option<String>,
    /// How far the partner's letter has come; `None` for an expected entry.
    pub letter: Option<LetterStatus>,
}

/// The costs of the whole project.
#[derive(Debug, Clone, PartialEq)]
pub struct Costs {
    /// ISO 4217.
    pub currency: String,
    /// The price of a person-month.
    pub per_person_month: Exact,
    /// Whether the price of some cell had to be rounded to the currency's minor unit.
    pub rounded: bool,
    /// Working time by who pays, then other contributions in the same currency.
    pub rows: Vec<CostRow>,
    /// The sum of each year.
    pub year_totals: BTreeMap<i32, Interval>,
    /// The sum of everything.
    pub total: Interval,
}

/// One row of the costs.
#[derive(Debug, Clone, PartialEq)]
pub struct CostRow {
    /// What the row counts.
    pub kind: CostKind,
    /// The amounts; a blank year is absent.
    pub years: BTreeMap<i32, Interval>,
    /// Their sum.
    pub total: Interval,
}

/// What a row of the costs counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CostKind {
    /// Person-months at the application's rate.
    PersonMonths(Funding),
    /// A contribution other than working time, and the partner who makes it.
    Other {
        /// What it is.
        description: String,
        /// The label of the partner.
        partner: String,
    },
}

/// An hours norm and for whom it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Norm {
    /// The label of the partner; `None` for the norm of all partners that state none of their own.
    pub partner: Option<String>,
    /// Hours of one FTE in one year.
    pub hours_per_year: Exact,
    /// The source of the figure.
    pub source: Option<String>,
}

/// What the annex of these partners says. The order in which they are passed makes no difference.
pub fn annex(input: &AnnexInput, locale: &Locale) -> Annex {
    let partners = order::partners(input.partners, input.sort, input.application, locale);
    let entries = entries::entries(input.application, &partners, locale.language());
    let mut notes = Notes::default();
    let tables = summary::tables(input, &entries, locale, &mut notes);
    let lettered = |(index, text): (usize, String)| Note { letter: notes::letter_of(index), text };
    Annex {
        years: input.application.period.years().collect(),
        costs: costs::costs(input.application, &partners, &tables, locale.language()),
        tables,
        notes: notes.into_texts().into_iter().enumerate().map(lettered).collect(),
        norms: norms(input, &partners, locale.language()),
        organizations: listed(&partners, false, locale.language()),
        supporters: listed(&partners, true, locale.language()),
        letters: partners.iter().map(|partner| letter(partner, locale.language())).collect(),
        entries,
    }
}

fn listed(partners: &[AnnexPartner], support: bool, language: Language) -> Vec<Listed> {
    let of_kind = partners.iter().map(|it| it.contribution).filter(|it| it.is_support() == support);
    let list = |contribution: &Contribution| Listed {
        name: contribution.organization.name.get_or_any(language).to_owned(),
        label: label_of(contribution, language),
        country: contribution.organization.country.clone(),
        ror: contribution.organization.ror.as_ref().map(Identifier::url),
        people: identified(contribution),
    };
    of_kind.map(list).collect()
}

fn identified(contribution: &Contribution) -> Vec<Identified> {
    let signing = contribution.signatories.iter().map(|it| (Some(&it.name), it.orcid.as_ref()));
    let working = contribution.pledged.iter().map(|it| (it.who.as_ref(), it.orcid.as_ref()));
    let mut people: Vec<Identified> = Vec::new();
    for (name, orcid) in signing.chain(working) {
        let Some((name, orcid)) = name.zip(orcid) else { continue };
        let person = Identified { name: name.clone(), orcid: orcid.url() };
        if !people.contains(&person) {
            people.push(person);
        }
    }
    people
}

fn letter(partner: &AnnexPartner, language: Language) -> PartnerLetter {
    PartnerLetter {
        partner: partner.contribution.organization.name.get_or_any(language).to_owned(),
        status: LetterStatus::of(partner.letter),
        signatures: partner.letter.map(|letter| letter.signatures.clone()).unwrap_or_default(),
    }
}

/// The name that tables use for a partner.
fn label_of(contribution: &Contribution, language: Language) -> String {
    let organization = &contribution.organization;
    organization.short_name.as_ref().unwrap_or(&organization.name).get_or_any(language).to_owned()
}

fn norms(input: &AnnexInput, partners: &[AnnexPartner], language: Language) -> Vec<Norm> {
    let norm = |partner: Option<String>, norm: &crate::model::HoursNorm| Norm {
        partner,
        hours_per_year: norm.hours_per_year.clone(),
        source: norm.source.as_ref().map(|source| source.get_or_any(language).to_owned()),
    };
    let own = partners.iter().filter_map(|partner| {
        let own = partner.contribution.organization.working_time.as_ref()?;
        Some(norm(Some(label_of(partner.contribution, language)), own))
    });
    std::iter::once(norm(None, &input.application.working_time)).chain(own).collect()
}
