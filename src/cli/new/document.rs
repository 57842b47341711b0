//! From answers to the text of a contribution.json.

use std::collections::BTreeMap;

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use time::Date;

use crate::ledger::{to_decimal, to_decimal_rounded};
use crate::model::{Effort, Exact, Interval, Language, Rate, RateUnit, Text, WorkUnit};

use super::answers::Answers;
use super::check::{FUNDER, language_name};
use super::key::Key;
use super::setting::Setting;
use crate::phrase;

/// Stands for an answer that is not there yet.
const STAND_IN: &str = "-";

/// The contribution that the answers make.
///
/// Where a required answer is missing, a stand-in takes its place, so that the reader of contributions can judge the
/// answers that there are. Of complete answers nothing is left out and nothing is made up.
pub fn json(answers: &Answers, setting: &Setting) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(&Contribution::new(answers, setting)).map(|text| text + "\n")
}

/// The items of an answer, which semicolons part.
pub fn items(answer: &str) -> Vec<String> {
    let items = answer.split(';').map(str::trim).filter(|item| !item.is_empty());
    items.map(str::to_owned).collect()
}

#[derive(Serialize)]
struct Contribution<'a> {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    schema: Option<&'a str>,
    organization: Organization<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    letter: Option<Letter<'a>>,
    signatories: Vec<Signatory<'a>>,
    contact: Contact<'a>,
    contributions: Vec<Pledged<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    workshop_topics: Vec<Topic>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rationale: Option<&'a str>,
}

#[derive(Serialize)]
struct Organization<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    short_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    country: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    address: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    registration_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    working_time: Option<WorkingTime<'a>>,
}

#[derive(Serialize)]
struct WorkingTime<'a> {
    hours_per_year: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'a str>,
}

#[derive(Serialize)]
struct Letter<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'static str>,
}

#[derive(Serialize)]
struct Signatory<'a> {
    name: &'a str,
    title: &'a str,
}

#[derive(Serialize)]
struct Contact<'a> {
    name: &'a str,
    email: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
}

#[derive(Serialize)]
struct Pledged<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<&'a str>,
    role: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activities: Vec<String>,
    effort: EffortOut,
    #[serde(skip_serializing_if = "Option::is_none")]
    funding: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// A topic as the application words it, else as it was typed.
struct Topic(Text);

struct EffortOut(Effort);

struct Amount<'a>(&'a Interval);

struct Number(Exact);

impl<'a> Contribution<'a> {
    fn new(answers: &'a Answers, setting: &'a Setting) -> Self {
        let text = |key| answers.get(key).unwrap_or(STAND_IN);
        let list = |key| answers.get(key).map(items).unwrap_or_default();
        let topics = answers.get(Key::Topics).map(|topics| topics.lines()).into_iter().flatten();
        let topics: Vec<Topic> = topics.map(|topic| Topic(setting.topic(topic))).collect();
        let pledged = |index| Pledged {
            who: answers.get(Key::Who(index)),
            role: text(Key::Role(index)),
            activities: list(Key::Activities(index)),
            effort: EffortOut(effort(answers.get(Key::Effort(index)))),
            // Where nothing is said, the partner pays.
            funding: answers.get(Key::Funding(index)).filter(|who| *who == FUNDER).map(|_| "funder"),
            note: answers.get(Key::Note(index)),
        };
        let signatory = |index| Signatory {
            name: text(Key::SignatoryName(index)),
            title: text(Key::SignatoryTitle(index)),
        };
        Self {
            schema: setting.schema.as_deref(),
            organization: Organization {
                name: text(Key::Organization),
                short_name: answers.get(Key::ShortName),
                unit: answers.get(Key::Unit),
                country: answers.get(Key::Country).unwrap_or("NO"),
                address: list(Key::Address),
                registration_number: answers.get(Key::RegistrationNumber),
                website: answers.get(Key::Website),
                logo: answers.get(Key::Logo),
                working_time: answers.hours_per_year().map(|hours| WorkingTime {
                    hours_per_year: Number(hours),
                    source: answers.get(Key::HoursSource),
                }),
            },
            letter: Some(Letter { place: answers.get(Key::Place), language: language(answers) })
                .filter(|letter| letter.place.is_some() || letter.language.is_some()),
            signatories: (0..answers.signatories()).map(signatory).collect(),
            contact: Contact {
                name: text(Key::ContactName),
                email: text(Key::ContactEmail),
                phone: answers.get(Key::ContactPhone),
            },
            contributions: (0..answers.contributions()).map(pledged).collect(),
            workshop_topics: topics,
            rationale: answers.get(Key::Rationale),
        }
    }
}

