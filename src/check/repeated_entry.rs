//! The same entry twice.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "repeated-entry",
    severity: Severity::Warning,
    reason: "an entry that was copied and not changed counts its hours twice",
    story: "Two entries for the same person are the same in every field. Entries without a name may well be alike, \
            since two positions can have the same role; a named person has only one position of a kind.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    case.numbered()
        .flat_map(|(partner, contribution)| {
            let entries = &contribution.pledged;
            entries.iter().enumerate().filter_map(move |(index, entry)| {
                let who = entry.person_label()?;
                let earlier = entries.iter().take(index).position(|earlier| earlier == entry)?;
                let message =
                    format!("`{who}` has the same entry twice: this one is equal to entry {}", earlier + 1);
                let hint = "delete it, or change what was meant to differ";
                let (file, pointer) =
                    (File::Contribution(partner), |index| format!("/contributions/{index}"));
                let finding = RULE.finding(file, pointer(index), message, hint);
                Some(finding.also(file, pointer(earlier), "the entry that it is equal to"))
            })
        })
        .collect()
}
