//! Texts: one line, or a text that a document prints, the same in every language or one for each.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::language::language;
use crate::input::json::Value;
use crate::input::reader::{At, FromJson, Reader};
use crate::input::survey::MAX_TEXT;
use crate::model::{Language, Text};

/// One line of text, not empty, without white space around it.
#[derive(Debug, Clone)]
pub(in crate::input) struct Line(pub String);

impl FromJson for Line {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match &at.node.value {
            Value::String(text) => clean(at, text, false, reader).map(Line),
            Value::Object(_) => {
                let hint = "this is the same in every language: write one text, `\"like this\"`";
                reader.wrong_type(at, "a text", hint);
                None
            }
            _ => no_text(at, reader),
        }
    }
}

impl JsonSchema for Line {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Line".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "minLength": 1, "maxLength": MAX_TEXT })
    }
}

impl FromJson for Text {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match &at.node.value {
            Value::String(text) => clean(at, text, true, reader).map(Text::Same),
            Value::Object(_) => by_language(at, reader),
            _ => no_text(at, reader),
        }
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text that a document prints: the same in every language, or one for each.",
            "anyOf": [
                { "type": "string", "minLength": 1, "maxLength": MAX_TEXT },
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": { "enum": Language::codes() },
                    "additionalProperties": { "type": "string", "minLength": 1, "maxLength": MAX_TEXT },
                },
            ],
        })
    }
}

/// A list with at least one item.
#[derive(Debug)]
pub(in crate::input) struct NonEmpty<T>(pub Vec<T>);

impl<T: FromJson> FromJson for NonEmpty<T> {
    fn from_json(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let items = Vec::from_json(at, reader)?;
        if items.is_empty() {
            empty_list(at, reader);
            return None;
        }
        Some(Self(items))
    }
}

impl<T: JsonSchema> JsonSchema for NonEmpty<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("NonEmpty{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": generator.subschema_for::<T>(), "minItems": 1 })
    }
}

/// Reports a list that has to have at least one item.
pub(in crate::input) fn empty_list(at: &At<'_>, reader: &mut Reader<'_>) {
    let hint = "put at least one into the square brackets; the schema shows what one looks like";
    reader.error(at, "empty-list", "this list is empty".to_owned(), hint);
}

fn by_language(at: &At<'_>, reader: &mut Reader<'_>) -> Option<Text> {
    let entries = at.entries().unwrap_or_default();
    if entries.is_empty() {
        let hint = "write a text, or one for each language: `{ \"en\": \"...\", \"nb\": \"...\" }`";
        reader.error(at, "empty-text", "there is no text in any language".to_owned(), hint);
        return None;
    }
    let mut texts = BTreeMap::new();
    let mut complete = true;
    for (key, value) in entries {
        let any = || format!("a text can be in `{}`", Language::codes().join("`, `"));
        let language = match language(key, any) {
            Ok(language) => Some(language),
            Err(hint) => {
                let key = crate::input::reader::shorten(key);
                reader.error_at_key(&value, "unknown-language", format!("unknown language `{key}`"), hint);
                None
            }
        };
        let text = match &value.node.value {
            Value::String(text) => clean(&value, text, true, reader),
            _ => no_text(&value, reader),
        };
        match (language, text) {
            (Some(language), Some(text)) => drop(texts.insert(language, text)),
            _ => complete = false,
        }
    }
    complete.then_some(Text::ByLanguage(texts))
}

fn no_text<T>(at: &At<'_>, reader: &mut Reader<'_>) -> Option<T> {
    let hint = match &at.node.value {
        Value::Number(number) => format!("put it in quotes: `\"{}\"`", crate::input::reader::shorten(number)),
        _ => "write a text in quotes: `\"like this\"`".to_owned(),
    };
    reader.wrong_type(at, "a text", hint);
    None
}

/// The text without white space around it, if it has anything to print and nothing that cannot be printed.
fn clean(at: &At<'_>, text: &str, several_lines: bool, reader: &mut Reader<'_>) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        let hint = "write the text, or leave the field out where that is allowed";
        reader.error(at, "empty-text", "there is no text between the quotes".to_owned(), hint);
        return None;
    }
    if !several_lines && text.contains(['\n', '\r']) {
        let message = "a line break in a text that has one line".to_owned();
        reader.error(at, "unprintable-character", message, "replace `\\n` by a space");
        return None;
    }
    if let Some(character) = text.chars().find(|c| unprintable(*c)) {
        let message = format!("a character that no font can print (U+{:04X})", u32::from(character));
        let hint =
            "delete it; a line break is written `\\n`, and a symbol of one special font has to be a picture";
        reader.error(at, "unprintable-character", message, hint);
        return None;
    }
    if let Some(character) = text.chars().find(|c| reorders(*c)) {
        let code = u32::from(character);
        let message = format!("an invisible character that changes the order of the text (U+{code:04X})");
        let hint = "delete it; scripts from right to left keep their direction without it";
        reader.error(at, "unprintable-character", message, hint);
        return None;
    }
    if text.contains('\u{FFFD}') {
        let message = "`�` stands where a character got lost".to_owned();
        let hint = "write the character again; the file was once saved with another encoding than UTF-8";
        reader.warning(at, "lost-character", message, hint);
    }
    Some(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// Control characters, private use and non-characters: PDF/A wants a glyph and a meaning for every character, and
/// these have none.
fn unprintable(character: char) -> bool {
    let code = u32::from(character);
    let line_break = matches!(character, '\n' | '\r');
    (character.is_control() && !line_break)
        || matches!(code, 0xE000..=0xF8FF | 0xF_0000..=0x10_FFFF | 0xFDD0..=0xFDEF)
        || code & 0xFFFE == 0xFFFE
}

/// Control characters that embed, override or isolate a direction: with them, a letter would show other words than
/// its data have. The marks U+200E and U+200F only take a side themselves, and mixed scripts need them.
fn reorders(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
