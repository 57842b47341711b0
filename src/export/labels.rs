//! The names that the exports give to things that have none in the data: English, whatever the annex is written in.

use crate::model::Funding;
use crate::view::annex::CostKind;

/// What a side's share is called at the head of its tables.
pub(super) fn funding(funding: Funding) -> &'static str {
    match funding {
        Funding::InKind => "In-kind",
        Funding::Funder => "Funder-financed",
    }
}

/// What a row of the costs is called.
pub(super) fn cost_label(kind: &CostKind) -> String {
    match kind {
        CostKind::PersonMonths(side) => format!("{} person-months", funding(*side)),
        CostKind::Other { description, partner } => format!("{description} ({partner})"),
    }
}
