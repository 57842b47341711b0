//! What working time costs, and what is given beside it.

use std::collections::BTreeMap;

use crate::model::{CostRate, Exact, Interval, OtherContribution, Period};

use super::{Cell, Cells, Summand, Table};

/// An amount of money in a currency that the context names.
///
/// It is exact: a product of printed person-months and a price, both finite decimals, is one too.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much, in whole units of the currency.
    pub amount: Interval,
}

impl Money {
    /// Nothing.
    pub fn zero() -> Self {
        Self { amount: Interval::zero() }
    }

    /// What the printed person-months of a cell cost. Not the exact ones: the reader multiplies what stands there.
    pub fn of_cell(cell: &Cell, per_person_month: &Exact) -> Self {
        Self { amount: cell.person_months.map(|person_months| person_months * per_person_month) }
    }

    /// Low with low and high with high.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self { amount: self.amount.plus(&other.amount) }
    }
}

impl Summand for Money {
    fn zero() -> Self {
        Self::zero()
    }

    fn plus(&self, other: &Self) -> Self {
        self.plus(other)
    }
}

/// A table of working time in money, row by row and year by year, in the rate's currency.
pub fn costs<'a, T>(table: &'a Table<T>, rate: &CostRate) -> Table<&'a T, Money> {
    table.map_cells(|cell| Money::of_cell(cell, &rate.per_person_month))
}

/// A table for each currency of what is given beside working time, over at least the years of a period.
/// A row stands for the position of its contribution in the list.
pub fn other_by_currency(
    contributions: &[OtherContribution],
    period: &Period,
) -> BTreeMap<String, Table<usize, Money>> {
    let mut tables = BTreeMap::new();
    for (index, contribution) in contributions.iter().enumerate() {
        let cells: Cells<Money> = contribution
            .years
            .iter()
            .map(|(&year, amount)| (year, Money { amount: amount.clone() }))
            .collect();
        tables
            .entry(contribution.currency.clone())
            .or_insert_with(|| Table::new(period.years()))
            .push(index, cells);
    }
    tables
}
