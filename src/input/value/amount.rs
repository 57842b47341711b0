//! Amounts: a number or a range of one kind, alone or for each calendar year.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::number::{Bounded, number_hint};
use crate::input::json::Value;
use crate::input::reader::{At, FromJson, Reader, shorten};
use crate::input::record::{Field, check_fields, field};
use crate::model::Interval;
use crate::model::date::year;

/// A number of the kind `T`, or a range of them.
#[derive(Debug)]
pub(in crate::input) struct Amount<T> {
    /// The amount.
    pub interval: Interval,
    kind: PhantomData<T>,
}

/// An amount of the kind `T` for each of some calendar years.
#[derive(Debug)]
pub(in crate::input) struct Years<T> {
    /// How much in each year.
    pub years: BTreeMap<i32, Interval>,
    kind: PhantomData<T>,
}

impl<T: Bounded> FromJson for Amount<T> {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let interval = match at.node.value {
            Value::Number(_) => Interval::point(T::from_json(at, reader)?.into_exact()),
            Value::Object(_) => range::<T>(at, reader)?,
            _ => {
                reader.wrong_type(at, "a number or a range", number_hint(at));
                return None;
            }
        };
        Some(Self { interval, kind: PhantomData })
    }
}

fn range<T: Bounded>(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Interval> {
    const FIELDS: &[Field] = &[
        Field { name: "min", optional: false, example: "5" },
        Field { name: "max", optional: false, example: "10" },
    ];
    check_fields(at, FIELDS, reader)?;
    let min = field::<T>(at, "min", reader);
    let max = field::<T>(at, "max", reader);
    let interval = Interval::new(min?.into_exact(), max?.into_exact());
    if interval.is_none() {
        let hint = "swap the two numbers";
        reader.error(at, "reversed-range", "`min` is greater than `max`".to_owned(), hint);
    }
    if let Some(interval) = &interval
        && interval.is_point()
    {
        let hint = "write the number alone, or the end that was meant to differ";
        reader.advice(at, "equal-ends", "both ends of the range are the same".to_owned(), hint);
    }
    interval
}

impl<T: Bounded> FromJson for Years<T> {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(entries) = at.entries() else {
            let hint = "name the years: `{ \"2025\": 6, \"2026\": { \"min\": 3, \"max\": 6 } }`";
            reader.wrong_type(at, "an amount for each year", hint);
            return None;
        };
        if entries.is_empty() {
            let hint = "name at least one year, such as `{ \"2025\": 6 }`";
            reader.error(at, "empty-list", "no year is named".to_owned(), hint);
            return None;
        }
        let mut years = BTreeMap::new();
        let mut complete = true;
        for (key, value) in entries {
            let year = read_year(key, &value, reader);
            match (year, Amount::<T>::from_json(&value, reader)) {
                (Some(year), Some(amount)) => drop(years.insert(year, amount.interval)),
                _ => complete = false,
            }
        }
        complete.then_some(Self { years, kind: PhantomData })
    }
}

fn read_year(key: &str, at: &At<'_>, reader: &mut Reader<'_>) -> Option<i32> {
    let Some(year) = year(key) else {
        let message = format!("`{}` is not a year", shorten(key));
        reader.error_at_key(at, "bad-year", message, "write the calendar year with four digits: `\"2025\"`");
        return None;
    };
    if let Some(period) = reader.period
        && !period.years().any(|inside| inside == year)
    {
        let (start, end) = (period.start(), period.end());
        let message = format!("the year {year} is outside the application's period");
        let hint = format!("the period runs from {start} to {end}; leave other years out");
        reader.error_at_key(at, "outside-period", message, hint);
        return None;
    }
    Some(year)
}

impl<T: Bounded> JsonSchema for Amount<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Amount{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let number = generator.subschema_for::<T>();
        json_schema!({
            "anyOf": [
                number,
                {
                    "type": "object",
                    "properties": { "min": number, "max": number },
                    "required": ["min", "max"],
                    "additionalProperties": false,
                },
            ],
        })
    }
}

impl<T: Bounded> JsonSchema for Years<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Years{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "minProperties": 1,
            "patternProperties": { "^(19|20|21)[0-9]{2}$": generator.subschema_for::<Amount<T>>() },
            "additionalProperties": false,
        })
    }
}
