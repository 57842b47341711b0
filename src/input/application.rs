//! `application.json`: its fields, and how they become the model.

use std::borrow::Cow;
use std::collections::BTreeMap;

use num_traits::One;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::json::{Document, Value};
use super::reader::{At, FromJson, Reader};
use super::record::record;
use super::value::{
    Amount, Currency, Day, DaysPerWeek, DaysPerWeekPledged, FigureNumber, FullTimeHours, Headcount,
    HoursStep, LanguageCode, Line, Money, MonthsPerYear, MonthsStep, is_year,
};
use crate::model::{
    Application, Benefit, Coordinator, CostRate, Effort, Exact, Expected, Figure, Funder, HoursNorm, Period,
    Project, Recommendation, Ror, Rounding, Text,
};

record! {
    /// What all partners of an application share.
    struct ApplicationFields as "Application" {
        /// The project to be funded.
        project: ProjectFields = r#"{ "name": "CodeRefinery" }"#,
        /// The funder that the application goes to.
        funder: FunderFields = r#"{ "name": "Nordic e-Infrastructure Collaboration" }"#,
        /// When the project runs, both days included.
        period: PeriodFields = r#"{ "start": "2025-03-01", "end": "2028-02-29" }"#,
        /// The organisation that collects the letters.
        coordinator: CoordinatorFields = r#"{ "organization": "Sigma2" }"#,
        /// The day by which signed letters are due.
        letters_due: Option<Day> = r#""2024-11-15""#,
        /// The full-time norm, for organisations that do not give their own.
        working_time: WorkingTimeFields = r#"{ "hours_per_year": 1720 }"#,
        /// The price of a person-month, for the annex.
        cost: Option<CostFields> = r#"{ "per_person_month": 115000, "currency": "NOK" }"#,
        /// The steps to which printed amounts are rounded.
        rounding: Option<RoundingFields> = r#"{ "hours": 1, "person_months": 0.01 }"#,
        /// What partners gain.
        benefits: Option<Vec<BenefitFields>> = r#"[{ "text": "a vote", "from_person_months_per_year": 2.4 }]"#,
        /// How the collaboration works, one sentence each.
        principles: Option<Vec<Text>> = r#"["Lessons are developed in the open."]"#,
        /// What every partner commits to besides its working time, one clause each.
        commitments: Option<Vec<Text>> = r#"["advertise the workshops to our own researchers"]"#,
        /// What the working time is and what it is not.
        effort_statement: Option<Text> = r#""This time overlaps with teaching that our staff already do.""#,
        /// The recommended contribution of a partner; if it is left out, nothing is recommended.
        recommendation: Option<RecommendationFields> = r#"{ "days_per_week": { "min": 1, "max": 2 }, "people": 2 }"#,
        /// What an organisation can do instead if partnership does not suit it.
        alternatives: Option<Text> = r#""Single instructors are welcome, too.""#,
        /// Numbers and texts that templates may cite by name.
        figures: Option<Figures> = r#"{ "since": "2016", "learners": 2200, "workshops": 65 }"#,
        /// Specialised workshops that partners may help with.
        workshop_topics: Option<Vec<Text>> = r#"["reproducible workflows"]"#,
        /// Expected contributions: rows of the annex that have no letter yet.
        expected: Option<Vec<ExpectedFields>> = r#"[{ "label": "A partner in Denmark", "effort": { "fte": 0.5 } }]"#,
        /// Fallback languages, in order of preference, for texts in this file that lack the language of a document.
        languages: Option<Vec<LanguageCode>> = r#"["sv", "en"]"#,
    }

    /// The project to be funded.
    struct ProjectFields as "Project" {
        /// The short name of the project.
        name: Text = r#""CodeRefinery""#,
        /// The full title of the project.
        title: Option<Text> = r#""CodeRefinery: teaching research software development together""#,
        /// The phase of the project.
        phase: Option<Text> = r#""phase 3""#,
        /// The website of the project, as it is printed.
        website: Option<Line> = r#""coderefinery.org""#,
        /// What the project is, in a sentence or two.
        summary: Option<Text> = r#""CodeRefinery teaches researchers to develop software.""#,
    }

    /// The funder that the application goes to.
    struct FunderFields as "Funder" {
        /// The full name of the funder.
        name: Text = r#""Nordic e-Infrastructure Collaboration""#,
        /// The short name of the funder.
        short_name: Option<Text> = r#""NeIC""#,
        /// The call for applications.
        call: Option<Text> = r#""Open Call 2025""#,
        /// The postal address, line by line.
        address: Option<Vec<Text>> = r#"["1 Example Square", "0000 Oslo", { "en": "Norway", "nb": "Norge" }]"#,
        /// The identifier in the Research Organization Registry (ROR).
        ror: Option<Ror> = r#""048a87296""#,
    }

