//! The annex as it is printed: its exact numbers in the document's language, and a section for each partner.

use std::collections::BTreeMap;

use serde::Serialize;
use time::Date;

use crate::ledger::Statement;
use crate::model::{Funding, Interval};
use crate::view::effort_table::{self, EffortTable, TableCell, TotalRow};
use crate::view::letter::{DocumentInfo, Other, PeriodView, others};
use crate::view::notes::Notes;
use crate::view::parties::{ContactView, Coordinator, Funder, Organization, Project, Signatory, signatories};
use crate::view::texts::Texts;
use crate::view::{Locale, Number};

use super::{
    Annex, AnnexInput, AnnexPartner, CostKind, CostRow, SummaryRow, SummaryTable, chart, label_of, order,
};

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
    /// What it is about.
    pub project: Project,
    /// Who is asked.
    pub funder: Funder,
    /// Who gathers the letters.
    pub coordinator: Coordinator,
    /// From when to when.
    pub period: PeriodView,
    /// The calendar years, as they are printed.
    pub years: Vec<String>,
    /// The language's decimal mark, on which numbers are aligned.
    pub decimal_mark: String,
    /// The summaries, in kind first.
    pub tables: Vec<Summary>,
    /// The notes, in the order of their letters.
    pub notes: Vec<String>,
    /// Whether some row is only expected.
    pub has_expected: bool,
    /// Whether some row says nothing about some year.
    pub has_blank: bool,
    /// Whether some amount is a range.
    pub has_range: bool,
    /// Effort by row and year as lengths of bars.
    pub chart: Vec<chart::Group>,
    /// What it costs, where the application gives a rate.
    pub costs: Option<CostsView>,
    /// A section for each partner.
    pub partners: Vec<PartnerSection>,
    /// What is given beside working time, partner by partner.
    pub other: Vec<PartnerOther>,
    /// What the numbers rest on.
    pub basis: AnnexBasis,
    /// The files that could not be taken in.
    pub missing: Vec<String>,
}

/// The summary of what one side pays for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// `in-kind` or `funder`.
    pub funding: &'static str,
    /// The rows.
    pub rows: Vec<SummaryLine>,
    /// What they come to.
    pub total: SummaryTotal,
}

/// One row of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryLine {
    /// What it is called.
    pub label: String,
    /// Whether no letter stands behind it yet.
    pub placeholder: bool,
    /// The letters of its notes.
    pub marks: Vec<String>,
    /// A cell for each year, none where it is blank.
    pub cells: Vec<Option<TableCell>>,
    /// Their sum.
    pub total: TableCell,
}

/// The sums of a summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SummaryTotal {
    /// A cell for each year.
    pub cells: Vec<Option<TableCell>>,
    /// Their sum.
    pub total: TableCell,
}

/// The cost table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostsView {
    /// ISO 4217.
    pub currency: String,
    /// The price of a person-month.
    pub per_person_month: Number,
    /// The rows.
    pub rows: Vec<CostLine>,
    /// The sum of each year.
    pub cells: Vec<Option<Number>>,
    /// The sum of everything.
    pub total: Number,
}

/// One row of the costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CostLine {
    /// `in-kind` or `funder` for working time, `other` for what is given beside it.
    pub kind: &'static str,
    /// What is given beside working time, and by whom.
    pub description: Option<String>,
    /// An amount for each year, none where it is blank.
    pub cells: Vec<Option<Number>>,
    /// Their sum.
    pub total: Number,
}

/// One partner in detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerSection {
    /// Who it is.
    pub organization: Organization,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Every entry, with notes lettered as in the summary.
    pub table: EffortTable,
    /// All entries together, where there is more than one group of them.
    pub whole: Option<TotalRow>,
    /// The organisation's own hours norm, where it has one.
    pub own_norm: Option<NormView>,
    /// Whom to ask.
    pub contact: ContactView,
    /// Who signs.
    pub signatories: Vec<Signatory>,
}

/// What one partner gives beside working time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerOther {
    /// What the partner is called in tables.
    pub partner: String,
    /// What it gives.
    pub items: Vec<Other>,
}

/// What the numbers rest on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnnexBasis {
    /// The norm for everybody who gives none.
    pub norm: NormView,
    /// The norms of partners who give one.
    pub own: Vec<NormView>,
    /// The step of a cell in hours.
    pub hours_step: Number,
    /// The step of a cell in person-months.
    pub person_months_step: Number,
}

/// An hours norm.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NormView {
    /// Whose it is; none for the application's.
    pub partner: Option<String>,
    /// Hours of one FTE in one year.
    pub hours_per_year: Number,
    /// Where it comes from.
    pub source: Option<String>,
}

