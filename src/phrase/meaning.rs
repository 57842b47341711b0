//! What statements mean in the model, and how to refuse those that mean nothing there, or two things.

use std::collections::BTreeMap;

use time::Date;

use crate::ledger::fraction_digits;
use crate::model::{Effort, Exact, Interval, PerYear, Period, Rate, RateUnit, Total, WorkUnit};

use super::date::Days;
use super::number::hundredths;
use super::sentence::{Read, Statement};
use super::words::{Every, Span, Unit};
use super::{About, Unclear};

/// The effort that one statement gives, or several statements for different years.
///
/// # Errors
/// It is not clear how often, or of what, or no application counts in such a unit.
pub(super) fn effort(statements: Vec<Statement>, period: Option<Period>) -> Read<Effort> {
    match <[Statement; 1]>::try_from(statements) {
        Ok([only]) => single(only, period),
        Err(several) => by_year(several),
    }
}

fn single(said: Statement, period: Option<Period>) -> Read<Effort> {
    let counts = matches!(said.unit, Some(Unit::PersonMonths | Unit::Hours) | None);
    if let Some((first, last)) = said.years.filter(|_| counts) {
        match said.every {
            // Each of the years has this amount.
            Some(Every { count: 1, span: Span::Year }) if !said.in_all && said.unit.is_some() => {
                let each = (first..=last).map(|year| Statement {
                    years: Some((year, year)),
                    every: None,
                    ..said.clone()
                });
                return by_year(each.collect());
            }
            None if !said.in_all && first == last => return by_year(vec![said]),
            None if !said.in_all && said.unit.is_some() => {
                return Err(about(Unclear::new("amount-each-or-in-all"), &said)
                    .about("years", About::Years((first..=last).collect())));
            }
            _ => {}
        }
    }
    let (from, to) = window(&said, period)?;
    if said.in_all {
        let (unit, amount) = in_all(&said)?;
        return Ok(Effort::Total(Total { unit, amount, from, to }));
    }
    let (unit, amount) = rate(&said)?;
    Ok(Effort::Rate(Rate { unit, amount, from, to }))
}

fn by_year(statements: Vec<Statement>) -> Read<Effort> {
    let mut years = BTreeMap::new();
    let mut unit: Option<WorkUnit> = None;
    for said in statements {
        let named = match said.unit {
            None => None,
            Some(Unit::PersonMonths) => Some(WorkUnit::PersonMonths),
            Some(Unit::Hours) => Some(WorkUnit::Hours),
            Some(other) => {
                return Err(Unclear::new("amount-unit-by-year").about("unit", About::Word(other.word())));
            }
        };
        if named.is_some() && unit.is_some() && named != unit {
            return Err(Unclear::new("amount-mixed-units"));
        }
        unit = unit.or(named);
        let (Some((year, last)), Some(amount)) = (said.years, &said.amount) else {
            return Err(Unclear::new("amount-without-year"));
        };
        if year != last || said.every.is_some() || said.in_all || said.from.is_some() || said.until.is_some()
        {
            return Err(Unclear::new("amount-without-year"));
        }
        if years.insert(year, amount.clone()).is_some() {
            return Err(Unclear::new("amount-year-twice").about("year", About::Years(vec![year])));
        }
    }
    match unit {
        Some(unit) => Ok(Effort::PerYear(PerYear { unit, years })),
        None => {
            let years = About::Years(years.into_keys().collect());
            Err(Unclear::new("amount-years-of-what").about("years", years))
        }
    }
}

/// The first and the last day. A month or a year that extends beyond the period is cut at its ends.
fn window(said: &Statement, period: Option<Period>) -> Read<(Option<Date>, Option<Date>)> {
    let year = |year: i32| Days::year(year);
    let from = said.from.or_else(|| year(said.years?.0));
    let until = said.until.or_else(|| year(said.years?.1));
    if let (Some(from), Some(until)) = (from, until)
        && until.last < from.first
    {
        return Err(Unclear::new("amount-reversed-days")
            .about("from", About::Day(from.first))
            .about("to", About::Day(until.last)));
    }
    let from = from.and_then(|days| {
        let is_cut = |period: Period| days.first < period.start() && period.start() <= days.last;
        (!(days.is_stretch() && period.is_some_and(is_cut))).then_some(days.first)
    });
    let until = until.and_then(|days| {
        let is_cut = |period: Period| days.first <= period.end() && period.end() < days.last;
        (!(days.is_stretch() && period.is_some_and(is_cut))).then_some(days.last)
    });
    Ok((from, until))
}

