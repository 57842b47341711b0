//! A period of an unusual length.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{months, to_decimal_rounded};
use crate::model::Exact;

/// The fewest and the most months of a period that pass without a warning.
const USUAL: (i64, i64) = (1, 120);

pub(super) const RULE: Rule = Rule {
    code: "unusual-period",
    severity: Severity::Warning,
    reason: "every yearly amount is multiplied by the period, so a slip in a date spoils all totals",
    story: "Projects run for several years. A period of less than one month or more than ten years is most often a \
            slip in one of its two years. Both days count: 2025-03-01 to 2028-02-29 is three years.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let months = months(&case.application.period);
    let (low, high) = (Exact::from_integer(USUAL.0.into()), Exact::from_integer(USUAL.1.into()));
    if (low..=high).contains(&months) {
        return Vec::new();
    }
    let message = format!("the period has {} months", to_decimal_rounded(&months, 2));
    vec![RULE.finding(File::Application, "/period", message, "check the years of both dates")]
}
