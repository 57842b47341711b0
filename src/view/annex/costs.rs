//! What the project costs: working time at the application's rate, and what is given besides working time.

use std::collections::BTreeMap;

use crate::ledger::{Cell, Money, Table};
use crate::model::{Application, Interval, Language};

use super::{AnnexPartner, CostKind, CostRow, Costs, SummaryTable, label_of};

/// The costs, if the application states a rate. Contributions in another currency are left to the list of other
/// contributions: no exchange rate is known.
pub(super) fn costs(
    application: &Application,
    partners: &[AnnexPartner],
    tables: &[SummaryTable],
    language: Language,
) -> Option<Costs> {
    let rate = application.cost.as_ref()?;
    let mut sums: Table<CostKind, Money> = Table::new(application.period.years());
    let mut rounded = false;
    for table in tables {
        let price = |(year, cell): (&i32, &Cell)| (*year, Money::of_cell(cell, rate));
        rounded |= table.sums.years.values().any(|cell| Money::is_rounded_for(cell, rate));
        sums.push(CostKind::PersonMonths(table.funding), table.sums.years.iter().map(price).collect());
    }
    for partner in partners {
        let label = label_of(partner.contribution, language);
        for other in partner.contribution.other.iter().filter(|other| other.currency == rate.currency) {
            let description = other.description.get_or_any(language).to_owned();
            let amounts =
                other.years.iter().map(|(year, amount)| (*year, Money::new(amount, &rate.currency)));
            sums.push(CostKind::Other { description, partner: label.clone() }, amounts.collect());
        }
    }
    let amounts = |cells: &BTreeMap<i32, Money>| -> BTreeMap<i32, Interval> {
        cells.iter().map(|(year, money)| (*year, money.amount.clone())).collect()
    };
    Some(Costs {
        currency: rate.currency.clone(),
        per_person_month: rate.per_person_month.clone(),
        rounded,
        rows: sums
            .rows()
            .iter()
            .map(|row| CostRow {
                kind: row.of.clone(),
                years: amounts(row.cells()),
                total: row.total().amount.clone(),
            })
            .collect(),
        year_totals: amounts(sums.year_totals()),
        total: sums.total().amount.clone(),
    })
}
