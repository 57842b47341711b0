//! The tables of a real application, row by row as printed: CodeRefinery, open call of 2021, 2021-11-01 to 2024-10-31,
//! 115 000 NOK per person-month.

use letter_of_intent::ledger::{Basis, Money, Table, allocate, costs, merge};
use letter_of_intent::model::{CostRate, Effort, RateUnit, WorkUnit};

use crate::build::*;

const YEARS: [i32; 4] = [2021, 2022, 2023, 2024];

fn the_basis() -> Basis {
    basis(period("2021-11-01", "2024-10-31"))
}

fn table(rows: &[(&'static str, Effort, &str)]) -> Table<&'static str> {
    let mut table = Table::new(YEARS);
    for (label, effort, _) in rows {
        table.push(*label, allocate(effort, &the_basis()));
    }
    for (row, (label, _, printed)) in table.rows().iter().zip(rows) {
        assert_eq!(line(row, &YEARS, |cell| &cell.person_months), *printed, "{label}");
    }
    table
}

fn fte(amount: &str) -> Effort {
    rate(RateUnit::Fte, amount)
}

fn per_year(years: &[(i32, &str)]) -> Effort {
    pledge(WorkUnit::PersonMonths, years)
}

fn in_kind() -> Table<&'static str> {
    let from_2022 = rate_between(RateUnit::Fte, "0.5", Some("2022-01-01"), None);
    table(&[
        ("Aalto University", fte("0.5"), "1 6 6 5 18"),
        ("CSC", fte("0.25"), "0.5 3 3 2.5 9"),
        ("DeiC", from_2022, "- 6 6 5 17"),
        ("DSC", fte("0.25"), "0.5 3 3 2.5 9"),
        ("ENCCS", per_year(&[(2022, "3"), (2023, "3"), (2024, "3")]), "- 3 3 3 9"),
        ("Sigma2", fte("0.5"), "1 6 6 5 18"),
        ("SNIC", fte("0.5"), "1 6 6 5 18"),
        ("Type 1 consortium", fte("0.5"), "1 6 6 5 18"),
        ("USIT", per_year(&[(2021, "1"), (2022, "3"), (2023, "3"), (2024, "3")]), "1 3 3 3 10"),
        ("expected from 2022", per_year(&[(2022, "2"), (2023, "2"), (2024, "2")]), "- 2 2 2 6"),
        ("expected from 2023", per_year(&[(2023, "2"), (2024, "2")]), "- - 2 2 4"),
        ("expected from 2024", per_year(&[(2024, "2")]), "- - - 2 2"),
    ])
}

fn funded() -> Table<&'static str> {
    table(&[("DSC", fte("0.5"), "1 6 6 5 18"), ("Project manager", fte("0.5"), "1 6 6 5 18")])
}

fn in_money(table: &Table<&'static str>, per_person_month: &str) -> String {
    let rate = CostRate { per_person_month: exact(per_person_month), currency: "NOK".into() };
    total_line(&costs(table, &rate), |money: &Money| &money.amount)
}

#[test]
fn person_months_in_kind() {
    assert_eq!(total_line(&in_kind(), |cell| &cell.person_months), "6 44 46 42 138");
}

#[test]
fn person_months_that_the_funder_pays_for() {
    assert_eq!(total_line(&funded(), |cell| &cell.person_months), "2 12 12 10 36");
}

#[test]
fn costs_of_the_working_time() {
    assert_eq!(in_money(&in_kind(), "115000"), "690000 5060000 5290000 4830000 15870000");
    assert_eq!(in_money(&funded(), "115000"), "230000 1380000 1380000 1150000 4140000");
}

#[test]
fn the_whole_budget() {
    let money = |amounts: [Option<&str>; 4]| {
        let cells = YEARS.into_iter().zip(amounts);
        cells.filter_map(|(year, amount)| Some((year, Money { amount: interval(amount?) }))).collect()
    };
    let rate = CostRate { per_person_month: exact("115000"), currency: "NOK".into() };

    let mut funder: Table<&str, Money> = Table::new(YEARS);
    funder.push("working time", costs(&funded(), &rate).year_totals().clone());
    funder.push("workshops", money([None, Some("40000"), Some("40000"), Some("40000")]));
    funder.push("conferences", money([None, Some("50000"), Some("50000"), Some("50000")]));
    funder.push("hosting", money([None, Some("69000"), Some("69000"), None]));
    funder.push("domain", money([None, Some("3000"), Some("3000"), Some("3000")]));
    funder.push("membership", money([None, Some("43000"), Some("43000"), Some("43000")]));
    funder.push("tools", money([None, Some("2000"), Some("2000"), Some("2000")]));
    funder.push("registration", money([None, None, Some("2000"), Some("2000")]));
    let lines: Vec<_> = funder.rows().iter().map(|row| line(row, &YEARS, |money| &money.amount)).collect();
    assert_eq!(
        lines,
        [
            "230000 1380000 1380000 1150000 4140000",
            "- 40000 40000 40000 120000",
            "- 50000 50000 50000 150000",
            "- 69000 69000 - 138000",
            "- 3000 3000 3000 9000",
            "- 43000 43000 43000 129000",
            "- 2000 2000 2000 6000",
            "- - 2000 2000 4000",
        ]
    );
    assert_eq!(total_line(&funder, |money| &money.amount), "230000 1587000 1589000 1290000 4696000");

    // 7 500 NOK for each person-month in kind, from the second year onwards.
    let mut partners: Table<&str, Money> = Table::new(YEARS);
    partners.push("working time", costs(&in_kind(), &rate).year_totals().clone());
    partners.push("meetings", money([None, Some("330000"), Some("345000"), Some("315000")]));
    assert_eq!(total_line(&partners, |money| &money.amount), "690000 5390000 5635000 5145000 16860000");

    let mut all: Table<&str, Money> = Table::new(YEARS);
    all.push("funder", funder.year_totals().clone());
    all.push("partners", partners.year_totals().clone());
    assert_eq!(total_line(&all, |money| &money.amount), "920000 6977000 7224000 6435000 21556000");
}

#[test]
fn two_letters_make_one_row() {
    let quarter = allocate(&fte("0.25"), &the_basis());
    let mut table = Table::new(YEARS);
    table.push("Type 1 consortium", merge([&quarter, &quarter]));
    assert_eq!(line(&table.rows()[0], &YEARS, |cell| &cell.person_months), "1 6 6 5 18");
}
