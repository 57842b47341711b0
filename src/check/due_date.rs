//! An implausible due date.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "implausible-due-date",
    severity: Severity::Warning,
    reason: "letters are gathered before a project begins, and not many years before",
    story: "`letters_due` is the day by which signed letters are due, so that they can be submitted with the \
            application. A day after the period has begun, or more than three years before, is most often a slip in \
            the year, of this date or of the period.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(due) = case.application.letters_due else { return Vec::new() };
    let start = case.application.period.start();
    let message = if due > start {
        format!("letters are wanted by {due}, but the period begins on {start}")
    } else if start.year() - due.year() > 3 {
        format!("letters are wanted by {due}, years before the period begins on {start}")
    } else {
        return Vec::new();
    };
    vec![RULE.finding(File::Application, "/letters_due", message, "check the years of both dates")]
}
