//! From the model back to JSON, and files that are changed in one place.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{Document, Json, read_contribution, rewrite, write};
use letter_of_intent::model::{
    Contact, Contribution, Effort, Exact, Funding, HoursNorm, Identifier, Interval, Language, LetterSettings,
    Orcid, Organization, OtherContribution, PerYear, Pledged, Rate, RateUnit, Ror, Signatory, Text, Total,
    WorkUnit,
};
use num_bigint::BigInt;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use time::Date;

use super::valid;

fn line() -> impl Strategy<Value = String> {
    "[a-zæøåA-Z0-9\"\\\\/,.&<>µ€😀-]{1,12}"
}

fn text() -> impl Strategy<Value = Text> {
    let language = select(Language::ALL.to_vec());
    prop_oneof![
        line().prop_map(Text::Same),
        (line(), line()).prop_map(|(one, other)| Text::Same(format!("{one}\n{other}"))),
        prop::collection::btree_map(language, line(), 1..4).prop_map(Text::ByLanguage),
    ]
}

fn texts() -> impl Strategy<Value = Vec<Text>> {
    prop::collection::vec(text(), 0..3)
}

/// Numbers with few or many digits, up to what the reader accepts.
fn number() -> impl Strategy<Value = Exact> {
    (0_u64..1_000_000_000_000, 0_usize..40).prop_map(|(digits, places)| {
        let value = Exact::new(digits.into(), num_traits::pow(BigInt::from(10), places));
        // Within the narrowest range of any amount.
        if value > Exact::from_integer(700.into()) {
            value / Exact::from_integer(BigInt::from(10).pow(12))
        } else {
            value
        }
    })
}

fn amount() -> impl Strategy<Value = Interval> {
    (number(), number(), any::<bool>()).prop_map(|(a, b, is_point)| {
        if is_point { Interval::point(a) } else { Interval::new(a.clone().min(b.clone()), a.max(b)).unwrap() }
    })
}

fn years() -> impl Strategy<Value = BTreeMap<i32, Interval>> {
    prop::collection::btree_map(1900..2200_i32, amount(), 1..4)
}

fn day() -> impl Strategy<Value = Date> {
    (2_440_000_i32..2_480_000).prop_map(|day| Date::from_julian_day(day).unwrap())
}

/// The first and the last day, either of which may be missing.
fn days() -> impl Strategy<Value = (Option<Date>, Option<Date>)> {
    (of(day()), of(day())).prop_map(|days| match days {
        (Some(a), Some(b)) => (Some(a.min(b)), Some(a.max(b))),
        other => other,
    })
}

fn orcid() -> impl Strategy<Value = Option<Orcid>> {
    of(select(vec!["0000-0002-1825-0097", "0000-0002-1694-233X"])).prop_map(|it| it.and_then(Orcid::parse))
}

fn effort() -> impl Strategy<Value = Effort> {
    let unit = select(vec![
        RateUnit::Fte,
        RateUnit::DaysPerWeek,
        RateUnit::PersonMonthsPerYear,
        RateUnit::HoursPerYear,
    ]);
    let rate = (unit, amount(), days())
        .prop_map(|(unit, amount, (from, to))| Effort::Rate(Rate { unit, amount, from, to }));
    let unit = || select(vec![WorkUnit::PersonMonths, WorkUnit::Hours]);
    let pledge = (unit(), years()).prop_map(|(unit, years)| Effort::PerYear(PerYear { unit, years }));
    let total = (unit(), amount(), days())
        .prop_map(|(unit, amount, (from, to))| Effort::Total(Total { unit, amount, from, to }));
    prop_oneof![rate, pledge, total]
}

fn organization() -> impl Strategy<Value = Organization> {
    let norm = (1_u32..8_784, of(text()))
        .prop_map(|(hours, source)| HoursNorm { hours_per_year: Exact::from_integer(hours.into()), source });
    let lines = (of(line()), of(line()), of(Just("a/b.svg".to_owned())), of(Just("c.png".to_owned())));
    let country = select(vec!["NO", "SE", "IS"]).prop_map(str::to_owned);
    let ror = of(select(vec!["048a87296", "01xtthb56"])).prop_map(|it| it.and_then(Ror::parse));
    (text(), of(text()), of(text()), country, texts(), lines, ror, of(norm)).prop_map(
        |(name, short_name, unit, country, address, lines, ror, working_time)| {
            let (registration_number, website, logo, letterhead) = lines;
            Organization {
                name,
                short_name,
                unit,
                country,
                address,
                registration_number,
                website,
                logo,
                letterhead,
                ror,
                working_time,
            }
        },
    )
}

