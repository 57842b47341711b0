//! A norm for the hours of a full-time year that no country has.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::to_decimal_rounded;
use crate::model::{Exact, HoursNorm};

/// The fewest and the most hours of a full-time year that pass without a warning.
const PLAUSIBLE: (i64, i64) = (1200, 2200);

pub(super) const RULE: Rule = Rule {
    code: "implausible-hours-norm",
    severity: Severity::Warning,
    reason: "every figure in hours is multiplied by the norm, so a slip in it spoils all of them",
    story: "One full-time year is between 1,500 and 1,800 working hours by most norms, after leave and public holidays; \
            without deducting them it comes to 2,080. A number below 1,200 or above 2,200 is most often the hours of a \
            week, of a month, or of all the days of the year.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    norms(case)
        .filter_map(|(file, pointer, norm)| {
            let hours = &norm.hours_per_year;
            let (low, high) =
                (Exact::from_integer(PLAUSIBLE.0.into()), Exact::from_integer(PLAUSIBLE.1.into()));
            if (low..=high).contains(hours) {
                return None;
            }
            let message =
                format!("a full-time year of {} hours is implausible", to_decimal_rounded(hours, 2));
            let hint =
                "state the working hours of one full-time year after leave and holidays, such as `1720`";
            Some(RULE.finding(file, format!("{pointer}/hours_per_year"), message, hint))
        })
        .collect()
}

/// Every norm, with its place.
pub(super) fn norms<'a>(case: &Case<'a>) -> impl Iterator<Item = (File, &'static str, &'a HoursNorm)> {
    let own = case.numbered().filter_map(|(index, contribution)| {
        let norm = contribution.organization.working_time.as_ref()?;
        Some((File::Contribution(index), "/organization/working_time", norm))
    });
    std::iter::once((File::Application, "/working_time", &case.application.working_time)).chain(own)
}
