//! What is given besides working time.

use serde::Serialize;

use crate::ledger::{Money, shown_digits};
use crate::model::{Interval, OtherContribution};

use super::texts::Texts;
use super::{Locale, Number};

/// A contribution other than working time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Other {
    /// What it is.
    pub description: String,
    /// ISO 4217.
    pub currency: String,
    /// The sum over all years.
    pub total: Number,
    /// Whether it is spread over several years.
    pub several_years: bool,
    /// Each year with its amount.
    pub by_year: String,
}

/// Formats contributions other than working time. `list` is everything that is printed in the same list, so that
/// amounts in one currency look alike there.
pub(super) fn others<'a>(
    contributions: &[OtherContribution],
    list: impl Iterator<Item = &'a OtherContribution> + Clone,
    texts: &Texts,
    locale: &Locale,
) -> Vec<Other> {
    let view = |(index, other): (usize, &OtherContribution)| {
        let currency = &other.currency;
        let alike = list.clone().filter(|it| it.currency == *currency).flat_map(|it| it.years.values());
        let digits = shown_digits(alike, currency);
        let years: Vec<(i32, Interval)> =
            other.years.iter().map(|(year, amount)| (*year, Money::new(amount, currency).amount)).collect();
        Other {
            description: texts.own(&other.description, &format!("/other_contributions/{index}/description")),
            currency: currency.clone(),
            total: locale.money(&years.iter().map(|(_, amount)| amount).sum(), digits),
            several_years: years.len() > 1,
            by_year: years
                .iter()
                .map(|(year, amount)| format!("{year}: {}", locale.money(amount, digits).text))
                .collect::<Vec<_>>()
                .join("; "),
        }
    };
    contributions.iter().enumerate().map(view).collect()
}
