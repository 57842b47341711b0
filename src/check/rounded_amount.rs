//! Amounts that are stated more exactly than they are printed.

use super::{Case, Finding, Rule};
use crate::diagnostic::Severity;
use crate::ledger::{Basis, Cell, allocate, to_decimal, to_decimal_rounded};
use crate::model::{Effort, Interval, WorkUnit};

pub(super) const RULE: Rule = Rule {
    code: "rounded-amount",
    severity: Severity::Advice,
    reason: "a partner that states an amount expects to find it in its letter",
    story: "An amount in hours or person-months, in total or for a year, is printed in steps of `rounding`, by default \
            1 hour and 0.01 person-months. This one is not a multiple of its step, so the letter and the annex have \
            another amount. State one that they can print, or set a smaller step in the application.",
    find,
};

/// What somebody has stated, and what is printed instead.
struct Changed {
    stated: Interval,
    printed: Interval,
    unit: WorkUnit,
}

fn find(case: &Case<'_>) -> Vec<Finding> {
    let finding = |file, pointer, Changed { stated, printed, unit }: Changed| {
        let unit = match unit {
            WorkUnit::Hours => "hours",
            WorkUnit::PersonMonths => "person-months",
        };
        let message = format!("`{}` {unit} are stated, and `{}` are printed", told(&stated), told(&printed));
        let hint = "state a multiple of the step that `rounding` sets, or make the step smaller";
        RULE.finding(file, pointer, message, hint)
    };
    let efforts = case.efforts();
    efforts
        .filter_map(|(file, pointer, effort, basis)| Some(finding(file, pointer, changed(effort, &basis)?)))
        .collect()
}

/// The first amount of an effort that is printed as another one. An amount that disappears is a matter of its own.
fn changed(effort: &Effort, basis: &Basis) -> Option<Changed> {
    let cells = allocate(effort, basis);
    let of = |cell: &Cell, unit| match unit {
        WorkUnit::Hours => cell.hours.clone(),
        WorkUnit::PersonMonths => cell.person_months.clone(),
    };
    let differs = |stated: &Interval, printed: Interval, unit| {
        let is_changed = *stated != printed && !cells.values().all(Cell::is_zero);
        is_changed.then(|| Changed { stated: stated.clone(), printed, unit })
    };
    match effort {
        Effort::Rate(_) => None,
        Effort::Total(total) => {
            let printed = cells.values().map(|cell| of(cell, total.unit)).sum();
            differs(&total.amount, printed, total.unit)
        }
        Effort::PerYear(pledge) => pledge
            .years
            .iter()
            .find_map(|(year, stated)| differs(stated, of(cells.get(year)?, pledge.unit), pledge.unit)),
    }
}

fn told(amount: &Interval) -> String {
    let number = |value| to_decimal(value).unwrap_or_else(|| to_decimal_rounded(value, 4));
    let (min, max) = (number(amount.min()), number(amount.max()));
    if min == max { min } else { format!("{min}–{max}") }
}