/// An amount that is given continuously.
fn rate(said: &Statement) -> Read<(RateUnit, Interval)> {
    let amount = said.amount.clone().unwrap_or_else(Interval::zero);
    let Some(unit) = said.unit else { return Err(about(Unclear::new("amount-of-what"), said)) };
    let once_in = said.every.map(|every| (every.count, every.span));
    match (unit, once_in) {
        (Unit::Percent, None) => Ok((RateUnit::Fte, amount.map(|percent| percent / whole(100)))),
        (Unit::Fte | Unit::WorkYears, None | Some((1, Span::Year)))
        | (Unit::PersonYears, Some((1, Span::Year))) => Ok((RateUnit::Fte, amount)),
        (Unit::Days, Some((count, Span::Week))) => {
            let days = amount.map(|days| days / whole(count));
            let has_end = [days.min(), days.max()].into_iter().all(|days| fraction_digits(days).is_some());
            if has_end {
                Ok((RateUnit::DaysPerWeek, days))
            } else {
                let rounded = suggested(RateUnit::DaysPerWeek, days.map(hundredths));
                Err(about(Unclear::new("amount-days-endless"), said).about("rounded", rounded))
            }
        }
        (Unit::PersonMonths, Some((1, Span::Year))) => Ok((RateUnit::PersonMonthsPerYear, amount)),
        (Unit::Hours, Some((1, Span::Year))) => Ok((RateUnit::HoursPerYear, amount)),
        (unit, every) => Err(refuse(&amount, unit, every, said)),
    }
}

/// An amount for the whole time.
fn in_all(said: &Statement) -> Read<(WorkUnit, Interval)> {
    let amount = said.amount.clone().unwrap_or_else(Interval::zero);
    if said.every.is_some() {
        return Err(about(Unclear::new("amount-often-and-in-all"), said));
    }
    match said.unit {
        None => Err(about(Unclear::new("amount-of-what"), said)),
        Some(Unit::PersonMonths) => Ok((WorkUnit::PersonMonths, amount)),
        Some(Unit::Hours) => Ok((WorkUnit::Hours, amount)),
        Some(Unit::PersonYears | Unit::WorkYears) => {
            Ok((WorkUnit::PersonMonths, amount.map(|years| years * whole(12))))
        }
        Some(Unit::Percent | Unit::Fte) => Err(about(Unclear::new("amount-share-in-all"), said)),
        Some(Unit::Days | Unit::Weeks | Unit::Months) => Err(about(Unclear::new("amount-days-in-all"), said)),
    }
}

/// How to refuse a rate in a unit that no application counts in, or that could be meant in two ways.
fn refuse(amount: &Interval, unit: Unit, every: Option<(u32, Span)>, said: &Statement) -> Unclear {
    let converted =
        |unit, factor: Exact| suggested(unit, amount.map(|amount| hundredths(&(amount * &factor))));
    match (unit, every) {
        (Unit::Days, None) => about(Unclear::new("amount-days-how-often"), said),
        (Unit::PersonYears, None) => about(Unclear::new("amount-person-years-how-often"), said),
        (Unit::PersonMonths | Unit::Hours, None) => about(Unclear::new("amount-how-often"), said),
        (Unit::Percent | Unit::Fte | Unit::WorkYears, _) => about(Unclear::new("amount-share-alone"), said),
        (Unit::Days, Some((count, Span::Month))) => about(Unclear::new("amount-days-month"), said)
            .about("weekly", converted(RateUnit::DaysPerWeek, whole(12) / whole(52 * count))),
        (Unit::Hours, Some((count, Span::Week))) => about(Unclear::new("amount-hours-week"), said)
            .about("yearly", converted(RateUnit::HoursPerYear, whole(WORKING_WEEKS) / whole(count)))
            .about("weeks", About::Number(whole(WORKING_WEEKS))),
        (Unit::Hours, Some((count, Span::Month))) => about(Unclear::new("amount-month"), said)
            .about("yearly", converted(RateUnit::HoursPerYear, whole(12) / whole(count))),
        (Unit::PersonMonths, Some((count, Span::Month))) => about(Unclear::new("amount-month"), said)
            .about("yearly", converted(RateUnit::PersonMonthsPerYear, whole(12) / whole(count))),
        (Unit::Months | Unit::Weeks, _) => about(Unclear::new("amount-other-unit"), said),
        _ => about(Unclear::new("amount-not-counted"), said),
    }
}

/// An effort that may be meant instead.
fn suggested(unit: RateUnit, amount: Interval) -> About {
    About::Effort(Effort::Rate(Rate { unit, amount, from: None, to: None }))
}

/// Working weeks in a year, without holidays, for an example.
const WORKING_WEEKS: u32 = 45;

/// The reason, with the amount, the unit and the frequency as far as they are known.
fn about(unclear: Unclear, said: &Statement) -> Unclear {
    let mut unclear = unclear;
    if let Some(amount) = &said.amount {
        unclear = unclear.about("amount", About::Amount(amount.clone()));
    }
    if let Some(unit) = said.unit {
        unclear = unclear.about("unit", About::Word(unit.word()));
    }
    match said.every {
        Some(every) => unclear
            .about("every", About::Word(every.word()))
            .about("count", About::Number(whole(every.count))),
        None => unclear,
    }
}

fn whole(number: u32) -> Exact {
    Exact::from_integer(number.into())
}
