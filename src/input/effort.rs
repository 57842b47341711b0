//! Effort: exactly one of eight forms, and the days that a rate or a total covers.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::json;
use time::Date;

use super::reader::{At, FromJson, Reader};
use super::record::record;
use super::value::{
    Amount, Day, DaysPerWeekPledged, FullTimeShare, HoursInAll, HoursPerYear, MonthsInAll, MonthsPerYear,
    Years,
};
use crate::model::{Effort, PerYear, Period, Rate, RateUnit, Total, WorkUnit};

const RATES: [&str; 4] = ["fte", "days_per_week", "person_months_per_year", "hours_per_year"];
const PLEDGES: [&str; 2] = ["person_months", "hours"];
const TOTALS: [&str; 2] = ["person_months_total", "hours_total"];

record! {
    /// An amount of work, in exactly one of the first eight fields.
    struct EffortFields as "Effort" {
        /// A share of full time, from `from` to `to`.
        fte: Option<Amount<FullTimeShare>> = "0.5",
        /// Working days per week, from `from` to `to`.
        days_per_week: Option<Amount<DaysPerWeekPledged>> = r#"{ "min": 1, "max": 2 }"#,
        /// Person-months per year, from `from` to `to`.
        person_months_per_year: Option<Amount<MonthsPerYear>> = "2.4",
        /// Hours per year, from `from` to `to`.
        hours_per_year: Option<Amount<HoursPerYear>> = "344",
        /// Person-months in each calendar year; years that are left out are blank.
        person_months: Option<Years<MonthsPerYear>> = r#"{ "2025": 6, "2026": { "min": 3, "max": 6 } }"#,
        /// Hours in each calendar year; years that are left out are blank.
        hours: Option<Years<HoursPerYear>> = r#"{ "2025": 120, "2026": 80 }"#,
        /// Person-months in total, spread evenly from `from` to `to`.
        person_months_total: Option<Amount<MonthsInAll>> = "6",
        /// Hours in total, spread evenly from `from` to `to`.
        hours_total: Option<Amount<HoursInAll>> = "900",
        /// The first day of a rate or a total; by default the first day of the application's period.
        from: Option<Day> = r#""2025-08-15""#,
        /// The last day of a rate or a total; by default the last day of the application's period.
        to: Option<Day> = r#""2027-12-31""#,
    }
}

impl FromJson for Effort {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        if at.entries().is_none() {
            let hint = "say what the number counts: `{ \"fte\": 0.5 }` or `{ \"hours_per_year\": 344 }`";
            reader.wrong_type(at, "an object", hint);
            return None;
        }
        let forms_fit = check_forms(at, reader);
        let fields = EffortFields::from_json(at, reader);
        let days_fit = check_days(at, reader);
        fields.filter(|_| forms_fit && days_fit)?.into_model()
    }
}

impl EffortFields {
    /// The effort; `None` if no form is given, which has been reported.
    fn into_model(self) -> Option<Effort> {
        let (from, to) = (self.from.map(|day| day.0), self.to.map(|day| day.0));
        let rate = |unit, amount| Effort::Rate(Rate { unit, amount, from, to });
        let pledge = |unit, years| Effort::PerYear(PerYear { unit, years });
        let total = |unit, amount| Effort::Total(Total { unit, amount, from, to });
        let forms = [
            self.fte.map(|it| rate(RateUnit::Fte, it.interval)),
            self.days_per_week.map(|it| rate(RateUnit::DaysPerWeek, it.interval)),
            self.person_months_per_year.map(|it| rate(RateUnit::PersonMonthsPerYear, it.interval)),
            self.hours_per_year.map(|it| rate(RateUnit::HoursPerYear, it.interval)),
            self.person_months.map(|it| pledge(WorkUnit::PersonMonths, it.years)),
            self.hours.map(|it| pledge(WorkUnit::Hours, it.years)),
            self.person_months_total.map(|it| total(WorkUnit::PersonMonths, it.interval)),
            self.hours_total.map(|it| total(WorkUnit::Hours, it.interval)),
        ];
        forms.into_iter().flatten().next()
    }
}

