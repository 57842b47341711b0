//! Exact decimals, and what each kind of number may be.
//!
//! A number goes from its text to a fraction without ever being a float: 0.1 is one tenth.

use std::borrow::Cow;

use num_bigint::BigInt;
use num_traits::{ToPrimitive, Zero};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::input::json::Value;
use crate::input::reader::{At, FromJson, Reader, shorten};
use crate::model::Exact;

/// The most digits of a number, and the most by which an exponent may shift it: far beyond any amount of work or
/// money, yet few enough to cost nothing.
const MOST_DIGITS: usize = 40;

/// A number as JSON writes it, exactly; `None` if it is longer than 40 digits with sign and point, or has an exponent
/// beyond ±40.
pub(in crate::input) fn decimal(text: &str) -> Option<Exact> {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    if mantissa.len() > MOST_DIGITS + 2 || exponent.unsigned_abs() as usize > MOST_DIGITS {
        return None;
    }
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: BigInt = format!("{whole}{fraction}").parse().ok()?;
    let shift = exponent - i32::try_from(fraction.len()).ok()?;
    let power = BigInt::from(10).pow(shift.unsigned_abs());
    Some(if shift < 0 { Exact::new(digits, power) } else { Exact::from(digits * power) })
}

/// The lower limit of a kind of number.
#[derive(Debug)]
pub(in crate::input) enum Low {
    /// This number or more.
    From(&'static str),
    /// More than this number.
    Above(&'static str),
}

/// A kind of number with its limits, and a name for messages.
pub(in crate::input) trait Bounded: FromJson + JsonSchema {
    /// What is counted, as messages name it.
    const NAME: &'static str;
    /// The lower limit.
    const LOW: Low;
    /// The upper limit, itself allowed.
    const HIGH: &'static str;

    /// The number.
    fn into_exact(self) -> Exact;
}

/// Declares kinds of numbers.
macro_rules! bounded {
    ($( $(#[doc = $doc:literal])+ $Kind:ident: $name:literal, $Low:ident $low:literal to $high:literal; )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug)]
        pub(in crate::input) struct $Kind(pub Exact);

        impl Bounded for $Kind {
            const NAME: &'static str = $name;
            const LOW: Low = Low::$Low($low);
            const HIGH: &'static str = $high;

            fn into_exact(self) -> Exact {
                self.0
            }
        }

        impl FromJson for $Kind {
            fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
                read_bounded::<Self>(at, reader).map(Self)
            }
        }

        impl JsonSchema for $Kind {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($Kind).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                bounded_schema::<Self>()
            }
        }
    )+

        #[cfg(test)]
        const LIMITS: &[(&str, &str)] = &[$( ($low, $high), )+];
    };
}

bounded! {
    /// FTE: a share of full time, of one person or of several.
    FullTimeShare: "a share of full time (`1` is one person)", From "0" to "1000";
    /// Working days a week, of one person or of several.
    DaysPerWeekPledged: "days a week", From "0" to "7000";
    /// Person-months, in one year.
    MonthsPerYear: "person-months a year", From "0" to "12000";
    /// Hours, in one year.
    HoursPerYear: "hours a year", From "0" to "8784000";
    /// Person-months, over a whole period.
    MonthsInAll: "person-months in all", From "0" to "1200000";
    /// Hours, over a whole period.
    HoursInAll: "hours in all", From "0" to "878400000";
    /// Hours of one FTE in a year; a leap year has 8784.
    FullTimeHours: "hours of a full-time year", Above "0" to "8784";
    /// Working days of a full-time week.
    DaysPerWeek: "working days of a full-time week", Above "0" to "7";
    /// The step of printed hours.
    HoursStep: "the step of printed hours", From "0.0001" to "1000";
    /// The step of printed person-months.
    MonthsStep: "the step of printed person-months", From "0.0001" to "12";
    /// An amount of money.
    Money: "an amount of money", From "0" to "1000000000000";
    /// A number that wording cites.
    FigureNumber: "a figure", From "-1000000000000000" to "1000000000000000";
}

/// How many people: a whole number, one or more.
#[derive(Debug)]
pub(in crate::input) struct Headcount(pub u32);

/// The most people that anybody asks for.
const MOST_PEOPLE: u32 = 1000;

impl FromJson for Headcount {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Number(text) = &at.node.value else {
            reader.wrong_type(at, "a number", number_hint(at));
            return None;
        };
        let number = decimal(text).filter(Exact::is_integer).and_then(|number| number.to_u32());
        if let Some(number) = number.filter(|number| (1..=MOST_PEOPLE).contains(number)) {
            return Some(Self(number));
        }
        let hint = format!("this is how many people: a whole number from 1 up to {MOST_PEOPLE}");
        reader.error(at, "out-of-range", format!("`{}` is out of range", shorten(text)), hint);
        None
    }
}

