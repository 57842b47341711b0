//! A contribution of nothing.

use super::note_on_nothing::is_nothing;
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "nothing-pledged",
    severity: Severity::Warning,
    reason: "a letter that commits to zero hours says no in the form of a yes",
    story: "Every entry's amount is zero, and nothing is given beside working time. The letter would state a commitment of \
            0 hours, and the annex would have a row of zeros. Zeros in single years or entries are fine; a contribution \
            of other things than working time is, too.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    case.numbered()
        .filter(|(_, contribution)| {
            let mut other = contribution.other.iter().flat_map(|other| other.years.values());
            contribution.pledged.iter().all(|entry| is_nothing(&entry.effort))
                && other.all(|amount| amount.is_zero())
        })
        .map(|(index, _)| {
            let hint =
                "state the working time; leave the file out of the folder until there is something to state";
            RULE.finding(File::Contribution(index), "/contributions", "nothing at all is contributed", hint)
        })
        .collect()
}
