//! Effort that rounding makes disappear in print.

use super::{Case, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Basis, Cell, allocate};
use crate::model::Effort;

pub(super) const RULE: Rule = Rule {
    code: "rounded-away",
    severity: Severity::Warning,
    reason: "an amount below the printed step shows as zero, and totals are sums of what is printed",
    story: "Each cell is rounded to the steps of `rounding`, by default 1 hour and 0.01 person-months, and every total \
            is the sum of the printed cells. This entry's amount is so small that all of its cells round to zero: it \
            would be listed and count for nothing. Most often units were mixed up, such as a share of full time that \
            was meant in days a week.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let hint =
        "check the amount and what it counts; smaller steps can be set in the application's `rounding`";
    let lost = case.efforts().filter(|(.., effort, basis)| is_lost(effort, basis));
    lost.map(|(file, pointer, ..)| {
        RULE.finding(file, pointer, "the amount is so small that it is printed as 0", hint)
    })
    .collect()
}

fn is_lost(effort: &Effort, basis: &Basis) -> bool {
    !effort.is_zero() && allocate(effort, basis).values().all(Cell::is_zero)
}
