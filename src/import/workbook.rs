//! The empty workbook: a sheet to fill in, with headings, drop-down lists and an example, and a sheet that explains it.

use rust_xlsxwriter::{
    ColNum, Color, DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Format,
    FormatAlign, FormatBorder, Formula, RowNum, Workbook, Worksheet, XlsxError,
};

use crate::diagnostic::Diagnostic;
use crate::model::{Language, country};

use super::field::Field;

/// The partner's name in the example row; rows with this name are left out.
pub const EXAMPLE: &str = "Example: University of Somewhere";

/// How many rows have drop-down lists: more than most networks have partners. Rows can be added below them.
const ROWS: RowNum = 500;

/// Paper size 9 of the file format.
const A4: u8 = 9;

/// The rows of the sheet to fill in.
const HEAD: RowNum = 0;
const EXAMPLE_ROW: RowNum = 1;

/// A column of the workbook.
struct Column {
    field: Field,
    width: f64,
    need: Need,
    example: &'static str,
    /// The explanation for the person who fills in the column.
    help: &'static str,
}

/// Whether a column has to be filled in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Required for each partner.
    Partner,
    /// Required for each entry.
    Entry,
    /// Optional.
    No,
}

const fn column(field: Field, width: f64, need: Need, example: &'static str, help: &'static str) -> Column {
    Column { field, width, need, example, help }
}

const COLUMNS: [Column; 22] = [
    column(
        Field::Partner,
        34.0,
        Need::Partner,
        EXAMPLE,
        "The organisation's full name. A partner with several entries has several rows, each with this name.",
    ),
    column(Field::ShortName, 14.0, Need::No, "UoS", "What it is called in the tables of the annex."),
    column(
        Field::Unit,
        26.0,
        Need::No,
        "Department of Informatics",
        "The faculty, department or group that takes part, if it is not the whole organisation.",
    ),
    column(
        Field::Country,
        16.0,
        Need::Partner,
        "Norway",
        "Choose it from the list, or write its two letters.",
    ),
    column(
        Field::RegistrationNumber,
        18.0,
        Need::No,
        "000 000 000",
        "The number in the register of organisations of its country.",
    ),
    column(
        Field::Ror,
        14.0,
        Need::No,
        "",
        "The identifier in the Research Organization Registry, as ror.org shows it.",
    ),
    column(
        Field::SignatoryName,
        22.0,
        Need::Partner,
        "Kari Nordmann",
        "Who signs the letter. Several people are parted by semicolons.",
    ),
    column(
        Field::SignatoryTitle,
        22.0,
        Need::Partner,
        "Vice-Rector for Research",
        "The office that gives the authority to sign; of several people in the same order.",
    ),
    column(Field::ContactName, 22.0, Need::Partner, "Ola Nordmann", "Whom to ask about the letter."),
    column(Field::ContactEmail, 26.0, Need::Partner, "ola@example.org", "The contact's address."),
    column(Field::ContactPhone, 16.0, Need::No, "+47 00 00 00 00", "The contact's telephone number."),
    column(Field::Language, 12.0, Need::No, "en", "The language of the letter."),
    column(Field::Who, 22.0, Need::No, "Nils Nilsen", "The person who works, if there is a name already."),
    column(Field::Role, 22.0, Need::Entry, "instructor", "What the person or the position is there for."),
    column(
        Field::Activities,
        34.0,
        Need::No,
        "teaches two workshops a year; maintains a lesson",
        "What is done, parted by semicolons.",
    ),
    column(
        Field::Effort,
        24.0,
        Need::Entry,
        "1 day a week",
        "How much work: 20 %, 0.5 FTE, 1–2 days a week, 6 person-months a year, 300 hours in total, or 2026: 3, 2027: 6 person-months. Columns such as `2026 hours` or `2026 person-months` can be added instead.",
    ),
    column(
        Field::From,
        12.0,
        Need::No,
        "",
        "The first day of this work, where it is not that of the project.",
    ),
    column(Field::To, 12.0, Need::No, "", "The last day of this work, where it is not that of the project."),
    column(
        Field::Funding,
        14.0,
        Need::No,
        "in-kind",
        "Who pays: the partner (in-kind) or the funder. Empty is in-kind.",
    ),
    column(
        Field::Row,
        18.0,
        Need::No,
        "",
        "A row of its own in the annex, where this entry is not to be added to the partner's.",
    ),
    column(
        Field::Note,
        30.0,
        Need::No,
        "subject to the budget of 2027",
        "A condition or a remark, which becomes a lettered note in the annex.",
    ),
    column(Field::Rationale, 34.0, Need::No, "", "Why the partner takes part, in its own words."),
];

/// The empty workbook.
///
/// # Errors
/// `cannot-export` if memory runs out.
pub fn workbook() -> Result<Vec<u8>, Diagnostic> {
    let made = make().and_then(|mut workbook| workbook.save_to_buffer());
    made.map_err(|error| Diagnostic::error("cannot-export", format!("cannot write the workbook: {error}")))
}

