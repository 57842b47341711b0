//! Laws that hold for every effort, period and basis.

use std::collections::BTreeMap;

use letter_of_intent::ledger::{
    Basis, Cell, Cells, Money, Table, allocate, apportion, costs, exact_person_months, fte_by_year,
    hours_of_person_months, merge, minor_unit, months, months_by_year, round_to_step,
};
use letter_of_intent::model::{
    CostRate, Effort, Exact, Interval, PerYear, Period, Rate, RateUnit, Rounding, Total, WorkUnit,
};
use num_traits::{Signed, Zero};
use proptest::prelude::*;
use time::Date;

use crate::build;
use crate::conversions::positive;

fn day() -> impl Strategy<Value = Date> {
    // Julian days from 1895 to 2110: leap years, common years and two turns of a century.
    (2_413_195_i32..2_491_718).prop_map(|day| Date::from_julian_day(day).unwrap())
}

fn period() -> impl Strategy<Value = Period> {
    period_of(4_000)
}

/// A period of at most this many days.
fn period_of(days: i64) -> impl Strategy<Value = Period> {
    (day(), 0..days).prop_map(|(start, length)| {
        Period::new(start, start.saturating_add(time::Duration::days(length))).unwrap()
    })
}

fn amount() -> impl Strategy<Value = Interval> {
    (0_i64..100_000, prop_oneof![Just(0_i64), 0_i64..100_000], 1_i64..1_000).prop_map(
        |(min, more, denominator)| {
            let number = |numerator: i64| Exact::new(numerator.into(), denominator.into());
            Interval::new(number(min), number(min + more)).unwrap()
        },
    )
}

fn basis() -> impl Strategy<Value = Basis> {
    (period(), positive(), positive(), positive(), positive()).prop_map(
        |(period, norm, days, hours, months)| {
            let mut basis = build::basis(period);
            basis.norm.hours_per_year = norm;
            basis.days_per_week = days;
            basis.rounding = Rounding { hours, person_months: months };
            basis
        },
    )
}

fn rate() -> impl Strategy<Value = Rate> {
    let unit = prop::sample::select(vec![
        RateUnit::Fte,
        RateUnit::DaysPerWeek,
        RateUnit::PersonMonthsPerYear,
        RateUnit::HoursPerYear,
    ]);
    (unit, amount(), prop::option::of(day()), prop::option::of(day()))
        .prop_map(|(unit, amount, from, to)| Rate { unit, amount, from, to })
}

fn total() -> impl Strategy<Value = Total> {
    let unit = prop::sample::select(vec![WorkUnit::PersonMonths, WorkUnit::Hours]);
    (unit, amount(), prop::option::of(day()), prop::option::of(day()))
        .prop_map(|(unit, amount, from, to)| Total { unit, amount, from, to })
}

fn effort() -> impl Strategy<Value = Effort> {
    let unit = prop::sample::select(vec![WorkUnit::PersonMonths, WorkUnit::Hours]);
    let pledge = (unit, prop::collection::btree_map(2020..2030, amount(), 0..6))
        .prop_map(|(unit, years)| Effort::PerYear(PerYear { unit, years }));
    prop_oneof![rate().prop_map(Effort::Rate), pledge, total().prop_map(Effort::Total)]
}

fn efforts() -> impl Strategy<Value = Vec<Effort>> {
    prop::collection::vec(effort(), 0..8)
}

fn ordered(interval: &Interval) -> bool {
    interval.min() <= interval.max()
}

fn table_of(efforts: &[Effort], basis: &Basis) -> Table<usize> {
    let mut table = Table::new(basis.period.years());
    for (index, effort) in efforts.iter().enumerate() {
        table.push(index, allocate(effort, basis));
    }
    table
}

fn plus(mut a: BTreeMap<i32, Interval>, b: BTreeMap<i32, Interval>) -> BTreeMap<i32, Interval> {
    for (year, amount) in b {
        let sum = a.entry(year).or_insert_with(Interval::zero);
        *sum = sum.plus(&amount);
    }
    a
}