/// Puts an annex into words and figures, for the template of this name.
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
    let partners = order::partners(input.partners, input.sort, application, locale);
    let coordinator = Coordinator::of(application, None, &texts);
    let lines = || annex.tables.iter().flat_map(|table| &table.rows);
    // The summary gave the notes their letters; the sections use them again.
    let mut notes = Notes::default();
    for note in &annex.notes {
        notes.mark(note.text.clone());
    }
    AnnexPages {
        document: DocumentInfo::new(&coordinator.organization, template, locale, date),
        date: locale.long_date(date),
        unit,
        project: Project::new(application, &texts),
        funder: Funder::new(application, &texts),
        coordinator,
        period: PeriodView::new(&application.period, locale),
        years: annex.years.iter().map(i32::to_string).collect(),
        decimal_mark: locale.decimal_mark(),
        tables: annex.tables.iter().map(|table| summary(table, &annex.years, locale)).collect(),
        notes: annex.notes.iter().map(|note| note.text.clone()).collect(),
        has_expected: lines().any(|row| row.placeholder),
        has_blank: lines().any(|row| annex.years.iter().any(|year| !row.cells.contains_key(year))),
        has_range: lines().any(|row| !row.total.hours.is_point() || !row.total.person_months.is_point()),
        chart: chart::groups(annex, unit, locale),
        costs: costs(annex, locale),
        partners: partners
            .iter()
            .map(|partner| section(input, partner, &texts, locale, &mut notes))
            .collect(),
        other: partners.iter().filter_map(|partner| other(partner, &texts, locale)).collect(),
        basis: basis(input, annex, locale),
        missing: missing.to_vec(),
    }
}

fn summary(table: &SummaryTable, years: &[i32], locale: &Locale) -> Summary {
    let line = |row: &SummaryRow| SummaryLine {
        label: row.label.clone(),
        placeholder: row.placeholder,
        marks: row.notes.clone(),
        cells: effort_table::cells(&row.cells, years, locale),
        total: effort_table::cell(&row.total, locale),
    };
    Summary {
        funding: table.funding.as_str(),
        rows: table.rows.iter().map(line).collect(),
        total: SummaryTotal {
            cells: effort_table::cells(&table.year_totals, years, locale),
            total: effort_table::cell(&table.total, locale),
        },
    }
}

fn costs(annex: &Annex, locale: &Locale) -> Option<CostsView> {
    let costs = annex.costs.as_ref()?;
    let amounts = |years: &BTreeMap<i32, Interval>| -> Vec<Option<Number>> {
        annex.years.iter().map(|year| years.get(year).map(|amount| locale.amount(amount))).collect()
    };
    let line = |row: &CostRow| {
        let (kind, description) = match &row.kind {
            CostKind::PersonMonths(funding) => (funding.as_str(), None),
            CostKind::Other { description, partner } => ("other", Some(format!("{description} ({partner})"))),
        };
        CostLine { kind, description, cells: amounts(&row.years), total: locale.amount(&row.total) }
    };
    Some(CostsView {
        currency: costs.currency.clone(),
        per_person_month: locale.exact(&costs.per_person_month),
        rows: costs.rows.iter().map(line).collect(),
        cells: amounts(&costs.year_totals),
        total: locale.amount(&costs.total),
    })
}

fn section(
    input: &AnnexInput,
    partner: &AnnexPartner,
    texts: &Texts,
    locale: &Locale,
    notes: &mut Notes,
) -> PartnerSection {
    let contribution = partner.contribution;
    let statement = Statement::new(input.application, contribution);
    let table = EffortTable::new(contribution, &statement, texts, locale, notes);
    let years: Vec<i32> = statement.whole.table.years().collect();
    let both = [Funding::InKind, Funding::Funder].iter().all(|side| !statement.part(*side).table.is_empty());
    let whole = both.then(|| TotalRow {
        cells: effort_table::cells(statement.whole.table.year_totals(), &years, locale),
        total: effort_table::cell(statement.whole.table.total(), locale),
        fte: locale.told(&statement.whole.shares.average),
    });
    PartnerSection {
        organization: Organization::new(contribution, texts),
        country: contribution.organization.country.clone(),
        own_norm: contribution.organization.working_time.as_ref().map(|norm| NormView {
            partner: None,
            hours_per_year: locale.exact(&norm.hours_per_year),
            source: norm.source.as_ref().map(|source| source.get_or_any(locale.language()).to_owned()),
        }),
        contact: ContactView::new(&contribution.contact),
        signatories: signatories(contribution, texts),
        table,
        whole,
    }
}

fn other(partner: &AnnexPartner, texts: &Texts, locale: &Locale) -> Option<PartnerOther> {
    let items = others(&partner.contribution.other, texts, locale);
    let partner = label_of(partner.contribution, locale.language());
    (!items.is_empty()).then_some(PartnerOther { partner, items })
}

fn basis(input: &AnnexInput, annex: &Annex, locale: &Locale) -> AnnexBasis {
    let norm = |norm: &super::Norm| NormView {
        partner: norm.partner.clone(),
        hours_per_year: locale.exact(&norm.hours_per_year),
        source: norm.source.clone(),
    };
    let application = input.application;
    AnnexBasis {
        norm: NormView {
            partner: None,
            hours_per_year: locale.exact(&application.working_time.hours_per_year),
            source: annex.norms.first().and_then(|norm| norm.source.clone()),
        },
        own: annex.norms.iter().filter(|norm| norm.partner.is_some()).map(norm).collect(),
        hours_step: locale.exact(&application.rounding.hours),
        person_months_step: locale.exact(&application.rounding.person_months),
    }
}
