//! A contribution below what the application recommends to partners.

use num_traits::Zero;

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Part, Statement, to_decimal_rounded};
use crate::model::{Exact, Recommendation};

pub(super) const RULE: Rule = Rule {
    code: "below-recommendation",
    severity: Severity::Advice,
    reason: "every partner is told what is recommended, and the coordinator wants to know who gives less",
    story: "The application's `recommendation` says how many working days a week a partner should give in kind, and \
            shared by how many people. Nothing is wrong with a smaller contribution, which is welcome; but work that \
            rests on a few hours of one person tends to end when that person is busy or leaves. For a range, the high \
            end counts, averaged over the days on which anything is given. An entry without a name may stand for \
            several people. Without a `recommendation`, nothing is advised.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let Some(recommendation) = &case.application.recommendation else { return Vec::new() };
    let find = |(index, contribution)| {
        let statement = Statement::new(case.application, contribution);
        let days = share_of(&statement.in_kind) * &statement.basis.days_per_week;
        // A partner that gives no time in kind gives something else.
        let missing =
            (!days.is_zero()).then(|| missing(recommendation, &days, &statement.in_kind)).flatten()?;
        let hint = format!("{} recommended; what you can give is welcome all the same", told(recommendation));
        Some(RULE.finding(File::Contribution(index), "/contributions", missing, hint))
    };
    case.numbered().filter_map(find).collect()
}

/// Describes how the contribution falls short of the recommendation; `None` if it does not.
fn missing(recommendation: &Recommendation, days: &Exact, part: &Part) -> Option<String> {
    let too_little = days < recommendation.days_per_week.min();
    let people = (part.unnamed == 0).then_some(part.people);
    let too_few =
        people.filter(|people| recommendation.people.is_some_and(|wanted| *people < wanted as usize));
    let given = format!("the contribution in kind comes to {} days a week", to_decimal_rounded(days, 2));
    let by = |people: usize| if people == 1 { "one person".to_owned() } else { format!("{people} people") };
    match (too_little, too_few) {
        (true, Some(people)) => Some(format!("{given}, by {}", by(people))),
        (true, None) => Some(given),
        (false, Some(people)) => Some(format!("the contribution in kind is given by {}", by(people))),
        (false, None) => None,
    }
}

/// The recommendation, with its verb.
fn told(recommendation: &Recommendation) -> String {
    let days = &recommendation.days_per_week;
    let [min, max] = [days.min(), days.max()].map(|end| to_decimal_rounded(end, 2));
    let days = match (min == max, min.as_str()) {
        (true, "1") => "1 day a week".to_owned(),
        (true, _) => format!("{min} days a week"),
        (false, _) => format!("{min} to {max} days a week"),
    };
    match recommendation.people {
        Some(people) if people > 1 => format!("{days} by {people} people or more are"),
        _ if days.starts_with("1 day ") => format!("{days} is"),
        _ => format!("{days} are"),
    }
}

/// The high end of a part's share of full time.
fn share_of(part: &Part) -> Exact {
    part.shares.person_months_per_year.max() / Exact::from_integer(12.into())
}
