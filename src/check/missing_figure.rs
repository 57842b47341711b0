//! A figure that the information sheet cites and that is not given.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

/// What the sheet for potential partners cites by name.
const CITED: [&str; 3] = ["since", "learners", "workshops"];

pub(super) const RULE: Rule = Rule {
    code: "missing-figure",
    severity: Severity::Advice,
    reason: "the information sheet for potential partners cites it, and is not made without it",
    story: "`loi information` tells potential partners since when the project exists (`since`), how many people it has \
            taught (`learners`) and in how many workshops (`workshops`). Letters and the annex can do without, so that \
            `loi check` only gives advice. `loi information` cannot: a sheet with a gap or an XX in it is never made, and \
            there the same code is an error, for each figure that the sheet's wording cites.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let figures = &case.application.figures;
    let missing: Vec<String> =
        CITED.iter().filter(|name| !figures.contains_key(**name)).map(|name| format!("`{name}`")).collect();
    if missing.is_empty() {
        return Vec::new();
    }
    let message = format!("the information sheet cites figures that are not given: {}", missing.join(", "));
    let hint = "add them: `\"figures\": { \"since\": \"2016\", \"learners\": 2200, \"workshops\": 65 }`";
    vec![RULE.finding(File::Application, "/figures", message, hint)]
}
