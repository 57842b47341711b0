//! One partner of an annex as it is printed.

use serde::Serialize;

use crate::ledger::Statement;
use crate::model::{Contribution, Funding, Interval, country};
use crate::view::Locale;
use crate::view::effort_table::{self, EffortTable, TotalRow};
use crate::view::notes::Notes;
use crate::view::other::{Other, others};
use crate::view::parties::{ContactView, Organization, Signatory, signatories};
use crate::view::shares;
use crate::view::texts::Texts;

use super::super::{AnnexInput, AnnexPartner, LetterView, label_of};
use super::NormView;

/// An organisation that is in favour and gives no working time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Supporter {
    /// The organisation.
    pub organization: Organization,
    /// The country's name in the language of the annex.
    pub country: String,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// Its letter.
    pub letter: LetterView,
}

/// One partner in detail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerSection {
    /// The organisation.
    pub organization: Organization,
    /// The country's name in the language of the annex.
    pub country: String,
    /// Every entry, with notes lettered as in the summary.
    pub table: EffortTable,
    /// All entries together, if both sides pay for some.
    pub whole: Option<TotalRow>,
    /// The organisation's own hours norm, if it has one.
    pub own_norm: Option<NormView>,
    /// The person to ask.
    pub contact: ContactView,
    /// Who signs.
    pub signatories: Vec<Signatory>,
    /// Its letter.
    pub letter: LetterView,
}

/// What one partner gives besides working time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartnerOther {
    /// The partner's name in tables.
    pub partner: String,
    /// What it gives.
    pub items: Vec<Other>,
}

/// What the shares of full time come to that are printed for a partner.
fn printed_shares(contribution: &Contribution, statement: &Statement) -> Interval {
    let of = |side: Funding| shares::printed(statement.part(side), contribution, &statement.basis);
    [Funding::InKind, Funding::Funder].into_iter().flat_map(of).sum()
}

/// The section of a partner, whose notes already have their letters.
pub(super) fn section(
    input: &AnnexInput,
    partner: &AnnexPartner,
    texts: &Texts,
    locale: &Locale,
    notes: &mut Notes,
) -> PartnerSection {
    let contribution = partner.contribution;
    let country = contribution.organization.country.as_str();
    let statement = Statement::new(input.application, contribution);
    let table = EffortTable::new(contribution, &statement, texts, locale, notes);
    let years: Vec<i32> = statement.whole.table.years().collect();
    let both = [Funding::InKind, Funding::Funder].iter().all(|side| !statement.part(*side).table.is_empty());
    let whole = both.then(|| TotalRow {
        cells: effort_table::cells(statement.whole.table.year_totals(), &years, locale),
        total: effort_table::cell(statement.whole.table.total(), locale),
        fte: locale.amount(&printed_shares(contribution, &statement)),
    });
    PartnerSection {
        organization: Organization::new(contribution, texts),
        country: country::name(country, locale.language()).unwrap_or(country).to_owned(),
        own_norm: contribution.organization.working_time.as_ref().map(|norm| NormView {
            hours_per_year: locale.exact(&norm.hours_per_year),
            source: norm.source.as_ref().map(|source| source.get_or_any(locale.language()).to_owned()),
        }),
        contact: ContactView::new(&contribution.contact),
        signatories: signatories(contribution, texts),
        letter: LetterView::new(partner.letter, locale),
        table,
        whole,
    }
}

/// An organisation that is in favour of the project.
pub(super) fn supporter(partner: &AnnexPartner, texts: &Texts, locale: &Locale) -> Supporter {
    let contribution = partner.contribution;
    let country = contribution.organization.country.as_str();
    Supporter {
        organization: Organization::new(contribution, texts),
        country: country::name(country, locale.language()).unwrap_or(country).to_owned(),
        signatories: signatories(contribution, texts),
        letter: LetterView::new(partner.letter, locale),
    }
}

/// What one of the partners gives besides working time, if anything.
pub(super) fn other(
    partner: &AnnexPartner,
    partners: &[AnnexPartner],
    texts: &Texts,
    locale: &Locale,
) -> Option<PartnerOther> {
    let list = partners.iter().flat_map(|partner| &partner.contribution.other);
    let items = others(&partner.contribution.other, list, texts, locale);
    let partner = label_of(partner.contribution, locale.language());
    (!items.is_empty()).then_some(PartnerOther { partner, items })
}
