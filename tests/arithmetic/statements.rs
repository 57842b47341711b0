//! The ledger of one contribution: subtotals, people, shares of full time and thresholds.

use std::collections::BTreeMap;

use letter_of_intent::ledger::{Entry, NormOwner, Part, Shares, Statement};
use letter_of_intent::model::{
    Application, Contact, Contribution, Coordinator, Effort, Funder, Funding, HoursNorm, LetterSettings,
    Organization, OtherContribution, Period, Pledged, Project, RateUnit, Rounding, Text, WorkUnit,
};

use crate::build::*;

fn text(text: &str) -> Text {
    Text::Same(text.into())
}

fn application(period: Period) -> Application {
    Application {
        project: Project { name: text("Project"), title: None, phase: None, website: None, summary: None },
        funder: Funder { name: text("Funder"), short_name: None, call: None, address: vec![], ror: None },
        period,
        coordinator: Coordinator {
            organization: text("Coordinator"),
            name: None,
            email: None,
            address: vec![],
        },
        letters_due: None,
        working_time: HoursNorm { hours_per_year: exact("1720"), source: Some(text("the application")) },
        days_per_week: exact("5"),
        cost: None,
        rounding: Rounding { hours: exact("1"), person_months: exact("0.01") },
        benefits: vec![],
        principles: vec![],
        commitments: vec![],
        effort_statement: None,
        recommendation: None,
        alternatives: None,
        figures: BTreeMap::new(),
        workshop_topics: vec![],
        expected: vec![],
        languages: vec![],
    }
}

fn contribution(pledged: Vec<Pledged>) -> Contribution {
    Contribution {
        organization: Organization {
            name: text("Partner"),
            short_name: None,
            unit: None,
            country: "NO".into(),
            address: vec![],
            registration_number: None,
            ror: None,
            website: None,
            logo: None,
            letterhead: None,
            working_time: None,
        },
        letter: LetterSettings::default(),
        signatories: vec![],
        contact: Contact { name: "Contact".into(), email: "contact@partner.example".into(), phone: None },
        pledged,
        other: vec![],
        workshop_topics: vec![],
        rationale: None,
    }
}

fn entry(who: Option<&str>, funding: Funding, effort: Effort) -> Pledged {
    Pledged {
        who: who.map(Into::into),
        orcid: None,
        role: text("Instructor"),
        activities: vec![],
        effort,
        funding,
        row: None,
        note: None,
    }
}

fn statement(pledged: Vec<Pledged>) -> Statement {
    let application = application(period("2021-11-01", "2024-10-31"));
    Statement::new(&application, &contribution(pledged))
}

fn shares(efforts: &[Effort]) -> Shares {
    Shares::of(efforts, &basis(period("2021-11-01", "2024-10-31")))
}

fn constant(efforts: &[Effort]) -> Option<String> {
    shares(efforts).constant.as_ref().map(shown)
}

fn per_year(efforts: &[Effort]) -> String {
    shown(&shares(efforts).person_months_per_year)
}

#[test]
fn each_funding_has_its_own_subtotal() {
    let statement = statement(vec![
        entry(None, Funding::InKind, rate(RateUnit::Fte, "0.25")),
        entry(None, Funding::Funder, rate(RateUnit::Fte, "0.5")),
        entry(None, Funding::InKind, pledge(WorkUnit::PersonMonths, &[(2022, "0"), (2023, "1-2")])),
    ]);
    let lines = |part: &Part| total_line(&part.table, |cell| &cell.person_months);
    assert_eq!(lines(&statement.in_kind), "0.5 3 4-5 2.5 10-11");
    assert_eq!(lines(&statement.funder), "1 6 6 5 18");
    assert_eq!(lines(&statement.whole), "1.5 9 10-11 7.5 28-29");
    let entries: Vec<Entry> = statement.part(Funding::InKind).table.rows().iter().map(|row| row.of).collect();
    assert_eq!(
        entries,
        [Entry { index: 0, funding: Funding::InKind }, Entry { index: 2, funding: Funding::InKind }]
    );
    assert_eq!(statement.part(Funding::Funder), &statement.funder);
}

