//! A partner that is listed as expected although its contribution is there.

use super::names::{label, row_field, row_of, share_a_name};
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::Language;

pub(super) const RULE: Rule = Rule {
    code: "expected-twice",
    severity: Severity::Warning,
    reason: "the annex would count this partner twice: once as expected and once by its letter",
    story: "`expected` has the rows of the annex that have no letter yet. Once the letter arrives, its row has to be \
            removed: otherwise the partner's hours are counted twice in every total. A row is taken for the partner's \
            if it has the organisation's name or short name, or the `row` of one of its entries.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let expected = case.application.expected.iter().enumerate();
    expected
        .filter_map(|(index, expected)| {
            let (position, arrived) = case.numbered().find(|(_, contribution)| {
                let organization = &contribution.organization;
                let rows = contribution.pledged.iter().filter_map(|pledged| pledged.row.as_ref());
                let mut names = rows.chain([&organization.name, row_of(organization)]);
                names.any(|name| share_a_name(name, &expected.label))
            })?;
            let name = expected.label.get_or_any(Language::En);
            let message =
                format!("`{name}` is expected, but `{}` has given its contribution", label(arrived));
            let hint = "delete this expected row; the letter has taken its place";
            let finding = RULE.finding(File::Application, format!("/expected/{index}/label"), message, hint);
            let (file, pointer) = (File::Contribution(position), row_field(&arrived.organization));
            Some(finding.also(file, pointer, "the partner whose contribution is here"))
        })
        .collect()
}
