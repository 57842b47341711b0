//! A person who gives more time than there is.
//!
//! A rate holds on every day, so a person's rates must not add up to more than full time on any day. An amount pledged
//! for a year may be worked on any of its days: it must fit into what the rates leave free in that year.

use std::collections::BTreeMap;

use num_traits::{One, Zero};
use time::Date;

use super::names::{label, people_of, person_pointer, repeated};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Basis, Stretch, exact_person_months, months_by_year, stretches, to_decimal_rounded};
use crate::model::{Contribution, Effort, Exact, Interval, Person};

pub(super) const RULE: Rule = Rule {
    code: "over-full-time",
    severity: Severity::Warning,
    reason: "nobody can work more than full time, and a reviewer adds up the time of anybody named more than once",
    story: "All entries that name the same person are added up, over all partners that are checked together, whoever \
            pays for them. Rates must not come to more than one full-time position in any month, and amounts pledged \
            for a calendar year have to fit into the time that the rates leave free in it. People are told apart by \
            `orcid` if entries have one, and otherwise by name, regardless of spaces, capitals and the ways to write \
            an accent. The message says so if only the high ends of ranges add up to too much. The letters are made \
            all the same: partners cannot know what others promise of one person, and two people may have the same \
            name. If they do, tell them apart by `orcid`, or by an initial, say: otherwise readers would take them for \
            one person as well. If an entry stands for several people, describe them in `role` and leave `who` out.",
    find,
};

/// One entry of a person.
struct Work<'a> {
    partner: usize,
    index: usize,
    who: &'a str,
    contribution: &'a Contribution,
    effort: &'a Effort,
    basis: Basis,
}

/// Where there is too much work, and which entries contribute to it, each with its amount.
struct Excess {
    what: String,
    parts: Vec<(usize, Exact)>,
}

/// The low or the high end of a range.
type End = fn(&Interval) -> &Exact;

fn find(case: &Case<'_>) -> Vec<Finding> {
    people(case)
        .values()
        .filter_map(|works| {
            let (excess, certain) = match excess(case, works, Interval::min) {
                Some(excess) => (excess, true),
                None => (excess(case, works, Interval::max)?, false),
            };
            finding(works, &excess, certain)
        })
        .collect()
}

fn finding(works: &[Work<'_>], excess: &Excess, certain: bool) -> Option<Finding> {
    let parts = || excess.parts.iter().filter_map(|(position, amount)| Some((works.get(*position)?, amount)));
    let (last, _) = parts().next_back()?;
    let part = |work: &Work<'_>, amount: &Exact| {
        let amount = to_decimal_rounded(amount, 2);
        format!("{amount} at {} (entry {})", label(work.contribution), work.index + 1)
    };
    let sum: Vec<String> = parts().map(|(work, amount)| part(work, amount)).collect();
    let at_most = if certain { "" } else { ", if all ranges reach their high ends" };
    let message = format!("`{}` {}{at_most}: {}", last.who, excess.what, sum.join(" + "));
    let hint = "lower one of them; if two people have this name, tell them apart; for several people leave `who` out";
    let pointer = |work: &Work<'_>| person_pointer(work.contribution, work.index);
    let finding = RULE.finding(File::Contribution(last.partner), pointer(last), message, hint);
    let others = parts().take(excess.parts.len().saturating_sub(1));
    Some(others.fold(finding, |finding, (work, amount)| {
        finding.also(File::Contribution(work.partner), pointer(work), part(work, amount))
    }))
}

/// The entries of each person.
fn people<'a>(case: &Case<'a>) -> BTreeMap<Person, Vec<Work<'a>>> {
    let mut people: BTreeMap<Person, Vec<Work<'_>>> = BTreeMap::new();
    let repeated = repeated(case);
    let known = people_of(case);
    for (partner, contribution) in case.numbered().filter(|(partner, _)| !repeated.contains(partner)) {
        for (index, entry) in contribution.pledged.iter().enumerate() {
            let (Some(person), Some(who)) = (known.person(entry), entry.person_label()) else { continue };
            let basis = Basis::new(case.application, Some(&contribution.organization));
            let work = Work { partner, index, who, contribution, effort: &entry.effort, basis };
            people.entry(person).or_default().push(work);
        }
    }
    people
}

fn excess(case: &Case<'_>, works: &[Work<'_>], end: End) -> Option<Excess> {
    on_a_day(works, end).or_else(|| in_a_year(case, works, end))
}

/// Rates that add up to too much, on the first of the days on which their sum is greatest.
fn on_a_day(works: &[Work<'_>], end: End) -> Option<Excess> {
    let rates: Vec<(usize, Stretch)> = works
        .iter()
        .enumerate()
        .filter(|(_, work)| matches!(work.effort, Effort::Rate(_)))
        .flat_map(|(position, work)| {
            stretches(work.effort, &work.basis).into_iter().map(move |stretch| (position, stretch))
        })
        .collect();
    let on = |day: Date| -> Vec<(usize, Exact)> {
        let there = rates.iter().filter(|(_, stretch)| stretch.period.contains(day));
        there.map(|(position, stretch)| (*position, end(&stretch.share).clone())).collect()
    };
    let sum = |day: Date| on(day).into_iter().fold(Exact::zero(), |sum, (_, share)| sum + share);
    // The sum can grow only on a day on which a rate begins.
    let begins = rates.iter().map(|(_, stretch)| stretch.period.start());
    let (peak, day) = begins.map(|day| (sum(day), day)).max_by(|(a, x), (b, y)| a.cmp(b).then(y.cmp(x)))?;
    if peak <= Exact::one() {
        return None;
    }
    let what = format!("is at {} FTE in {} {}", to_decimal_rounded(&peak, 2), day.month(), day.year());
    Some(Excess { what, parts: on(day).into_iter().filter(|(_, share)| !share.is_zero()).collect() })
}

/// Rates and pledges that together do not fit into a year, for the first such year.
fn in_a_year(case: &Case<'_>, works: &[Work<'_>], end: End) -> Option<Excess> {
    let given: Vec<BTreeMap<i32, Interval>> =
        works.iter().map(|work| exact_person_months(work.effort, &work.basis)).collect();
    months_by_year(&case.application.period).into_iter().find_map(|(year, available)| {
        let parts: Vec<(usize, Exact)> = given
            .iter()
            .enumerate()
            .filter_map(|(position, years)| Some((position, end(years.get(&year)?).clone())))
            .filter(|(_, amount)| !amount.is_zero())
            .collect();
        let sum = parts.iter().fold(Exact::zero(), |sum, (_, amount)| sum + amount);
        if sum <= available {
            return None;
        }
        let (sum, available) = (to_decimal_rounded(&sum, 2), to_decimal_rounded(&available, 2));
        Some(Excess { what: format!("has {sum} person-months in the {available} months of {year}"), parts })
    })
}
