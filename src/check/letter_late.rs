//! A letter that comes too late.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "letter-after-due-date",
    severity: Severity::Warning,
    reason: "a letter that is dated after the due date may not be accepted",
    story: "The application asks for signed letters by `letters_due`. A letter whose own date is later cannot have been \
            signed by then, and a funder who compares the two may leave the partner out.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(due) = case.application.letters_due else { return Vec::new() };
    case.numbered()
        .filter_map(|(index, contribution)| {
            let date = contribution.letter.date.filter(|date| *date > due)?;
            let message = format!("the letter is dated {date}, but letters are wanted by {due}");
            let hint = "date the letter earlier, or agree on a later due date with the coordinator";
            Some(RULE.finding(File::Contribution(index), "/letter/date", message, hint))
        })
        .collect()
}