    /// From one day to another, both included.
    struct PeriodFields as "Period" {
        /// The first day.
        start: Day = r#""2025-03-01""#,
        /// The last day.
        end: Day = r#""2028-02-29""#,
    }

    /// The organisation that collects the letters.
    struct CoordinatorFields as "Coordinator" {
        /// The coordinating organisation.
        organization: Text = r#""Sigma2""#,
        /// The contact person at the coordinating organisation.
        name: Option<Line> = r#""Kim Berg""#,
        /// The contact person's e-mail address.
        email: Option<Line> = r#""kim.berg@example.org""#,
        /// The postal address, line by line.
        address: Option<Vec<Text>> = r#"["1 Example Square", "0000 Oslo", { "en": "Norway", "nb": "Norge" }]"#,
    }

    /// The full-time norm.
    struct WorkingTimeFields as "WorkingTime" {
        /// Hours of one FTE per year.
        hours_per_year: FullTimeHours = "1720",
        /// Working days of a full-time week; 5 by default.
        days_per_week: Option<DaysPerWeek> = "5",
        /// The source of the figure.
        source: Option<Text> = r#""Horizon Europe, 215 days of 8 hours""#,
    }

    /// The price of a person-month.
    struct CostFields as "Cost" {
        /// The price of one person-month.
        per_person_month: Money = "115000",
        /// The currency, by its ISO 4217 code.
        currency: Currency = r#""NOK""#,
    }

    /// The steps to which printed amounts are rounded.
    struct RoundingFields as "Rounding" {
        /// The step for hours; 1 by default.
        hours: Option<HoursStep> = "1",
        /// The step for person-months; 0.01 by default.
        person_months: Option<MonthsStep> = "0.01",
    }

    /// Something that a partner gains.
    struct BenefitFields as "Benefit" {
        /// What the partner gains.
        text: Text = r#""Influence on the course material.""#,
        /// The smallest in-kind contribution that earns it, in person-months per year; by default any contribution does.
        from_person_months_per_year: Option<MonthsPerYear> = "2.4",
    }

    /// The recommended contribution of a partner.
    struct RecommendationFields as "Recommendation" {
        /// Working days per week, in total.
        days_per_week: Amount<DaysPerWeekPledged> = r#"{ "min": 1, "max": 2 }"#,
        /// The smallest number of people who should share them.
        people: Option<Headcount> = "2",
    }

    /// A row of the annex for a partner that has yet to be found.
    struct ExpectedFields as "Expected" {
        /// The label of the row.
        label: Text = r#""A partner in Denmark""#,
        /// The working time that is expected.
        effort: Effort = r#"{ "fte": 0.5 }"#,
        /// A note on the row.
        note: Option<Text> = r#""Talks have begun.""#,
    }
}

/// The name of the figure that has to be a year.
const SINCE: &str = "since";

/// Figures by name.
#[derive(Debug)]
pub(super) struct Figures(BTreeMap<String, Figure>);

/// The model of a document, if everything that it needs is there.
pub(super) fn read(document: &Document, reader: &mut Reader<'_>) -> Option<Application> {
    let root = At::root(document);
    // The period is read first, since dates and years may come before it in the file.
    reader.period = root.get("period").and_then(|at| read_period(&at, reader));
    ApplicationFields::from_json(&root, reader).and_then(ApplicationFields::into_model)
}

