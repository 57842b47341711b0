//! The sheet with the notes and with the basis of the figures: hours norms, rounding, and how cells are calculated.

use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};

use crate::export::{AnnexExport, letters};
use crate::ledger::minor_unit;
use crate::model::{Exact, Text};
use crate::view::annex::{Identified, Listed, Norm};

use super::sheet::{fit_row, number, set_up_print, text};
use super::styles::Styles;

/// How the cells are calculated, for anybody who wants to recalculate them.
const CALCULATION: [(&str, &str); 7] = [
    (
        "Units",
        "One FTE is 12 person-months a year. Hours are person-months times the hours of one FTE in a year, divided \
         by 12.",
    ),
    (
        "Months",
        "The months of a calendar year are counted exactly: a whole month is 1, a part of a month is its days \
         divided by the days of that month.",
    ),
    (
        "Rounding",
        "Each entry is rounded once for each year, half away from zero, hours and person-months each on their own. \
         Every total is the sum of the figures that are shown.",
    ),
    (
        "Totals",
        "An amount that is stated for several years together is divided by their months; its cells are rounded so that they \
         add up to it.",
    ),
    (
        "Empty and zero",
        "An empty cell says that nothing is stated about that year; a 0 says that nothing is given in it.",
    ),
    ("Ranges", "Low ends are added to low ends, high ends to high ends."),
    ("Expected", "A row that is marked as expected is not confirmed by a letter yet."),
];

/// Writes the sheet.
pub(super) fn write(sheet: &mut Worksheet, export: &AnnexExport, styles: &Styles) -> Result<(), XlsxError> {
    sheet.set_name("Notes and basis")?;
    sheet.set_column_width(NAME, NAME_WIDTH)?;
    sheet.set_column_width(CONTENT, CONTENT_WIDTH)?;
    sheet.set_column_width(FIGURE, FIGURE_WIDTH)?;
    let mut page = Page { sheet, styles, row: 0 };
    page.application(export)?;
    page.missing(export)?;
    page.notes(export)?;
    page.organizations("Organizations", &export.annex.organizations)?;
    page.organizations("Letters of support", &export.annex.supporters)?;
    page.letters(export)?;
    page.norms(&export.annex.norms)?;
    page.rounding(export)?;
    page.section("How the figures are calculated")?;
    for (name, explanation) in CALCULATION {
        page.line(name, explanation, None)?;
    }
    set_up_print(page.sheet);
    Ok(())
}

const NAME: ColNum = 0;
const CONTENT: ColNum = 1;
const FIGURE: ColNum = 2;

const NAME_WIDTH: f64 = 30.0;
const CONTENT_WIDTH: f64 = 90.0;
const FIGURE_WIDTH: f64 = 14.0;

/// The sheet and its next free row.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    styles: &'a Styles,
    row: RowNum,
}

impl Page<'_> {
    fn application(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        let AnnexExport { application, language, date, .. } = *export;
        let content = |text: &Text| text.get_or_any(language).to_owned();
        text(self.sheet, (self.row, NAME), &super::title(export), &self.styles.title)?;
        self.row += 1;
        let period = application.period;
        let lines = [
            ("Project", application.project.title.as_ref().or(Some(&application.project.name)).map(content)),
            ("Funder", Some(content(&application.funder.name))),
            ("Call", application.funder.call.as_ref().map(content)),
            ("Coordinator", Some(content(&application.coordinator.organization))),
            ("Period", Some(format!("{} to {}", period.start(), period.end()))),
            ("Date", Some(date.to_string())),
        ];
        for (name, content) in lines {
            if let Some(content) = content {
                self.line(name, &content, None)?;
            }
        }
        Ok(())
    }

    /// The partners that are left out, which a reader should not have to find by counting.
    fn missing(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        if export.missing.is_empty() {
            return Ok(());
        }
        self.section("Not part of the figures")?;
        for partner in export.missing {
            self.line(partner, "could not be taken in", None)?;
        }
        Ok(())
    }

    fn letters(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        if export.annex.letters.is_empty() {
            return Ok(());
        }
        self.section("Letters")?;
        for letter in &export.annex.letters {
            self.line(&letter.partner, &letters::told(letter), None)?;
        }
        Ok(())
    }

    /// Organisations with the addresses that identify them, each followed by its people.
    fn organizations(&mut self, title: &str, organizations: &[Listed]) -> Result<(), XlsxError> {
        if organizations.is_empty() {
            return Ok(());
        }
        self.section(title)?;
        for Listed { name, country, ror, people, .. } in organizations {
            let about = [Some(country.as_str()), ror.as_deref()];
            self.line(name, &about.into_iter().flatten().collect::<Vec<_>>().join(", "), None)?;
            for Identified { name, orcid } in people {
                self.line("", &format!("{name}, ORCID iD as stated: {orcid}"), None)?;
            }
        }
        Ok(())
    }

    fn notes(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        if export.annex.notes.is_empty() {
            return Ok(());
        }
        self.section("Notes")?;
        for note in &export.annex.notes {
            self.line(&format!("{})", note.letter), &note.text, None)?;
        }
        Ok(())
    }

    fn norms(&mut self, norms: &[Norm]) -> Result<(), XlsxError> {
        self.section("Hours of one FTE in a year")?;
        self.header(["Partner", "Source", "Hours"])?;
        for norm in norms {
            let partner = norm.partner.as_deref().unwrap_or("All that are not named below");
            let partner = if norms.len() == 1 { "All partners" } else { partner };
            self.line(partner, norm.source.as_deref().unwrap_or_default(), Some(&norm.hours_per_year))?;
        }
        Ok(())
    }

    fn rounding(&mut self, export: &AnnexExport) -> Result<(), XlsxError> {
        let application = export.application;
        self.section("Rounding and rates")?;
        self.header(["Figure", "Meaning", "Value"])?;
        let rounded = "a cell is rounded to a multiple of this";
        self.line("Hours", rounded, Some(&application.rounding.hours))?;
        self.line("Person-months", rounded, Some(&application.rounding.person_months))?;
        self.line("Days", "working days of a full-time week", Some(&application.days_per_week))?;
        if let Some(costs) = &export.annex.costs {
            let price = format!("the price of a person-month in {}", costs.currency);
            self.line("Price", &price, Some(&costs.per_person_month))?;
            self.line("Costs", rounded, Some(&minor_unit(&costs.currency)))?;
        }
        Ok(())
    }

    /// A heading, with an empty row above it.
    fn section(&mut self, title: &str) -> Result<(), XlsxError> {
        text(self.sheet, (self.row + 1, NAME), title, &self.styles.section)?;
        self.row += 2;
        Ok(())
    }

    fn header(&mut self, names: [&str; 3]) -> Result<(), XlsxError> {
        let styles = [&self.styles.header, &self.styles.header, &self.styles.number_header];
        for ((column, name), style) in (NAME..).zip(names).zip(styles) {
            text(self.sheet, (self.row, column), name, style)?;
        }
        self.row += 1;
        Ok(())
    }

    fn line(&mut self, name: &str, content: &str, figure: Option<&Exact>) -> Result<(), XlsxError> {
        text(self.sheet, (self.row, NAME), name, &self.styles.text)?;
        text(self.sheet, (self.row, CONTENT), content, &self.styles.text)?;
        fit_row(self.sheet, self.row, [(name, NAME_WIDTH), (content, CONTENT_WIDTH)])?;
        if let Some(figure) = figure {
            number(self.sheet, (self.row, FIGURE), figure, &self.styles.figure)?;
        }
        self.row += 1;
        Ok(())
    }
}
