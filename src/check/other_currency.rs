//! Money in a currency other than the application's.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "other-currency",
    severity: Severity::Advice,
    reason: "amounts in different currencies are not added up, so the costs in the annex leave this one out",
    story: "The annex prices working time in the currency of `cost`, and adds other contributions in the same \
            currency. Contributions in another currency are listed, but are in no total: no exchange rate is known, \
            and a reviewer would ask for its date and its source.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(cost) = &case.application.cost else { return Vec::new() };
    case.numbered()
        .flat_map(|(partner, contribution)| {
            let others = contribution.other.iter().enumerate();
            others.filter(|(_, other)| other.currency != cost.currency).map(move |(index, other)| {
                let message = format!(
                    "the amount is in {}, the application counts in {}",
                    other.currency, cost.currency
                );
                let hint = format!(
                    "the annex lists it outside its totals; state it in {} to have it added",
                    cost.currency
                );
                let pointer = format!("/other_contributions/{index}/currency");
                RULE.finding(File::Contribution(partner), pointer, message, hint)
            })
        })
        .collect()
}
