//! Properties that hold for any input at all.

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::input::{Document, read_application, read_contribution};
use letter_of_intent::model::{Exact, Figure};
use letter_of_intent::picture::prepare;
use num_bigint::BigInt;
use proptest::prelude::*;

/// Any JSON, and texts that are nearly JSON.
fn json() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null".to_owned()),
        any::<bool>().prop_map(|value| value.to_string()),
        "-?[0-9]{1,3}(\\.[0-9]{1,3})?([eE][+-]?[0-9]{1,9})?",
        any::<String>().prop_map(|text| serde_json::to_string(&text).unwrap()),
        "[a-z'/*#“]{0,4}",
    ];
    let key = prop_oneof![
        any::<String>(),
        prop::sample::select(vec![
            "organization",
            "effort",
            "fte",
            "hours",
            "2025",
            "min",
            "max",
            "from",
            "name",
            "period",
            "start",
            "figures",
            "contributions",
            "logo",
            "en",
            "country",
            "expected",
            "label",
            "end",
        ])
        .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(6, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(|members| {
                let member = |(key, value): (String, String)| {
                    format!("{}: {value}", serde_json::to_string(&key).unwrap())
                };
                format!("{{{}}}", members.into_iter().map(member).collect::<Vec<_>>().join(",\n"))
            }),
        ]
    })
}

/// Reads bytes as both documents. Every place has to be on character boundaries, and there has to be a result exactly
/// if there is no error.
fn read_both(bytes: &[u8]) {
    let Checked { value: application, mut problems } = read_application("a.json", bytes);
    assert_eq!(application.is_some(), !problems.iter().any(|problem| problem.is_error()));
    let Checked { value: contribution, problems: more } =
        read_contribution("c.json", bytes, application.as_ref().map(|read| &read.model), None);
    assert_eq!(contribution.is_some(), !more.iter().any(|problem| problem.is_error()));
    problems.extend(more);
    for place in problems.iter().filter_map(|problem| problem.place.as_ref()) {
        assert!(place.source.text.get(place.range.clone()).is_some(), "{place:?}");
    }
}

fn valid(name: &str) -> Vec<u8> {
    std::fs::read(super::valid().join(name)).unwrap()
}

proptest! {
    #[test]
    fn any_bytes_are_answered(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        read_both(&bytes);
        let _ = prepare(&bytes);
    }

    #[test]
    fn any_json_is_answered(text in json()) {
        read_both(text.as_bytes());
    }

    #[test]
    fn a_mutated_document_is_answered(
        application in any::<bool>(),
        at in any::<prop::sample::Index>(),
        length in 0usize..40,
        with in prop_oneof![json(), any::<String>(), Just(String::new())],
    ) {
        let mut bytes = valid(if application { "application.json" } else { "contribution.json" });
        let start = at.index(bytes.len());
        let end = (start + length).min(bytes.len());
        bytes.splice(start..end, with.into_bytes());
        read_both(&bytes);
    }

    /// The tree holds what another parser reads, and this parser accepts nothing that the other one refuses.
    #[test]
    fn the_syntax_is_that_of_json(text in json()) {
        let ours = Document::parse("x.json", text.as_bytes());
        let theirs = serde_json::from_str::<serde::de::IgnoredAny>(&text);
        match ours {
            Ok(_) => prop_assert!(theirs.is_ok(), "{text}"),
            Err(problem) => prop_assert!(theirs.is_err() || problem.code == "empty-file", "{text}: {problem}"),
        }
    }

    #[test]
    fn every_string_is_found_at_its_pointer(text in json()) {
        // A map keeps every key only once, so that each pointer names a single value.
        if let Ok(value) = serde_json::from_str::<serde_json::Value>(&text) {
            let document = Document::parse("x.json", value.to_string().as_bytes()).unwrap();
            for (pointer, string) in document.strings() {
                let place = document.place(&pointer);
                let found: String = serde_json::from_str(&place.source.text[place.range.clone()]).unwrap();
                prop_assert_eq!((&place.pointer, found.as_str()), (&pointer, string));
                prop_assert_eq!(value.pointer(&pointer).unwrap(), string);
            }
        }
    }

    #[test]
    fn a_decimal_is_read_exactly(digits in -1_000_000_000_000i64..1_000_000_000_000, places in 0u32..9, shift in -3i32..=3) {
        let scale = 10i64.pow(places);
        let sign = if digits < 0 { "-" } else { "" };
        let (whole, fraction) = (digits.unsigned_abs() / scale as u64, digits.unsigned_abs() % scale as u64);
        let point = if places == 0 { String::new() } else { format!(".{fraction:0>width$}", width = places as usize) };
        let text = format!("{sign}{whole}{point}e{shift}");
        let exact = Exact::new(BigInt::from(digits), BigInt::from(scale)) * Exact::from(BigInt::from(10)).pow(shift);
        let document = String::from_utf8(valid("application.json")).unwrap().replace("4830", &text);
        let Checked { value: read, problems } = read_application("a.json", document.as_bytes());
        prop_assert!(problems.is_empty(), "{text}: {problems:?}");
        prop_assert_eq!(&read.unwrap().model.figures["participants"], &Figure::Number(exact));
    }
}
