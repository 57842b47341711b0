//! What an effort comes to, told in the moment in which it is stated.

use crate::ledger::{
    Basis, Cell, Stretch, allocate, amount_of_share, exact_person_months, fte_by_year,
    hours_of_person_months, stretches, to_decimal_rounded,
};
use crate::model::{Effort, Exact, Interval, RateUnit};
use crate::view::Locale;

use super::setting::Setting;

/// Lines that say what an effort is in hours, person-months and FTE, `own` being the organisation's hours of a
/// full-time year where it has some.
pub fn lines(effort: &Effort, own: Option<Exact>, setting: &Setting) -> Vec<String> {
    let Some(basis) = setting.basis(effort, own) else { return Vec::new() };
    let scribe = Scribe { locale: &setting.locale, basis: &basis };
    let mut lines = match effort {
        Effort::Rate(_) | Effort::Total(_) => {
            let line = |Stretch { share, .. }: Stretch| {
                let months = share.map(|share| amount_of_share(share, RateUnit::PersonMonthsPerYear, &basis));
                format!("That is {} a year.", scribe.told(&months, Some(&share)))
            };
            stretches(effort, &basis).into_iter().map(line).collect::<Vec<_>>()
        }
        Effort::PerYear(_) => {
            let shares = fte_by_year(effort, &basis);
            let years = exact_person_months(effort, &basis);
            let line = |(year, months): (&i32, &Interval)| {
                format!("In {year} that is {}.", scribe.told(months, shares.get(year)))
            };
            years.iter().map(line).collect()
        }
    };
    lines.push(scribe.in_all(effort, setting));
    lines
}

struct Scribe<'a> {
    locale: &'a Locale,
    basis: &'a Basis,
}

impl Scribe<'_> {
    /// `344 hours, 2.4 person-months or 0.2 FTE`.
    fn told(&self, months: &Interval, share: Option<&Interval>) -> String {
        let hours = months.map(|months| hours_of_person_months(months, self.basis));
        let fte = share.map(|share| format!(" or {} FTE", self.number(share, 2))).unwrap_or_default();
        let (hours, months) = (self.number(&hours, 0), self.number(months, 2));
        format!("{hours} hours, {months} person-months{fte}")
    }

    /// What it adds up to over the application's period, or on what assumption all this rests.
    fn in_all(&self, effort: &Effort, setting: &Setting) -> String {
        let hours_per_year = self.number(&Interval::point(self.basis.hours_per_year().clone()), 2);
        let Some(application) = &setting.application else {
            let days = self.number(&Interval::point(self.basis.days_per_week.clone()), 2);
            return format!(
                "This takes full time for {hours_per_year} hours a year and {days} days a week; the application will tell."
            );
        };
        let cells = allocate(effort, self.basis);
        let total: Cell = cells.values().sum();
        let (hours, months) = (self.number(&total.hours, 2), self.number(&total.person_months, 2));
        let (start, end) = (application.period.start(), application.period.end());
        format!(
            "From {start} to {end} it adds up to {hours} hours or {months} person-months, with {hours_per_year} hours \
             a year for full time."
        )
    }

    fn number(&self, amount: &Interval, digits: usize) -> String {
        let plain = |value| to_decimal_rounded(value, digits);
        self.locale.range(&plain(amount.min()), &plain(amount.max())).text
    }
}
