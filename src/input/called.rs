//! The partner's name in a contribution that has mistakes, as far as it can be made out.

use std::collections::BTreeMap;

use super::json::{Document, Node, Value};
use crate::model::partner::Called;
use crate::model::{Language, Text};

/// What a contribution calls its partner, as far as it can be made out, whatever else is wrong with the file.
pub fn called(bytes: &[u8]) -> Option<Called> {
    let document = Document::parse("", bytes).ok()?;
    let organization = document.root().get("organization")?;
    Some(Called { name: text(organization.get("name")?)?, unit: organization.get("unit").and_then(text) })
}

fn text(node: &Node) -> Option<Text> {
    let said = |text: &String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    match &node.value {
        Value::String(text) => said(text).map(Text::Same),
        Value::Object(members) => {
            let members = members.iter().filter_map(|member| match &member.node.value {
                Value::String(text) => Language::from_code(&member.key).zip(said(text)),
                _ => None,
            });
            Some(members.collect::<BTreeMap<_, _>>()).filter(|texts| !texts.is_empty()).map(Text::ByLanguage)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::called;
    use crate::model::Language;

    fn told(json: &str) -> Option<String> {
        called(json.as_bytes()).map(|called| called.told(Language::Nb))
    }

    #[test]
    fn a_name_is_told_whatever_else_is_wrong() {
        for (json, name) in [
            (r#"{ "organization": { "name": "Sundby College" }, "wrong": 1 }"#, Some("Sundby College")),
            (
                r#"{ "organization": { "name": { "en": "Sundby College", "nb": "Høgskolen" } } }"#,
                Some("Høgskolen"),
            ),
            (
                r#"{ "organization": { "name": { "en": "Sundby", "xx": "?" }, "unit": "IT" } }"#,
                Some("Sundby, IT"),
            ),
            (r#"{ "organization": { "name": "Sundby", "unit": 7 } }"#, Some("Sundby")),
            (r#"{ "organization": { "name": " " } }"#, None),
            (r#"{ "organization": { "name": {} } }"#, None),
            (r#"{ "organization": "Sundby" }"#, None),
            (r#"{ "organization": { "name": "Sundby" }"#, None),
            ("", None),
        ] {
            assert_eq!(told(json).as_deref(), name, "{json}");
        }
    }
}
