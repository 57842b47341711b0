//! What an effort amounts to, told as soon as it is stated.

use crate::ledger::{
    Basis, Cell, NormOwner, Stretch, allocate, amount_of_share, exact_person_months, fte_by_year,
    hours_of_person_months, stretches,
};
use crate::model::{Effort, Exact, HoursNorm, Interval, Period, RateUnit, Rounding};

use super::setting::{ASSUMED_DAYS, Setting};

/// Sentences that say what an effort is in hours, person-months and FTE. `own` is the organisation's own hours of a
/// full-time year, if it has stated any.
pub fn sentences(effort: &Effort, own: Option<Exact>, setting: &Setting) -> Vec<String> {
    let words = &setting.words;
    let mut said = vec![words.with("remark-effort", &[("effort", &words.effort(effort))])];
    let Some(basis) = basis(effort, own, setting) else { return said };
    match effort {
        Effort::Rate(_) | Effort::Total(_) => {
            for Stretch { share, .. } in stretches(effort, &basis) {
                let months = share.map(|share| amount_of_share(share, RateUnit::PersonMonthsPerYear, &basis));
                let amounts = amounts(&months, Some(&share), &basis, setting);
                said.push(words.with("measure-year", &[("amounts", &amounts)]));
            }
        }
        Effort::PerYear(_) => {
            let shares = fte_by_year(effort, &basis);
            for (year, months) in exact_person_months(effort, &basis) {
                let amounts = amounts(&months, shares.get(&year), &basis, setting);
                said.push(
                    words.with("measure-in-year", &[("year", &year.to_string()), ("amounts", &amounts)]),
                );
            }
        }
    }
    said.push(in_all(effort, &basis, setting));
    said
}

/// `344 hours, 2.4 person-months or 0.2 FTE`.
fn amounts(months: &Interval, share: Option<&Interval>, basis: &Basis, setting: &Setting) -> String {
    let words = &setting.words;
    let hours = words.counted("unit-hours", &months.map(|months| hours_of_person_months(months, basis)), 0);
    let months = words.counted("unit-person-months", months, 2);
    match share {
        Some(share) => {
            let fte = words.share(share);
            words.with("measure-amounts-fte", &[("hours", &hours), ("months", &months), ("fte", &fte)])
        }
        None => words.with("measure-amounts", &[("hours", &hours), ("months", &months)]),
    }
}

/// What the effort adds up to over the application's period; without an application, the assumptions behind the
/// figures.
fn in_all(effort: &Effort, basis: &Basis, setting: &Setting) -> String {
    let words = &setting.words;
    let point = |unit, value: &Exact| words.counted(unit, &Interval::point(value.clone()), 2);
    let norm = point("unit-hours", basis.hours_per_year());
    let Some(application) = setting.application else {
        let days = point("unit-days", &basis.days_per_week);
        return words.with("measure-assumed", &[("norm", &norm), ("days", &days)]);
    };
    let total: Cell = allocate(effort, basis).values().sum();
    let (start, end) = (application.period.start(), application.period.end());
    let about = [
        ("start", words.locale.long_date(start)),
        ("end", words.locale.long_date(end)),
        ("hours", words.counted("unit-hours", &total.hours, 2)),
        ("months", words.counted("unit-person-months", &total.person_months, 2)),
        ("norm", norm),
    ];
    words.with("measure-in-all", &about.each_ref().map(|(name, text)| (*name, text.as_str())))
}

/// The basis for converting an effort. Without an application, whole years and assumed norms are used.
fn basis(effort: &Effort, own: Option<Exact>, setting: &Setting) -> Option<Basis> {
    let mut basis = match setting.application {
        Some(application) => Basis::new(application, None),
        None => assumed(effort, setting)?,
    };
    if let Some(hours_per_year) = own {
        basis.norm = HoursNorm { hours_per_year, source: None };
        basis.norm_owner = NormOwner::Organization;
    }
    Some(basis)
}

fn assumed(effort: &Effort, setting: &Setting) -> Option<Basis> {
    let years = match effort {
        Effort::PerYear(pledge) => pledge.years.keys().copied().collect(),
        Effort::Rate(_) | Effort::Total(_) => Vec::new(),
    };
    // For a rate, only the amount per year is told, which is the same in every year; a total is spread over one year.
    let (first, last) = (*years.first().unwrap_or(&2001), *years.last().unwrap_or(&2001));
    let whole = |number: u32| Exact::from_integer(number.into());
    Some(Basis {
        period: Period::of_years(first, last)?,
        norm: HoursNorm { hours_per_year: setting.hours_per_year(), source: None },
        norm_owner: NormOwner::Application,
        days_per_week: whole(ASSUMED_DAYS),
        rounding: Rounding { hours: whole(1), person_months: whole(1) / whole(100) },
    })
}