proptest! {
    #[test]
    fn rows_and_columns_agree(efforts in efforts(), basis in basis()) {
        let table = table_of(&efforts, &basis);
        for row in table.rows() {
            let by_hand: Cell = row.cells().values().sum();
            prop_assert_eq!(row.total(), &by_hand);
        }
        for (year, total) in table.year_totals() {
            let by_hand: Cell = table.rows().iter().filter_map(|row| row.cell(*year)).sum();
            prop_assert_eq!(total, &by_hand);
        }
        let across: Cell = table.rows().iter().map(|row| row.total()).sum();
        let down: Cell = table.year_totals().values().sum();
        prop_assert_eq!(table.total(), &across);
        prop_assert_eq!(table.total(), &down);
    }

    #[test]
    fn merging_and_selecting_rows_change_no_total(efforts in efforts(), basis in basis()) {
        let table = table_of(&efforts, &basis);
        let merged = table.merge_by(|index| index % 3);
        prop_assert_eq!(merged.year_totals(), table.year_totals());
        prop_assert_eq!(merged.total(), table.total());
        prop_assert_eq!(merged.rows().len(), efforts.len().min(3));
        let odd = table.select(|index| index % 2 == 1);
        let even = table.select(|index| index % 2 == 0);
        prop_assert_eq!(&odd.total().plus(even.total()), table.total());
        prop_assert_eq!(odd.years().collect::<Vec<_>>(), table.years().collect::<Vec<_>>());
    }

    #[test]
    fn money_adds_up_and_each_cell_is_its_price_to_the_cent(efforts in efforts(), basis in basis(), price in positive()) {
        let table = table_of(&efforts, &basis);
        let rate = CostRate { per_person_month: price, currency: "EUR".to_owned() };
        let money = costs(&table, &rate);
        let cent = minor_unit("EUR");
        let mut sum = Money::zero();
        for (row, cells) in money.rows().iter().zip(table.rows()) {
            for (year, cell) in cells.cells() {
                let priced = &row.cells()[year];
                let off = priced.amount.max() - cell.person_months.max() * &rate.per_person_month;
                prop_assert!(off.abs() * build::exact("2") <= cent);
                sum = sum.plus(priced);
            }
        }
        prop_assert_eq!(money.total(), &sum);
    }

    #[test]
    fn a_period_cut_anywhere_has_the_same_months(whole in period(), cut in any::<prop::sample::Index>()) {
        let days = (whole.end() - whole.start()).whole_days();
        prop_assume!(days > 0);
        let last = whole.start() + time::Duration::days(cut.index(days as usize) as i64);
        let first_part = Period::new(whole.start(), last).unwrap();
        let second_part = Period::new(last.next_day().unwrap(), whole.end()).unwrap();
        prop_assert_eq!(months(&first_part) + months(&second_part), months(&whole));
        let mut years = months_by_year(&first_part);
        for (year, months) in months_by_year(&second_part) {
            *years.entry(year).or_insert_with(Exact::zero) += months;
        }
        prop_assert_eq!(years, months_by_year(&whole));
    }

    #[test]
    fn the_years_of_a_period_add_up_to_it(whole in period()) {
        let years = months_by_year(&whole);
        prop_assert!(years.keys().copied().eq(whole.years()));
        prop_assert_eq!(years.values().sum::<Exact>(), months(&whole));
        for months in years.values() {
            prop_assert!(*months > Exact::zero() && *months <= build::exact("12"));
        }
    }

    #[test]
    fn each_day_counts_as_its_part_of_its_month(whole in period_of(800)) {
        let mut counted = Exact::zero();
        let mut day = whole.start();
        while day <= whole.end() {
            counted += Exact::new(1.into(), day.month().length(day.year()).into());
            day = day.next_day().unwrap();
        }
        prop_assert_eq!(counted, months(&whole));
    }

    #[test]
    fn a_rate_cut_anywhere_gives_the_same_months(rate in rate(), basis in basis(), cut in any::<prop::sample::Index>()) {
        let days = (basis.period.end() - basis.period.start()).whole_days() + 1;
        let last = basis.period.start() + time::Duration::days(cut.index(days as usize) as i64);
        let whole = Rate { from: None, to: None, ..rate };
        let before = Rate { to: Some(last), ..whole.clone() };
        let after = Rate { from: last.next_day(), ..whole.clone() };
        let [whole, before, after] =
            [whole, before, after].map(|rate| exact_person_months(&Effort::Rate(rate), &basis));
        prop_assert_eq!(plus(before, after), whole);
    }

    #[test]
    fn ranges_stay_in_order(efforts in efforts(), basis in basis()) {
        for effort in &efforts {
            prop_assert!(exact_person_months(effort, &basis).values().all(ordered));
            prop_assert!(fte_by_year(effort, &basis).values().all(ordered));
            for cell in allocate(effort, &basis).values() {
                prop_assert!(ordered(&cell.hours) && ordered(&cell.person_months));
            }
        }
        let total = table_of(&efforts, &basis).total().clone();
        prop_assert!(ordered(&total.hours) && ordered(&total.person_months));
    }

    #[test]
    fn one_number_stays_one_number(rate in rate(), basis in basis()) {
        let rate = Rate { amount: Interval::point(rate.amount.max().clone()), ..rate };
        for cell in allocate(&Effort::Rate(rate), &basis).values() {
            prop_assert!(cell.hours.is_point() && cell.person_months.is_point());
        }
    }

    #[test]
    fn a_cell_is_within_half_a_step_of_the_exact_amount(effort in effort(), basis in basis()) {
        prop_assume!(!matches!(effort, Effort::Total(_)));
        let near = |printed: &Interval, exact: &Interval, step: &Exact| {
            let half = step / build::exact("2");
            (printed.min() - exact.min()).abs() <= half && (printed.max() - exact.max()).abs() <= half
        };
        let cells = allocate(&effort, &basis);
        let exact = exact_person_months(&effort, &basis);
        prop_assert!(cells.keys().eq(exact.keys()));
        for (cell, exact) in cells.values().zip(exact.values()) {
            let exact_hours = exact.map(|value| hours_of_person_months(value, &basis));
            prop_assert!(near(&cell.person_months, exact, &basis.rounding.person_months));
            prop_assert!(near(&cell.hours, &exact_hours, &basis.rounding.hours));
        }
    }

    #[test]
    fn the_cells_of_a_total_add_up_to_what_was_stated(total in total(), basis in basis()) {
        let step = match total.unit {
            WorkUnit::PersonMonths => &basis.rounding.person_months,
            WorkUnit::Hours => &basis.rounding.hours,
        };
        // Stated in whole steps, as people do, the total is exact.
        let amount = total.amount.map(|amount| round_to_step(amount, step));
        let total = Total { amount, ..total };
        let cells = allocate(&Effort::Total(total.clone()), &basis);
        let sum: Cell = cells.values().sum();
        if !cells.is_empty() {
            let stated = if total.unit == WorkUnit::Hours { &sum.hours } else { &sum.person_months };
            prop_assert_eq!(stated, &total.amount);
        }
    }

    #[test]
    fn a_cell_of_a_total_is_within_a_step_of_its_exact_part(
        amount in amount().prop_map(|amount| Interval::point(amount.max().clone())),
        weights in prop::collection::btree_map(2020..2030, positive(), 1..8),
        step in positive(),
    ) {
        let whole = weights.values().sum::<Exact>();
        let parts = apportion(&amount, &weights, &step);
        prop_assert!(parts.keys().eq(weights.keys()));
        let rounded = round_to_step(amount.max(), &step);
        prop_assert_eq!(&parts.values().sum::<Interval>(), &Interval::point(rounded.clone()));
        for (year, part) in &parts {
            let exact = &rounded * &weights[year] / &whole;
            prop_assert!((part.max() - exact).abs() < step);
            prop_assert!((part.max() / &step).is_integer());
        }
    }

    #[test]
    fn the_longer_part_of_a_total_never_gets_less(
        amount in amount(),
        weights in prop::collection::btree_map(2020..2030, positive(), 1..8),
        step in positive(),
    ) {
        let point = Interval::point(amount.min().clone());
        let parts = apportion(&point, &weights, &step);
        for (year, part) in &parts {
            for (other, more) in &parts {
                // Between equals, the earlier year comes first.
                let longer = weights[other] > weights[year];
                prop_assert!(!longer || more.min() >= part.min());
                prop_assert!(weights[other] != weights[year] || year <= other || more.min() >= part.min());
            }
        }
    }

    #[test]
    fn a_rate_is_its_share_in_every_year_that_it_touches(rate in rate(), basis in basis()) {
        let effort = Effort::Rate(rate);
        let shares = fte_by_year(&effort, &basis);
        prop_assert!(shares.keys().eq(exact_person_months(&effort, &basis).keys()));
        let mut different: Vec<_> = shares.values().collect();
        different.dedup();
        prop_assert!(different.len() <= 1);
    }

    #[test]
    fn the_order_of_rows_does_not_matter(efforts in efforts(), basis in basis()) {
        let cells: Vec<Cells> = efforts.iter().map(|effort| allocate(effort, &basis)).collect();
        prop_assert_eq!(merge(&cells), merge(cells.iter().rev()));
    }
}
