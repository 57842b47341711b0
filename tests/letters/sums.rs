//! The table of the appendix, compared with the ledger and added up by hand.

use letter_of_intent::ledger::{Cell, Cells, Part, Statement, to_decimal};
use letter_of_intent::model::{Exact, Funding, Interval, Language};
use letter_of_intent::view::Locale;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::make::{Documents, Draft, examples};

#[test]
fn the_table_prints_the_ledger_cell_by_cell() {
    for example in examples() {
        for language in example.languages() {
            let printed = example.documents.letter(language).cells();
            assert_eq!(printed, expected(&example.documents, language), "{} in {language}", example.name);
        }
    }
}

#[test]
fn the_letter_tells_the_totals_that_the_table_has() {
    for example in examples() {
        let statement = statement(&example.documents);
        for language in example.languages() {
            let letter = example.documents.letter(language);
            let locale = Locale::new(language).expect("a language with wording");
            for funding in [Funding::InKind, Funding::Funder] {
                let part = statement.part(funding);
                if part.table.is_empty() {
                    continue;
                }
                let nouns = match language {
                    Language::Da => ["personmåned", "time"],
                    Language::En => ["person-month", "hour"],
                    Language::Et => ["inimku", "tund"],
                    Language::Fi => ["henkilötyökuukau", "tun"],
                    Language::Is => ["mannmánuð", "klukkustund"],
                    Language::Nb => ["månedsverk", "time"],
                    Language::Sv => ["personmånad", "tim"],
                };
                let total = part.table.total();
                for (amount, noun) in [&total.person_months, &total.hours].into_iter().zip(nouns) {
                    let told = format!("{} {noun}", print(amount, &locale));
                    assert!(
                        letter.holds(&told),
                        "`{told}` in {} in {language}:\n{}",
                        example.name,
                        letter.text()
                    );
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// What a reader with a pencil would check: each row adds up to its last number, and the rows add up to the last
    /// row.
    #[test]
    fn every_table_adds_up_by_hand(efforts in prop::collection::vec(effort(), 1..6)) {
        let entries: Vec<Value> = efforts.iter().map(|effort| json!({ "role": "a", "effort": effort })).collect();
        let draft = Draft::new().with("contributions", Value::from(entries));
        let rows = draft.letter(Language::En).cells();
        prop_assert_eq!(rows.len(), 2 * (efforts.len() + 1));
        for row in &rows {
            let ((total, parts), (low, high)) = (row.split_last().expect("a total"), sums(row));
            prop_assert!(!parts.is_empty());
            prop_assert_eq!(hundredths(total), (low, high));
        }
        for unit in 0..2 {
            let totals: Vec<(u64, u64)> =
                rows.iter().skip(unit).step_by(2).map(|row| hundredths(row.last().expect("a total"))).collect();
            let (last, entries) = totals.split_last().expect("a last row");
            let sum = entries.iter().fold((0, 0), |(low, high), total| (low + total.0, high + total.1));
            prop_assert_eq!(*last, sum);
        }
    }
}

/// Efforts of every form, including thirds and sevenths of a month.
fn effort() -> impl Strategy<Value = Value> {
    let amount = (1_u32..300).prop_map(|hundredths| f64::from(hundredths) / 100.0);
    prop_oneof![
        amount.clone().prop_map(|a| json!({ "fte": a })),
        (amount.clone(), 1_u8..28).prop_map(|(a, day)| json!({
            "person_months_per_year": a, "from": format!("2026-02-{day:02}"), "to": "2027-07-19",
        })),
        // The ends differ, since the reader reports a range whose ends are equal.
        (1_u32..300, 1_u32..300).prop_map(|(low, width)| json!({
            "days_per_week": { "min": f64::from(low) / 100.0, "max": f64::from(low + width) / 100.0 },
        })),
        (amount.clone(), amount).prop_map(|(a, b)| json!({ "person_months": { "2026": a, "2028": b } })),
    ]
}

/// The sum of all numbers in a row except the last.
fn sums(row: &[String]) -> (u64, u64) {
    let parts = row.iter().take(row.len() - 1).map(|number| hundredths(number));
    parts.fold((0, 0), |(low, high), part| (low + part.0, high + part.1))
}

/// A number in an English letter in hundredths, low and high.
fn hundredths(number: &str) -> (u64, u64) {
    let one = |text: &str| {
        let (units, fraction) = text.split_once('.').unwrap_or((text, ""));
        let units: u64 = units.replace(',', "").parse().expect("units");
        let fraction: u64 = format!("{fraction:0<2}").parse().expect("a fraction of two digits");
        100 * units + fraction
    };
    match number.split_once('–') {
        Some((low, high)) => (one(low), one(high)),
        None => (one(number), one(number)),
    }
}

fn statement(documents: &Documents) -> Statement {
    Statement::new(&documents.application.read.model, &documents.contribution.read.model)
}

/// The rows that a table has to have: hours and person-months of each entry and of each sum, group by group.
fn expected(documents: &Documents, language: Language) -> Vec<Vec<String>> {
    let statement = statement(documents);
    let locale = Locale::new(language).expect("a language with wording");
    let group = |part: &Part| {
        let entries = part.table.rows().iter().map(|row| (row.cells().clone(), row.total().clone()));
        let mut totals = part.table.year_totals().clone();
        totals.retain(|year, _| part.table.rows().iter().any(|row| row.cell(*year).is_some()));
        let sum = (totals, part.table.total().clone());
        let rows = entries.chain([sum]);
        rows.flat_map(|(cells, total)| lines(&cells, &total, &locale)).collect::<Vec<_>>()
    };
    let parts = [Funding::InKind, Funding::Funder].map(|funding| statement.part(funding));
    parts.into_iter().filter(|part| !part.table.is_empty()).flat_map(group).collect()
}

fn lines(cells: &Cells, total: &Cell, locale: &Locale) -> [Vec<String>; 2] {
    let all = || cells.values().chain([total]);
    [
        all().map(|cell| print(&cell.hours, locale)).collect(),
        all().map(|cell| print(&cell.person_months, locale)).collect(),
    ]
}

fn print(amount: &Interval, locale: &Locale) -> String {
    let plain = |value: &Exact| to_decimal(value).expect("a step with a finite decimal");
    locale.range(&plain(amount.min()), &plain(amount.max())).text
}
