//! Organisations that would share a row of the annex without having asked for it.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{is_same, label, row_of};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::{Funding, Language};

pub(super) const RULE: Rule = Rule {
    code: "shared-row",
    severity: Severity::Warning,
    reason: "the annex adds entries of the same row up, so that two partners would be shown as one",
    story: "A row of the annex is called what an entry's `row` says, else by the organisation's `short_name`, else by its \
            `name`, and entries with the same label make one row. Partners who want to share one give both the same \
            `row`, and nothing is said. Here two different organisations have the same label by chance: a reader would \
            not see that there are two.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut findings = BTreeMap::new();
    // Which language the annex will be in is not known here; one in which two labels agree is enough.
    for language in Language::ALL {
        let mut first: BTreeMap<(Funding, &str), (usize, bool)> = BTreeMap::new();
        for (partner, label, funding, by_chance) in rows(case, language) {
            let (earlier, also_by_chance) = *first.entry((funding, label)).or_insert((partner, by_chance));
            if earlier != partner && (by_chance || also_by_chance) {
                // Where this one chose its row, it is the other that has to change.
                let (at, with) = if by_chance { (partner, earlier) } else { (earlier, partner) };
                findings.entry((at, with)).or_insert_with(|| label.to_owned());
            }
        }
    }
    findings.into_iter().filter_map(|((at, with), row)| finding(case, at, with, &row)).collect()
}

/// The rows of each partner: its position, the label, who pays, and whether no entry asked for that label.
fn rows<'a>(case: &Case<'a>, language: Language) -> BTreeSet<(usize, &'a str, Funding, bool)> {
    let of_partner = |(index, contribution): (usize, &'a crate::model::Contribution)| {
        contribution.pledged.iter().map(move |entry| {
            let row = entry.row.as_ref().unwrap_or_else(|| row_of(&contribution.organization));
            (index, row.get_or_any(language), entry.funding, entry.row.is_none())
        })
    };
    case.numbered().flat_map(of_partner).collect()
}

fn finding(case: &Case<'_>, at: usize, with: usize, row: &str) -> Option<Finding> {
    let (contribution, other) = (case.contributions.get(at)?, case.contributions.get(with)?);
    if is_same(&contribution.organization, &other.organization) {
        return None;
    }
    let field = if contribution.organization.short_name.is_some() { "short_name" } else { "name" };
    let name = other.organization.name.get_or_any(Language::En);
    let message = format!("the annex would add this up with `{name}` in one row, `{row}`");
    let hint = format!(
        "give `{}` another `short_name`; if one row is meant, give both the same `row`",
        label(contribution)
    );
    Some(RULE.finding(File::Contribution(at), format!("/organization/{field}"), message, hint))
}