fn letter() -> impl Strategy<Value = LetterSettings> {
    (of(day()), of(text()), of(select(Language::ALL.to_vec())), of(line()), of(text()), texts()).prop_map(
        |(date, place, language, template, reference, statement)| LetterSettings {
            date,
            place,
            language,
            template,
            reference,
            statement,
        },
    )
}

fn pledged() -> impl Strategy<Value = Pledged> {
    let funding = select(vec![Funding::InKind, Funding::Funder]);
    (of(line()), orcid(), text(), texts(), effort(), funding, of(text()), of(text())).prop_map(
        |(who, orcid, role, activities, effort, funding, row, note)| Pledged {
            who,
            orcid,
            role,
            activities,
            effort,
            funding,
            row,
            note,
        },
    )
}

fn contribution() -> impl Strategy<Value = Contribution> {
    let signatory = (line(), text(), of(text()), orcid())
        .prop_map(|(name, title, organization, orcid)| Signatory { name, title, organization, orcid });
    let contact =
        (line(), line(), of(line())).prop_map(|(name, email, phone)| Contact { name, email, phone });
    let currency = select(vec!["NOK", "EUR"]).prop_map(str::to_owned);
    let other = (text(), currency, years()).prop_map(|(description, currency, years)| OtherContribution {
        description,
        currency,
        years,
    });
    (
        organization(),
        letter(),
        prop::collection::vec(signatory, 1..3),
        contact,
        prop::collection::vec(pledged(), 1..3),
        prop::collection::vec(other, 0..3),
        texts(),
        of(text()),
    )
        .prop_map(
            |(organization, letter, signatories, contact, pledged, other, workshop_topics, rationale)| {
                Contribution {
                    organization,
                    letter,
                    signatories,
                    contact,
                    pledged,
                    other,
                    workshop_topics,
                    rationale,
                }
            },
        )
}

/// The same value, with the members of its objects sorted.
fn sorted(json: &Json) -> Json {
    match json {
        Json::Array(items) => Json::Array(items.iter().map(sorted).collect()),
        Json::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(key, value)| (key.clone(), sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Json::Object(members)
        }
        other => other.clone(),
    }
}

fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Boolean),
        (0_u32..20).prop_map(|number| Json::Number(number.to_string())),
        "[a-c\"\n]{0,3}".prop_map(Json::String),
    ];
    let key = select(vec!["name", "unit", "effort", "a", "b", "\"", ""]).prop_map(str::to_owned);
    leaf.prop_recursive(4, 30, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::Array),
            prop::collection::btree_map(key.clone(), inner, 0..4)
                .prop_map(|members| Json::Object(members.into_iter().collect())),
        ]
    })
}

fn document(text: &str) -> Document {
    Document::parse("c.json", text.as_bytes()).unwrap_or_else(|problem| panic!("{problem}: {text}"))
}

proptest! {
    #[test]
    fn what_is_written_reads_as_the_same(contribution in contribution()) {
        let text = write::contribution(&contribution).to_file();
        let Checked { value: read, problems } = read_contribution("c.json", text.as_bytes(), None, None);
        prop_assert_eq!(read.map(|read| read.model), Some(contribution), "{:?}\n{}", problems, text);
    }

    #[test]
    fn a_file_that_is_rewritten_says_what_was_wanted(before in json(), wanted in json(), style in 0..4) {
        let text = match style {
            0 => before.to_file(),
            1 => before.to_line(),
            2 => before.to_file().replace("  ", "\t").replace('\n', "\r\n"),
            _ => before.to_line().replace(", ", ",").replace("{ ", "{").replace(" }", "}"),
        };
        // Blanks within a string change with the style too, which does no harm here.
        let before = document(&text);
        let after = rewrite(&before, &wanted);
        prop_assert_eq!(sorted(&Json::from(document(&after).root())), sorted(&wanted), "{}\nbecame\n{}", text, after);
        prop_assert_eq!(rewrite(&before, &Json::from(before.root())), text);
    }
}

