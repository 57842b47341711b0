//! One person at two partners.

use std::collections::BTreeMap;

use super::names::{is_same, key, label};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "person-at-two-partners",
    severity: Severity::Warning,
    reason: "a reviewer who meets a name twice asks whether the same hours are counted twice",
    story: "The same name stands in the entries of two partners. It may be one person with two positions, which is worth \
            a note on the entries; or one person whom both partners count; or two people with one name, who should be \
            told apart. Blanks and capitals make no difference. Two letters of one organisation are another matter, \
            and told apart from this.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut findings = Vec::new();
    for (partner, contribution) in case.numbered() {
        let mut told = Vec::new();
        for (index, entry) in contribution.pledged.iter().enumerate() {
            let Some(who) = &entry.who else { continue };
            let earlier = *first.entry(key(who)).or_insert(partner);
            let Some(other) = case.contributions.get(earlier).filter(|_| earlier != partner) else {
                continue;
            };
            if is_same(&other.organization, &contribution.organization) || told.contains(&key(who)) {
                continue;
            }
            told.push(key(who));
            let message = format!("`{who}` is named by `{}` as well", label(other));
            let hint =
                "say in a `note` how the time is divided, name the person once, or tell two people apart";
            let pointer = format!("/contributions/{index}/who");
            findings.push(RULE.finding(File::Contribution(partner), pointer, message, hint));
        }
    }
    findings
}
