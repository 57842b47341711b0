//! Names for things that have none in the data. The exports use English names, whatever language the annex is in.

use crate::model::Funding;
use crate::view::annex::CostKind;

/// The name of a kind of funding in the headings of its tables.
pub(super) fn funding(funding: Funding) -> &'static str {
    match funding {
        Funding::InKind => "In-kind",
        Funding::Funder => "Funder-financed",
    }
}

/// The name of a row of the costs.
pub(super) fn cost_label(kind: &CostKind) -> String {
    match kind {
        CostKind::PersonMonths(side) => format!("{} person-months", funding(*side)),
        CostKind::Other { description, partner } => format!("{description} ({partner})"),
    }
}
