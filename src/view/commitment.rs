//! What a partner commits itself to, summed up for the sentences of its letter.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::ledger::{Entry, Part, Row};
use crate::model::{Contribution, Effort};

use super::texts::Texts;
use super::{Locale, Number, TableCell, effort_table};

/// With more entries than this, people are listed only in the appendix: ten names are too many for a sentence.
const MOST_PEOPLE_IN_A_SENTENCE: usize = 5;

/// With more different activities than this, they are listed only in the appendix.
const MOST_ACTIVITIES_IN_A_SENTENCE: usize = 6;

/// The sum of some entries, and what the wording needs to know about them. Entries of zero are listed only in the
/// appendix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Commitment {
    /// Person-months in all, as the appendix adds them up.
    pub person_months: Number,
    /// Hours in all, as the appendix adds them up.
    pub hours: Number,
    /// The share of full time: the constant share if there is one, otherwise the average over the period.
    pub fte: Number,
    /// Whether the share is the same on every day of the period, and was stated as a share.
    pub constant: bool,
    /// Whether the share is the same on every day of the period, even if only because a total is spread over it.
    pub even: bool,
    /// Whether any amount is a range.
    pub range: bool,
    /// Person-months a year, averaged as in [`crate::ledger::Shares`].
    pub per_year: Number,
    /// A column for each calendar year, in the order of the table's years.
    pub years: Vec<Year>,
    /// The sums of the columns.
    pub total: TableCell,
    /// The entry, if there is only one.
    pub single: Option<Single>,
    /// The people and roles as a list within a sentence, unless there are too many.
    pub people: Option<String>,
    /// The activities with semicolons between them, unless there are none or too many. An activity often has an "and"
    /// of its own, so in a list with commas and "and" nobody could tell where one ends.
    pub activities: Option<String>,
}

/// One calendar year of a commitment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Year {
    /// Hours and person-months; `None` if every entry leaves the year blank.
    pub cell: Option<TableCell>,
    /// The average share of full time over the application's days in that year.
    pub fte: Option<Number>,
}

/// The only entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Single {
    /// The person, if there is a name.
    pub who: Option<String>,
    /// The role.
    pub role: String,
}

impl Commitment {
    /// Sums up a part of a contribution; `None` if the sum is zero.
    pub(super) fn new(
        contribution: &Contribution,
        part: &Part,
        texts: &Texts,
        locale: &Locale,
    ) -> Option<Self> {
        let people: Vec<Single> = part
            .table
            .rows()
            .iter()
            .filter_map(|row| {
                let index = row.of.index;
                let entry = contribution.pledged.get(index).filter(|_| !row.total().is_zero())?;
                let role = texts.own(&entry.role, &format!("/contributions/{index}/role"));
                Some(Single { who: entry.who.clone(), role })
            })
            .collect();
        let shares = &part.shares;
        let whole = part.table.total();
        if whole.is_zero() {
            return None;
        }
        let is_total = |row: &Row<Entry>| {
            let entry = contribution.pledged.get(row.of.index);
            entry.is_none_or(|entry| matches!(entry.effort, Effort::Total(_)))
        };
        let all_totals = part.table.rows().iter().all(is_total);
        let share = shares.constant.as_ref().unwrap_or(&shares.average);
        let years = part
            .table
            .years()
            .map(|year| {
                let stated = part.table.rows().iter().any(|row| row.cell(year).is_some());
                let cell = part.table.year_totals().get(&year).filter(|_| stated);
                Year {
                    cell: cell.map(|cell| effort_table::cell(cell, locale)),
                    fte: shares.by_year.get(&year).map(|share| locale.told(share)),
                }
            })
            .collect();
        Some(Self {
            person_months: locale.amount(&whole.person_months),
            hours: locale.amount(&whole.hours),
            fte: locale.told(share),
            constant: shares.constant.is_some() && !all_totals,
            even: shares.constant.is_some(),
            range: !whole.person_months.is_point() || !whole.hours.is_point(),
            per_year: locale.told(&shares.person_months_per_year),
            years,
            total: effort_table::cell(whole, locale),
            people: (people.len() <= MOST_PEOPLE_IN_A_SENTENCE).then(|| {
                let named: Vec<String> = people.iter().map(Single::in_a_list).collect();
                locale.list(&named)
            }),
            activities: activities(contribution, part, texts),
            single: if people.len() == 1 { people.into_iter().next() } else { None },
        })
    }
}

impl Single {
    /// A name with the role in brackets, or the role alone.
    fn in_a_list(&self) -> String {
        match &self.who {
            Some(who) => format!("{who} ({})", self.role),
            None => self.role.clone(),
        }
    }
}

fn activities(contribution: &Contribution, part: &Part, texts: &Texts) -> Option<String> {
    let mut known = BTreeSet::new();
    let mut all = Vec::new();
    for row in part.table.rows() {
        let index = row.of.index;
        let Some(entry) = contribution.pledged.get(index).filter(|_| !row.total().is_zero()) else {
            continue;
        };
        for activity in texts.all_own(&entry.activities, &format!("/contributions/{index}/activities")) {
            if known.insert(activity.clone()) {
                all.push(activity);
            }
        }
    }
    (1..=MOST_ACTIVITIES_IN_A_SENTENCE).contains(&all.len()).then(|| all.join("; "))
}
