//! Two contributions of one organisation.

use super::names::{is_same, label};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "same-organization",
    severity: Severity::Warning,
    reason: "two letters of one organisation are most often an old and a new one, and both would be counted",
    story: "Two contributions are of organisations in the same country with the same name or the same registration \
            number. If one replaces the other, take the old file away. If two parts of one organisation each send a \
            letter, say so with `unit`: organisations whose units differ are told apart.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    case.numbered()
        .filter_map(|(index, contribution)| {
            let before = case.contributions.iter().take(index);
            let other =
                before.into_iter().find(|other| is_same(&other.organization, &contribution.organization))?;
            let message = format!("`{}` has another contribution in this application", label(other));
            let hint = "take the older file away; if two parts of it contribute, name each in `unit`";
            Some(RULE.finding(File::Contribution(index), "/organization/name", message, hint))
        })
        .collect()
}
