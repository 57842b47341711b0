//! The order of partners and rows.

use std::cmp::Reverse;

use crate::ledger::Statement;
use crate::model::Application;

use super::{AnnexPartner, SummaryRow, label_of};
use crate::view::Locale;

/// What rows are ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sort {
    /// The names of the partners' files: the coordinator decides the order by naming them.
    #[default]
    File,
    /// The labels, as the annex's language sorts them.
    Name,
    /// The country codes, then the labels.
    Country,
    /// The total of person-months, largest first.
    Total,
}

/// The partners in order, whatever order they were passed in.
pub(super) fn partners<'a>(
    partners: &[AnnexPartner<'a>],
    sort: Sort,
    application: &Application,
    locale: &Locale,
) -> Vec<AnnexPartner<'a>> {
    let mut sorted = partners.to_vec();
    // Files first: whatever the order asked for, ties stay in this order.
    sorted.sort_by_key(|partner| (file_name(partner.file), partner.file));
    let label = |partner: &AnnexPartner| label_of(partner.contribution, locale.language());
    let country = |partner: &AnnexPartner<'a>| &partner.contribution.organization.country;
    match sort {
        Sort::File => {}
        Sort::Name => sorted.sort_by(|a, b| locale.compare(&label(a), &label(b))),
        Sort::Country => sorted
            .sort_by(|a, b| country(a).cmp(country(b)).then_with(|| locale.compare(&label(a), &label(b)))),
        Sort::Total => sorted.sort_by_cached_key(|partner| {
            let statement = Statement::new(application, partner.contribution);
            Reverse(statement.whole.table.total().person_months.max().clone())
        }),
    }
    sorted
}

/// Puts the rows of one table in order. They come in the order of their partners, but a row may have a label of its
/// own or stand for several partners, so that names and totals are compared again.
pub(super) fn rows(rows: &mut [SummaryRow], sort: Sort, locale: &Locale) {
    match sort {
        Sort::File | Sort::Country => {}
        Sort::Name => rows.sort_by(|a, b| locale.compare(&a.label, &b.label)),
        Sort::Total => rows.sort_by_cached_key(|row| Reverse(row.total.person_months.max().clone())),
    }
    // Expected rows come last, whatever their label and total.
    rows.sort_by_key(|row| row.placeholder);
}

/// The file name. The rest of the path counts only between files of the same name.
fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