/// Reports a reversed period; anything else that is wrong with the period is reported with its record.
fn read_period(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Period> {
    let fields = reader.quietly(|reader| PeriodFields::from_json(at, reader))?;
    let period = fields.period();
    if period.is_none() {
        let message = format!("the period ends ({}) before it starts ({})", fields.end.0, fields.start.0);
        reader.error(&at.get("end")?, "reversed-period", message, "exchange the two dates");
    }
    period
}

impl PeriodFields {
    fn period(&self) -> Option<Period> {
        Period::new(self.start.0, self.end.0)
    }
}

impl ApplicationFields {
    fn into_model(self) -> Option<Application> {
        let WorkingTimeFields { hours_per_year, days_per_week, source } = self.working_time;
        Some(Application {
            project: self.project.into_model(),
            funder: Funder {
                name: self.funder.name,
                short_name: self.funder.short_name,
                call: self.funder.call,
                address: self.funder.address.unwrap_or_default(),
                ror: self.funder.ror,
            },
            period: self.period.period()?,
            coordinator: Coordinator {
                organization: self.coordinator.organization,
                name: self.coordinator.name.map(|line| line.0),
                email: self.coordinator.email.map(|line| line.0),
                address: self.coordinator.address.unwrap_or_default(),
            },
            letters_due: self.letters_due.map(|day| day.0),
            working_time: HoursNorm { hours_per_year: hours_per_year.0, source },
            days_per_week: days_per_week.map_or_else(|| Exact::from_integer(5.into()), |days| days.0),
            cost: self.cost.map(|cost| CostRate {
                per_person_month: cost.per_person_month.0,
                currency: cost.currency.0,
            }),
            rounding: RoundingFields::into_model(self.rounding),
            benefits: self.benefits.unwrap_or_default().into_iter().map(BenefitFields::into_model).collect(),
            principles: self.principles.unwrap_or_default(),
            commitments: self.commitments.unwrap_or_default(),
            effort_statement: self.effort_statement,
            recommendation: self.recommendation.map(RecommendationFields::into_model),
            alternatives: self.alternatives,
            figures: self.figures.map(|figures| figures.0).unwrap_or_default(),
            workshop_topics: self.workshop_topics.unwrap_or_default(),
            expected: self.expected.unwrap_or_default().into_iter().map(ExpectedFields::into_model).collect(),
            languages: self.languages.unwrap_or_default().into_iter().map(|code| code.0).collect(),
        })
    }
}

impl ProjectFields {
    fn into_model(self) -> Project {
        let Self { name, title, phase, website, summary } = self;
        Project { name, title, phase, website: website.map(|line| line.0), summary }
    }
}

impl RoundingFields {
    fn into_model(rounding: Option<Self>) -> Rounding {
        let (hours, person_months) =
            rounding.map(|steps| (steps.hours, steps.person_months)).unwrap_or_default();
        Rounding {
            hours: hours.map_or_else(Exact::one, |step| step.0),
            person_months: person_months.map_or_else(|| Exact::new(1.into(), 100.into()), |step| step.0),
        }
    }
}

impl BenefitFields {
    fn into_model(self) -> Benefit {
        let from = self.from_person_months_per_year.map(|months| months.0);
        Benefit { text: self.text, from_person_months_per_year: from }
    }
}

impl RecommendationFields {
    fn into_model(self) -> Recommendation {
        let people = self.people.map(|people| people.0);
        Recommendation { days_per_week: self.days_per_week.interval, people }
    }
}

impl ExpectedFields {
    fn into_model(self) -> Expected {
        Expected { label: self.label, effort: self.effort, note: self.note }
    }
}

impl FromJson for Figures {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(entries) = at.entries() else {
            let hint = "name the figures: `{ \"since\": 2016, \"workshops\": 60 }`";
            reader.wrong_type(at, "an object", hint);
            return None;
        };
        let read: Vec<Option<(String, Figure)>> = entries
            .into_iter()
            .map(|(key, value)| Some((key.to_owned(), figure(key, &value, reader)?)))
            .collect();
        read.into_iter().collect::<Option<BTreeMap<_, _>>>().map(Self)
    }
}

/// A figure under its name. Wordings cite `since` as the year in which everything began.
fn figure(name: &str, at: &At<'_>, reader: &mut Reader<'_>) -> Option<Figure> {
    let figure = Figure::from_json(at, reader)?;
    if let (SINCE, Figure::Number(number)) = (name, &figure)
        && !is_year(number)
    {
        let message = "`since` is not a year".to_owned();
        reader.error(at, "bad-year", message, "write the calendar year with four digits: `2016`");
        return None;
    }
    Some(figure)
}

impl FromJson for Figure {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match at.node.value {
            Value::Number(_) => FigureNumber::from_json(at, reader).map(|number| Figure::Number(number.0)),
            Value::String(_) | Value::Object(_) => Text::from_json(at, reader).map(Figure::Text),
            _ => {
                reader.wrong_type(at, "a number or a text", "write `60` or `\"more than 60\"`");
                None
            }
        }
    }
}

impl JsonSchema for Figures {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Figures".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let (number, text) = (generator.subschema_for::<FigureNumber>(), generator.subschema_for::<Text>());
        json_schema!({ "type": "object", "additionalProperties": { "anyOf": [number, text] } })
    }
}