#[test]
fn fields_are_written_in_the_order_of_the_schema_and_of_new_ones() {
    let mut seen = BTreeSet::new();
    for folder in ["examples/every-field", "examples/coderefinery-2021"] {
        for file in
            std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join("contributions"))
                .unwrap()
        {
            let path = file.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let Checked { value: read, problems } =
                read_contribution("c.json", &std::fs::read(&path).unwrap(), None, None);
            let written = write::contribution(&read.unwrap_or_else(|| panic!("{problems:?}")).model);
            // Built member by member, in any order, the document is the same.
            let mut again = Json::Object(Vec::new());
            let mut leaves = Vec::new();
            collect(&written, String::new(), &mut leaves);
            for (pointer, value) in leaves.into_iter().rev() {
                // The items of a list have to be added in order.
                if !pointer.bytes().any(|byte| byte.is_ascii_digit()) {
                    seen.insert(pointer.clone());
                    again.put(&pointer, value);
                }
            }
            let lists = ["signatories", "contributions", "other_contributions"];
            let expected = written.members().iter().filter(|(key, _)| !lists.contains(&key.as_str()));
            let found = again.members().iter().filter(|(key, _)| !lists.contains(&key.as_str()));
            let plain = |members: Vec<&(String, Json)>| {
                members
                    .into_iter()
                    .map(|(key, value)| format!("{key}: {}", value.to_line()))
                    .collect::<Vec<_>>()
            };
            assert_eq!(plain(found.collect()), plain(expected.collect()), "{}", path.display());
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}

/// Every text, number and list of texts with its pointer.
fn collect(json: &Json, pointer: String, found: &mut Vec<(String, Json)>) {
    match json {
        // A text in several languages is one value, since the order of the languages means nothing.
        Json::Object(members) if !members.iter().any(|(key, _)| key == "en") => {
            for (key, value) in members {
                collect(value, format!("{pointer}/{key}"), found);
            }
        }
        _ => found.push((pointer, json.clone())),
    }
}

const WRITTEN: &str = r#"{
    "$schema": "../contribution.schema.json",
    "contact": {"name": "A", "email": "a@b.no"},
    "organization": {
        "country": "NO",
        "x-note": [1, 2,
                   3],
        "name": "Sundby"
    },
    "signatories": [ { "name": "Kari", "title": "Rector" } ],
    "contributions": [
        {
            "role": "editor",
            "effort": { "fte": 0.50 }
        },
        {
            "role": "teacher",
            "effort": { "fte": 0.2 }
        }
    ]
}
"#;

#[track_caller]
fn changed(change: impl Fn(&mut Json), expected: &[(&str, &str)]) {
    let document = document(WRITTEN);
    let mut wanted = Json::from(document.root());
    change(&mut wanted);
    let mut text = WRITTEN.to_owned();
    for (before, after) in expected {
        assert!(text.contains(before), "{before}");
        text = text.replacen(before, after, 1);
    }
    assert_eq!(rewrite(&document, &wanted), text);
}

#[test]
fn only_what_changes_is_rewritten() {
    changed(|json| json.put("/organization/name", Json::string("Sunnby")), &[("\"Sundby\"", "\"Sunnby\"")]);
    changed(
        |json| json.put("/organization/unit", Json::string("Physics")),
        &[("\"Sundby\"", "\"Sundby\",\n        \"unit\": \"Physics\"")],
    );
    changed(|json| json.put("/contact/phone", Json::string("1")), &[("no\"}", "no\", \"phone\": \"1\"}")]);
    changed(
        |json| drop(json.take("/contributions/0")),
        &[(
            "        {\n            \"role\": \"editor\",\n            \"effort\": { \"fte\": 0.50 }\n        },\n",
            "",
        )],
    );
    changed(
        |json| json.put("/signatories/1/name", Json::string("Per")),
        &[("\"Rector\" } ]", "\"Rector\" }, { \"name\": \"Per\" } ]")],
    );
    changed(
        |json| json.put("/letter/place", Json::string("Sundby")),
        &[("    \"signatories\"", "    \"letter\": { \"place\": \"Sundby\" },\n    \"signatories\"")],
    );
    changed(
        |json| drop(json.take("/organization/x-note")),
        &[("        \"x-note\": [1, 2,\n                   3],\n", "")],
    );
    changed(
        |json| drop(json.take("/$schema")),
        &[("    \"$schema\": \"../contribution.schema.json\",\n", "")],
    );
}

#[test]
fn a_written_file_reads_well() {
    let Checked { value: read, .. } =
        read_contribution("c.json", &std::fs::read(valid().join("contribution.json")).unwrap(), None, None);
    insta::assert_snapshot!(write::contribution(&read.unwrap().model).to_file());
}
