//! When two partners are the same: known answers, and laws that hold for names in all scripts.

#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use letter_of_intent::model::partner::{Doubt, Group, Partner, Same, group, namesakes};
use letter_of_intent::model::{
    Effort, Exact, Funding, Identifier, Interval, Language, Name, Orcid, Organization, People, Pledged, Rate,
    RateUnit, Ror, Text,
};
use proptest::prelude::*;

/// An organisation as a file states it: name, unit, registration number, ROR.
#[derive(Debug, Clone, Default)]
struct Stated {
    name: Option<Text>,
    unit: Option<Text>,
    number: Option<String>,
    ror: Option<Ror>,
    country: Option<&'static str>,
}

impl Stated {
    fn partner(&self) -> Partner {
        Partner::of(&Organization {
            name: self.name.clone().unwrap_or(same("Sundby College")),
            short_name: None,
            unit: self.unit.clone(),
            country: self.country.unwrap_or("NO").to_owned(),
            address: Vec::new(),
            registration_number: self.number.clone(),
            ror: self.ror.clone(),
            website: None,
            logo: None,
            letterhead: None,
            working_time: None,
        })
    }
}

fn same(text: &str) -> Text {
    Text::Same(text.to_owned())
}

fn texts(texts: &[(Language, &str)]) -> Text {
    Text::ByLanguage(texts.iter().map(|(language, text)| (*language, (*text).to_owned())).collect())
}

fn named(name: &str) -> Stated {
    Stated { name: Some(same(name)), ..Stated::default() }
}

fn numbered(name: &str, number: &str) -> Stated {
    Stated { number: Some(number.to_owned()), ..named(name) }
}

fn at_ror(name: &str, ror: &str) -> Stated {
    Stated { ror: Some(Ror::parse(ror).unwrap()), ..named(name) }
}

fn part(unit: Text) -> Stated {
    Stated { unit: Some(unit), ..Stated::default() }
}

fn compare(one: &Stated, other: &Stated) -> Same {
    let (one, other) = (one.partner(), other.partner());
    assert_eq!(one.compare(&other), other.compare(&one));
    one.compare(&other)
}

fn groups(stated: &[Stated]) -> Vec<Group> {
    group(&stated.iter().map(Stated::partner).collect::<Vec<_>>())
}

#[test]
fn a_name_in_any_language_is_enough_within_a_country() {
    let both = Stated {
        name: Some(texts(&[(Language::En, "University of Oslo"), (Language::Nb, "Universitetet i Oslo")])),
        ..Stated::default()
    };
    assert_eq!(compare(&both, &named("universitetet  i\u{a0}OSLO")), Same::Surely);
    assert_eq!(compare(&both, &named("University of Bergen")), Same::No);
    let elsewhere = Stated { country: Some("SE"), ..both.clone() };
    assert_eq!(compare(&both, &elsewhere), Same::No);
}

#[test]
fn identifiers_decide_where_both_have_one() {
    let number = |number: &str| numbered("Sundby College", number);
    assert_eq!(compare(&number("974 767 880"), &numbered("Another name", "974767880")), Same::Surely);
    assert_eq!(compare(&number("974767880"), &number("974767881")), Same::No);
    assert_eq!(compare(&number("974767880"), &named("Sundby College")), Same::Surely);
    assert_eq!(compare(&number("974767880"), &at_ror("Sundby College", "048a87296")), Same::Surely);
    // The same number in another country is a different number.
    let swedish = Stated { country: Some("SE"), ..numbered("Other", "974767880") };
    assert_eq!(compare(&number("974767880"), &swedish), Same::No);
    let ror = at_ror("Other", "048a87296");
    assert_eq!(compare(&ror, &at_ror("Sundby College", "048a87296")), Same::Surely);
    assert_eq!(compare(&ror, &at_ror("Other", "01xtthb56")), Same::No);
}

#[test]
fn identifiers_that_contradict_each_other_leave_a_doubt() {
    let stated = |number: &str, ror: &str| Stated {
        number: Some(number.to_owned()),
        ror: Some(Ror::parse(ror).unwrap()),
        ..Stated::default()
    };
    let doubt = Same::Doubtful(Doubt::Identifiers);
    assert_eq!(compare(&stated("1", "048a87296"), &stated("2", "048a87296")), doubt);
    assert_eq!(compare(&stated("1", "048a87296"), &stated("1", "01xtthb56")), doubt);
    assert_eq!(compare(&stated("1", "048a87296"), &stated("2", "01xtthb56")), Same::No);
}

