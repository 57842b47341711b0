//! The annex as it is printed: its exact numbers in the document's language, and a section for each partner.

mod costs;
mod extent;
mod partner;

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use crate::model::Exact;
use crate::view::document::{DocumentInfo, PeriodView};
use crate::view::effort_table::{self, TableCell};
use crate::view::notes::Notes;
use crate::view::parties::{Coordinator, Funder, Project};
use crate::view::texts::Texts;
use crate::view::{Locale, Number};

use super::{Annex, AnnexInput, Note, Subtotals, SummaryRow, SummaryTable, Sums, chart, order};
pub use costs::CostsView;
pub use extent::Extent;
pub use partner::{PartnerOther, PartnerSection, Supporter};

/// Which units an annex prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Hours only.
    Hours,
    /// Person-months only.
    PersonMonths,
    /// Both.
    #[default]
    Both,
}

/// What the wording and the layout of an annex read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AnnexPages {
    /// What the PDF says about itself.
    pub document: DocumentInfo,
    /// The date in words.
    pub date: String,
    /// Which units are printed.
    pub unit: Unit,
    /// How much of the annex is printed.
    pub extent: Extent,
    /// How many partners there are.
    pub partner_count: Number,
    /// The project that it is for.
    pub project: Project,
    /// The funder that it is addressed to.
    pub funder: Funder,
    /// Who collects the letters.
    pub coordinator: Coordinator,
    /// The period of the application.
    pub period: PeriodView,
    /// The calendar years, as they are printed.
    pub years: Vec<String>,
    /// The language's decimal mark, on which numbers are aligned.
    pub decimal_mark: String,
    /// The summaries, in kind first.
    pub tables: Vec<Summary>,
    /// The notes, in the order of their letters.
    pub notes: Vec<Note>,
    /// Whether some row is only expected.
    pub has_expected: bool,
    /// Whether some row leaves some year blank.
    pub has_blank: bool,
    /// Whether some amount is a range.
    pub has_range: bool,
    /// Effort by row and year as lengths of bars.
    pub chart: chart::Chart,
    /// The costs, if the application states a rate.
    pub costs: Option<CostsView>,
    /// The organisations that are in favour and give no working time.
    pub supporters: Vec<Supporter>,
    /// A section for each partner.
    pub partners: Vec<PartnerSection>,
    /// What is given besides working time, partner by partner.
    pub other: Vec<PartnerOther>,
    /// The norms and rounding steps behind the numbers.
    pub basis: AnnexBasis,
    /// The partners that could not be included; the name of the file, if that does not say which partner it is.
    pub missing: Vec<String>,
}

/// The summary of what one side pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// The rows.
    pub rows: Vec<SummaryLine>,
    /// What partners state and what is only expected, added up separately, if there is both.
    pub subtotals: Option<SummarySubtotals>,
    /// The sums of the rows.
    pub total: SummaryTotal,
}

/// The sums of the two kinds of rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummarySubtotals {
    /// The rows that partners stand behind.
    pub confirmed: SummaryTotal,
    /// The rows that nobody stands behind yet.
    pub expected: SummaryTotal,
}

/// One row of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryLine {
    /// The label of the row.
    pub label: String,
    /// Whether the row has no letter yet.
    pub placeholder: bool,
    /// The letters of the row's notes.
    pub marks: Vec<String>,
    /// A cell for each year; `None` if the year is blank.
    pub cells: Vec<Option<TableCell>>,
    /// Their sum.
    pub total: TableCell,
}

/// The sums of some rows of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryTotal {
    /// A cell for each year.
    pub cells: Vec<Option<TableCell>>,
    /// Their sum.
    pub total: TableCell,
}

/// The norms and rounding steps behind the numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnnexBasis {
    /// The norm for all partners that state none of their own.
    pub norm: NormView,
    /// Whether some partner states a norm of its own.
    pub some_own: bool,
    /// The norms that partners state themselves, fewest hours first; empty if the partners' rows are left out.
    pub own: Vec<OwnNorm>,
    /// The rounding step of hours.
    pub hours_step: Number,
    /// The rounding step of person-months.
    pub person_months_step: Number,
}

/// An hours norm and the partners who use it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnNorm {
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// The names of the partners in tables, as a list in words.
    pub partners: String,
}

/// An hours norm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NormView {
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// The source of the figure.
    pub source: Option<String>,
}

