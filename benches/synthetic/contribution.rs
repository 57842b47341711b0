//! One partner's contribution.

use serde_json::{Map, Value, json};

use super::Partner;
use super::chance::Chance;
use super::words::{self, Text};

/// The calendar years of the application.
const YEARS: [&str; 4] = ["2026", "2027", "2028", "2029"];

/// The partner with this number.
pub fn partner(number: usize, chance: &mut Chance) -> Partner {
    let (name, short_name) = words::name(number);
    let stem = format!("partner-{number:05}");
    let logo = chance.percent(30).then(|| logo(chance));
    let language = if chance.percent(35) { "nb" } else { "en" };
    let mut contribution = json!({
        "organization": organization(&name, &short_name, logo.as_ref().map(|_| stem.as_str()), chance),
        "letter": { "language": language },
        "signatories": people(if chance.percent(20) { 2 } else { 1 }, chance),
        "contact": { "name": person(chance), "email": format!("contact{number}@example.org") },
        "contributions": entries(chance),
    });
    if chance.percent(60) {
        contribution["letter"]["date"] = json!(format!("2025-10-{:02}", 1 + chance.below(28)));
        contribution["letter"]["place"] = json!("Fjordheim");
    }
    if chance.percent(50) {
        contribution["letter"]["statement"] = texts(chance.some(&words::STATEMENTS, 2));
    }
    if chance.percent(40) {
        contribution["rationale"] = chance.one(&words::STATEMENTS).json();
    }
    if chance.percent(15) {
        contribution["other_contributions"] = json!([{
            "description": chance.one(&words::GIFTS).json(),
            "currency": chance.one(&["EUR", "NOK", "EUR"]),
            "years": pledge(chance, |chance| json!(500 * (1 + chance.below(40)))),
        }]);
    }
    Partner { stem, contribution, logo }
}

fn organization(name: &str, short_name: &str, logo: Option<&str>, chance: &mut Chance) -> Value {
    let (country, country_name, norm, source) = *chance.one(&words::COUNTRIES);
    let mut organization = json!({
        "name": name,
        "short_name": short_name,
        "country": country,
        "address": [format!("{} Example Street", 1 + chance.below(90)), "0000 Example", country_name],
    });
    if let Some(stem) = logo {
        organization["logo"] = json!(format!("logos/{stem}.svg"));
    }
    if chance.percent(30) {
        organization["unit"] = json!("IT Department");
    }
    if chance.percent(40) {
        organization["website"] = json!("partner.example.org");
    }
    if chance.percent(12) {
        organization["working_time"] = json!({ "hours_per_year": whole(norm), "source": source });
    }
    organization
}

/// Entries: often one, rarely as many as eight.
fn entries(chance: &mut Chance) -> Vec<Value> {
    let count = [1, 1, 1, 2, 2, 2, 3, 3, 4, 5, 6, 8][chance.below(12)];
    (0..count).map(|_| entry(chance)).collect()
}

fn entry(chance: &mut Chance) -> Value {
    let mut entry = json!({ "role": chance.one(&words::ROLES).json(), "effort": effort(chance) });
    if chance.percent(60) {
        entry["who"] = json!(person(chance));
    }
    let activities = chance.below(4);
    if activities > 0 {
        entry["activities"] = texts(chance.some(&words::ACTIVITIES, activities));
    }
    if chance.percent(12) {
        entry["funding"] = json!("funder");
    }
    if chance.percent(2) {
        entry["row"] = json!({ "en": "Joint helpdesk", "nb": "Felles brukerstøtte" });
    }
    if chance.percent(6) {
        entry["note"] = chance.one(&words::NOTES).json();
    }
    entry
}

/// An effort in any form, often a range, sometimes for part of the period.
fn effort(chance: &mut Chance) -> Value {
    let form = *chance.one(&[
        ("fte", 0.05),
        ("fte", 0.25),
        ("days_per_week", 0.25),
        ("person_months_per_year", 0.5),
        ("hours_per_year", 40.0),
        ("person_months", 0.5),
        ("hours", 37.5),
    ]);
    let amount = |chance: &mut Chance| {
        let low = 1 + chance.below(3);
        let times = |count: usize| whole(form.1 * count as f64);
        match chance.below(6) {
            0 => json!({ "min": times(low), "max": times(low + 1 + chance.below(3)) }),
            _ => times(low),
        }
    };
    if matches!(form.0, "person_months" | "hours") {
        let mut years = pledge(chance, |chance| if chance.percent(8) { json!(0) } else { amount(chance) });
        // Zero in all years would not be a pledge.
        if let Some(years) = years.as_object_mut().filter(|years| years.values().all(|year| *year == 0)) {
            years.values_mut().for_each(|year| *year = whole(form.1));
        }
        return json!({ form.0: years });
    }
    let mut effort = json!({ form.0: amount(chance) });
    if chance.percent(12) {
        effort["from"] = json!(*chance.one(&["2026-08-15", "2027-01-01"]));
    }
    if chance.percent(8) {
        effort["to"] = json!(*chance.one(&["2027-12-31", "2028-06-14"]));
    }
    effort
}

/// An amount for some of the years, at least for one.
fn pledge(chance: &mut Chance, amount: impl Fn(&mut Chance) -> Value) -> Value {
    let count = 1 + chance.below(YEARS.len());
    let years = chance.some(&YEARS, count);
    Value::Object(years.into_iter().map(|year| (year.to_string(), amount(chance))).collect::<Map<_, _>>())
}

fn people(count: usize, chance: &mut Chance) -> Vec<Value> {
    let person = |_| json!({ "name": person(chance), "title": chance.one(&words::TITLES).json() });
    (0..count).map(person).collect()
}

fn person(chance: &mut Chance) -> String {
    format!("{} {}", chance.one(&words::FIRST), chance.one(&words::LAST))
}

fn texts(texts: Vec<&Text>) -> Value {
    texts.into_iter().map(|text| text.json()).collect()
}

/// A number as people write it: without decimals if it is whole.
fn whole(number: f64) -> Value {
    if number.fract() == 0.0 { json!(number as i64) } else { json!((number * 100.0).round() / 100.0) }
}

/// A logo of a few shapes; no two partners have quite the same one.
fn logo(chance: &mut Chance) -> String {
    let shapes: String = (0..4 + chance.below(20))
        .map(|_| {
            let (x, y, radius) = (chance.below(300), chance.below(100), 4 + chance.below(30));
            let color = chance.below(0x1_00_00_00);
            format!("  <circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"#{color:06x}\"/>\n")
        })
        .collect();
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 300 100\">\n{shapes}</svg>\n")
}
