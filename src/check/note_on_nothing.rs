//! A note on an entry whose figures are all zero.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "note-on-nothing",
    severity: Severity::Warning,
    reason: "a note on a row of zeros makes readers look for an amount that was lost",
    story: "A note becomes a lettered footnote on the entry's row in the annex, and a condition in the letter. If the \
            entry's amount is zero, there is nothing for the condition to apply to: most often the amount was \
            forgotten.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let finding = |file, pointer| {
        let hint = "state the amount that the note is about, or delete the note";
        RULE.finding(file, pointer, "a note on an entry that comes to nothing", hint)
    };
    let expected = case.application.expected.iter().enumerate();
    let expected = expected
        .filter(|(_, row)| row.note.is_some() && row.effort.is_zero())
        .map(|(index, _)| finding(File::Application, format!("/expected/{index}/note")));
    let pledged = case.numbered().flat_map(|(partner, contribution)| {
        let entries = contribution.pledged.iter().enumerate();
        entries.filter(|(_, entry)| entry.note.is_some() && entry.effort.is_zero()).map(move |(index, _)| {
            finding(File::Contribution(partner), format!("/contributions/{index}/note"))
        })
    });
    expected.chain(pledged).collect()
}
