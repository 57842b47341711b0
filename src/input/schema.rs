//! The JSON Schema (2020-12) of each document, generated from the very types that read it.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, Transform};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use super::Kind;
use super::application::ApplicationFields;
use super::contribution::ContributionFields;
use super::reader::MAX_ITEMS;
use crate::model::LETTER_OF_SUPPORT;

/// The schema of a document, for editors and other programs.
///
/// It is as strict as the reader where a schema can be; what needs a second look, such as a date within the
/// application's period, only the reader sees.
pub fn schema(kind: Kind) -> Value {
    match kind {
        Kind::Application => generate::<ApplicationFields>("application.json"),
        Kind::Contribution => {
            let mut schema = generate::<ContributionFields>("contribution.json");
            if let Some(fields) = schema.as_object_mut() {
                fields.extend(something_given());
            }
            schema
        }
    }
}

/// The rule that something has to be given, except in a letter of support, which has no working time.
fn something_given() -> Map<String, Value> {
    let has_some = |list: &str| json!({ "properties": { (list): { "minItems": 1 } }, "required": [list] });
    let template =
        json!({ "properties": { "template": { "const": LETTER_OF_SUPPORT } }, "required": ["template"] });
    let rules = json!({
        "if": { "properties": { "letter": template }, "required": ["letter"] },
        "then": { "properties": { "contributions": { "maxItems": 0 } } },
        "else": { "anyOf": [has_some("contributions"), has_some("other_contributions")] },
    });
    if let Value::Object(rules) = rules { rules } else { Map::new() }
}

fn generate<T: JsonSchema>(title: &str) -> Value {
    let mut schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>();
    RecursiveTransform(strict).transform(&mut schema);
    schema.insert("title".to_owned(), title.into());
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("$schema".to_owned(), json!({ "type": "string" }));
    }
    schema.to_value()
}

/// The generator assumes that an optional field may be `null`, and that a list may have any length. The reader
/// accepts neither.
fn strict(schema: &mut Schema) {
    let Some(object) = schema.as_object_mut() else { return };
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|name| name != "null");
        if let [name] = types.as_slice() {
            let name = name.clone();
            object.insert("type".to_owned(), name);
        }
    }
    if object.get("type").is_some_and(|kind| kind == "array") {
        object.insert("maxItems".to_owned(), MAX_ITEMS.into());
    }
    if let Some(Value::Array(values)) = object.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| *choice != json!({ "type": "null" }));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
}
