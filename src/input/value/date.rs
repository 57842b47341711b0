//! Days and years of the calendar.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use time::{Date, Month};

use super::text::Line;
use crate::input::reader::{At, FromJson, Reader, shorten};
use crate::model::Exact;
use crate::model::date::{self, number};

/// A day, written `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy)]
pub(in crate::input) struct Day(pub Date);

impl FromJson for Day {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Line(text) = Line::from_json(at, reader)?;
        match parse(&text) {
            Ok(date) => Some(Self(date)),
            Err(hint) => {
                let message = format!("`{}` is not a date", shorten(&text));
                reader.error(at, "bad-date", message, hint);
                None
            }
        }
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        // Validators may treat a format as a mere remark, but have to keep to the pattern.
        json_schema!({
            "type": "string",
            "format": "date",
            "pattern": "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        })
    }
}

/// Whether a number is a year that [`date::year`] would read.
pub(in crate::input) fn is_year(number: &Exact) -> bool {
    date::year(&number.to_string()).is_some()
}

fn parse(text: &str) -> Result<Date, String> {
    if let Some(date) = date::day(text) {
        return Ok(date);
    }
    let parts: Vec<&str> = text.split('-').collect();
    if let [year, month, day] = parts.as_slice()
        && (month.len(), day.len()) == (2, 2)
        && let (Some(year), Some(month), Some(day)) = (date::year(year), number(month), number(day))
    {
        return calendar(year, month, day);
    }
    Err(match respell(text) {
        Some(date) => format!("did you mean `{date}`? a date is written year, month, day"),
        None => "write year, month and day as in `2025-03-01`".to_owned(),
    })
}

fn calendar(year: i32, month: u8, day: u8) -> Result<Date, String> {
    let Ok(named) = Month::try_from(month) else {
        return Err("the month is from `01` to `12`; a date is written year, month, day".to_owned());
    };
    let last = named.length(year);
    Date::from_calendar_date(year, named, day)
        .map_err(|_| format!("{named} {year} has the days 01 to {last}"))
}

/// A date in one of the usual other spellings: `2025-3-1`, `2025/03/01`, `1.3.2025`. If day and month could be
/// confused, as in `3/4/2025`, nothing is guessed.
fn respell(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    match (date::year(first), date::year(third)) {
        (Some(year), _) => calendar(year, number(second)?, number(third)?).ok(),
        (None, Some(year)) if text.contains('.') => calendar(year, number(second)?, number(first)?).ok(),
        _ => None,
    }
}
