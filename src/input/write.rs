//! Writes a contribution back to JSON, so that reading it gives the same contribution.

use std::collections::BTreeMap;

use time::Date;

use crate::model::{
    Contact, Contribution, Effort, Funding, HoursNorm, Identifier, Interval, LetterSettings, Organization,
    OtherContribution, Pledged, RateUnit, Signatory, Text, WorkUnit,
};

use super::tree::Json;

/// The fields of a contribution in the order in which files have them. No object has two fields in any other order.
const ORDER: [&str; 42] = [
    "$schema",
    "name",
    "short_name",
    "unit",
    "country",
    "address",
    "registration_number",
    "website",
    "logo",
    "letterhead",
    "ror",
    "working_time",
    "hours_per_year",
    "source",
    "date",
    "place",
    "language",
    "template",
    "reference",
    "statement",
    "title",
    "organization",
    "letter",
    "signatories",
    "contact",
    "contributions",
    "other_contributions",
    "workshop_topics",
    "rationale",
    "email",
    "phone",
    "who",
    "orcid",
    "role",
    "activities",
    "effort",
    "funding",
    "row",
    "note",
    "description",
    "currency",
    "years",
];

/// Where a new key belongs among those of an object: after the last one that comes before it in [`ORDER`].
pub(super) fn place_of<'a>(
    key: &str,
    mut keys: impl DoubleEndedIterator<Item = &'a str> + ExactSizeIterator,
) -> usize {
    let rank = |key: &str| ORDER.iter().position(|known| *known == key);
    let Some(own) = rank(key) else { return keys.len() };
    keys.rposition(|other| rank(other).is_some_and(|other| other < own)).map_or(0, |before| before + 1)
}

/// A contribution as JSON. Optional fields that are not stated are left out, and nothing is made up.
pub fn contribution(contribution: &Contribution) -> Json {
    Object::default()
        .with("organization", organization(&contribution.organization))
        .maybe("letter", letter(&contribution.letter))
        .with("signatories", list(&contribution.signatories, signatory))
        .with("contact", contact(&contribution.contact))
        .with("contributions", list(&contribution.pledged, pledged))
        .several("other_contributions", &contribution.other, other)
        .several("workshop_topics", &contribution.workshop_topics, text)
        .maybe("rationale", contribution.rationale.as_ref().map(text))
        .json()
}

/// An effort as JSON.
pub fn effort(effort: &Effort) -> Json {
    match effort {
        Effort::Rate(rate) => {
            let unit = match rate.unit {
                RateUnit::Fte => "fte",
                RateUnit::DaysPerWeek => "days_per_week",
                RateUnit::PersonMonthsPerYear => "person_months_per_year",
                RateUnit::HoursPerYear => "hours_per_year",
            };
            over(unit, &rate.amount, (rate.from, rate.to))
        }
        Effort::PerYear(pledge) => {
            let unit = match pledge.unit {
                WorkUnit::PersonMonths => "person_months",
                WorkUnit::Hours => "hours",
            };
            Object::default().with(unit, years(&pledge.years)).json()
        }
        Effort::Total(total) => {
            let unit = match total.unit {
                WorkUnit::PersonMonths => "person_months_total",
                WorkUnit::Hours => "hours_total",
            };
            over(unit, &total.amount, (total.from, total.to))
        }
    }
}

/// An amount from one day to another.
fn over(unit: &str, amount: &Interval, (from, to): (Option<Date>, Option<Date>)) -> Json {
    let day = |day: Option<Date>| day.map(|day| Json::string(day.to_string()));
    Object::default().with(unit, interval(amount)).maybe("from", day(from)).maybe("to", day(to)).json()
}

/// Amounts by calendar year, as JSON.
pub fn years(years: &BTreeMap<i32, Interval>) -> Json {
    Json::Object(years.iter().map(|(year, amount)| (year.to_string(), interval(amount))).collect())
}

/// A text as JSON.
pub fn text(text: &Text) -> Json {
    match text {
        Text::Same(text) => Json::string(text),
        Text::ByLanguage(texts) => {
            let text = |(language, text): (&crate::model::Language, &String)| {
                (language.code().to_owned(), Json::string(text))
            };
            Json::Object(texts.iter().map(text).collect())
        }
    }
}

