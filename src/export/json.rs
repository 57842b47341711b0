//! `annex.json`: the annex for programs.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::Number;

use crate::diagnostic::Diagnostic;
use crate::ledger::Cell;
use crate::model::{Application, Identifier, Interval, Language, Text};
use crate::view::annex::{Annex, CostRow, Costs, Note, Subtotals, SummaryRow, SummaryTable, Sums};

use super::labels::cost_label;
use super::letters::LetterPart;
use super::number::{JsonRange, json_number};
use super::organizations::ListedPart;
use super::{AnnexExport, cannot_export};

/// The annex as JSON, indented, with the years in order and a final line break.
///
/// # Errors
/// `cannot-export` if memory runs out.
pub fn json(export: &AnnexExport) -> Result<Vec<u8>, Diagnostic> {
    let document = Document::new(export);
    let mut bytes = serde_json::to_vec_pretty(&document).map_err(|error| cannot_export("JSON", &error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

#[derive(Serialize)]
struct Document<'a> {
    application: Heading<'a>,
    years: &'a [i32],
    tables: Vec<TablePart<'a>>,
    notes: Notes<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    costs: Option<CostsPart<'a>>,
    organizations: Vec<ListedPart<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    supporters: Vec<ListedPart<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    letters: Vec<LetterPart<'a>>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    missing: &'a [String],
}

impl<'a> Document<'a> {
    fn new(export: &AnnexExport<'a>) -> Self {
        let Annex { years, tables, notes, costs, organizations, supporters, letters, .. } = export.annex;
        Self {
            application: Heading::new(export.application, export.language),
            years,
            tables: tables.iter().map(|table| TablePart::new(table, years)).collect(),
            notes: Notes(notes),
            costs: costs.as_ref().map(|costs| CostsPart::new(costs, years)),
            organizations: organizations.iter().map(ListedPart::new).collect(),
            supporters: supporters.iter().map(ListedPart::new).collect(),
            letters: letters.iter().map(LetterPart::new).collect(),
            missing: export.missing,
        }
    }
}

// --- what is applied for ---

/// The parts of the application on which the figures are based, under the names that `application.json` gives them.
#[derive(Serialize)]
struct Heading<'a> {
    project: Project<'a>,
    funder: Funder<'a>,
    period: Period,
    coordinator: Coordinator<'a>,
    working_time: WorkingTime<'a>,
    rounding: Rounding,
}

#[derive(Serialize)]
struct Project<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phase: Option<&'a str>,
}

#[derive(Serialize)]
struct Funder<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    call: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ror: Option<String>,
}

#[derive(Serialize)]
struct Period {
    start: String,
    end: String,
}

#[derive(Serialize)]
struct Coordinator<'a> {
    organization: &'a str,
}

#[derive(Serialize)]
struct WorkingTime<'a> {
    hours_per_year: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct Rounding {
    hours: Number,
    person_months: Number,
}

impl<'a> Heading<'a> {
    fn new(application: &'a Application, language: Language) -> Self {
        let Application { project, funder, period, coordinator, working_time, rounding, .. } = application;
        let text = |text: &'a Text| text.get_or_any(language);
        let optional = |text: &'a Option<Text>| text.as_ref().map(|text| text.get_or_any(language));
        Self {
            project: Project {
                name: text(&project.name),
                title: optional(&project.title),
                phase: optional(&project.phase),
            },
            funder: Funder {
                name: text(&funder.name),
                short_name: optional(&funder.short_name),
                call: optional(&funder.call),
                ror: funder.ror.as_ref().map(Identifier::url),
            },
            period: Period { start: period.start().to_string(), end: period.end().to_string() },
            coordinator: Coordinator { organization: text(&coordinator.organization) },
            working_time: WorkingTime {
                hours_per_year: json_number(&working_time.hours_per_year),
                source: optional(&working_time.source),
            },
            rounding: Rounding {
                hours: json_number(&rounding.hours),
                person_months: json_number(&rounding.person_months),
            },
        }
    }
}

