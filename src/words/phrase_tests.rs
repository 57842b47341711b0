//! Checks that the phrases which people are told to write are understood, in every language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use super::tests::names;
use super::{Words, catalogue};
use crate::model::Language;
use crate::phrase::{About, REFUSED, UNDERSTOOD, Unclear, day, parse, print};

/// The phrases between backticks in a text.
fn phrases(text: &str) -> Vec<&str> {
    assert_eq!(text.matches('`').count() % 2, 0, "{text}");
    text.split('`').skip(1).step_by(2).collect()
}

/// Whether a phrase is an amount of work, or becomes one within a frame: a number, a unit, days, years.
fn is_understood(phrase: &str) -> bool {
    let frames: [fn(&str) -> String; 6] = [
        |it| it.to_owned(),
        |it| format!("{it} FTE"),
        |it| format!("20 % {it}"),
        |it| format!("20 % {it} – {it}"),
        |it| format!("{it}: 0.5 FTE"),
        |it| format!("2025: 3, 2026: 6 {it}"),
    ];
    day(phrase).is_some() || frames.iter().any(|frame| parse(&frame(phrase)).is_ok())
}

fn all() -> impl Iterator<Item = Words> {
    Language::ALL.into_iter().map(|language| Words::new(language).unwrap())
}

#[test]
fn examples_of_amounts_are_understood_in_their_language() {
    for words in all() {
        let language = words.language();
        let shown = [words.beside("effort", "help", &[]), Some(words.text("amount-examples"))];
        let mut found = 0;
        for phrase in shown.iter().flatten().flat_map(|text| phrases(text)) {
            assert!(parse(phrase).is_ok(), "`{phrase}` in `{language}`: {:?}", parse(phrase));
            found += 1;
        }
        assert!(found >= 15, "{found} in `{language}`");
        let example = words.beside("effort", "example", &[]).unwrap();
        for phrase in example.split(", ") {
            assert!(parse(phrase).is_ok(), "`{phrase}` in `{language}`: {:?}", parse(phrase));
        }
    }
}

#[test]
fn examples_that_hints_give_are_understood_in_their_language() {
    for words in all() {
        let language = words.language();
        for name in names(catalogue(language)).keys() {
            let Some(id) = name.strip_suffix(".hint").filter(|id| id.starts_with("amount-")) else {
                continue;
            };
            let hint = words.beside(id, "hint", &[]).unwrap();
            // Phrases in braces depend on a value; they are tried below with many values.
            let plain = phrases(&hint).into_iter().filter(|phrase| !phrase.contains('{'));
            for phrase in plain.filter(|_| id != "amount-money-rest") {
                assert!(is_understood(phrase), "`{phrase}` of `{id}` in `{language}`");
            }
        }
    }
}

#[test]
fn remedies_are_understood_whatever_was_written() {
    for words in all() {
        for (phrase, _) in REFUSED {
            let told = words.unclear(&parse(phrase).unwrap_err());
            for remedy in phrases(&told.hint) {
                let language = words.language();
                assert!(is_understood(remedy), "{phrase:?} in `{language}`: `{remedy}` of {:?}", told.hint);
            }
            assert!(!told.message.contains('{') && !told.hint.contains('{'), "{told:?}");
        }
    }
}

#[test]
fn what_was_understood_is_said_in_words_that_mean_the_same() {
    // In some languages a thousand is written with a point, and a number may have three decimal places.
    let more =
        ["1720 hours a year", "10 000 hours in total", "1.1250 FTE", "0.125 FTE", "1500.5000 h in total"];
    for words in all() {
        for phrase in UNDERSTOOD.iter().map(|(phrase, _)| *phrase).chain(more) {
            let effort = parse(phrase).unwrap();
            let unclear = Unclear::new("amount-rest").about("effort", About::Effort(effort.clone()));
            let told = words.unclear(&unclear.text("rest", "-"));
            let said = phrases(&told.message)[0];
            let again = parse(said).map(|effort| print(&effort));
            assert_eq!(again, Ok(print(&effort)), "{phrase:?} in `{}`: `{said}`", words.language());
        }
    }
}
