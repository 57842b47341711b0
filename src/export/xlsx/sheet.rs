//! Writes cells: texts that stay texts, numbers, and formulas with their results.

use rust_xlsxwriter::{ColNum, Format, Formula, RowNum, Worksheet, XlsxError};

use crate::export::inert::is_active;
use crate::export::number::{float, plain};
use crate::model::Exact;

/// Paper size 9 of the file format.
const A4: u8 = 9;

/// The height of an empty row in spreadsheets, in points.
const LINE_HEIGHT: f64 = 15.0;

/// The greatest height of a row, in points.
const MAX_HEIGHT: f64 = 409.0;

/// Characters of running text per unit of column width, which is the width of one digit, with some allowance for where
/// lines break.
const PER_DIGIT: f64 = 1.1;

/// Sets up printing: A4 landscape, one page wide and as many pages long as needed, with page numbers.
pub(super) fn set_up_print(sheet: &mut Worksheet) {
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_footer("&L&A&RPage &P of &N");
}

/// Writes a text, whatever it looks like. One that could be mistaken for a formula is marked as text, since otherwise
/// it would become a formula when somebody edits the cell.
pub(super) fn text(
    sheet: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    if is_active(text) {
        sheet.write_string_with_format(row, column, text, &format.clone().set_quote_prefix())?;
    } else if text.is_empty() {
        sheet.write_blank(row, column, format)?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

/// Writes a number.
pub(super) fn number(
    sheet: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    value: &Exact,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_number_with_format(row, column, float(value), format)?;
    Ok(())
}

/// Writes a formula with its result.
pub(super) fn formula(
    sheet: &mut Worksheet,
    (row, column): (RowNum, ColNum),
    formula: impl AsRef<str>,
    result: &Exact,
    format: &Format,
) -> Result<(), XlsxError> {
    let formula = Formula::new(formula).set_result(plain(result));
    sheet.write_formula_with_format(row, column, formula, format)?;
    Ok(())
}

/// Makes a row tall enough for wrapped texts, given with the widths of their columns. Not every spreadsheet does so
/// when it opens a file. A row of single lines is left as it is.
pub(super) fn fit_row<'a>(
    sheet: &mut Worksheet,
    row: RowNum,
    cells: impl IntoIterator<Item = (&'a str, f64)>,
) -> Result<(), XlsxError> {
    let lines = |(text, width): (&str, f64)| -> f64 {
        text.lines().map(|line| (length(line) / (width * PER_DIGIT)).ceil().max(1.0)).sum()
    };
    let most = cells.into_iter().map(lines).fold(1.0, f64::max);
    if most > 1.0 {
        sheet.set_row_height(row, (most * LINE_HEIGHT).min(MAX_HEIGHT))?;
    }
    Ok(())
}

fn length(line: &str) -> f64 {
    // No cell holds more characters than 16 bits can count.
    line.chars().count().try_into().map_or(f64::from(u16::MAX), |count: u16| f64::from(count))
}
