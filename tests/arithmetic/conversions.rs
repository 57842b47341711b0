//! Units, rounding and decimals: every conversion can be undone.

use letter_of_intent::ledger::{
    amount_of_share, fraction_digits, from_decimal, hours_of_person_months, person_months_of_hours,
    round_to_step, share_of_amount, to_decimal, to_decimal_rounded,
};
use letter_of_intent::model::{Exact, RateUnit};
use num_traits::{Signed, Zero};
use proptest::prelude::*;

use crate::build::*;

const UNITS: [RateUnit; 4] =
    [RateUnit::Fte, RateUnit::DaysPerWeek, RateUnit::PersonMonthsPerYear, RateUnit::HoursPerYear];

/// Any rational of a moderate size, not only decimals.
pub fn rational() -> impl Strategy<Value = Exact> {
    (-1_000_000_i64..1_000_000, 1_i64..10_000).prop_map(|(n, d)| Exact::new(n.into(), d.into()))
}

pub fn positive() -> impl Strategy<Value = Exact> {
    (1_i64..1_000_000, 1_i64..10_000).prop_map(|(n, d)| Exact::new(n.into(), d.into()))
}

#[test]
fn halves_are_rounded_away_from_zero() {
    for (value, step, expected) in [
        ("0.5", "1", "1"),
        ("-0.5", "1", "-1"),
        ("1.5", "1", "2"),
        ("2.5", "1", "3"),
        ("-2.5", "1", "-3"),
        ("0.125", "0.01", "0.13"),
        ("0.124999", "0.01", "0.12"),
        ("0.45", "0.3", "0.6"),
        ("0.44", "0.3", "0.3"),
        ("3.7", "10", "0"),
        ("5", "10", "10"),
        ("1.2", "0", "1.2"),
        ("1.2", "-1", "1.2"),
    ] {
        assert_eq!(round_to_step(&exact(value), &exact(step)), exact(expected), "{value} to {step}");
    }
}

#[test]
fn decimals_have_no_noise() {
    for (text, expected) in [
        ("2.5", "2.5"),
        ("716.67", "716.67"),
        ("0", "0"),
        ("-0", "0"),
        ("-0.00", "0"),
        ("100", "100"),
        ("0.10", "0.1"),
        ("007.5", "7.5"),
        ("-0.05", "-0.05"),
        ("0.0625", "0.0625"),
    ] {
        assert_eq!(to_decimal(&exact(text)).as_deref(), Some(expected), "{text}");
    }
    for text in ["", "-", ".", ".5", "5.", "1e3", "+1", " 1", "1,5", "--1", "1.2.3", "٣"] {
        assert_eq!(from_decimal(text), None, "{text}");
    }
}

#[test]
fn a_third_has_no_decimal_but_a_rounded_one() {
    let third = exact("1") / exact("3");
    assert_eq!(to_decimal(&third), None);
    assert_eq!(fraction_digits(&third), None);
    assert_eq!(to_decimal_rounded(&third, 2), "0.33");
    assert_eq!(to_decimal_rounded(&-third, 0), "0");
    assert_eq!(to_decimal_rounded(&exact("2.50"), 2), "2.5");
    assert_eq!(to_decimal_rounded(&exact("0.005"), 2), "0.01");
}

#[test]
fn digits_after_the_point_are_counted() {
    for (text, digits) in [("1", 0), ("10", 0), ("0.01", 2), ("0.25", 2), ("0.30", 1), ("0.00001", 5)] {
        assert_eq!(fraction_digits(&exact(text)), Some(digits), "{text}");
    }
}

proptest! {
    #[test]
    fn rounding_twice_is_rounding_once(value in rational(), step in positive()) {
        let once = round_to_step(&value, &step);
        prop_assert_eq!(round_to_step(&once, &step), once);
    }

    #[test]
    fn rounding_keeps_the_order(a in rational(), b in rational(), step in positive()) {
        let (low, high) = if a <= b { (a, b) } else { (b, a) };
        prop_assert!(round_to_step(&low, &step) <= round_to_step(&high, &step));
    }

    #[test]
    fn rounding_treats_both_signs_alike(value in rational(), step in positive()) {
        prop_assert_eq!(round_to_step(&-value.clone(), &step), -round_to_step(&value, &step));
    }

    #[test]
    fn rounding_is_off_by_half_a_step_at_most(value in rational(), step in positive()) {
        let rounded = round_to_step(&value, &step);
        prop_assert!((&rounded / &step).is_integer());
        let off = (&rounded - &value).abs();
        let half = &step / exact("2");
        prop_assert!(off <= half);
        if off == half {
            prop_assert!(rounded.abs() > value.abs());
        }
    }

    #[test]
    fn units_lead_back(share in rational(), norm in positive(), days in positive()) {
        let mut basis = basis(period("2025-01-01", "2025-12-31"));
        basis.norm.hours_per_year = norm;
        basis.days_per_week = days;
        // FTE to days a week to person-months to hours to FTE, and to person-months of a year and back.
        let mut walked = share.clone();
        let mut unit = RateUnit::Fte;
        for next in UNITS.into_iter().cycle().skip(1).take(UNITS.len()) {
            walked = amount_of_share(&share_of_amount(&walked, unit, &basis), next, &basis);
            unit = next;
        }
        prop_assert_eq!(&walked, &share);
        let hours = hours_of_person_months(&share, &basis);
        prop_assert_eq!(person_months_of_hours(&hours, &basis), share);
    }

    #[test]
    fn a_year_of_a_share_is_the_same_in_hours_and_person_months(share in rational(), norm in positive()) {
        let mut basis = basis(period("2025-01-01", "2025-12-31"));
        basis.norm.hours_per_year = norm;
        let person_months = amount_of_share(&share, RateUnit::PersonMonthsPerYear, &basis);
        let hours = amount_of_share(&share, RateUnit::HoursPerYear, &basis);
        prop_assert_eq!(hours_of_person_months(&person_months, &basis), hours);
    }

    #[test]
    fn decimals_lead_back(units in any::<i64>(), places in 0_usize..20) {
        let value = Exact::from_integer(units.into()) / exact(&format!("1{}", "0".repeat(places)));
        let text = to_decimal(&value).unwrap();
        prop_assert_eq!(from_decimal(&text), Some(value.clone()));
        let digits = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        prop_assert_eq!(fraction_digits(&value), Some(digits));
        prop_assert!(digits <= places);
        prop_assert!(!text.contains('.') || !text.ends_with('0'));
        prop_assert!(!(value.is_zero() && text != "0"));
        prop_assert_eq!(to_decimal_rounded(&value, places), text);
    }
}
