//! Organisations that would share a row of the annex unintentionally.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{full_name, label, partners, row_field, row_of};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::partner::Same;
use crate::model::{Contribution, Funding, Language};

pub(super) const RULE: Rule = Rule {
    code: "shared-row",
    severity: Severity::Warning,
    reason: "the annex adds up entries of the same row, so two partners would be shown as one",
    story: "A row of the annex is labelled with an entry's `row`, or else the organisation's `short_name`, or else its \
            `name`, and entries with the same label make one row. Partners who want to share a row give both the same \
            `row`, and nothing is reported. Here two different organisations have the same label by chance, and a \
            reader would not see that there are two.",
    find,
};

/// A row of the annex, as an entry of a partner asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row<'a> {
    partner: usize,
    /// Whether the label is the default, rather than chosen by the entry.
    by_chance: bool,
    /// The entry.
    entry: usize,
    label: &'a str,
    funding: Funding,
}

fn find(case: &Case<'_>) -> Vec<Finding> {
    let partners = partners(case);
    let are_two = |one: usize, other: usize| match (partners.get(one), partners.get(other)) {
        (Some(one), Some(other)) => one.compare(other) == Same::No,
        _ => false,
    };
    let mut found = BTreeMap::new();
    // The language of the annex is not known here, so labels that agree in any language count.
    for language in Language::ALL {
        let mut first: BTreeMap<(Funding, &str), Row<'_>> = BTreeMap::new();
        for row in rows(case, language) {
            let earlier = *first.entry((row.funding, row.label)).or_insert(row);
            if earlier.partner != row.partner && (row.by_chance || earlier.by_chance) {
                // If this entry chose its row, the other one has to change.
                let (at, with) = if row.by_chance { (row, earlier) } else { (earlier, row) };
                found.entry((at.partner, with.partner)).or_insert((at, with));
            }
        }
    }
    let found = found.into_values().filter(|(at, with)| are_two(at.partner, with.partner));
    found.filter_map(|(at, with)| finding(case, at, with)).collect()
}

/// The rows of all partners, in the order of the partners; one for each entry.
fn rows<'a>(case: &Case<'a>, language: Language) -> BTreeSet<Row<'a>> {
    let of_partner = |(partner, contribution): (usize, &'a Contribution)| {
        contribution.pledged.iter().enumerate().map(move |(entry, pledged)| {
            let (by_chance, funding) = (pledged.row.is_none(), pledged.funding);
            let label = pledged.row.as_ref().unwrap_or_else(|| row_of(&contribution.organization));
            Row { partner, by_chance, entry, label: label.get_or_any(language), funding }
        })
    };
    case.numbered().flat_map(of_partner).collect()
}

fn finding(case: &Case<'_>, at: Row<'_>, with: Row<'_>) -> Option<Finding> {
    let (contribution, other) =
        (*case.contributions.get(at.partner)?, *case.contributions.get(with.partner)?);
    let name = full_name(other);
    let message = format!("the annex would add this up with `{name}` in one row, `{}`", at.label);
    let hint = format!(
        "give `{}` another `short_name`; if one row is meant, give both the same `row`",
        label(contribution)
    );
    let pointer = |row: Row<'_>, contribution: &Contribution| match row.by_chance {
        true => row_field(&contribution.organization).to_owned(),
        false => format!("/contributions/{}/row", row.entry),
    };
    let finding = RULE.finding(File::Contribution(at.partner), pointer(at, contribution), message, hint);
    let related = format!("the row `{}` of `{name}`", with.label);
    Some(finding.also(File::Contribution(with.partner), pointer(with, other), related))
}
