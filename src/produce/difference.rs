//! Where two JSON documents differ in what they say.

use std::collections::BTreeSet;

use serde_json::Value;

/// The JSON pointers of what differs, in order; a value that only one of them has counts as a difference. How they are
/// written makes none, nor does the `$schema` that editors look for.
pub fn differing(one: &[u8], other: &[u8]) -> Vec<String> {
    let parse = |bytes: &[u8]| {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let mut value: Value = serde_json::from_slice(bytes).unwrap_or_default();
        value.as_object_mut().map(|fields| fields.remove("$schema"));
        value
    };
    let mut found = Vec::new();
    compare(&parse(one), &parse(other), "", &mut found);
    found
}

fn compare(one: &Value, other: &Value, pointer: &str, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            for key in keys {
                let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                match (one.get(key), other.get(key)) {
                    (Some(one), Some(other)) => compare(one, other, &pointer, found),
                    _ => found.push(pointer),
                }
            }
        }
        (Value::Array(one), Value::Array(other)) => {
            for index in 0..one.len().max(other.len()) {
                let pointer = format!("{pointer}/{index}");
                match (one.get(index), other.get(index)) {
                    (Some(one), Some(other)) => compare(one, other, &pointer, found),
                    _ => found.push(pointer),
                }
            }
        }
        // 1 and 1.0 are one number.
        (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => {}
        (one, other) if one == other => {}
        _ => found.push(pointer.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn every_difference_has_its_place() {
        let one = br#"{ "a": 1, "b": [1, {"c/d": "x"}], "$schema": "y", "e": null }"#;
        let other = br#"{"b":[1.0,{"c/d":"z"},3],"a":1.0,"f":0}"#;
        assert_eq!(differing(one, other), ["/b/1/c~1d", "/b/2", "/e", "/f"]);
        assert!(differing(one, one).is_empty());
    }
}
