//! What working time costs, and what is given besides working time.

use std::collections::BTreeMap;

use crate::model::{CostRate, Exact, Interval, OtherContribution, Period};

use super::{Cell, Cells, Summand, Table, round_to_step};

/// An amount of money, in a currency that the context names.
///
/// Each amount is rounded once, when it is made, to the minor unit of its currency; sums add up rounded amounts, so
/// that a table adds up by hand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much, in whole units of the currency.
    pub amount: Interval,
}

impl Money {
    /// No money.
    pub fn zero() -> Self {
        Self { amount: Interval::zero() }
    }

    /// An amount in a currency, each end rounded to its minor unit.
    pub fn new(amount: &Interval, currency: &str) -> Self {
        let unit = minor_unit(currency);
        Self { amount: amount.map(|end| round_to_step(end, &unit)) }
    }

    /// What the printed person-months of a cell cost. The exact ones are not used: readers multiply what they see.
    pub fn of_cell(cell: &Cell, rate: &CostRate) -> Self {
        Self::new(&price_of(cell, rate), &rate.currency)
    }

    /// Whether rounding the price of a cell changes it.
    pub fn is_rounded_for(cell: &Cell, rate: &CostRate) -> bool {
        Self::of_cell(cell, rate).amount != price_of(cell, rate)
    }

    /// Adds low ends to low ends and high ends to high ends.
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

/// Converts a table of working time to money, cell by cell, in the rate's currency.
pub fn costs<'a, T>(table: &'a Table<T>, rate: &CostRate) -> Table<&'a T, Money> {
    table.map_cells(|cell| Money::of_cell(cell, rate))
}

/// How many digits the minor unit of a currency has after the decimal mark, from ISO 4217: two unless listed here.
pub fn minor_digits(currency: &str) -> usize {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

/// The step that amounts in a currency are rounded to: `0.01`, or `1` where it has no minor unit.
pub fn minor_unit(currency: &str) -> Exact {
    let one = Exact::from_integer(1.into());
    (0..minor_digits(currency)).fold(one, |unit, _| unit / Exact::from_integer(10.into()))
}

/// How many digits to show for these amounts in a currency, so that they look alike in a column: none if all of them
/// are whole, otherwise all digits of the minor unit.
pub fn shown_digits<'a>(amounts: impl IntoIterator<Item = &'a Interval>, currency: &str) -> usize {
    let whole = |amount: &Interval| amount.min().is_integer() && amount.max().is_integer();
    if amounts.into_iter().all(whole) { 0 } else { minor_digits(currency) }
}

fn price_of(cell: &Cell, rate: &CostRate) -> Interval {
    cell.person_months.map(|person_months| person_months * &rate.per_person_month)
}

/// Tables of what is given besides working time, one for each currency, over at least the years of a period. Each row
/// carries the position of its contribution in the list.
pub fn other_by_currency(
    contributions: &[OtherContribution],
    period: &Period,
) -> BTreeMap<String, Table<usize, Money>> {
    let mut tables = BTreeMap::new();
    for (index, contribution) in contributions.iter().enumerate() {
        let cells: Cells<Money> = contribution
            .years
            .iter()
            .map(|(&year, amount)| (year, Money::new(amount, &contribution.currency)))
            .collect();
        tables
            .entry(contribution.currency.clone())
            .or_insert_with(|| Table::new(period.years()))
            .push(index, cells);
    }
    tables
}
