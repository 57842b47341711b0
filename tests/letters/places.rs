//! Positions on the pages: nothing overlaps anything else or extends beyond the margin, and no name gets a hyphen
//! that it does not have.

use letter_of_intent::model::Language;
use serde_json::json;

use crate::economy::synthetic;
use crate::make::{Documents, Draft, LANGUAGES, examples};
use crate::text::{self, Run};

/// The width of A4, in points, and the margin that every printer leaves free.
const WIDTH: f64 = 595.28;
const MARGIN: f64 = 28.0;

/// Every letter of the examples in each of its languages, and further letters in one language each.
fn letters() -> Vec<(String, Documents, Language)> {
    let examples = examples().into_iter().flat_map(|example| {
        let languages = example.languages();
        languages.into_iter().map(move |it| (example.name.clone(), example.documents.clone(), it))
    });
    let others = (0..200).zip(LANGUAGES.into_iter().cycle());
    let others = others.map(|(seed, it)| (format!("synthetic {seed}"), synthetic(seed).documents(), it));
    examples.chain(others).collect()
}

/// Whether one run of glyphs overlaps another, on the same line or on lines that are too close.
fn overprints(a: &Run, b: &Run) -> bool {
    let apart = (a.y - b.y).abs();
    let shared = a.end.min(b.end) - a.start.max(b.start);
    apart < 0.55 * a.size.min(b.size) && shared > 0.5
}

#[test]
fn nothing_is_printed_over_anything_else_or_beyond_the_margin() {
    let mut looked_at = 0;
    for (name, documents, language) in letters() {
        let letter = documents.letter(language);
        for (page, runs) in (1..).zip(text::runs_of_pages(&letter.pdf)) {
            for (at, run) in runs.iter().enumerate() {
                let place = format!("{name} in {language}, page {page}: `{}`", run.text);
                assert!(
                    run.start > MARGIN && run.end < WIDTH - MARGIN,
                    "{place} from {} to {}",
                    run.start,
                    run.end
                );
                for other in &runs[at + 1..] {
                    assert!(!overprints(run, other), "{place} and `{}`", other.text);
                }
            }
            looked_at += runs.len();
        }
    }
    assert!(looked_at > 10_000, "{looked_at}");
}

#[test]
fn long_words_break_rather_than_run_over_others() {
    let word = "Forskningsprogramvareutviklingskoordineringsavdelingene";
    assert_eq!(word.chars().count(), 55);
    long_word_breaks(word);
    // Longer than any line.
    long_word_breaks(&"Ann".repeat(40));
}

fn long_word_breaks(word: &str) {
    let draft = Draft::new()
        .with("letter", json!({ "place": word }))
        .with("organization", json!({ "name": word, "unit": word, "country": "NO" }))
        .with("signatories", json!([{ "name": word, "title": word }, { "name": word, "title": word }]))
        .with("contact", json!({ "name": word, "email": "a@example.org" }))
        .with(
            "contributions",
            json!([{ "who": word, "role": word, "activities": [word], "effort": { "fte": 0.5 } }]),
        );
    for language in LANGUAGES {
        for runs in text::runs_of_pages(&draft.letter(language).pdf) {
            for (at, run) in runs.iter().enumerate() {
                assert!(run.end < WIDTH - MARGIN, "`{}` ends at {}", run.text, run.end);
                let over = runs[at + 1..].iter().find(|other| overprints(run, other));
                assert!(
                    over.is_none(),
                    "`{}` and `{}` in {language}",
                    run.text,
                    over.map_or("", |it| &it.text)
                );
            }
        }
    }
}

/// A text without blanks, with or without the hyphens that divide words.
fn squeezed(runs: &[Run], hyphens: bool) -> String {
    let divides = |run: &&Run| ["-", "\u{ad}"].contains(&run.text.as_str());
    let shown = runs.iter().filter(|run| hyphens || !divides(run));
    shown.flat_map(|run| run.text.chars()).filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn names_are_not_divided_by_hyphens() {
    let mut found = 0;
    for (name, documents, language) in letters() {
        let contribution = &documents.contribution.read.model;
        let people = contribution.signatories.iter().map(|signatory| signatory.name.clone());
        let others = contribution.pledged.iter().filter_map(|entry| entry.who.clone());
        let organization = contribution.organization.name.get_or_any(language).to_owned();
        let names: Vec<String> = people.chain(others).chain([organization]).collect();
        let letter = documents.letter(language);
        for runs in text::runs_of_pages(&letter.pdf) {
            let (divided, whole) = (squeezed(&runs, true), squeezed(&runs, false));
            for wanted in &names {
                let wanted: String = wanted.chars().filter(|letter| !letter.is_whitespace()).collect();
                let (here, there) = (divided.matches(&wanted).count(), whole.matches(&wanted).count());
                assert_eq!(here, there, "`{wanted}` of {name} in {language}");
                found += there;
            }
        }
    }
    assert!(found > 500, "{found}");
}

#[test]
fn no_header_of_a_table_is_empty() {
    let mut found = 0;
    for (name, documents, language) in letters() {
        let headers = text::header_cells(&documents.letter(language).pdf);
        assert!(headers.iter().all(|header| !header.is_empty()), "{name} in {language}: {headers:?}");
        found += headers.len();
    }
    assert!(found > 1_000, "{found}");
}
