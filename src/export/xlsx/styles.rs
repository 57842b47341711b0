//! How cells look: number formats, weights and lines.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use crate::export::AnnexExport;
use crate::ledger::{fraction_digits, minor_digits, shown_digits};
use crate::model::Exact;
use crate::view::annex::Costs;

/// The formats of all sheets.
pub(super) struct Styles {
    pub(super) title: Format,
    pub(super) section: Format,
    /// A line below the title, which is not wrapped to the width of its column.
    pub(super) line: Format,
    pub(super) header: Format,
    /// A header above several columns.
    pub(super) spanning_header: Format,
    pub(super) number_header: Format,
    pub(super) text: Format,
    /// Text to the right of a number, indented to keep its distance.
    pub(super) remark: Format,
    pub(super) remark_header: Format,
    /// Text in a row that no letter confirms yet.
    pub(super) expected: Format,
    pub(super) total: Format,
    pub(super) year: Format,
    /// A number outside the tables, in full precision.
    pub(super) figure: Format,
    pub(super) hours: Numbers,
    pub(super) person_months: Numbers,
    pub(super) money: Numbers,
    /// The price of a person-month, which may be finer than the smallest coin.
    pub(super) price: Format,
}

/// The formats of one kind of number.
pub(super) struct Numbers {
    pub(super) cell: Format,
    pub(super) expected: Format,
    /// The sum of a row.
    pub(super) sum: Format,
    /// The sum of a column.
    pub(super) total: Format,
}

impl Styles {
    pub(super) fn new(export: &AnnexExport) -> Self {
        let rounding = &export.application.rounding;
        let text = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        let header = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(Color::RGB(0x00E7_E6E6))
            .set_border_bottom(FormatBorder::Thin);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            section: Format::new().set_bold().set_font_size(12),
            line: Format::new(),
            number_header: header.clone().set_align(FormatAlign::Right),
            spanning_header: header.clone().set_align(FormatAlign::Center),
            remark_header: header.clone().set_align(FormatAlign::Left).set_indent(1),
            header,
            remark: text.clone().set_align(FormatAlign::Left).set_indent(1),
            expected: text.clone().set_italic(),
            total: total(text.clone()),
            text,
            year: Format::new().set_num_format("0").set_align(FormatAlign::Top),
            figure: Format::new().set_num_format("General").set_align(FormatAlign::Top),
            hours: Numbers::new(digits([&rounding.hours])),
            person_months: Numbers::new(digits([&rounding.person_months])),
            money: Numbers::new(export.annex.costs.as_ref().map_or(0, money_digits)),
            price: Numbers::new(export.annex.costs.as_ref().map_or(0, price_digits)).cell,
        }
    }
}

impl Numbers {
    fn new(digits: usize) -> Self {
        let point = if digits > 0 { "." } else { "" };
        let cell = Format::new()
            .set_num_format(format!("#,##0{point}{:0<digits$}", ""))
            .set_align(FormatAlign::Right)
            .set_align(FormatAlign::Top);
        Self {
            expected: cell.clone().set_italic(),
            sum: cell.clone().set_bold(),
            total: total(cell.clone()),
            cell,
        }
    }
}

fn total(format: Format) -> Format {
    format.set_bold().set_border_top(FormatBorder::Thin)
}

/// How many decimal places show all of these numbers in full.
fn digits<'a>(values: impl IntoIterator<Item = &'a Exact>) -> usize {
    values.into_iter().filter_map(fraction_digits).max().unwrap_or(0)
}

/// Money is shown in whole units if all amounts are whole, otherwise with all digits of the minor unit.
fn money_digits(costs: &Costs) -> usize {
    shown_digits(costs.rows.iter().flat_map(|row| row.years.values()), &costs.currency)
}

fn price_digits(costs: &Costs) -> usize {
    match digits([&costs.per_person_month]) {
        0 => 0,
        some => some.max(minor_digits(&costs.currency)),
    }
}
