//! Phrases that people write, what they mean, and which of them are refused.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use time::macros::date;

use super::{parse, print};
use crate::ledger::from_decimal;
use crate::model::{Effort, Exact, Interval, PerYear, Rate, RateUnit, WorkUnit};

fn exact(text: &str) -> Exact {
    from_decimal(text).unwrap()
}

/// `0.5` or `1..2`.
fn interval(text: &str) -> Interval {
    match text.split_once("..") {
        Some((min, max)) => Interval::new(exact(min), exact(max)).unwrap(),
        None => Interval::point(exact(text)),
    }
}

fn rate(unit: RateUnit, amount: &str) -> Effort {
    Effort::Rate(Rate { unit, amount: interval(amount), from: None, to: None })
}

fn pledge(unit: WorkUnit, years: &[(i32, &str)]) -> Effort {
    let years = years.iter().map(|(year, amount)| (*year, interval(amount))).collect();
    Effort::PerYear(PerYear { unit, years })
}

#[track_caller]
fn reads(phrases: &[&str], expected: &Effort) {
    for phrase in phrases {
        assert_eq!(parse(phrase).as_ref(), Ok(expected), "{phrase}");
    }
}

#[test]
fn days_a_week() {
    let days = |amount| rate(RateUnit::DaysPerWeek, amount);
    reads(
        &[
            "half a day a week",
            "a half day a week",
            "half day per week",
            "0.5 days a week",
            "0,5 dager i uka",
            "½ day/week",
            "1/2 day weekly",
            "en halv dag i uken",
            "ein halv dag per uke",
            "Half a working day every week.",
            "a half of a day a week",
        ],
        &days("0.5"),
    );
    reads(
        &[
            "1 day a week",
            "one day a week",
            "a day a week",
            "1 dag i uka",
            "én dag per uke",
            "1 day per week",
            "1 d / wk",
        ],
        &days("1"),
    );
    reads(
        &[
            "1–2 days a week",
            "1-2 days/week",
            "1 to 2 days a week",
            "one or two days a week",
            "between 1 and 2 days a week",
            "1 til 2 dager i uka",
            "en til to dager i uka",
            "mellom én og to arbeidsdager pr. uke",
        ],
        &days("1..2"),
    );
    reads(
        &["1.5 days a week", "1½ days a week", "one and a half days a week", "halvannen dag i uka"],
        &days("1.5"),
    );
    reads(&["to dager i uka", "two working days a week"], &days("2"));
    reads(&["a quarter of a day a week", "0.25 days a week"], &days("0.25"));
}

#[test]
fn shares_of_full_time() {
    let fte = |amount| rate(RateUnit::Fte, amount);
    reads(
        &[
            "0.2 FTE",
            "0,2 fte",
            "0.2FTE",
            "20 %",
            "20%",
            "20 percent",
            "20 per cent",
            "20 prosent",
            "20 % FTE",
            "20 % of full time",
            "20 % of full-time",
            "20 % stilling",
            "20% of a position",
            "0,2 årsverk",
            "0,2 årsverk i året",
            "0.2 FTE a year",
            "0.2 person-years per year",
            "0.20 full-time equivalents",
        ],
        &fte("0.2"),
    );
    reads(&["20–30 %", "20 % – 30 %", "0.2-0.3 FTE", "20 til 30 prosent stilling"], &fte("0.2..0.3"));
    reads(&["half an FTE", "et halvt årsverk"], &fte("0.5"));
}

#[test]
fn amounts_a_year() {
    let months = |amount| rate(RateUnit::PersonMonthsPerYear, amount);
    let hours = |amount| rate(RateUnit::HoursPerYear, amount);
    reads(
        &[
            "6 pm a year",
            "6 PM/year",
            "6 person-months a year",
            "6 person months per year",
            "six person-months annually",
            "6 månedsverk i året",
            "6 månedsverk per år",
            "6 MV årlig",
            "6pm p.a.",
        ],
        &months("6"),
    );
    reads(&["2,4–4,8 månedsverk i året"], &months("2.4..4.8"));
    reads(
        &["300 hours a year", "300 h/year", "300 timer i året", "300 timer pr år", "300 t/år"],
        &hours("300"),
    );
    reads(&["1720 hours a year", "1 720 timer i året", "1\u{a0}720 hours a year"], &hours("1720"));
    reads(&["2000 hours a year"], &hours("2000"));
    reads(&["1 234 567.5 hours a year"], &hours("1234567.5"));
}

