//! The cost table as it is printed.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::ledger::{minor_unit, shown_digits};
use crate::model::Interval;
use crate::view::{Locale, Number};

use super::super::{Annex, CostKind, CostRow};
use super::extent::Extent;

/// The cost table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostsView {
    /// ISO 4217.
    pub currency: String,
    /// The price of a person-month.
    pub per_person_month: Number,
    /// The currency's minor unit, if some price had to be rounded to it.
    pub step: Option<Number>,
    /// The rows.
    pub rows: Vec<CostLine>,
    /// The sum of each year.
    pub cells: Vec<Option<Number>>,
    /// The sum of everything.
    pub total: Number,
}

/// One row of the costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostLine {
    /// `in-kind` or `funder` for working time, `other` for one other contribution, `others` for all of those
    /// together.
    pub kind: &'static str,
    /// The other contribution, and by whom it is made; `None` for working time and for a row of many.
    pub description: Option<String>,
    /// An amount for each year; `None` if the year is blank.
    pub cells: Vec<Option<Number>>,
    /// Their sum.
    pub total: Number,
}

/// The cost table. If rows are left out, the other contributions are added into one row, so that the table still adds
/// up.
pub(super) fn costs(annex: &Annex, extent: Extent, locale: &Locale) -> Option<CostsView> {
    let costs = annex.costs.as_ref()?;
    let all = costs.rows.iter().flat_map(|row| row.years.values());
    let digits = shown_digits(all, &costs.currency);
    let money = |amount: &Interval| locale.money(amount, digits);
    let amounts = |years: &BTreeMap<i32, Interval>| -> Vec<Option<Number>> {
        annex.years.iter().map(|year| years.get(year).map(money)).collect()
    };
    let line = |row: &CostRow| {
        let (kind, description) = match &row.kind {
            CostKind::PersonMonths(funding) => (funding.as_str(), None),
            CostKind::Other { description, partner } => ("other", Some(format!("{description} ({partner})"))),
        };
        CostLine { kind, description, cells: amounts(&row.years), total: money(&row.total) }
    };
    let (time, others): (Vec<&CostRow>, Vec<&CostRow>) =
        costs.rows.iter().partition(|row| matches!(row.kind, CostKind::PersonMonths(_)));
    let mut rows: Vec<CostLine> = time.into_iter().map(line).collect();
    if extent.has_rows() || others.is_empty() {
        rows.extend(others.into_iter().map(line));
    } else {
        rows.push(together(&others, amounts, money));
    }
    Some(CostsView {
        currency: costs.currency.clone(),
        per_person_month: locale.price(&costs.per_person_month, &costs.currency),
        step: costs.rounded.then(|| locale.exact(&minor_unit(&costs.currency))),
        rows,
        cells: amounts(&costs.year_totals),
        total: money(&costs.total),
    })
}

fn together(
    rows: &[&CostRow],
    amounts: impl Fn(&BTreeMap<i32, Interval>) -> Vec<Option<Number>>,
    money: impl Fn(&Interval) -> Number,
) -> CostLine {
    let mut years: BTreeMap<i32, Interval> = BTreeMap::new();
    for (year, amount) in rows.iter().flat_map(|row| &row.years) {
        let sum = years.entry(*year).or_insert_with(Interval::zero);
        *sum = sum.plus(amount);
    }
    let total = rows.iter().fold(Interval::zero(), |sum, row| sum.plus(&row.total));
    CostLine { kind: "others", description: None, cells: amounts(&years), total: money(&total) }
}
