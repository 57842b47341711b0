//! The languages of the documents: no words of another language appear, and every number has its proper form.

use std::collections::BTreeSet;

use letter_of_intent::model::Language;
use letter_of_intent::view::Locale;
use serde_json::json;

use crate::drafts::{entry, letters, most, texts};
use crate::make::{KINDS, TEMPLATES};

/// The words of some lines in lower case, without those with digits and those that are made up.
fn words(lines: &[String]) -> BTreeSet<String> {
    let words = lines.iter().flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '-'));
    let words = words.map(|word| word.trim_matches('-').to_lowercase());
    words
        .filter(|word| {
            word.chars().all(|c| c.is_alphabetic() || c == '-')
                && word.chars().count() > 1
                && !word.contains('q')
        })
        .collect()
}

/// Words that English and another language spell alike, such as Danish `time` (hour), including parts of addresses.
const ALIKE: [(Language, &[&str]); 6] = [
    (
        Language::Da,
        &[
            "at",
            "december",
            "e-mail",
            "eur",
            "for",
            "https",
            "november",
            "orcid",
            "org",
            "organisation",
            "over",
            "partner",
            "person",
            "pm",
            "reg",
            "ror",
            "sum",
            "time",
            "to",
        ],
    ),
    (Language::Et, &["eur", "https", "id", "november", "on", "orcid", "org", "partner", "ror"]),
    (Language::Fi, &["eur", "https", "on", "orcid", "org", "ror"]),
    (Language::Is, &["eur", "https", "orcid", "org", "ror"]),
    (
        Language::Nb,
        &[
            "at", "eur", "for", "full", "https", "november", "orcid", "org", "over", "partner", "per",
            "person", "reg", "ror", "sum", "time", "to",
        ],
    ),
    (
        Language::Sv,
        &[
            "cell",
            "december",
            "eur",
            "fte",
            "https",
            "in",
            "november",
            "orcid",
            "org",
            "organisation",
            "partner",
            "partners",
            "per",
            "period",
            "person",
            "pm",
            "reg",
            "ror",
        ],
    ),
];

#[test]
fn no_english_word_comes_through() {
    let english = words(&texts(Language::En));
    assert!(english.len() > 200, "{english:?}");
    for (language, alike) in ALIKE {
        let own = words(&texts(language));
        let both: Vec<&str> = english.intersection(&own).map(String::as_str).collect();
        assert_eq!(both, alike, "{language}");
    }
}

/// The forms for 0, 1, 2, 5, 21 and 1.5 person-months, after a word that requires them.
const PERSON_MONTHS: [(Language, [&str; 6]); 7] = [
    (
        Language::Da,
        [
            "0 personmåneder",
            "1 personmåned",
            "2 personmåneder",
            "5 personmåneder",
            "21 personmåneder",
            "1,5 personmåned",
        ],
    ),
    (
        Language::En,
        [
            "0 person-months",
            "1 person-month",
            "2 person-months",
            "5 person-months",
            "21 person-months",
            "1.5 person-months",
        ],
    ),
    (Language::Et, ["0 inimkuud", "1 inimkuu", "2 inimkuud", "5 inimkuud", "21 inimkuud", "1,5 inimkuud"]),
    (
        Language::Fi,
        [
            "0 henkilötyökuukautta",
            "1 henkilötyökuukausi",
            "2 henkilötyökuukautta",
            "5 henkilötyökuukautta",
            "21 henkilötyökuukautta",
            "1,5 henkilötyökuukautta",
        ],
    ),
    (
        Language::Is,
        ["0 mannmánuði", "1 mannmánuð", "2 mannmánuði", "5 mannmánuði", "21 mannmánuð", "1,5 mannmánuði"],
    ),
    (
        Language::Nb,
        ["0 månedsverk", "1 månedsverk", "2 månedsverk", "5 månedsverk", "21 månedsverk", "1,5 månedsverk"],
    ),
    (
        Language::Sv,
        [
            "0 personmånader",
            "1 personmånad",
            "2 personmånader",
            "5 personmånader",
            "21 personmånader",
            "1,5 personmånader",
        ],
    ),
];

/// A filled-in wording as people read it: with escapes replaced by what they stand for, and plain spaces.
fn read(wording: &str) -> String {
    let mut text = String::new();
    let mut parts = wording.split("\\u{");
    text.extend(parts.next());
    for part in parts {
        let (code, rest) = part.split_once('}').expect("an escape");
        let sign = u32::from_str_radix(code, 16).ok().and_then(char::from_u32).expect("a sign");
        text.extend([sign.to_string().as_str(), rest]);
    }
    text.replace('\u{a0}', " ")
}

#[test]
fn every_number_has_the_form_that_it_takes() {
    let template = &TEMPLATES[KINDS[0]];
    for (language, forms) in PERSON_MONTHS {
        let locale = Locale::new(language).expect("a locale");
        let view = letters(KINDS[0], language).remove(1);
        for (number, form) in ["0", "1", "2", "5", "21", "1.5"].into_iter().zip(forms) {
            let mut view = view.clone();
            view["funded"]["person_months"] = serde_json::to_value(locale.number(number)).expect("JSON");
            let text = read(&template.render(language.code(), &view).expect("a wording"));
            assert!(text.contains(&format!("{form} (")), "`{form}` in {language}");
        }
    }
}

/// Numbers, dates and quotation marks have the form of the letter's language.
#[test]
fn marks_are_those_of_the_language() {
    let draft = most().with(
        "contributions",
        json!([entry(
            "qyv",
            "in-kind",
            json!({ "hours": { "2026": 12345, "2027": { "min": 0.5, "max": 1234.5 } } })
        )]),
    );
    let expected = [
        (Language::Da, ["12.345,5", "12.345", "0,5-1.234,5", "1. januar 2026"]),
        (Language::En, ["12,345.5", "12,345", "0.5–1,234.5", "1 January 2026"]),
        (Language::Et, ["12 345,5", "12 345", "0,5–1234,5", "1. jaanuar 2026"]),
        (Language::Fi, ["12 345,5", "12 345", "0,5–1 234,5", "1. tammikuuta 2026"]),
        (Language::Is, ["12.345,5", "12.345", "0,5–1.234,5", "1. janúar 2026"]),
        (Language::Nb, ["12 345,5", "12 345", "0,5–1 234,5", "1. januar 2026"]),
        (Language::Sv, ["12 345,5", "12 345", "0,5–1 234,5", "1 januari 2026"]),
    ];
    let draft = draft.applied("rounding", json!({ "hours": 0.5 }));
    for (language, marks) in expected {
        let text = draft.letter(language).text().replace('\u{a0}', " ");
        for mark in &marks {
            assert!(text.contains(mark), "`{mark}` in {language}: {text}");
        }
    }
    let text = draft.letter(Language::Et).text();
    assert!(text.contains("projektis „Qxk qxl“ (Qxa, qx 2)"), "{text}");
}
