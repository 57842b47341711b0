//! One person at two partners.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{label, partners, people_of, person_pointer};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::partner::group;
use crate::model::{Contribution, Person};

pub(super) const RULE: Rule = Rule {
    code: "person-at-two-partners",
    severity: Severity::Warning,
    reason: "a reviewer who meets a name twice asks whether the same hours are counted twice",
    story: "The same name is in the entries of two partners. It may be one person with two positions, which is worth a \
            note on the entries; or one person whom both partners count; or two people with the same name, who should \
            be told apart by `orcid` or by an initial. Spaces, capitals and the ways to write an accent make no \
            difference. Two letters from one organisation are reported separately.",
    find,
};

/// The first entry of a partner that names a person.
struct Mention<'a> {
    partner: usize,
    entry: usize,
    who: &'a str,
    contribution: &'a Contribution,
}

fn find(case: &Case<'_>) -> Vec<Finding> {
    let groups = group(&partners(case));
    let group_of: BTreeMap<usize, usize> = (groups.iter().enumerate())
        .flat_map(|(index, group)| group.members.iter().map(move |member| (*member, index)))
        .collect();
    let known = people_of(case);
    let mut people: BTreeMap<Person, Vec<Mention<'_>>> = BTreeMap::new();
    for (partner, contribution) in case.numbered() {
        for (entry, pledged) in contribution.pledged.iter().enumerate() {
            let (Some(person), Some(who)) = (known.person(pledged), pledged.person_label()) else { continue };
            let mentions = people.entry(person).or_default();
            if mentions.last().is_none_or(|last| last.partner != partner) {
                mentions.push(Mention { partner, entry, who, contribution });
            }
        }
    }
    let mut findings: Vec<Finding> = people
        .values()
        .filter(|mentions| {
            let of: BTreeSet<_> = mentions.iter().map(|mention| group_of.get(&mention.partner)).collect();
            of.len() > 1
        })
        .filter_map(|mentions| finding(mentions))
        .collect();
    findings.sort_by(|one, other| (one.file, &one.pointer).cmp(&(other.file, &other.pointer)));
    findings
}

fn finding(mentions: &[Mention<'_>]) -> Option<Finding> {
    let (last, earlier) = mentions.split_last()?;
    let others: Vec<String> =
        earlier.iter().map(|mention| format!("`{}`", label(mention.contribution))).collect();
    let message = format!("`{}` is named by {} as well", last.who, others.join(", "));
    let hint = "say in a `note` how the time is divided, name the person once, or tell two people apart";
    let pointer = |mention: &Mention<'_>| person_pointer(mention.contribution, mention.entry);
    let finding = RULE.finding(File::Contribution(last.partner), pointer(last), message, hint);
    Some(earlier.iter().fold(finding, |finding, mention| {
        let message = format!("named by `{}`", label(mention.contribution));
        finding.also(File::Contribution(mention.partner), pointer(mention), message)
    }))
}