/// Whether an object has exactly one form of effort, and no `from` or `to` where they mean nothing.
fn check_forms(at: &At<'_>, reader: &mut Reader<'_>) -> bool {
    let Some(entries) = at.entries() else { return false };
    let is_form = |name: &str| [&RATES[..], &PLEDGES, &TOTALS].iter().any(|forms| forms.contains(&name));
    let forms: Vec<&str> = entries.iter().map(|(key, _)| *key).filter(|key| is_form(key)).collect();
    let is_unknown = |name: &str| !is_form(name) && name != "from" && name != "to";
    match forms.as_slice() {
        // A misspelt form has been reported as an unknown field, with the name that was meant.
        [] if entries.iter().any(|(key, _)| is_unknown(key)) => false,
        [] => {
            let hint = "give one of `fte`, `days_per_week`, `person_months_per_year`, `hours_per_year`, \
                        `person_months`, `hours`, `person_months_total` and `hours_total`, as in `{ \"fte\": 0.5 }`";
            reader.error(at, "no-effort", "no amount of work is given".to_owned(), hint);
            false
        }
        [form] if PLEDGES.contains(form) => check_no_days(at, form, reader),
        [_] => true,
        [first, others @ ..] => {
            let others = others.join("`, `");
            let message = format!("the amount of work is given more than once: `{first}`, `{others}`");
            let hint = "keep one of them; two kinds of work are two entries";
            reader.error(at, "ambiguous-effort", message, hint);
            false
        }
    }
}

fn check_no_days(at: &At<'_>, form: &str, reader: &mut Reader<'_>) -> bool {
    let mut fits = true;
    for name in ["from", "to"] {
        if let Some(day) = at.get(name) {
            let message = format!("`{name}` means nothing beside `{form}`, which is given year by year");
            let hint =
                format!("delete `{name}`, or give a rate such as `fte`, or a total such as `{form}_total`");
            reader.error_at_key(&day, "dates-of-pledge", message, hint);
            fits = false;
        }
    }
    fits
}

/// Whether the days of a rate or a total are in order and within the application's period. Days that are not dates
/// were reported when they were read.
fn check_days(at: &At<'_>, reader: &mut Reader<'_>) -> bool {
    let [from, to] = ["from", "to"].map(|name| {
        let at = at.get(name)?;
        // Read a second time, quietly: the record gives nothing at all if any of its fields is wrong.
        let date = reader.quietly(|reader| Day::from_json(&at, reader))?.0;
        Some((at, date))
    });
    if let (Some((_, start)), Some((place, end))) = (&from, &to)
        && Period::new(*start, *end).is_none()
    {
        let message = format!("`to` ({end}) is before `from` ({start})");
        reader.error(place, "reversed-period", message, "exchange the two dates");
        return false;
    }
    let mut fit = true;
    for (place, date) in [from, to].into_iter().flatten() {
        fit &= check_inside(&place, date, reader);
    }
    fit
}

fn check_inside(at: &At<'_>, date: Date, reader: &mut Reader<'_>) -> bool {
    let Some(period) = reader.period.filter(|period| !period.contains(date)) else { return true };
    let message = format!("{date} is outside the application's period");
    let (start, end) = (period.start(), period.end());
    let hint = format!("the period runs from {start} to {end}; leave the field out for all of it");
    reader.error(at, "outside-period", message, hint);
    false
}

impl JsonSchema for Effort {
    fn schema_name() -> Cow<'static, str> {
        "Effort".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = EffortFields::json_schema(generator);
        let rates = RATES.iter().chain(&TOTALS).map(|form| json!({ "required": [form] }));
        let days = json!({ "anyOf": [{ "required": ["from"] }, { "required": ["to"] }] });
        let pledges = PLEDGES.iter().map(|form| json!({ "required": [form], "not": days }));
        schema.insert("oneOf".to_owned(), rates.chain(pledges).collect());
        schema
    }
}