#[test]
fn a_person_counts_once() {
    let quarter = || rate(RateUnit::Fte, "0.25");
    let statement = statement(vec![
        entry(Some("Kari Nordmann"), Funding::InKind, quarter()),
        entry(Some(" Kari Nordmann "), Funding::Funder, quarter()),
        entry(Some("Ola Nordmann"), Funding::InKind, quarter()),
        entry(Some("  "), Funding::InKind, quarter()),
        entry(None, Funding::InKind, quarter()),
    ]);
    assert_eq!((statement.whole.people, statement.whole.unnamed), (2, 2));
    assert_eq!((statement.in_kind.people, statement.in_kind.unnamed), (2, 2));
    assert_eq!((statement.funder.people, statement.funder.unnamed), (1, 0));
}

#[test]
fn the_norm_says_whose_it_is() {
    let application = application(period("2025-01-01", "2025-12-31"));
    let mut contribution =
        contribution(vec![entry(None, Funding::InKind, rate(RateUnit::DaysPerWeek, "2.5"))]);
    let shared = Statement::new(&application, &contribution);
    assert_eq!(shared.basis.norm_owner, NormOwner::Application);
    assert_eq!(shared.basis.norm, application.working_time);
    contribution.organization.working_time =
        Some(HoursNorm { hours_per_year: exact("1628"), source: Some(text("the partner")) });
    let own = Statement::new(&application, &contribution);
    assert_eq!(own.basis.norm_owner, NormOwner::Organization);
    assert_eq!(own.basis.norm.source, Some(text("the partner")));
    assert_eq!(total_line(&own.whole.table, |cell| &cell.hours), "814 814");
}

#[test]
fn rates_over_the_whole_period_are_constant() {
    assert_eq!(constant(&[rate(RateUnit::Fte, "0.5")]).as_deref(), Some("0.5"));
    let sum = [rate(RateUnit::Fte, "0.25"), rate(RateUnit::DaysPerWeek, "1-2")];
    assert_eq!(constant(&sum).as_deref(), Some("0.45-0.65"));
    let spelt_out = rate_between(RateUnit::Fte, "0.5", Some("2021-11-01"), Some("2024-10-31"));
    assert_eq!(constant(&[spelt_out]).as_deref(), Some("0.5"));
}

#[test]
fn a_pledge_in_proportion_to_the_months_is_constant() {
    let even = pledge(WorkUnit::PersonMonths, &[(2021, "1"), (2022, "6"), (2023, "6"), (2024, "5")]);
    assert_eq!(constant(std::slice::from_ref(&even)).as_deref(), Some("0.5"));
    assert_eq!(constant(&[even, rate(RateUnit::Fte, "0.1")]).as_deref(), Some("0.6"));
    let uneven = pledge(WorkUnit::PersonMonths, &[(2021, "1"), (2022, "3"), (2023, "3"), (2024, "3")]);
    assert_eq!(constant(&[uneven]), None);
    let with_a_blank = pledge(WorkUnit::PersonMonths, &[(2022, "6"), (2023, "6"), (2024, "5")]);
    assert_eq!(constant(&[with_a_blank]), None);
}

#[test]
fn a_share_that_changes_on_any_day_is_not_constant() {
    for (from, to) in [(Some("2021-11-02"), None), (None, Some("2024-10-30"))] {
        assert_eq!(constant(&[rate_between(RateUnit::Fte, "0.5", from, to)]), None);
    }
    // Full time for half of each year gives the same share every year, and yet the rate changes within it.
    let halves = [
        rate_between(RateUnit::Fte, "1", Some("2022-01-01"), Some("2022-06-30")),
        rate_between(RateUnit::Fte, "1", Some("2023-01-01"), Some("2023-06-30")),
    ];
    let two_years = basis(period("2022-01-01", "2023-12-31"));
    let shares = Shares::of(&halves, &two_years);
    assert_eq!(joined(shares.by_year.iter().map(|(y, s)| (*y, s))), "2022: 0.5, 2023: 0.5");
    assert_eq!(shares.constant, None);
}

