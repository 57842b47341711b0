//! Objects with fixed fields, declared once.
//!
//! [`record!`] turns one list of fields into a struct, its JSON Schema (under the name after `as`) and its reader, so
//! that what is documented is what is read. The example after `=` is shown in the schema and in the hint for a
//! missing field. Only a field of type `Option`, which may be left out, can do without.

use super::reader::{At, FromJson, Reader, SCHEMA};
use crate::diagnostic::nearest;

/// What the reader of an object needs to know about a field before it reads the values.
#[derive(Debug)]
pub(super) struct Field {
    /// The key.
    pub name: &'static str,
    /// Whether the object may leave it out.
    pub optional: bool,
    /// An example of a valid value, as JSON.
    pub example: &'static str,
}

/// Declares objects that come from JSON.
macro_rules! record {
    ($(
        $(#[doc = $doc:literal])+
        struct $Record:ident as $name:literal {
            $( $(#[doc = $field_doc:literal])+ $field:ident: $Type:ty $(= $example:literal)?, )+
        }
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Debug, schemars::JsonSchema)]
        #[schemars(deny_unknown_fields, rename = $name)]
        pub(in crate::input) struct $Record {
            $(
                $(#[doc = $field_doc])+
                $( #[schemars(extend("examples" = [$crate::input::record::example($example)]))] )?
                pub $field: $Type,
            )+
        }

        impl $crate::input::reader::FromJson for $Record {
            fn from_json(
                at: &$crate::input::reader::At<'_>,
                reader: &mut $crate::input::reader::Reader<'_>,
            ) -> Option<Self> {
                const FIELDS: &[$crate::input::record::Field] = &[$( $crate::input::record::Field {
                    name: stringify!($field),
                    optional: <$Type as $crate::input::reader::FromJson>::OPTIONAL,
                    example: concat!($($example)?),
                }, )+];
                $crate::input::record::check_fields(at, FIELDS, reader)?;
                $( let $field = $crate::input::record::field::<$Type>(at, stringify!($field), reader); )+
                Some(Self { $( $field: $field?, )+ })
            }
        }
    )+};
}
pub(super) use record;

/// Reports a value that is not an object, unknown fields and missing fields. `None` if there are no fields to read.
pub(super) fn check_fields(at: &At<'_>, fields: &[Field], reader: &mut Reader<'_>) -> Option<()> {
    let Some(entries) = at.entries() else {
        let hint = match fields.iter().find(|field| !field.optional) {
            Some(field) => format!("write it in braces, as in `{{ \"{}\": {} }}`", field.name, field.example),
            None => format!("write it in braces; its fields are {}", list(fields)),
        };
        reader.wrong_type(at, "an object", hint);
        return None;
    };
    let absent: Vec<&Field> = fields.iter().filter(|field| at.get(field.name).is_none()).collect();
    let mut meant = Vec::new();
    for (key, value) in &entries {
        if fields.iter().any(|field| field.name == *key) {
            continue;
        }
        let for_editors = Some(SCHEMA).filter(|name| at.is_root() && at.get(name).is_none());
        let hint = match nearest(key, absent.iter().map(|field| field.name).chain(for_editors)) {
            Some(name) => {
                meant.push(name);
                format!("did you mean `{name}`?")
            }
            None => format!("the fields allowed here are {}", list(fields)),
        };
        let message = format!("unknown field `{}`", super::reader::shorten(key));
        reader.error_at_key(value, "unknown-field", message, hint);
    }
    for field in absent.into_iter().filter(|field| !field.optional) {
        // A misspelt field is one problem, not two.
        if !meant.contains(&field.name) {
            let hint = format!("add `\"{}\": {}`", field.name, field.example);
            reader.error(at, "missing-field", format!("the field `{}` is missing", field.name), hint);
        }
    }
    Some(())
}

/// One field of an object; if it is absent, what its absence means.
pub(super) fn field<T: FromJson>(at: &At<'_>, name: &str, reader: &mut Reader<'_>) -> Option<T> {
    match at.get(name) {
        Some(value) => T::from_json(&value, reader),
        None => T::absent(),
    }
}

/// An example as the schema shows it. Tests read every one of them, so that none becomes `null`.
pub(super) fn example(json: &str) -> serde_json::Value {
    serde_json::from_str(json).unwrap_or_default()
}

fn list(fields: &[Field]) -> String {
    let names: Vec<String> = fields.iter().map(|field| format!("`{}`", field.name)).collect();
    names.join(", ")
}
