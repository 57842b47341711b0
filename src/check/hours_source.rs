//! An hours norm without a source.

use super::hours_norm::norms;
use super::{Case, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "unsourced-hours-norm",
    severity: Severity::Advice,
    reason: "a reviewer who recalculates hours asks where the norm comes from",
    story: "The letter's appendix and the annex print the hours of a full-time year, and `source` says where the \
            figure comes from: a funder's rule, a collective agreement, a national norm. Without it the first question \
            about the hours has no answer.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    norms(case)
        .filter(|(_, _, norm)| norm.source.is_none())
        .map(|(file, pointer, _)| {
            let hint = "add it, as in `\"source\": \"Horizon Europe, 215 days of 8 hours\"`";
            RULE.finding(file, pointer, "the source of the hours norm is not stated", hint)
        })
        .collect()
}
