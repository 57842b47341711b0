//! The rules, called directly.

use letter_of_intent::check::{Case, RULES, check};
use letter_of_intent::input::{read_application, read_contribution};
use letter_of_intent::model::{Application, Contribution, Effort, Exact, Interval, Rate, RateUnit, Text};
use proptest::prelude::*;

use super::tests;

fn base() -> (Application, Contribution) {
    let read = |name: &str| std::fs::read(tests().join("base").join(name)).unwrap();
    let application = read_application("a", &read("application.json")).value.unwrap().model;
    let contribution = read_contribution("c", &read("contributions/partner.json"), Some(&application), None)
        .value
        .unwrap()
        .model;
    (application, contribution)
}

#[test]
fn the_list_of_rules_is_in_order() {
    assert!(RULES.is_sorted_by_key(|rule| rule.code));
}

#[test]
fn an_application_without_contributions_is_checked_alone() {
    let (application, _) = base();
    assert_eq!(check(&Case { application: &application, contributions: &[] }), []);
}

proptest! {
    /// A person is over full time exactly if the shares add up to more than one, however they are spread over partners.
    #[test]
    fn full_time_is_the_limit(hundredths in proptest::collection::vec(0i64..60, 1..4)) {
        let (application, partner) = base();
        let partners: Vec<Contribution> = hundredths
            .iter()
            .enumerate()
            .map(|(index, share)| {
                let mut partner = partner.clone();
                partner.organization.name = Text::Same(format!("Partner {index}"));
                let amount = Interval::point(Exact::new((*share).into(), 100.into()));
                partner.pledged[0].who = Some("Kim Berg".to_owned());
                partner.pledged[0].effort = Effort::Rate(Rate { unit: RateUnit::Fte, amount, from: None, to: None });
                partner
            })
            .collect();
        let contributions: Vec<&Contribution> = partners.iter().collect();
        let findings = check(&Case { application: &application, contributions: &contributions });
        let over = findings.iter().any(|finding| finding.code == "over-full-time");
        prop_assert_eq!(over, hundredths.iter().sum::<i64>() > 100);
    }
}