impl JsonSchema for Headcount {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Headcount".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "integer", "minimum": 1, "maximum": MOST_PEOPLE })
    }
}

fn read_bounded<T: Bounded>(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Exact> {
    let Value::Number(text) = &at.node.value else {
        reader.wrong_type(at, "a number", number_hint(at));
        return None;
    };
    let Some(number) = decimal(text) else {
        let message = format!("the number `{}` is too long to be meant", shorten(text));
        let hint = format!("write {} with fewer digits and without an exponent", T::NAME);
        reader.error(at, "number-too-long", message, hint);
        return None;
    };
    let (in_range, from) = match T::LOW {
        Low::From(low) => (limit(low) <= number, format!("from {low}")),
        Low::Above(low) => (limit(low) < number, format!("above {low}")),
    };
    if in_range && number <= limit(T::HIGH) {
        return Some(number);
    }
    let what = if number < Exact::zero() { "is negative" } else { "is out of range" };
    let hint = format!("this is {}: a number {from} up to {}", T::NAME, T::HIGH);
    reader.error(at, "out-of-range", format!("`{}` {what}", shorten(text)), hint);
    None
}

/// A limit. Limits are literals of this file, and a test reads them all, so the fallback is never used.
fn limit(text: &str) -> Exact {
    decimal(text).unwrap_or_else(Exact::zero)
}

/// What to write instead of a value that is not a number.
pub(super) fn number_hint(at: &At<'_>) -> String {
    let Value::String(text) = &at.node.value else {
        return "write digits without quotes: `12` or `0.5`".to_owned();
    };
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().replace(',', ".");
    let is_number = plain.starts_with(|c: char| c.is_ascii_digit())
        && plain.chars().all(|c| c.is_ascii_digit() || c == '.')
        && plain.matches('.').count() <= 1;
    match text.split_once(['-', '–']) {
        _ if is_number => format!("write it without quotes: `{}`", shorten(&plain)),
        Some(_) => "write a range as `{ \"min\": 5, \"max\": 10 }`".to_owned(),
        None => "write digits without quotes: `12` or `0.5`".to_owned(),
    }
}

fn bounded_schema<T: Bounded>() -> Schema {
    let number = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap_or_default();
    let (keyword, low) = match T::LOW {
        Low::From(low) => ("minimum", low),
        Low::Above(low) => ("exclusiveMinimum", low),
    };
    let mut schema = json_schema!({ "type": "number", "maximum": number(T::HIGH) });
    schema.insert(keyword.to_owned(), number(low));
    schema
}

#[cfg(test)]
mod tests {
    use super::{LIMITS, decimal};
    use crate::model::Exact;

    #[test]
    fn a_decimal_is_exact() {
        let tenth = Exact::new(1.into(), 10.into());
        assert_eq!(decimal("0.1"), Some(tenth.clone()));
        assert_eq!(decimal("1e-1"), Some(tenth.clone()));
        assert_eq!(decimal("10.0E-2"), Some(tenth.clone()));
        assert_eq!(decimal("-0.1"), Some(-tenth));
        assert_eq!(decimal("1.5e3"), Some(Exact::from_integer(1500.into())));
    }

    #[test]
    fn every_limit_is_a_number() {
        for (low, high) in LIMITS {
            assert!(decimal(low).is_some() && decimal(low) < decimal(high), "{low} to {high}");
        }
    }

    #[test]
    fn an_absurd_number_is_refused_before_it_is_built() {
        for text in [
            "1e999999999",
            "1e-41",
            "1e99999999999999999999",
            &"9".repeat(5000),
            &format!("0.{}1", "0".repeat(60)),
        ] {
            assert_eq!(decimal(text), None, "{text}");
        }
    }
}
