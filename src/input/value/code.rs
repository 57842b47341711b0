//! Codes from a standard: countries, currencies, languages, and the two kinds of funding.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::language::language;
use super::text::Line;
use crate::input::reader::{At, FromJson, Reader, shorten};
use crate::model::{Funding, Language, country};

/// ISO 4217: the currencies in use today, without precious metals and test codes.
const CURRENCIES: &str = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP \
    BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD \
    GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP \
    LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN \
    PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS \
    TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

/// With more countries than this, no choice is offered.
const MOST_CHOICES: usize = 6;

/// A country: ISO 3166-1 alpha-2, upper case.
#[derive(Debug)]
pub(in crate::input) struct Country(pub String);

/// A currency: ISO 4217, upper case.
#[derive(Debug)]
pub(in crate::input) struct Currency(pub String);

/// The code of a language that a letter may be in.
#[derive(Debug)]
pub(in crate::input) struct LanguageCode(pub Language);

/// Who pays for an entry.
#[derive(Debug)]
pub(in crate::input) struct FundingName(pub Funding);

/// The hint for an unknown language. Which languages a letter can be in depends on the wording that its template has.
fn worded() -> String {
    let built_in = Language::codes().join("`, `");
    format!("the built-in templates have wording in `{built_in}`")
}

fn country(code: &str) -> Result<String, String> {
    if country::codes().any(|known| known == code) {
        return Ok(code.to_owned());
    }
    Err(match country::find(code) {
        Ok(code) => format!("did you mean `{code}`?"),
        Err(unclear) => country_hint(
            &unclear,
            "write the two letters that ISO 3166 gives the country, such as `NO`, `SE` or `FI`",
        ),
    })
}

/// The hint for a text that names no country: to choose among the countries that it may mean, or else the given text.
fn country_hint(unclear: &country::Unclear, otherwise: &str) -> String {
    let choice = |code: &&'static str| {
        let name = country::name(code, Language::En).unwrap_or_default();
        format!("`{code}` ({name})")
    };
    let country::Unclear::Several(codes) = unclear else { return otherwise.to_owned() };
    let choices: Vec<String> = codes.iter().map(choice).collect();
    match choices.split_last() {
        Some((only, [])) => format!("did you mean {only}?"),
        Some((last, others)) if choices.len() <= MOST_CHOICES => {
            format!("which of {} and {last} is meant?", others.join(", "))
        }
        _ => otherwise.to_owned(),
    }
}

fn currency(code: &str) -> Result<String, String> {
    let known = |code: &str| CURRENCIES.split(' ').any(|known| known == code);
    if known(code) {
        return Ok(code.to_owned());
    }
    let upper = code.to_uppercase();
    Err(match upper.as_str() {
        "€" | "EURO" | "EUROS" => "did you mean `EUR`?".to_owned(),
        "KR" | "KR." | "KRONER" | "KRONOR" => "which of `NOK`, `SEK`, `DKK` and `ISK` is meant?".to_owned(),
        "$" => "did you mean `USD`?".to_owned(),
        "£" => "did you mean `GBP`?".to_owned(),
        _ if known(&upper) => format!("did you mean `{upper}`?"),
        _ => "write the three letters that ISO 4217 gives the currency, such as `NOK` or `EUR`".to_owned(),
    })
}

fn funding(name: &str) -> Result<Funding, String> {
    match name {
        "in-kind" => Ok(Funding::InKind),
        "funder" => Ok(Funding::Funder),
        _ => Err("write `in-kind` where the partner pays, `funder` where the funder does".to_owned()),
    }
}

fn read<T>(
    at: &At<'_>,
    reader: &mut Reader<'_>,
    (code, what): (&'static str, &str),
    parse: impl Fn(&str) -> Result<T, String>,
) -> Option<T> {
    let Line(text) = Line::from_json(at, reader)?;
    match parse(&text) {
        Ok(value) => Some(value),
        Err(hint) => {
            reader.error(at, code, format!("unknown {what} `{}`", shorten(&text)), hint);
            None
        }
    }
}

impl FromJson for Country {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read(at, reader, ("unknown-country", "country"), country).map(Self)
    }
}

impl FromJson for Currency {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read(at, reader, ("unknown-currency", "currency"), currency).map(Self)
    }
}

impl FromJson for LanguageCode {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read(at, reader, ("unknown-language", "language"), |code| language(code, worded)).map(Self)
    }
}

impl FromJson for FundingName {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read(at, reader, ("unknown-funding", "kind of funding"), funding).map(Self)
    }
}

/// Codes are described where they are used: their schemas are too short to be worth a name.
macro_rules! code_schema {
    ($($Code:ident: $schema:tt,)+) => {$(
        impl JsonSchema for $Code {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($Code).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    )+};
}

code_schema! {
    Country: { "type": "string", "enum": country::codes().collect::<Vec<_>>() },
    Currency: { "type": "string", "enum": CURRENCIES.split(' ').collect::<Vec<_>>() },
    LanguageCode: { "type": "string", "enum": Language::codes() },
    FundingName: { "type": "string", "enum": ["in-kind", "funder"], "default": "in-kind" },
}
