//! The JSON Schema that is generated from the types of the reader.

use letter_of_intent::diagnostic::Problems;
use letter_of_intent::input::{Kind, read_application, read_contribution, schema};
use serde_json::Value;

const KINDS: [Kind; 2] = [Kind::Application, Kind::Contribution];

fn read(kind: Kind, document: &Value) -> Problems {
    let bytes = document.to_string().into_bytes();
    match kind {
        Kind::Application => read_application("a.json", &bytes).problems,
        Kind::Contribution => read_contribution("c.json", &bytes, None, None).problems,
    }
}

fn valid(kind: Kind) -> Value {
    let name = match kind {
        Kind::Application => "application.json",
        Kind::Contribution => "contribution.json",
    };
    serde_json::from_slice(&std::fs::read(super::valid().join(name)).unwrap()).unwrap()
}

/// Visits every schema within a schema.
fn walk(schema: &Value, visit: &mut impl FnMut(&serde_json::Map<String, Value>)) {
    match schema {
        Value::Object(object) => {
            visit(object);
            // A condition only adds to what the schema requires anyway.
            let conditions = ["if", "then", "else"];
            let parts = object.iter().filter(|(key, _)| !conditions.contains(&key.as_str()));
            parts.for_each(|(_, value)| walk(value, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| walk(item, visit)),
        _ => {}
    }
}

#[test]
fn it_is_of_2020_and_closed_and_described() {
    for kind in KINDS {
        let schema = schema(kind);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert_eq!(schema["additionalProperties"], false);
        assert_eq!(schema["properties"]["$schema"]["type"], "string");
        assert!(!schema.to_string().contains("null"), "an absent field is left out, never `null`");
        for record in schema["$defs"].as_object().unwrap().values() {
            assert!(record["description"].is_string(), "{record}");
            for (name, field) in record["properties"].as_object().into_iter().flatten() {
                assert!(field["description"].is_string(), "{name}: {field}");
            }
        }
        walk(&schema, &mut |schema| {
            assert!(schema.get("properties").is_none() || schema["additionalProperties"] == false);
        });
    }
}

#[test]
fn the_reader_misses_what_the_schema_requires_and_nothing_else() {
    for kind in KINDS {
        let (schema, valid) = (schema(kind), valid(kind));
        let required: Vec<&str> =
            schema["required"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
        for name in schema["properties"].as_object().unwrap().keys() {
            let mut document = valid.clone();
            document.as_object_mut().unwrap().remove(name);
            let problems = read(kind, &document);
            let missed = problems.iter().any(|problem| problem.message.contains(name.as_str()));
            assert_eq!(missed, required.contains(&name.as_str()), "{name}: {problems:?}");
            assert_eq!(problems.len(), usize::from(missed), "{problems:?}");
        }
    }
}

#[test]
fn the_hints_for_missing_fields_make_a_document() {
    for kind in KINDS {
        let hints = read(kind, &serde_json::json!({})).into_iter().map(|problem| problem.hint.unwrap());
        let members: Vec<String> = hints
            .map(|hint| hint.strip_prefix("add `").unwrap().strip_suffix('`').unwrap().to_owned())
            .collect();
        let document = serde_json::from_str(&format!("{{{}}}", members.join(","))).unwrap();
        assert_eq!(*read(kind, &document), []);
    }
}

#[test]
fn the_example_with_every_field_has_every_field_of_the_schema() {
    for kind in KINDS {
        let (schema, valid) = (schema(kind), valid(kind).to_string());
        walk(&schema, &mut |schema| {
            for name in schema
                .get("properties")
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .map(|(name, _)| name)
            {
                // The forms of effort exclude each other, so an application with one row does not use them all.
                let is_rate = [
                    "fte",
                    "days_per_week",
                    "person_months_total",
                    "hours_total",
                    "person_months_per_year",
                    "hours_per_year",
                    "hours",
                    "from",
                    "to",
                ];
                let is_effort = is_rate.contains(&name.as_str()) || name == "person_months";
                assert!(is_effort || valid.contains(&format!("\"{name}\":")), "{name}");
            }
        });
    }
}

#[test]
fn every_field_has_examples_that_the_reader_takes() {
    for kind in KINDS {
        let (schema, valid) = (schema(kind), valid(kind));
        let records = schema["$defs"].as_object().unwrap().values().chain([&schema]);
        for record in records {
            for (name, field) in record["properties"].as_object().into_iter().flatten() {
                let of_a_range = ["min", "max", "$schema"].contains(&name.as_str());
                assert!(of_a_range || field["examples"][0] != Value::Null, "{name}: {field}");
            }
        }
        for (name, field) in schema["properties"].as_object().unwrap() {
            let Some(example) = field["examples"].get(0) else { continue };
            let mut document = valid.clone();
            document[name] = example.clone();
            if name == "period" {
                document["expected"] = serde_json::json!([]);
            }
            assert_eq!(*read(kind, &document), [], "{name}: {example}");
        }
    }
}
