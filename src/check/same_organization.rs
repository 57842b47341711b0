//! Two contributions of one partner, or of partners that may be the same.

use super::names::{full_name, partners};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::Contribution;
use crate::model::partner::{Group, group, namesakes};

pub(super) const RULE: Rule = Rule {
    code: "same-organization",
    severity: Severity::Error,
    reason: "two contributions of one partner are most often an old and a new one, and both would be counted",
    story: "Two partners are the same if they have the same ROR, or the same number in the register of a country. If \
            one of them has neither, or each has a different one, they are the same if they have the same name in any \
            language, within a country. Capitals, spaces, invisible characters and the ways to write an accent make no \
            difference. If two parts of one organisation each send a letter, say so with `unit`: if both name a unit, \
            and the units differ, they are two partners. If one names a unit and the other does not, nobody can tell, \
            and it is an error. It is also an error if the contributions of one partner differ: remove the file that \
            does not count. Identical contributions are a warning, and counted once. It is a warning as well if two \
            partners have the same name and only their identifiers differ, since a slip in one of these would look the \
            same.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let partners = partners(case);
    let groups = group(&partners);
    let together = groups.iter().filter_map(|group| of_group(case, group));
    let by_name = namesakes(&partners).into_iter().filter_map(|(one, other)| of_namesakes(case, one, other));
    together.chain(by_name).collect()
}

/// The finding about contributions that are all of one partner, or may be.
fn of_group(case: &Case<'_>, group: &Group) -> Option<Finding> {
    let (last, earlier) = group.members.split_last()?;
    let of = |index: &usize| case.contributions.get(*index).copied();
    let contribution = of(last).filter(|_| !earlier.is_empty())?;
    let is_repeated = earlier.iter().all(|index| of(index) == Some(contribution));
    let (name, count) = (full_name(contribution), group.members.len());
    let (message, hint) = match group.doubt {
        Some(doubt) => (
            format!(
                "`{name}` has {count} contributions that may be from one partner or from several: {doubt}"
            ),
            "take away the file that does not count; if they are two, name in each the `unit` that contributes",
        ),
        None if is_repeated => (
            format!("`{name}` has {count} contributions that say the same"),
            "it is counted once; take away all but one",
        ),
        None => (
            format!("`{name}` has {count} contributions that differ"),
            "take away the older file; if two parts of it contribute, name each in `unit`",
        ),
    };
    let mut finding = RULE.finding(File::Contribution(*last), "/organization/name", message, hint);
    if is_repeated && group.doubt.is_none() {
        finding.severity = Severity::Warning;
    }
    Some(earlier.iter().filter_map(|index| Some((*index, of(index)?))).fold(finding, also))
}

/// The finding about two partners with the same name.
fn of_namesakes(case: &Case<'_>, one: usize, other: usize) -> Option<Finding> {
    let (first, second) = (*case.contributions.get(one)?, *case.contributions.get(other)?);
    let name = full_name(second);
    let message = format!("another partner is called `{name}` too, and only an identifier tells them apart");
    let hint =
        "compare `registration_number` and `ror` with the registers; if they are one, take one file away";
    let mut finding = RULE.finding(File::Contribution(other), "/organization/name", message, hint);
    finding.severity = Severity::Warning;
    Some(also(finding, (one, first)))
}

/// The finding, with the other contribution's place.
fn also(finding: Finding, (index, contribution): (usize, &Contribution)) -> Finding {
    let name = full_name(contribution);
    finding.also(File::Contribution(index), "/organization/name", format!("here it is `{name}`"))
}
