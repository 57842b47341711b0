//! The sheet of the summary: what the annex shows on paper, with a section for each table below one heading of years.
//!
//! If any amount is a range, there are two blocks of columns, one for the low and one for the high ends, so that every
//! sum runs over adjacent cells. Otherwise, there is one block.

use std::collections::BTreeMap;
use std::ops::Range;

use rust_xlsxwriter::utility::{cell_range, row_col_to_cell, row_col_to_cell_absolute};
use rust_xlsxwriter::{RowNum, Worksheet, XlsxError};

use crate::export::number::plain;
use crate::export::{AnnexExport, labels};
use crate::ledger::{Cell, minor_digits};
use crate::model::{Funding, Interval};
use crate::view::annex::{Annex, CostKind, CostRow, Costs, SummaryTable, Sums};

use super::columns::{Columns, LABEL};
use super::sheet::{fit_row, formula, number, set_up_print, text};
use super::styles::{Numbers, Styles};

/// The row of the heading, below the title and the subtitle.
const HEAD: RowNum = 3;

const LABEL_WIDTH: f64 = 52.0;
const NOTES_WIDTH: f64 = 10.0;
const STATUS_WIDTH: f64 = 12.0;

/// Writes the sheet.
pub(super) fn write(sheet: &mut Worksheet, export: &AnnexExport, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name("Summary")?;
    let annex = export.annex;
    let mut page = Page { sheet, styles, years: &annex.years, columns: Columns::new(annex), row: 0 };
    page.head(export)?;
    let mut person_months = BTreeMap::new();
    for table in &annex.tables {
        let side = labels::funding(table.funding);
        page.title(&format!("{side} hours"))?;
        page.working_time(table, |cell| &cell.hours, &styles.hours)?;
        page.title(&format!("{side} person-months"))?;
        let total = page.working_time(table, |cell| &cell.person_months, &styles.person_months)?;
        person_months.insert(table.funding, total);
    }
    if let Some(costs) = &annex.costs {
        page.costs(costs, &person_months)?;
    }
    page.set_widths(annex)?;
    set_up_print(page.sheet);
    Ok(())
}

/// A row with numbers.
struct Line<'a> {
    label: &'a str,
    /// An amount for each year; `None` for a blank year.
    cells: Vec<Option<&'a Interval>>,
    total: &'a Interval,
    notes: String,
    /// Whether no letter confirms the row yet.
    expected: bool,
    /// For a row of prices, the factors of the amounts.
    product: Option<Product<'a>>,
}

/// The sum of some rows.
struct Sum<'a> {
    /// An amount for each year.
    cells: Vec<Option<&'a Interval>>,
    total: &'a Interval,
}

/// The factors of a price.
#[derive(Clone, Copy)]
struct Product<'a> {
    /// The cell with the price of one unit.
    price: &'a str,
    /// The row of the quantities.
    of: RowNum,
    /// The number of decimal places that the product is rounded to.
    digits: usize,
}

/// The sheet and its next free row.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    years: &'a [i32],
    columns: Columns,
    row: RowNum,
}

/// The most names that one cell lists: a cell holds about thirty thousand characters.
const MOST_NAMES: usize = 50;

/// A list of names, as many as a cell has room for.
fn names(all: &[String]) -> String {
    match all.get(..MOST_NAMES) {
        Some(first) if first.len() < all.len() => {
            format!("{} and {} more", first.join(", "), all.len() - first.len())
        }
        _ => all.join(", "),
    }
}

