//! Rows over calendar years, with totals that add up by construction.
//!
//! Every total is a sum of printed cells, never a rounded sum of exact ones, so rows and columns agree.

use std::collections::BTreeMap;

/// A value that a table can add up.
pub trait Summand: Clone {
    /// The sum of nothing.
    fn zero() -> Self;

    /// The sum of two values. It is exact, so the order of additions does not matter.
    #[must_use]
    fn plus(&self, other: &Self) -> Self;
}

/// The cells of a row by year. A year that is absent is blank, which is not a zero.
pub type Cells<V = super::Cell> = BTreeMap<i32, V>;

/// Rows, each standing for some `T`, with a total for each row, each year and the whole table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<T, V = super::Cell> {
    rows: Vec<Row<T, V>>,
    year_totals: Cells<V>,
    total: V,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<T, V = super::Cell> {
    /// What the row stands for.
    pub of: T,
    cells: Cells<V>,
    total: V,
}

impl<T, V> Row<T, V> {
    /// What is printed in each year that is not blank.
    pub fn cells(&self) -> &Cells<V> {
        &self.cells
    }

    /// What is printed in a year; `None` if the year is blank.
    pub fn cell(&self, year: i32) -> Option<&V> {
        self.cells.get(&year)
    }

    /// The sum of the cells.
    pub fn total(&self) -> &V {
        &self.total
    }
}

impl<T, V: Summand> Table<T, V> {
    /// A table without rows over these years.
    pub fn new(years: impl IntoIterator<Item = i32>) -> Self {
        Self {
            rows: Vec::new(),
            year_totals: years.into_iter().map(|year| (year, V::zero())).collect(),
            total: V::zero(),
        }
    }

    /// Adds a row at the end. A year that the table lacks is added to it: dropping the cell would make the row's
    /// total disagree with the column totals.
    pub fn push(&mut self, of: T, cells: Cells<V>) {
        let mut total = V::zero();
        for (&year, cell) in &cells {
            total = total.plus(cell);
            let sum = self.year_totals.entry(year).or_insert_with(V::zero);
            *sum = sum.plus(cell);
        }
        self.total = self.total.plus(&total);
        self.rows.push(Row { of, cells, total });
    }

    /// The years, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.year_totals.keys().copied()
    }

    /// The rows, in the order in which they were added.
    pub fn rows(&self) -> &[Row<T, V>] {
        &self.rows
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The sum of each year; zero if every row leaves it blank.
    pub fn year_totals(&self) -> &Cells<V> {
        &self.year_totals
    }

    /// The sum of everything.
    pub fn total(&self) -> &V {
        &self.total
    }

    /// The rows for which a condition holds, over the same years.
    pub fn select(&self, condition: impl Fn(&T) -> bool) -> Table<&T, V> {
        let mut table = Table::new(self.years());
        for row in self.rows.iter().filter(|row| condition(&row.of)) {
            table.push(&row.of, row.cells.clone());
        }
        table
    }

    /// The table with the rows of each key added into one, in the order in which the keys first appear.
    pub fn merge_by<K: Ord>(&self, key: impl Fn(&T) -> K) -> Table<Vec<&T>, V> {
        let mut position: BTreeMap<K, usize> = BTreeMap::new();
        let mut groups: Vec<Vec<&Row<T, V>>> = Vec::new();
        for row in &self.rows {
            let next = groups.len();
            match groups.get_mut(*position.entry(key(&row.of)).or_insert(next)) {
                Some(group) => group.push(row),
                None => groups.push(vec![row]),
            }
        }
        let mut table = Table::new(self.years());
        for group in groups {
            let cells = merge(group.iter().map(|row| &row.cells));
            table.push(group.into_iter().map(|row| &row.of).collect(), cells);
        }
        table
    }

    /// The same rows with every cell converted, and all totals added up anew.
    pub fn map_cells<W: Summand>(&self, operation: impl Fn(&V) -> W) -> Table<&T, W> {
        let mut table = Table::new(self.years());
        for row in &self.rows {
            table.push(&row.of, row.cells.iter().map(|(&year, cell)| (year, operation(cell))).collect());
        }
        table
    }
}

/// Adds several rows into one. Blank and blank stay blank; blank and zero give zero.
pub fn merge<'a, V: Summand + 'a>(rows: impl IntoIterator<Item = &'a Cells<V>>) -> Cells<V> {
    let mut sums: Cells<V> = Cells::new();
    for (&year, cell) in rows.into_iter().flatten() {
        let sum = sums.entry(year).or_insert_with(V::zero);
        *sum = sum.plus(cell);
    }
    sums
}
