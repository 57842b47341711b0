//! Identifiers from a registry: of organisations (ROR) and of people (ORCID). Either the identifier alone or its
//! address will do.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::text::Line;
use crate::input::reader::{At, FromJson, Reader, shorten};
use crate::model::{Identifier, Orcid, Ror};

impl FromJson for Ror {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let shape =
            "write it as `https://ror.org/` shows it: nine small letters and digits, such as `048a87296`";
        read(at, reader, ("bad-ror", "ROR"), shape, |name| Self::parse(&name.to_lowercase()))
    }
}

impl FromJson for Orcid {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let shape =
            "write it as `https://orcid.org/` shows it: four groups of four, such as `0000-0002-1825-0097`";
        read(at, reader, ("bad-orcid", "ORCID"), shape, |name| Self::parse(&grouped(name)))
    }
}

/// Reads an identifier that is written exactly right. What else may be meant goes into the hint.
fn read<T: Identifier>(
    at: &At<'_>,
    reader: &mut Reader<'_>,
    (code, registry): (&'static str, &str),
    shape: &str,
    mend: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let Line(text) = Line::from_json(at, reader)?;
    if let Some(identifier) = T::read(&text) {
        return Some(identifier);
    }
    let name = text.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let hint = match mend(name) {
        Some(identifier) => format!("did you mean `{}`?", identifier.as_str()),
        None => format!("{shape}; the last digits are computed from the others, so that a slip is found"),
    };
    reader.error(at, code, format!("`{}` is not an identifier of {registry}", shorten(&text)), hint);
    None
}

/// Sixteen digits in groups of four, whatever stands between them.
fn grouped(name: &str) -> String {
    let digits: Vec<char> = name.to_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

impl JsonSchema for Ror {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Ror".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(https?://ror\\.org/)?0[0-9a-hj-km-np-tv-z]{6}[0-9]{2}$",
        })
    }
}

impl JsonSchema for Orcid {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Orcid".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^(https?://orcid\\.org/)?[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]$",
        })
    }
}
