//! Paths of pictures: relative, and never leading out of the folder of the JSON file.
//!
//! This checks only the spelling. Whether a link leads out of the folder is found out when the file is opened.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::text::Line;
use crate::input::reader::{At, FromJson, Reader, shorten};

/// A path with forward slashes that stays within its folder, without `.` and `..`.
#[derive(Debug)]
pub(in crate::input) struct RelativePath(pub String);

impl FromJson for RelativePath {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Line(text) = Line::from_json(at, reader)?;
        match normalize(&text) {
            Ok(path) => Some(Self(path)),
            Err(why) => {
                let message = format!("`{}` {why}", shorten(&text));
                let hint = "put the picture beside the JSON file, or in a folder below, and write `logo.svg` \
                            or `pictures/logo.svg`";
                reader.error(at, "unsafe-path", message, hint);
                None
            }
        }
    }
}

impl JsonSchema for RelativePath {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "RelativePath".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "pattern": r"^[^/\\~][^\\]*$" })
    }
}

fn normalize(path: &str) -> Result<String, &'static str> {
    let drive = matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    if path.contains("://") {
        return Err("is an address on the web, not a file");
    }
    if path.starts_with(['/', '~']) || drive {
        return Err("is not relative to the JSON file");
    }
    if path.contains('\\') {
        return Err("has a backslash, which means a folder on Windows only");
    }
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop().ok_or("leaves the folder of the JSON file")?),
            name => parts.push(name),
        }
    }
    if parts.is_empty() || path.ends_with('/') {
        return Err("is a folder, not a file");
    }
    Ok(parts.join("/"))
}
