//! Blanks, zeros and extreme input: the answer is never a panic.

use letter_of_intent::ledger::{Cell, Shares, Table, allocate, fte_by_year, merge, months, months_by_year};
use letter_of_intent::model::{Period, RateUnit, WorkUnit};
use num_traits::Zero;
use time::Date;

use crate::build::*;

#[test]
fn a_blank_is_not_a_zero() {
    let basis = basis(period("2021-01-01", "2023-12-31"));
    let zero = allocate(&pledge(WorkUnit::PersonMonths, &[(2022, "0")]), &basis);
    let blank = allocate(&pledge(WorkUnit::PersonMonths, &[]), &basis);
    assert_eq!(zero.get(&2022), Some(&Cell::zero()));
    assert_eq!(zero.get(&2021), None);
    assert_eq!(merge([&blank, &blank]), blank);
    assert_eq!(merge([&blank, &zero]), zero);

    let mut table = Table::new(basis.period.years());
    table.push("zero", zero);
    table.push("blank", blank);
    let lines: Vec<_> =
        table.rows().iter().map(|row| line(row, &[2021, 2022, 2023], |cell| &cell.person_months)).collect();
    assert_eq!(lines, ["- 0 - 0", "- - - 0"]);
    assert_eq!(total_line(&table, |cell| &cell.hours), "0 0 0 0");
}

#[test]
fn a_rate_of_zero_is_a_zero_in_each_of_its_years() {
    let basis = basis(period("2021-12-31", "2023-01-01"));
    assert_eq!(person_months(&allocate(&rate(RateUnit::Fte, "0"), &basis)), "2021: 0, 2022: 0, 2023: 0");
}

#[test]
fn a_step_above_the_amount_rounds_to_nothing_or_to_one_step() {
    let mut basis = basis(period("2025-01-01", "2025-12-31"));
    basis.rounding.hours = exact("1000");
    basis.rounding.person_months = exact("0.3");
    let cells = allocate(&rate(RateUnit::PersonMonthsPerYear, "2.9"), &basis);
    assert_eq!((hours(&cells), person_months(&cells)), ("2025: 0".into(), "2025: 3".into()));
    let cells = allocate(&rate(RateUnit::HoursPerYear, "500"), &basis);
    assert_eq!(hours(&cells), "2025: 1000");
}

#[test]
fn a_single_day() {
    let basis = basis(period("2024-02-29", "2024-02-29"));
    let cells = allocate(&rate(RateUnit::Fte, "1"), &basis);
    assert_eq!((hours(&cells), person_months(&cells)), ("2024: 5".into(), "2024: 0.03".into()));
    assert_eq!(Shares::of([&rate(RateUnit::Fte, "1")], &basis).constant, Some(interval("1")));
}

#[test]
fn a_rate_outside_the_period_leaves_everything_blank() {
    let basis = basis(period("2021-11-01", "2024-10-31"));
    for (from, to) in
        [(Some("2025-01-01"), None), (None, Some("2020-01-01")), (Some("2023-01-02"), Some("2023-01-01"))]
    {
        let effort = rate_between(RateUnit::Fte, "1", from, to);
        assert!(allocate(&effort, &basis).is_empty());
        assert!(fte_by_year(&effort, &basis).is_empty());
    }
}

#[test]
fn a_year_outside_the_table_becomes_one_of_its_years() {
    let basis = basis(period("2021-11-01", "2024-10-31"));
    let mut table = Table::new(basis.period.years());
    for year in [i32::MIN, 1999, i32::MAX] {
        table.push(year, allocate(&pledge(WorkUnit::PersonMonths, &[(year, "1")]), &basis));
    }
    assert_eq!(table.years().collect::<Vec<_>>(), [i32::MIN, 1999, 2021, 2022, 2023, 2024, i32::MAX]);
    assert_eq!(total_line(&table, |cell| &cell.person_months), "1 1 0 0 0 0 1 3");
    assert!(fte_by_year(&pledge(WorkUnit::PersonMonths, &[(1999, "1")]), &basis).is_empty());
}

#[test]
fn the_whole_calendar() {
    let whole = Period::new(Date::MIN, Date::MAX).unwrap();
    let years = months_by_year(&whole);
    assert!(years.values().all(|months| *months == exact("12")));
    assert_eq!(months(&whole), years.values().sum());
    let basis = basis(whole);
    let effort = rate(RateUnit::Fte, "1");
    assert_eq!(Shares::of([&effort], &basis).constant, Some(interval("1")));
    assert_eq!(Shares::of([&effort], &basis).average, interval("1"));
}

#[test]
fn amounts_of_any_size() {
    let basis = basis(period("2024-01-01", "2024-12-31"));
    let huge = format!("1{}", "0".repeat(400));
    let cells = allocate(&rate(RateUnit::PersonMonthsPerYear, &huge), &basis);
    assert_eq!(person_months(&cells), format!("2024: {huge}"));
    let tiny = format!("0.{}1", "0".repeat(400));
    assert_eq!(person_months(&allocate(&rate(RateUnit::Fte, &tiny), &basis)), "2024: 0");
}

#[test]
fn a_broken_norm_gives_zeros() {
    let mut basis = basis(period("2025-01-01", "2025-12-31"));
    basis.norm.hours_per_year = Zero::zero();
    basis.days_per_week = Zero::zero();
    basis.rounding.hours = Zero::zero();
    for unit in [RateUnit::HoursPerYear, RateUnit::DaysPerWeek] {
        assert_eq!(allocate(&rate(unit, "1"), &basis)[&2025], Cell::zero());
    }
    assert_eq!(allocate(&pledge(WorkUnit::Hours, &[(2025, "1")]), &basis)[&2025], Cell::zero());
}
