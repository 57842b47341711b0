//! Amounts of money are rounded to the smallest coin of their currency.

use letter_of_intent::ledger::{Cell, Money, minor_digits, minor_unit, shown_digits, to_decimal};
use letter_of_intent::model::{CostRate, Exact, Interval};
use num_traits::Zero;
use proptest::prelude::*;

use crate::build::{exact, interval};

fn cell(person_months: Interval) -> Cell {
    Cell { hours: Interval::zero(), person_months }
}

fn rate(price: &str, currency: &str) -> CostRate {
    CostRate { per_person_month: exact(price), currency: currency.to_owned() }
}

fn ends(money: &Money) -> (String, String) {
    let text = |end| to_decimal(end).unwrap();
    (text(money.amount.min()), text(money.amount.max()))
}

#[test]
fn a_price_is_rounded_to_the_minor_unit_half_away_from_zero() {
    let answers = [
        ("13.98", "9583.33", "EUR", "133974.95"),
        ("0.5", "0.01", "EUR", "0.01"),
        ("0.1", "100.04", "NOK", "10"),
        ("0.5", "1001", "JPY", "501"),
        ("1.4", "1001", "ISK", "1401"),
        ("0.5", "0.001", "KWD", "0.001"),
        ("0.1", "115000", "NOK", "11500"),
    ];
    for (months, price, currency, cost) in answers {
        let money = Money::of_cell(&cell(Interval::point(exact(months))), &rate(price, currency));
        assert_eq!(ends(&money), (cost.to_owned(), cost.to_owned()), "{months} at {price} {currency}");
    }
}

#[test]
fn both_ends_of_a_range_are_rounded() {
    let money = Money::of_cell(&cell(interval("0.1-0.3")), &rate("33.35", "EUR"));
    assert_eq!(ends(&money), ("3.34".to_owned(), "10.01".to_owned()));
}

#[test]
fn a_list_shows_all_digits_or_none() {
    let whole = [Interval::point(exact("475000")), interval("1-2")];
    assert_eq!(shown_digits(&whole, "EUR"), 0);
    let one_fraction = [Interval::point(exact("475000")), interval("1-2.5")];
    assert_eq!(shown_digits(&one_fraction, "EUR"), 2);
    assert_eq!(shown_digits(&one_fraction, "BHD"), 3);
}

proptest! {
    #[test]
    fn what_is_rounded_stays(amount in 0_i64..1_000_000_000, over in 1_i64..10_000, at in 0_usize..4) {
        let currency = ["EUR", "JPY", "TND", "CLF"][at];
        let unrounded = Interval::point(Exact::new(amount.into(), over.into()));
        let once = Money::new(&unrounded, currency);
        prop_assert_eq!(Money::new(&once.amount, currency), once.clone());
        let off = once.amount.min() - unrounded.min();
        let half = minor_unit(currency) / exact("2");
        prop_assert!(off <= half && off >= -half);
        let scaled = once.amount.min() / minor_unit(currency);
        prop_assert!(scaled.fract().is_zero() && minor_digits(currency) <= 4);
    }
}
