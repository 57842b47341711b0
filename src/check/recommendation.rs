//! A contribution below what is recommended to partners.

use num_traits::{One, Zero};

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Part, Statement, to_decimal_rounded};
use crate::model::Exact;

pub(super) const RULE: Rule = Rule {
    code: "below-recommendation",
    severity: Severity::Advice,
    reason: "one or two working days a week, by more than one person, carry a collaboration through holidays and leave",
    story: "Partners are recommended to give one or two working days a week in kind, and more than one person. A smaller \
            contribution is welcome and nothing is wrong with it; but what rests on a few hours of one person tends to \
            end when that person is busy or leaves. Of a range the high end counts, averaged over the days on which \
            anything is given. An entry without a name may stand for several people.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let find = |(index, contribution)| {
        let statement = Statement::new(case.application, contribution);
        let share = share_of(&statement.in_kind);
        // Who gives nothing hears about that elsewhere.
        if share.is_zero() {
            return None;
        }
        let days = &share * &statement.basis.days_per_week;
        let too_little = days < Exact::one();
        let alone = statement.in_kind.people == 1 && statement.in_kind.unnamed == 0;
        let given = format!("{} days a week", to_decimal_rounded(&days, 2));
        let (message, hint) = match (too_little, alone) {
            (true, true) => (
                format!("the contribution in kind comes to {given}, by one person"),
                "one or two days a week are recommended, by more than one person",
            ),
            (true, false) => (
                format!("the contribution in kind comes to {given}"),
                "one or two days a week are recommended; it is as good as it is if that is what you can give",
            ),
            (false, true) => (
                "the contribution in kind is one person's".to_owned(),
                "a second person is recommended, who can step in",
            ),
            (false, false) => return None,
        };
        Some(RULE.finding(File::Contribution(index), "/contributions", message, hint))
    };
    case.numbered().filter_map(find).collect()
}

/// The high end of the share of full time that a part is.
fn share_of(part: &Part) -> Exact {
    part.shares.person_months_per_year.max() / Exact::from_integer(12.into())
}