#[test]
fn units_tell_apart_and_one_alone_leaves_a_doubt() {
    let whole = Stated::default();
    let (physics, fysikk) =
        (part(same("Department of Physics")), part(texts(&[(Language::Nb, "Fysisk institutt")])));
    let both = part(texts(&[(Language::En, "Department of Physics"), (Language::Nb, "Fysisk institutt")]));
    assert_eq!(compare(&whole, &whole), Same::Surely);
    assert_eq!(compare(&whole, &physics), Same::Doubtful(Doubt::UnitOfOne));
    assert_eq!(compare(&both, &physics), Same::Surely);
    assert_eq!(compare(&both, &fysikk), Same::Surely);
    assert_eq!(compare(&physics, &fysikk), Same::No);
    let english = part(texts(&[(Language::En, "Department of Physics")]));
    assert_eq!(compare(&english, &fysikk), Same::Doubtful(Doubt::UnitLanguages));
    // A unit of another organisation raises no doubt.
    assert_eq!(compare(&physics, &named("Lakeside University")), Same::No);
}

#[test]
fn groups_name_all_that_belong_together() {
    let physics = part(same("Physics"));
    let found = groups(&[named("A"), named("Sundby college"), named("a"), physics, part(same("Chemistry"))]);
    let expected = [(vec![0, 2], None), (vec![1, 3, 4], Some(Doubt::UnitOfOne))];
    assert_eq!(found, expected.map(|(members, doubt)| Group { members, doubt }));
    let chain = groups(&[numbered("A", "1"), named("A"), numbered("A", "2"), numbered("B", "2")]);
    assert_eq!(chain, [Group { members: vec![0, 1, 2, 3], doubt: Some(Doubt::Chain) }]);
}

#[test]
fn namesakes_are_those_that_an_identifier_alone_tells_apart() {
    let partners: Vec<Partner> = [numbered("A", "1"), numbered("B", "1"), numbered("a", "2"), named("C")]
        .map(|it| it.partner())
        .into();
    assert_eq!(namesakes(&partners), [(0, 2)]);
}

#[test]
fn thousands_of_partners_and_of_units_are_grouped() {
    let unit = |index: usize| part(same(&format!("Unit {index}")));
    let many: Vec<Stated> =
        (0..5_000).flat_map(|index| [named(&format!("Partner {index}")), unit(index)]).collect();
    assert_eq!(groups(&many).len(), 10_000);
    let copies = vec![named("Sundby College"); 10_000];
    assert_eq!(groups(&copies).len(), 1);
}