fn interval(amount: &Interval) -> Json {
    if amount.is_point() {
        return Json::number(amount.max());
    }
    Object::default().with("min", Json::number(amount.min())).with("max", Json::number(amount.max())).json()
}

fn organization(organization: &Organization) -> Json {
    Object::default()
        .with("name", text(&organization.name))
        .maybe("short_name", organization.short_name.as_ref().map(text))
        .maybe("unit", organization.unit.as_ref().map(text))
        .with("country", Json::string(&organization.country))
        .several("address", &organization.address, text)
        .line("registration_number", organization.registration_number.as_deref())
        .line("website", organization.website.as_deref())
        .line("logo", organization.logo.as_deref())
        .line("letterhead", organization.letterhead.as_deref())
        .line("ror", organization.ror.as_ref().map(Identifier::as_str))
        .maybe("working_time", organization.working_time.as_ref().map(working_time))
        .json()
}

fn working_time(norm: &HoursNorm) -> Json {
    Object::default()
        .with("hours_per_year", Json::number(&norm.hours_per_year))
        .maybe("source", norm.source.as_ref().map(text))
        .json()
}

/// The settings of a letter; `None` if nothing is set.
fn letter(letter: &LetterSettings) -> Option<Json> {
    let letter = Object::default()
        .maybe("date", letter.date.map(|day| Json::string(day.to_string())))
        .maybe("place", letter.place.as_ref().map(text))
        .line("language", letter.language.map(crate::model::Language::code))
        .line("template", letter.template.as_deref())
        .maybe("reference", letter.reference.as_ref().map(text))
        .several("statement", &letter.statement, text);
    (!letter.0.is_empty()).then(|| letter.json())
}

fn signatory(signatory: &Signatory) -> Json {
    Object::default()
        .with("name", Json::string(&signatory.name))
        .with("title", text(&signatory.title))
        .maybe("organization", signatory.organization.as_ref().map(text))
        .line("orcid", signatory.orcid.as_ref().map(Identifier::as_str))
        .json()
}

fn contact(contact: &Contact) -> Json {
    Object::default()
        .with("name", Json::string(&contact.name))
        .with("email", Json::string(&contact.email))
        .line("phone", contact.phone.as_deref())
        .json()
}

fn pledged(entry: &Pledged) -> Json {
    // If nothing is stated, the partner pays.
    let funding = Some(entry.funding).filter(|funding| *funding != Funding::default());
    Object::default()
        .line("who", entry.who.as_deref())
        .line("orcid", entry.orcid.as_ref().map(Identifier::as_str))
        .with("role", text(&entry.role))
        .several("activities", &entry.activities, text)
        .with("effort", effort(&entry.effort))
        .line("funding", funding.map(Funding::as_str))
        .maybe("row", entry.row.as_ref().map(text))
        .maybe("note", entry.note.as_ref().map(text))
        .json()
}

fn other(other: &OtherContribution) -> Json {
    Object::default()
        .with("description", text(&other.description))
        .with("currency", Json::string(&other.currency))
        .with("years", years(&other.years))
        .json()
}

fn list<T>(items: &[T], write: fn(&T) -> Json) -> Json {
    Json::Array(items.iter().map(write).collect())
}

/// An object under construction.
#[derive(Default)]
struct Object(Vec<(String, Json)>);

impl Object {
    fn with(mut self, key: &str, value: Json) -> Self {
        self.0.push((key.to_owned(), value));
        self
    }

    fn maybe(self, key: &str, value: Option<Json>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    fn line(self, key: &str, text: Option<&str>) -> Self {
        self.maybe(key, text.map(Json::string))
    }

    /// Adds a list, if it is not empty.
    fn several<T>(self, key: &str, items: &[T], write: fn(&T) -> Json) -> Self {
        self.maybe(key, Some(list(items, write)).filter(|_| !items.is_empty()))
    }

    fn json(self) -> Json {
        Json::Object(self.0)
    }
}
