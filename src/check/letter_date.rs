//! An implausible date of a letter.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "implausible-letter-date",
    severity: Severity::Warning,
    reason: "a letter of intent is written before the work, and for this call",
    story: "A letter dated after the application's period speaks of the past; one dated more than three years before \
            it was written before the call was open. Either is most often a slip in the year, or a date left over from \
            a copied contribution.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let period = &case.application.period;
    let find = |(index, contribution): (usize, &crate::model::Contribution)| {
        let date = contribution.letter.date?;
        let message = if date > period.end() {
            format!("the letter is dated {date}, after the period has ended ({})", period.end())
        } else if period.start().year() - date.year() > 3 {
            format!("the letter is dated {date}, years before the period begins ({})", period.start())
        } else {
            return None;
        };
        let hint =
            "check the year, or leave the date out: the letter is then dated the day on which it is made";
        Some(RULE.finding(File::Contribution(index), "/letter/date", message, hint))
    };
    case.numbered().filter_map(find).collect()
}
