//! Benefits that are out of reach.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Statement, to_decimal_rounded};
use crate::model::Exact;

pub(super) const RULE: Rule = Rule {
    code: "unreached-benefit",
    severity: Severity::Advice,
    reason: "a partner may want to know what a little more would bring, and a coordinator what nobody gets",
    story: "A benefit with `from_person_months_per_year` is promised only in the letters of partners who commit that \
            much in kind; for a range, the low end counts. When one contribution is checked, the benefits that it does \
            not reach are listed; when several are checked together, those that none of them reaches.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let statements: Vec<Statement> = case
        .contributions
        .iter()
        .map(|contribution| Statement::new(case.application, contribution))
        .collect();
    let benefits = case.application.benefits.iter().enumerate();
    let unreached = benefits.filter_map(|(index, benefit)| {
        let threshold = benefit.from_person_months_per_year.as_ref()?;
        (!statements.iter().any(|statement| statement.reaches(threshold))).then_some((index, threshold))
    });
    match statements.as_slice() {
        [] => Vec::new(),
        [statement] => {
            of_one(statement, unreached.map(|(_, threshold)| threshold).min()).into_iter().collect()
        }
        _ => unreached.map(|(index, threshold)| of_all(index, threshold)).collect(),
    }
}

fn of_one(statement: &Statement, next: Option<&Exact>) -> Option<Finding> {
    // A partner that gives no time in kind did not aim for these benefits.
    if statement.in_kind.table.total().is_zero() {
        return None;
    }
    let given = to_decimal_rounded(statement.in_kind.shares.person_months_per_year.min(), 2);
    let next = to_decimal_rounded(next?, 2);
    let message = format!("{given} person-months a year in kind do not reach all benefits");
    let hint = format!("further benefits begin at {next} person-months a year; the letter leaves them out");
    Some(RULE.finding(File::Contribution(0), "/contributions", message, hint))
}

fn of_all(index: usize, threshold: &Exact) -> Finding {
    let threshold = to_decimal_rounded(threshold, 2);
    let message =
        format!("no partner reaches {threshold} person-months a year, so no letter has this benefit");
    let pointer = format!("/benefits/{index}/from_person_months_per_year");
    RULE.finding(
        File::Application,
        pointer,
        message,
        "check the threshold; it counts person-months, not hours",
    )
}