fn make() -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // The time of writing would make every file different.
    let properties = DocProperties::new()
        .set_title("Partners of an application")
        .set_creation_datetime(&ExcelDateTime::from_ymd(2025, 1, 1)?);
    workbook.set_properties(&properties);
    table(workbook.add_worksheet())?;
    explanations(workbook.add_worksheet())?;
    lists(workbook.add_worksheet())?;
    Ok(workbook)
}

/// The sheet to fill in.
fn table(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("Partners")?;
    let head = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    let example = Format::new()
        .set_italic()
        .set_font_color(Color::RGB(0x0059_5959))
        .set_text_wrap()
        .set_align(FormatAlign::Top);
    // As text, a range such as 5-10 does not become a day in October.
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    for (at, column) in (0..).zip(&COLUMNS) {
        let colour = if column.need == Need::No { 0x00F2_F2F2 } else { 0x00DD_EBF7 };
        sheet.set_column_width(at, column.width)?;
        sheet.set_column_format(at, &text)?;
        sheet.write_string_with_format(
            HEAD,
            at,
            column.field.name(),
            &head.clone().set_background_color(Color::RGB(colour)),
        )?;
        sheet.write_string_with_format(EXAMPLE_ROW, at, column.example, &example)?;
        choose(sheet, at, column.field)?;
    }
    sheet.set_row_height(HEAD, 32.0)?;
    sheet.set_row_height(EXAMPLE_ROW, 48.0)?;
    sheet.set_freeze_panes(HEAD + 1, 1)?;
    sheet.set_landscape();
    sheet.set_paper_size(A4);
    // Fitted to one page, nobody could read it.
    sheet.set_print_fit_to_pages(3, 0);
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

/// A drop-down list that accepts other values as well, because a country has several names.
fn choose(sheet: &mut Worksheet, column: ColNum, field: Field) -> Result<(), XlsxError> {
    let list = match field {
        Field::Country => DataValidation::new()
            .allow_list_formula(Formula::new(format!("=Lists!$A$1:$A${}", countries().len()))),
        Field::Funding => DataValidation::new().allow_list_strings(&["in-kind", "funder"])?,
        Field::Language => DataValidation::new().allow_list_strings(&Language::codes())?,
        _ => return Ok(()),
    };
    let list = list
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title("Not in the list")?
        .set_error_message("Choose from the list, unless you are sure.")?;
    sheet.add_data_validation(EXAMPLE_ROW, column, ROWS, column, &list)?;
    Ok(())
}

/// The sheet that says what each column is for.
fn explanations(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("Explanations")?;
    let head = Format::new().set_bold().set_border_bottom(FormatBorder::Thin);
    let name = Format::new().set_bold().set_align(FormatAlign::Top);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let intro = [
        "Fill in the sheet `Partners`: a row for each partner, or several with the same name for a partner with several people or roles.",
        "Then `loi import partners.xlsx` writes a contribution file for each partner. The example is left out; so is a row `Total`.",
        "Columns may stand in any order and be taken away where they are not needed; their headings may be in English, Norwegian, Swedish, Danish, Finnish, Icelandic or Estonian.",
    ];
    let mut row = 0;
    for line in intro {
        sheet.merge_range(row, 0, row, 3, line, &text)?;
        sheet.set_row_height(row, 32.0)?;
        row += 1;
    }
    row += 1;
    for (at, heading) in (0..).zip(["Column", "Needed", "What it says", "Example"]) {
        sheet.write_string_with_format(row, at, heading, &head)?;
    }
    for column in &COLUMNS {
        row += 1;
        let need = match column.need {
            Need::Partner => "for each partner",
            Need::Entry => "for each entry",
            Need::No => "",
        };
        sheet.write_string_with_format(row, 0, column.field.name(), &name)?;
        sheet.write_string_with_format(row, 1, need, &text)?;
        sheet.write_string_with_format(row, 2, column.help, &text)?;
        sheet.write_string_with_format(row, 3, column.example, &text)?;
        if column.help.len() > 70 || column.example.len() > 32 {
            let lines = (column.help.len() / 68).max(column.example.len() / 32) + 1;
            sheet.set_row_height(row, 15.0 * f64::from(u32::try_from(lines).unwrap_or(1)))?;
        }
    }
    for (at, width) in (0..).zip([24.0, 16.0, 70.0, 34.0]) {
        sheet.set_column_width(at, width)?;
    }
    sheet.set_paper_size(A4);
    sheet.set_landscape();
    sheet.set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The hidden sheet with the lists that are too long for a cell.
fn lists(sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name("Lists")?;
    for (row, name) in (0..).zip(countries()) {
        sheet.write_string(row, 0, name)?;
    }
    sheet.set_hidden(true);
    Ok(())
}

/// The countries by their English names, those of the Nordic countries and Estonia first.
fn countries() -> Vec<&'static str> {
    const FIRST: [&str; 6] = ["DK", "EE", "FI", "IS", "NO", "SE"];
    let name = |code: &str| country::name(code, Language::En);
    let mut others: Vec<&str> =
        country::codes().filter(|code| !FIRST.contains(code)).filter_map(name).collect();
    others.sort_unstable();
    FIRST.into_iter().filter_map(name).chain(others).collect()
}