/// Formats an annex for print, for the template of this name.
pub fn pages(
    input: &AnnexInput,
    annex: &Annex,
    locale: &Locale,
    template: &str,
    date: Date,
    unit: Unit,
    missing: &[String],
) -> AnnexPages {
    let application = input.application;
    let texts = Texts::or_any(locale.language());
    let extent = Extent::of(input.partners.len());
    let partners = order::partners(input.partners, input.sort, application, locale);
    let coordinator = Coordinator::of(application, None, &texts);
    let given = || partners.iter().filter(|partner| !partner.contribution.is_support());
    let lines = || annex.tables.iter().flat_map(|table| &table.rows);
    // The summary gave the notes their letters; the sections use the same ones.
    let mut notes = Notes::default();
    for note in &annex.notes {
        notes.mark(note.text.clone());
    }
    AnnexPages {
        document: DocumentInfo::new(&coordinator.organization, template, locale, date),
        date: locale.long_date(date),
        unit,
        extent,
        partner_count: locale.count(given().count()),
        project: Project::new(application, &texts),
        funder: Funder::new(application, &texts),
        coordinator,
        period: PeriodView::new(&application.period, locale),
        years: annex.years.iter().map(i32::to_string).collect(),
        decimal_mark: locale.decimal_mark(),
        tables: annex.tables.iter().map(|table| summary(table, &annex.years, extent, locale)).collect(),
        notes: annex.notes.iter().filter(|_| extent.has_rows()).cloned().collect(),
        has_expected: lines().any(|row| row.placeholder),
        has_blank: lines().any(|row| annex.years.iter().any(|year| !row.cells.contains_key(year))),
        has_range: lines().any(|row| !row.total.hours.is_point() || !row.total.person_months.is_point()),
        chart: chart::chart(annex, unit, locale),
        costs: costs::costs(annex, extent, locale),
        supporters: partners
            .iter()
            .filter(|partner| partner.contribution.is_support())
            .map(|partner| partner::supporter(partner, &texts, locale))
            .collect(),
        partners: given()
            .filter(|_| extent.has_sections())
            .map(|partner| partner::section(input, partner, &texts, locale, &mut notes))
            .collect(),
        other: partners
            .iter()
            .filter(|_| extent.has_rows())
            .filter_map(|partner| partner::other(partner, &partners, &texts, locale))
            .collect(),
        basis: basis(input, annex, extent, locale),
        missing: missing.to_vec(),
    }
}

fn summary(table: &SummaryTable, years: &[i32], extent: Extent, locale: &Locale) -> Summary {
    let line = |row: &SummaryRow| SummaryLine {
        label: row.label.clone(),
        placeholder: row.placeholder,
        marks: row.notes.clone(),
        cells: effort_table::cells(&row.cells, years, locale),
        total: effort_table::cell(&row.total, locale),
    };
    let sums = |sums: &Sums| SummaryTotal {
        cells: effort_table::cells(&sums.years, years, locale),
        total: effort_table::cell(&sums.total, locale),
    };
    let subtotals = |Subtotals { confirmed, expected }: &Subtotals| SummarySubtotals {
        confirmed: sums(confirmed),
        expected: sums(expected),
    };
    Summary {
        funding: table.funding.as_str(),
        rows: table.rows.iter().filter(|_| extent.has_rows()).map(line).collect(),
        subtotals: table.subtotals.as_ref().map(subtotals),
        total: sums(&table.sums),
    }
}

fn basis(input: &AnnexInput, annex: &Annex, extent: Extent, locale: &Locale) -> AnnexBasis {
    let mut own: BTreeMap<&Exact, Vec<&str>> = BTreeMap::new();
    for norm in &annex.norms {
        if let Some(partner) = &norm.partner {
            own.entry(&norm.hours_per_year).or_default().push(partner);
        }
    }
    let application = input.application;
    AnnexBasis {
        norm: NormView {
            hours_per_year: locale.exact(&application.working_time.hours_per_year),
            source: annex.norms.first().and_then(|norm| norm.source.clone()),
        },
        some_own: !own.is_empty(),
        own: own
            .into_iter()
            .filter(|_| extent.has_rows())
            .map(|(hours, partners)| OwnNorm {
                hours_per_year: locale.exact(hours),
                partners: locale.list(&partners),
            })
            .collect(),
        hours_step: locale.exact(&application.rounding.hours),
        person_months_step: locale.exact(&application.rounding.person_months),
    }
}