#[test]
fn people_are_told_apart_by_their_ids_and_else_by_name() {
    let entry = |who: &str, orcid: Option<&str>| {
        let amount = Interval::point(Exact::from_integer(1.into()));
        Pledged {
            who: Some(who.to_owned()),
            orcid: orcid.map(|orcid| Orcid::parse(orcid).unwrap()),
            role: same("instructor"),
            activities: Vec::new(),
            effort: Effort::Rate(Rate { unit: RateUnit::Fte, amount, from: None, to: None }),
            funding: Funding::InKind,
            row: None,
            note: None,
        }
    };
    let (one, other) = (Some("0000-0002-1825-0097"), Some("0000-0001-5109-3700"));
    let count = |entries: &[Pledged]| {
        let people = People::of(entries);
        entries.iter().filter_map(|entry| people.person(entry)).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(count(&[entry("Åse", None), entry("A\u{30a}SE ", None)]), 1);
    assert_eq!(count(&[entry("Åse", one), entry("Å. Ødegård", one)]), 1);
    assert_eq!(count(&[entry("Åse", one), entry("Åse", other)]), 2);
    assert_eq!(count(&[entry("Åse", one), entry("åse", None)]), 1);
    assert_eq!(count(&[entry("Åse", one), entry("Åse", other), entry("Åse", None)]), 3);
}

/// Letters of scripts that have upper case, several normal forms, both, or neither.
const SCRIPTS: [(char, char); 19] = [
    ('a', 'z'),
    ('À', 'ž'),
    ('Ș', 'ȳ'),
    ('Ḁ', 'ỹ'),
    ('Ά', 'ώ'),
    ('ἀ', 'ῼ'),
    ('Ѐ', 'ӹ'),
    ('Ա', 'և'),
    ('א', 'ת'),
    ('ء', 'ي'),
    ('क', 'ह'),
    ('ก', 'ฮ'),
    ('Ა', 'Ჰ'),
    ('Ꭰ', 'Ᏼ'),
    ('가', '힣'),
    ('ア', 'ン'),
    ('一', '龥'),
    ('Ａ', 'ｚ'),
    ('𐐀', '𐑏'),
];

fn name() -> impl Strategy<Value = String> {
    // Turkish pairs dotted and dotless i differently, which case folding cannot know without the language.
    let letter = (0..SCRIPTS.len()).prop_flat_map(|script| {
        let (from, to) = SCRIPTS[script];
        prop::char::range(from, to).prop_filter("no dotless i", |c| !matches!(c, 'ı' | 'İ'))
    });
    let word =
        proptest::collection::vec(letter, 1..5).prop_map(|letters| letters.into_iter().collect::<String>());
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

/// The same name in another spelling.
fn respell(name: &str, how: u8) -> String {
    let cased = match how % 3 {
        0 => name.to_owned(),
        1 => name.to_uppercase(),
        _ => name.to_lowercase(),
    };
    let decomposed = icu_normalizer::DecomposingNormalizerBorrowed::new_nfd().normalize(&cased).into_owned();
    let normal = if how & 4 == 0 { cased } else { decomposed };
    let spaced =
        if how & 8 == 0 { normal } else { format!("\u{2003}{}\u{a0}", normal.replace(' ', " \t\u{3000}")) };
    let unseen = if how & 16 == 0 { "" } else { "\u{200b}\u{ad}" };
    spaced.chars().flat_map(|c| unseen.chars().chain([c])).collect()
}

/// What a file may state, from so few names and numbers that they often coincide.
fn stated() -> impl Strategy<Value = Stated> {
    let few = || prop::sample::select(vec!["Aalto", "Åbo", "Ærø"]);
    let text = move || {
        prop_oneof![
            few().prop_map(same),
            few().prop_map(|name| texts(&[(Language::En, name)])),
            (few(), few()).prop_map(|(en, fi)| texts(&[(Language::En, en), (Language::Fi, fi)])),
            few().prop_map(|name| texts(&[(Language::Nb, name)])),
        ]
    };
    let digits = || prop::option::of(prop::sample::select(vec!["1", "2"]).prop_map(str::to_owned));
    let country = prop::option::of(Just("SE"));
    let ror = prop::option::of(prop::sample::select(vec!["048a87296", "01xtthb56"]))
        .prop_map(|ror| ror.and_then(Ror::parse));
    (text(), prop::option::of(text()), digits(), ror, country).prop_map(
        |(name, unit, number, ror, country)| Stated { name: Some(name), unit, number, ror, country },
    )
}

proptest! {
    #[test]
    fn a_name_stays_the_same_however_it_is_spelt(name in name(), how: u8) {
        prop_assert_eq!(Name::of(&name), Name::of(&respell(&name, how)));
    }

    #[test]
    fn no_partner_is_counted_twice_for_its_spelling(names in proptest::collection::vec((name(), any::<u8>()), 1..6)) {
        let once: Vec<Stated> = names.iter().map(|(name, _)| named(name)).collect();
        let twice: Vec<Stated> =
            names.iter().flat_map(|(name, how)| [named(name), named(&respell(name, *how))]).collect();
        prop_assert_eq!(groups(&once).len(), groups(&twice).len());
        prop_assert!(groups(&twice).iter().all(|group| group.doubt.is_none()));
    }

    #[test]
    fn the_relation_is_reflexive_and_symmetric(one in stated(), other in stated()) {
        prop_assert_eq!(compare(&one, &one), Same::Surely);
        compare(&one, &other);
    }

    /// Every two partners that are not surely different are in one group; a group without a doubt is surely one
    /// partner.
    #[test]
    fn groups_are_what_comparing_all_pairs_would_give(stated in proptest::collection::vec(stated(), 0..9)) {
        let groups = groups(&stated);
        let mut of = BTreeMap::new();
        for (index, group) in groups.iter().enumerate() {
            group.members.iter().for_each(|member| assert!(of.insert(*member, index).is_none()));
        }
        prop_assert_eq!(of.len(), stated.len());
        for (one, first) in stated.iter().enumerate() {
            for (other, second) in stated.iter().enumerate() {
                let same = compare(first, second);
                match of[&one] == of[&other] {
                    false => prop_assert_eq!(same, Same::No),
                    true => prop_assert!(same == Same::Surely || groups[of[&one]].doubt.is_some()),
                }
            }
        }
        // Every doubt has a pair that it is about.
        for group in groups.iter().filter(|group| group.doubt.is_some()) {
            let pairs = || group.members.iter().flat_map(|one| group.members.iter().map(move |other| (one, other)));
            prop_assert!(pairs().any(|(one, other)| compare(&stated[*one], &stated[*other]) != Same::Surely));
        }
    }
}