// --- the tables ---

#[derive(Serialize)]
struct CellPart {
    hours: JsonRange,
    person_months: JsonRange,
}

impl From<&Cell> for CellPart {
    fn from(cell: &Cell) -> Self {
        Self { hours: (&cell.hours).into(), person_months: (&cell.person_months).into() }
    }
}

#[derive(Serialize)]
struct TablePart<'a> {
    funding: &'a str,
    rows: Vec<RowPart<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subtotals: Option<SubtotalsPart>,
    total: Total<CellPart>,
}

/// Subtotals of the confirmed and of the expected rows, in a table that has both.
#[derive(Serialize)]
struct SubtotalsPart {
    confirmed: Total<CellPart>,
    expected: Total<CellPart>,
}

#[derive(Serialize)]
struct RowPart<'a> {
    label: &'a str,
    /// The organisations behind the row; `None` if the row is only expected.
    partner: Option<String>,
    placeholder: bool,
    notes: &'a [String],
    years: BTreeMap<i32, Option<CellPart>>,
    total: CellPart,
}

#[derive(Serialize)]
struct Total<T> {
    years: BTreeMap<i32, T>,
    total: T,
}

impl<'a> TablePart<'a> {
    fn new(table: &'a SummaryTable, years: &[i32]) -> Self {
        Self {
            funding: table.funding.as_str(),
            rows: table.rows.iter().map(|row| RowPart::new(row, years)).collect(),
            subtotals: table.subtotals.as_ref().map(SubtotalsPart::new),
            total: of_cells(&table.sums),
        }
    }
}

impl SubtotalsPart {
    fn new(Subtotals { confirmed, expected }: &Subtotals) -> Self {
        Self { confirmed: of_cells(confirmed), expected: of_cells(expected) }
    }
}

fn of_cells(Sums { years, total }: &Sums) -> Total<CellPart> {
    Total::new(years, total)
}

impl<'a> RowPart<'a> {
    fn new(row: &'a SummaryRow, years: &[i32]) -> Self {
        Self {
            label: &row.label,
            partner: (!row.partners.is_empty()).then(|| row.partners.join("; ")),
            placeholder: row.placeholder,
            notes: &row.notes,
            years: by_year(years, &row.cells),
            total: (&row.total).into(),
        }
    }
}

impl<T> Total<T> {
    fn new<'a, V>(years: &'a BTreeMap<i32, V>, total: &'a V) -> Self
    where
        T: From<&'a V>,
    {
        Self { years: years.iter().map(|(year, value)| (*year, value.into())).collect(), total: total.into() }
    }
}

/// The value of each year; a blank year is present, without a value.
fn by_year<'a, V, T: From<&'a V>>(years: &[i32], cells: &'a BTreeMap<i32, V>) -> BTreeMap<i32, Option<T>> {
    years.iter().map(|year| (*year, cells.get(year).map(T::from))).collect()
}

/// The notes by letter, in the order of the letters: `b` comes before `aa`.
struct Notes<'a>(&'a [Note]);

impl Serialize for Notes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for note in self.0 {
            map.serialize_entry(&note.letter, &note.text)?;
        }
        map.end()
    }
}

// --- the costs ---

#[derive(Serialize)]
struct CostsPart<'a> {
    currency: &'a str,
    rows: Vec<CostRowPart>,
    total: Total<JsonRange>,
}

#[derive(Serialize)]
struct CostRowPart {
    label: String,
    years: BTreeMap<i32, Option<JsonRange>>,
    total: JsonRange,
}

impl<'a> CostsPart<'a> {
    fn new(costs: &'a Costs, years: &[i32]) -> Self {
        let row = |row: &'a CostRow| CostRowPart {
            label: cost_label(&row.kind),
            years: by_year::<Interval, _>(years, &row.years),
            total: (&row.total).into(),
        };
        Self {
            currency: &costs.currency,
            rows: costs.rows.iter().map(row).collect(),
            total: Total::new(&costs.year_totals, &costs.total),
        }
    }
}