impl Page<'_> {
    /// Writes the title and the years, which stay in view and are repeated on every page.
    fn head(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        let AnnexExport { application, language, date, .. } = *export;
        let Self { sheet, styles, columns, .. } = self;
        let funder = application.funder.name.get_or_any(language);
        let (start, end) = (application.period.start(), application.period.end());
        text(sheet, (0, LABEL), &super::title(export), &styles.title)?;
        let mut about = format!("Application to {funder} for {start} to {end}; annex of {date}");
        if !export.missing.is_empty() {
            about.push_str(&format!("; without {}", names(export.missing)));
        }
        text(sheet, (1, LABEL), &about, &styles.line)?;
        let mut row = HEAD;
        if columns.blocks.len() > 1 {
            for column in [LABEL, columns.notes, columns.status] {
                text(sheet, (row, column), "", &styles.spanning_header)?;
            }
            for block in &columns.blocks {
                let title = block.end.title();
                sheet.merge_range(row, block.first, row, block.total, title, &styles.spanning_header)?;
            }
            row += 1;
        }
        text(sheet, (row, LABEL), "Partner", &styles.header)?;
        text(sheet, (row, columns.notes), "Notes", &styles.remark_header)?;
        text(sheet, (row, columns.status), "Status", &styles.remark_header)?;
        for block in &columns.blocks {
            for (column, year) in (block.first..).zip(self.years) {
                sheet.write_number_with_format(row, column, *year, &styles.number_header)?;
            }
            text(sheet, (row, block.total), "Total", &styles.number_header)?;
        }
        sheet.set_freeze_panes(row + 1, LABEL + 1)?;
        sheet.set_repeat_rows(HEAD, row)?;
        self.row = row + 1;
        Ok(())
    }

    /// Writes the title of a section, with an empty row above it.
    fn title(&mut self, title: &str) -> Result<(), XlsxError> {
        text(self.sheet, (self.row + 1, LABEL), title, &self.styles.section)?;
        self.row += 2;
        Ok(())
    }

    /// Writes a table in one unit, and returns the row of its total.
    fn working_time<'a>(
        &mut self,
        table: &'a SummaryTable,
        unit: fn(&Cell) -> &Interval,
        numbers: &Numbers,
    ) -> Result<RowNum, XlsxError> {
        let years = self.years;
        let lines = table.rows.iter().map(|row| Line {
            label: &row.label,
            cells: by_year(years, &row.cells, unit),
            total: unit(&row.total),
            notes: row.notes.join(", "),
            expected: row.placeholder,
            product: None,
        });
        let (expected, confirmed): (Vec<Line>, Vec<Line>) = lines.partition(|line| line.expected);
        let confirmed = self.lines(&confirmed, numbers)?;
        let expected = self.lines(&expected, numbers)?;
        let sum = |sums: &'a Sums| Sum { cells: by_year(years, &sums.years, unit), total: unit(&sums.total) };
        let summed = match &table.subtotals {
            None => confirmed.start..expected.end,
            Some(subtotals) => {
                let first = self.sum("Confirmed", confirmed, &sum(&subtotals.confirmed), numbers)?;
                let last = self.sum("Expected", expected, &sum(&subtotals.expected), numbers)?;
                first..last + 1
            }
        };
        self.sum("Total", summed, &sum(&table.sums), numbers)
    }

    /// Writes the working time at its price, which has its own cell for the formulas to refer to, then the other costs.
    fn costs(
        &mut self,
        costs: &Costs,
        person_months: &BTreeMap<Funding, RowNum>,
    ) -> Result<RowNum, XlsxError> {
        let numbers = &self.styles.money;
        self.title(&format!("Costs in {}", costs.currency))?;
        let price = row_col_to_cell_absolute(self.row, LABEL + 1);
        text(self.sheet, (self.row, LABEL), "Price of a person-month", &self.styles.text)?;
        number(self.sheet, (self.row, LABEL + 1), &costs.per_person_month, &self.styles.price)?;
        self.row += 1;
        let years = self.years;
        let labels: Vec<String> = costs.rows.iter().map(|row| labels::cost_label(&row.kind)).collect();
        let digits = minor_digits(&costs.currency);
        let product = |row: &CostRow| match row.kind {
            CostKind::PersonMonths(funding) => {
                Some(Product { price: &price, of: *person_months.get(&funding)?, digits })
            }
            CostKind::Other { .. } => None,
        };
        let lines: Vec<Line> = costs
            .rows
            .iter()
            .zip(&labels)
            .map(|(row, label)| Line {
                label,
                cells: by_year(years, &row.years, |amount| amount),
                total: &row.total,
                notes: String::new(),
                expected: false,
                product: product(row),
            })
            .collect();
        let lines = self.lines(&lines, numbers)?;
        let sum = Sum { cells: by_year(years, &costs.year_totals, |amount| amount), total: &costs.total };
        self.sum("Total", lines, &sum, numbers)
    }

    /// Writes lines, and returns the rows that they are in.
    fn lines(&mut self, lines: &[Line], numbers: &Numbers) -> Result<Range<RowNum>, XlsxError> {
        let first = self.row;
        for line in lines {
            self.line(line, numbers)?;
        }
        Ok(first..self.row)
    }

    /// Writes the sum of these rows, and returns the row that it is in.
    fn sum(
        &mut self,
        label: &str,
        rows: Range<RowNum>,
        sum: &Sum,
        numbers: &Numbers,
    ) -> Result<RowNum, XlsxError> {
        let Self { sheet, styles, columns, row, .. } = self;
        text(sheet, (*row, LABEL), label, &styles.total)?;
        for column in [columns.notes, columns.status] {
            text(sheet, (*row, column), "", &styles.total)?;
        }
        for block in &columns.blocks {
            for (column, amount) in (block.first..).zip(sum.cells.iter().copied().chain([Some(sum.total)])) {
                let Some(amount) = amount.map(|amount| block.end.of(amount)) else { continue };
                if rows.is_empty() {
                    number(sheet, (*row, column), amount, &numbers.total)?;
                } else {
                    let sum = format!("SUM({})", cell_range(rows.start, column, rows.end - 1, column));
                    formula(sheet, (*row, column), sum, amount, &numbers.total)?;
                }
            }
        }
        self.row += 1;
        Ok(self.row - 1)
    }

    fn line(&mut self, line: &Line, numbers: &Numbers) -> Result<(), XlsxError> {
        let Self { sheet, styles, columns, row, .. } = self;
        let (style, cell_style) = match line.expected {
            true => (&styles.expected, &numbers.expected),
            false => (&styles.text, &numbers.cell),
        };
        text(sheet, (*row, LABEL), line.label, style)?;
        for block in &columns.blocks {
            for (column, amount) in (block.first..).zip(&line.cells) {
                match (amount.map(|amount| block.end.of(amount)), line.product) {
                    (None, _) => {
                        sheet.write_blank(*row, column, cell_style)?;
                    }
                    (Some(amount), None) => number(sheet, (*row, column), amount, cell_style)?,
                    (Some(amount), Some(Product { price, of, digits })) => {
                        let product = format!("ROUND({}*{price},{digits})", row_col_to_cell(of, column));
                        formula(sheet, (*row, column), product, amount, cell_style)?;
                    }
                }
            }
            let sum = format!("SUM({})", cell_range(*row, block.first, *row, block.total - 1));
            formula(sheet, (*row, block.total), sum, block.end.of(line.total), &numbers.sum)?;
        }
        let status = if line.expected { "expected" } else { "" };
        text(sheet, (*row, columns.notes), &line.notes, &styles.remark)?;
        text(sheet, (*row, columns.status), status, &styles.remark)?;
        fit_row(sheet, *row, [(line.label, LABEL_WIDTH), (&line.notes, NOTES_WIDTH)])?;
        self.row += 1;
        Ok(())
    }

    /// Makes the columns as wide as the largest number, which is a total, needs with its separators.
    fn set_widths(&mut self, annex: &Annex) -> Result<(), XlsxError> {
        let totals =
            annex.tables.iter().flat_map(|table| [&table.sums.total.hours, &table.sums.total.person_months]);
        let all = totals.chain(annex.costs.iter().map(|costs| &costs.total));
        let digits = all.map(|total| plain(total.max()).len()).max().unwrap_or(0);
        let width = u32::try_from(digits + digits / 3 + 2).unwrap_or(u32::MAX).clamp(9, 60);
        self.sheet.set_column_width(LABEL, LABEL_WIDTH)?;
        for block in &self.columns.blocks {
            self.sheet.set_column_range_width(block.first, block.total, width)?;
        }
        self.sheet.set_column_width(self.columns.notes, NOTES_WIDTH)?;
        self.sheet.set_column_width(self.columns.status, STATUS_WIDTH)?;
        Ok(())
    }
}

/// The amount of each year; `None` for a blank year.
fn by_year<'a, V>(
    years: &[i32],
    cells: &'a BTreeMap<i32, V>,
    amount: fn(&'a V) -> &'a Interval,
) -> Vec<Option<&'a Interval>> {
    years.iter().map(|year| cells.get(year).map(amount)).collect()
}
