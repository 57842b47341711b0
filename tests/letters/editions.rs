//! Every edition makes the same bytes for ever: letters that have been sent are made again and compared.
//!
//! `editions.json` beside this file has the hashes of some letters of each built-in template, and the edition that made
//! them. `EDITIONS=write cargo test --test letters editions` rewrites it, which is for new editions only.

use std::collections::BTreeMap;
use std::fs;

use letter_of_intent::model::LETTER_OF_SUPPORT;
use letter_of_intent::produce::{self, Inputs, LetterRequest, Signature, edition};
use letter_of_intent::template::{DocumentKind, Template, builtin_names};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::make::{DATE, ENGINE, Example, examples};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/letters/editions.json");

/// Letters that represent all: short ones, long ones, and some with many figures; one that only supports; and at
/// least one in each language.
const CHOSEN: [&str; 9] = [
    "coderefinery-2021-01-aalto",
    "coderefinery-2021-06-sigma2",
    "coderefinery-2021-07-snic",
    "coderefinery-2025-06-etais",
    "coderefinery-2025-08-sundby",
    "every-field-01-fjordheim",
    "every-field-03-aeroe",
    "every-field-04-thingvellir",
    "one-partner-partner",
];

/// The letters that one template made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Made {
    edition: String,
    /// The hash of each letter, by example, language, way of signing, and the hash of its data, which may change.
    letters: BTreeMap<String, String>,
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn made(template: &Template, examples: &[Example]) -> Made {
    let mut letters = BTreeMap::new();
    // A letter of support is possible only without working time, the other kinds only with some.
    let supports = template.name() == LETTER_OF_SUPPORT;
    for example in examples.iter().filter(|it| it.documents.contribution.read.model.is_support() == supports)
    {
        for language in example.languages() {
            for (signature, way) in [(Signature::Field, "field"), (Signature::Line, "line")] {
                let documents = &example.documents;
                let request = LetterRequest {
                    inputs: Inputs {
                        application: &documents.application,
                        contribution: &documents.contribution,
                    },
                    template,
                    language,
                    date: DATE,
                    signature,
                };
                let letter = produce::letter(&ENGINE, &request).expect("a letter");
                let data = [&documents.application.bytes[..], &documents.contribution.bytes].concat();
                let (data, hash) = (hash(&data), hash(&letter.pdf));
                letters.insert(format!("{} {language} {way} {}", example.name, &data[..12]), hash);
            }
        }
    }
    Made { edition: edition(template).to_owned(), letters }
}

#[test]
fn editions_make_the_bytes_that_they_made_before() {
    let examples: Vec<Example> =
        examples().into_iter().filter(|example| CHOSEN.contains(&example.name.as_str())).collect();
    assert_eq!(examples.len(), CHOSEN.len());
    let templates = builtin_names().into_iter().map(|name| Template::builtin(name).expect("a template"));
    let letters = templates.filter(|template| template.document() == DocumentKind::Letter);
    let now: BTreeMap<String, Made> =
        letters.map(|template| (template.name().to_owned(), made(&template, &examples))).collect();
    let text = fs::read_to_string(FILE).unwrap_or_else(|_| "{}".to_owned());
    let known: BTreeMap<String, Made> = serde_json::from_str(&text).expect("JSON of this test");
    for (template, made) in &now {
        let Some(known) = known.get(template).filter(|known| known.edition == made.edition) else { continue };
        let changed: Vec<_> = known
            .letters
            .iter()
            .filter(|(letter, hash)| made.letters.get(*letter).is_some_and(|made| made != *hash))
            .collect();
        assert!(
            changed.is_empty(),
            "edition {} of `{template}` makes other bytes than before: {changed:?}\n\
             Letters of this edition that are out would count as changed. Make a new edition: raise `REVISION` in \
             src/produce/edition.rs by one, then `EDITIONS=write cargo test --test letters editions`.",
            made.edition
        );
    }
    if std::env::var("EDITIONS").is_ok_and(|value| value == "write") {
        fs::write(FILE, serde_json::to_string_pretty(&now).expect("JSON") + "\n").expect("a file");
        return;
    }
    assert!(
        known == now,
        "there is a new edition of the built-in letters; write down what it makes: \
         `EDITIONS=write cargo test --test letters editions`"
    );
}