#[test]
fn amounts_by_calendar_year() {
    let months = pledge(WorkUnit::PersonMonths, &[(2025, "3"), (2026, "6")]);
    reads(
        &[
            "2025: 3, 2026: 6 pm",
            "2025: 3 pm, 2026: 6 pm",
            "2025: 3 pm; 2026: 6",
            "2025 = 3, 2026 = 6 person-months",
            "2026: 6 pm and 2025: 3",
            "3 pm in 2025, 6 in 2026",
            "3 månedsverk i 2025 og 6 i 2026",
        ],
        &months,
    );
    reads(&["2025: 40, 2026: 80–100 timer"], &pledge(WorkUnit::Hours, &[(2025, "40"), (2026, "80..100")]));
    reads(&["300 hours in 2025"], &pledge(WorkUnit::Hours, &[(2025, "300")]));
    reads(&["2025: 2000 hours"], &pledge(WorkUnit::Hours, &[(2025, "2000")]));
    reads(&["2025: 0, 2026: 1,5 pm"], &pledge(WorkUnit::PersonMonths, &[(2025, "0"), (2026, "1.5")]));
}

#[test]
fn days_from_and_until() {
    let window = |from, to| {
        let amount = interval("0.5");
        Effort::Rate(Rate { unit: RateUnit::Fte, amount, from, to })
    };
    let (first, last) = (date!(2025 - 08 - 15), date!(2026 - 12 - 31));
    reads(&["0.5 FTE from 2025-08-15", "50 % fra 2025-08-15"], &window(Some(first), None));
    reads(&["0.5 FTE until 2026-12-31", "0.5 FTE to 2026-12-31"], &window(None, Some(last)));
    reads(&["0.5 FTE from 2025-08-15 to 2026-12-31"], &window(Some(first), Some(last)));
}

#[test]
fn phrases_are_printed_as_people_write_them() {
    let printed = |phrase: &str| print(&parse(phrase).unwrap());
    assert_eq!(printed("én dag i uka"), "1 day a week");
    assert_eq!(printed("1-2 dager i uka"), "1–2 days a week");
    assert_eq!(printed("20 %"), "0.2 FTE");
    assert_eq!(printed("3 månedsverk i 2025 og 6 i 2026"), "2025: 3, 2026: 6 person-months");
    assert_eq!(printed("1.1250 FTE fra 2025-01-01"), "1.1250 FTE from 2025-01-01");
}

/// A number of up to four digits before and after the decimal mark.
fn number() -> impl Strategy<Value = Exact> {
    (0_u32..10_000, 0_u32..10_000).prop_map(|(whole, fraction)| exact(&format!("{whole}.{fraction:04}")))
}

fn amount() -> impl Strategy<Value = Interval> {
    (number(), number(), any::<bool>()).prop_map(|(a, b, point)| {
        if point { Interval::point(a) } else { Interval::new(a.clone().min(b.clone()), a.max(b)).unwrap() }
    })
}

fn day() -> impl Strategy<Value = time::Date> {
    (2_440_000_i32..2_480_000).prop_map(|day| time::Date::from_julian_day(day).unwrap())
}

fn any_rate() -> impl Strategy<Value = Effort> {
    let unit = prop::sample::select(vec![
        RateUnit::Fte,
        RateUnit::DaysPerWeek,
        RateUnit::PersonMonthsPerYear,
        RateUnit::HoursPerYear,
    ]);
    (unit, amount(), prop::option::of(day()), prop::option::of(day())).prop_map(|(unit, amount, from, to)| {
        let (from, to) = match (from, to) {
            (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
            other => other,
        };
        Effort::Rate(Rate { unit, amount, from, to })
    })
}

fn any_pledge() -> impl Strategy<Value = Effort> {
    let unit = prop::sample::select(vec![WorkUnit::PersonMonths, WorkUnit::Hours]);
    let years = prop::collection::btree_map(1900..2200_i32, amount(), 1..6);
    (unit, years).prop_map(|(unit, years): (_, BTreeMap<_, _>)| Effort::PerYear(PerYear { unit, years }))
}

proptest! {
    #[test]
    fn what_is_printed_is_read_again(effort in prop_oneof![any_rate(), any_pledge()]) {
        let phrase = print(&effort);
        prop_assert_eq!(parse(&phrase), Ok(effort), "{}", phrase);
    }

    #[test]
    fn no_text_breaks_the_reader(phrase in "\\PC{0,40}") {
        let _ = parse(&phrase);
    }

    #[test]
    fn no_sequence_of_its_own_words_breaks_the_reader(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "1", "2025", "0,5", "1.000", "½", "half", "a", "to", "–", "%", "/", ":", ",", "and", "day", "week",
                "days", "pm", "hours", "year", "in", "from", "until", "2025-01-01", "1 000", "between", "of", "fte",
                "every", "second", "other", "total", "all", "August", "2026–2028", "full", "time", "1.8.2026", "alkaen",
                "kuni", "half-time", "årsverk", "htkk", "viikossa", "kuus", "i", "til", ".5", "~", "2026-08", "8/2026",
            ]),
            0..12,
        ),
        gap in prop::sample::select(vec!["", " "]),
    ) {
        let phrase = words.join(gap);
        if let Ok(effort) = parse(&phrase) {
            // Whatever was understood can be printed and understood again.
            prop_assert_eq!(parse(&print(&effort)), Ok(effort), "{}", phrase);
        }
    }
}