fn language(answers: &Answers) -> Option<&'static str> {
    let name = answers.get(Key::Language)?;
    Language::ALL.into_iter().find(|language| language_name(*language) == name).map(Language::code)
}

/// Answers are kept only once they have been understood, so that the stand-in takes the place of missing ones only.
fn effort(answer: Option<&str>) -> Effort {
    answer.and_then(|phrase| phrase::parse(phrase).ok()).unwrap_or_else(|| {
        let amount = Interval::zero();
        Effort::Rate(Rate { unit: RateUnit::Fte, amount, from: None, to: None })
    })
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Text::Same(text) => serializer.serialize_str(text),
            Text::ByLanguage(texts) => {
                let code = |(language, text): (&Language, &String)| (language.code(), text.clone());
                texts.iter().map(code).collect::<BTreeMap<_, _>>().serialize(serializer)
            }
        }
    }
}

impl Serialize for EffortOut {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut effort = serializer.serialize_struct("Effort", 3)?;
        match &self.0 {
            Effort::Rate(rate) => {
                let unit = match rate.unit {
                    RateUnit::Fte => "fte",
                    RateUnit::DaysPerWeek => "days_per_week",
                    RateUnit::PersonMonthsPerYear => "person_months_per_year",
                    RateUnit::HoursPerYear => "hours_per_year",
                };
                effort.serialize_field(unit, &Amount(&rate.amount))?;
                days(&mut effort, rate.from, rate.to)?;
            }
            Effort::Total(total) => {
                let unit = match total.unit {
                    WorkUnit::PersonMonths => "person_months_total",
                    WorkUnit::Hours => "hours_total",
                };
                effort.serialize_field(unit, &Amount(&total.amount))?;
                days(&mut effort, total.from, total.to)?;
            }
            Effort::PerYear(pledge) => {
                let unit = match pledge.unit {
                    WorkUnit::PersonMonths => "person_months",
                    WorkUnit::Hours => "hours",
                };
                let years: BTreeMap<i32, Amount> =
                    pledge.years.iter().map(|(year, amount)| (*year, Amount(amount))).collect();
                effort.serialize_field(unit, &years)?;
            }
        }
        effort.end()
    }
}

fn days<S: SerializeStruct>(effort: &mut S, from: Option<Date>, to: Option<Date>) -> Result<(), S::Error> {
    for (name, day) in [("from", from), ("to", to)] {
        if let Some(day) = day {
            effort.serialize_field(name, &day.to_string())?;
        }
    }
    Ok(())
}

impl Serialize for Amount<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.is_point() {
            return Number(self.0.max().clone()).serialize(serializer);
        }
        let mut range = serializer.serialize_struct("Range", 2)?;
        range.serialize_field("min", &Number(self.0.min().clone()))?;
        range.serialize_field("max", &Number(self.0.max().clone()))?;
        range.end()
    }
}

/// Whole numbers have no point. Others have twelve digits at most, which a floating-point number writes as they were
/// typed.
impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let text = to_decimal(&self.0).unwrap_or_else(|| to_decimal_rounded(&self.0, 4));
        match text.parse::<u64>() {
            Ok(whole) => serializer.serialize_u64(whole),
            Err(_) => serializer.serialize_f64(text.parse().unwrap_or_default()),
        }
    }
}
