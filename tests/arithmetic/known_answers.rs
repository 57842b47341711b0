//! Known answers, most of them worked out by hand.

use letter_of_intent::ledger::{
    Cell, Cells, allocate, apportion, exact_person_months, fte_by_year, months, months_by_year,
};
use letter_of_intent::model::{Effort, Exact, Interval, Rate, RateUnit, Total, WorkUnit};

use crate::build::*;

fn sum(cells: &Cells) -> String {
    let total: Cell = cells.values().sum();
    shown(&total.person_months)
}

#[test]
fn half_a_person_over_three_years() {
    let cells = allocate(&rate(RateUnit::Fte, "0.5"), &basis(period("2021-11-01", "2024-10-31")));
    assert_eq!(person_months(&cells), "2021: 1, 2022: 6, 2023: 6, 2024: 5");
    assert_eq!(sum(&cells), "18");
    assert_eq!(hours(&cells), "2021: 143, 2022: 860, 2023: 860, 2024: 717");
}

#[test]
fn a_range_over_three_years() {
    let cells = allocate(&rate(RateUnit::Fte, "0.5-1"), &basis(period("2025-03-01", "2028-02-29")));
    assert_eq!(person_months(&cells), "2025: 5-10, 2026: 6-12, 2027: 6-12, 2028: 1-2");
    assert_eq!(sum(&cells), "18-36");
}

#[test]
fn one_day_a_week_in_every_unit() {
    let basis = basis(period("2025-01-01", "2025-12-31"));
    for (unit, amount) in [
        (RateUnit::DaysPerWeek, "1"),
        (RateUnit::Fte, "0.2"),
        (RateUnit::PersonMonthsPerYear, "2.4"),
        (RateUnit::HoursPerYear, "344"),
    ] {
        let effort = rate(unit, amount);
        assert_eq!(person_months(&allocate(&effort, &basis)), "2025: 2.4", "{unit:?}");
        assert_eq!(hours(&allocate(&effort, &basis)), "2025: 344", "{unit:?}");
        assert_eq!(joined(fte_by_year(&effort, &basis).iter().map(|(y, s)| (*y, s))), "2025: 0.2");
    }
}

#[test]
fn a_part_of_a_month_is_its_days_over_the_days_of_that_month() {
    for (start, end, days, of) in [
        ("2023-02-01", "2023-02-14", 14, 28),
        ("2024-02-01", "2024-02-14", 14, 29),
        ("2024-02-29", "2024-02-29", 1, 29),
        ("2025-01-31", "2025-01-31", 1, 31),
        ("1900-02-28", "1900-02-28", 1, 28),
        ("2000-02-29", "2000-02-29", 1, 29),
    ] {
        assert_eq!(months(&period(start, end)), Exact::new(days.into(), of.into()), "{start} to {end}");
    }
    let across_two = Exact::new(15.into(), 30.into()) + Exact::new(15.into(), 31.into());
    assert_eq!(months(&period("2025-04-16", "2025-05-15")), across_two);
}

#[test]
fn every_whole_year_has_twelve_months() {
    for year in [1900, 1999, 2000, 2023, 2024, 2100] {
        let whole = period(&format!("{year}-01-01"), &format!("{year}-12-31"));
        assert_eq!(months(&whole), exact("12"), "{year}");
    }
    let across = months_by_year(&period("2023-12-31", "2025-01-01"));
    let thirty_first = Exact::new(1.into(), 31.into());
    assert_eq!(
        across.into_iter().collect::<Vec<_>>(),
        [(2023, thirty_first.clone()), (2024, exact("12")), (2025, thirty_first)]
    );
}

#[test]
fn a_rate_may_begin_late_and_end_early() {
    let basis = basis(period("2021-11-01", "2024-10-31"));
    let late = rate_between(RateUnit::Fte, "0.5", Some("2022-01-01"), None);
    assert_eq!(person_months(&allocate(&late, &basis)), "2022: 6, 2023: 6, 2024: 5");
    let short = rate_between(RateUnit::Fte, "1", Some("2023-02-01"), Some("2023-02-14"));
    assert_eq!(person_months(&allocate(&short, &basis)), "2023: 0.5");
    assert_eq!(joined(fte_by_year(&short, &basis).iter().map(|(y, s)| (*y, s))), "2023: 1");
}

#[test]
fn a_pledge_is_taken_as_it_stands() {
    let basis = basis(period("2021-11-01", "2024-10-31"));
    let months = pledge(WorkUnit::PersonMonths, &[(2022, "3"), (2023, "0"), (2024, "2-2.5")]);
    assert_eq!(person_months(&allocate(&months, &basis)), "2022: 3, 2023: 0, 2024: 2-2.5");
    let hours_pledged = pledge(WorkUnit::Hours, &[(2022, "100"), (2023, "0")]);
    assert_eq!(hours(&allocate(&hours_pledged, &basis)), "2022: 100, 2023: 0");
    assert_eq!(person_months(&allocate(&hours_pledged, &basis)), "2022: 0.7, 2023: 0");
}