#[test]
fn one_person_may_take_over_from_another() {
    let relay = [
        rate_between(RateUnit::Fte, "0.5", None, Some("2023-05-17")),
        rate_between(RateUnit::Fte, "0.5", Some("2023-05-18"), None),
    ];
    assert_eq!(constant(&relay).as_deref(), Some("0.5"));
    assert_eq!(per_year(&relay), "6");
}

#[test]
fn shares_are_averaged_over_the_whole_period() {
    let late = shares(&[rate_between(RateUnit::Fte, "0.6", Some("2022-11-01"), None)]);
    assert_eq!(shown(&late.average), "0.4");
    assert_eq!(joined(late.by_year.iter().map(|(y, s)| (*y, s))), "2022: 0.1, 2023: 0.6, 2024: 0.6");
}

#[test]
fn person_months_a_year_are_those_while_the_commitment_lasts() {
    assert_eq!(per_year(&[rate(RateUnit::Fte, "0.5-1")]), "6-12");
    assert_eq!(per_year(&[rate_between(RateUnit::Fte, "0.5", Some("2022-01-01"), None)]), "6");
    assert_eq!(per_year(&[rate(RateUnit::DaysPerWeek, "1"), rate(RateUnit::Fte, "0.3")]), "6");
    // A zero, like a blank, does not make the work last longer.
    let stated = pledge(WorkUnit::PersonMonths, &[(2021, "0"), (2022, "3"), (2023, "3")]);
    assert_eq!(per_year(&[stated]), "3");
    assert_eq!(per_year(&[]), "0");
    assert_eq!(per_year(&[rate(RateUnit::Fte, "0")]), "0");
}

#[test]
fn less_than_a_year_is_not_stretched_to_one() {
    let month = rate_between(RateUnit::Fte, "1", Some("2023-03-01"), Some("2023-03-31"));
    assert_eq!(per_year(&[month]), "1");
    assert_eq!(per_year(&[pledge(WorkUnit::PersonMonths, &[(2024, "2")])]), "2");
    // In an application that lasts only half a year, this share can be reached only by the rate.
    let short = basis(period("2023-01-01", "2023-06-30"));
    assert_eq!(shown(&Shares::of(&[rate(RateUnit::Fte, "0.5")], &short).person_months_per_year), "6");
}

#[test]
fn thresholds_are_reached_by_the_low_end_in_kind() {
    let statement = statement(vec![
        entry(None, Funding::InKind, rate(RateUnit::Fte, "0.25-1")),
        entry(None, Funding::Funder, rate(RateUnit::Fte, "1")),
    ]);
    assert!(statement.reaches(&exact("0")));
    assert!(statement.reaches(&exact("3")));
    assert!(!statement.reaches(&exact("3.01")));
}

#[test]
fn other_contributions_are_kept_apart_by_currency() {
    let other = |currency: &str, years: &[(i32, &str)]| OtherContribution {
        description: text("Hosting"),
        currency: currency.into(),
        years: years.iter().map(|(year, amount)| (*year, interval(amount))).collect(),
    };
    let mut contribution = contribution(vec![]);
    contribution.other = vec![
        other("NOK", &[(2022, "69000"), (2023, "69000")]),
        other("EUR", &[(2024, "100.5")]),
        other("NOK", &[(2023, "1000-2000")]),
    ];
    let statement = Statement::new(&application(period("2021-11-01", "2024-10-31")), &contribution);
    let lines: Vec<_> = statement
        .other
        .iter()
        .map(|(currency, table)| format!("{currency} {}", total_line(table, |money| &money.amount)))
        .collect();
    assert_eq!(lines, ["EUR 0 0 0 100.5 100.5", "NOK 0 69000 70000-71000 0 139000-140000"]);
    let rows: Vec<usize> = statement.other["NOK"].rows().iter().map(|row| row.of).collect();
    assert_eq!(rows, [0, 2]);
}