#[test]
fn hours_come_from_the_exact_person_months_and_not_from_the_printed_ones() {
    let mut basis = basis(period("2025-01-01", "2025-01-31"));
    basis.rounding.person_months = exact("1");
    let cells = allocate(&rate(RateUnit::Fte, "0.4"), &basis);
    assert_eq!(person_months(&cells), "2025: 0");
    assert_eq!(hours(&cells), "2025: 57");
}

#[test]
fn the_norm_of_the_organisation_counts_its_hours() {
    let mut basis = basis(period("2025-01-01", "2025-12-31"));
    basis.norm.hours_per_year = exact("1628");
    assert_eq!(hours(&allocate(&rate(RateUnit::Fte, "0.5"), &basis)), "2025: 814");
    assert_eq!(person_months(&allocate(&rate(RateUnit::HoursPerYear, "814"), &basis)), "2025: 6");
    assert_eq!(hours(&allocate(&rate(RateUnit::DaysPerWeek, "2.5"), &basis)), "2025: 814");
}

#[test]
fn a_printed_total_is_the_sum_of_printed_cells() {
    // A third of a person-month a year for three years is exactly 1, but each year prints as 0.33.
    let basis = basis(period("2025-01-01", "2027-12-31"));
    let effort = Effort::Rate(Rate {
        unit: RateUnit::HoursPerYear,
        amount: Interval::point(exact("1720") / exact("36")),
        from: None,
        to: None,
    });
    let unrounded: Interval = exact_person_months(&effort, &basis).values().sum();
    assert_eq!(shown(&unrounded), "1");
    assert_eq!(sum(&allocate(&effort, &basis)), "0.99");
}

#[test]
fn a_total_is_divided_by_the_months_and_adds_up() {
    let call = basis(period("2021-11-01", "2024-10-31"));
    let cells = allocate(&total(WorkUnit::PersonMonths, "6"), &call);
    assert_eq!(person_months(&cells), "2021: 0.33, 2022: 2, 2023: 2, 2024: 1.67");
    // Hours are computed from the exact third of a month, not from the 0.33 that is printed.
    assert_eq!(hours(&cells), "2021: 48, 2022: 287, 2023: 287, 2024: 239");
    let whole_years = basis(period("2025-01-01", "2027-12-31"));
    let cells = allocate(&total(WorkUnit::PersonMonths, "1"), &whole_years);
    assert_eq!(person_months(&cells), "2025: 0.34, 2026: 0.33, 2027: 0.33");
    let cells = allocate(&total(WorkUnit::Hours, "100-200"), &whole_years);
    assert_eq!(hours(&cells), "2025: 34-67, 2026: 33-67, 2027: 33-66");
    assert_eq!(person_months(&cells), "2025: 0.23-0.47, 2026: 0.23-0.47, 2027: 0.23-0.47");
}

#[test]
fn a_total_may_begin_late_and_be_nothing() {
    let basis = basis(period("2021-11-01", "2024-10-31"));
    let from = |amount: &str| {
        let from = Some(date("2024-01-01"));
        Effort::Total(Total { unit: WorkUnit::Hours, amount: interval(amount), from, to: None })
    };
    assert_eq!(hours(&allocate(&from("99"), &basis)), "2024: 99");
    assert_eq!(hours(&allocate(&from("0"), &basis)), "2024: 0");
}

#[test]
fn a_total_between_two_steps_is_rounded_before_it_is_divided() {
    let mut basis = basis(period("2025-01-01", "2026-12-31"));
    basis.rounding.person_months = exact("0.1");
    let cells = allocate(&total(WorkUnit::PersonMonths, "6.25"), &basis);
    assert_eq!(person_months(&cells), "2025: 3.2, 2026: 3.1");
}

/// With ten steps the year with the smallest weight gets two, with eleven only one: the Alabama paradox.
#[test]
fn the_ends_of_a_range_stay_in_order_where_the_method_is_odd() {
    let weights = [(2025, "6"), (2026, "6"), (2027, "2")].map(|(year, weight)| (year, exact(weight))).into();
    let of = |amount: &str| {
        joined(apportion(&interval(amount), &weights, &exact("1")).iter().map(|(y, a)| (*y, a)))
    };
    assert_eq!(of("10"), "2025: 4, 2026: 4, 2027: 2");
    assert_eq!(of("11"), "2025: 5, 2026: 5, 2027: 1");
    assert_eq!(of("10-11"), "2025: 4-5, 2026: 4, 2027: 2");
}
