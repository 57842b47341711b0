//! No page has only a signature, and no page is nearly empty.

use letter_of_intent::model::Language;
use serde_json::{Value, json};

use crate::make::{Documents, Draft, LANGUAGES, examples};
use crate::text;

/// The share of the text area's height that the last page of a letter uses, if it is not the first page.
fn last_page(documents: &Documents, language: Language) -> Option<f64> {
    let letter = documents.letter(language);
    let pages = letter.pages_of_text();
    let lines = &text::pages(&letter.pdf)[pages - 1];
    // Between header and footer; the margins are 27 mm above and 30 mm below.
    let (top, foot) = (842.0 - 27.0 * 72.0 / 25.4, 30.0 * 72.0 / 25.4);
    let inside = lines.iter().map(|line| line.y).filter(|y| (foot..top).contains(y));
    let lowest = inside.fold(top, f64::min);
    (pages > 1).then_some((top - lowest) / (top - foot))
}

/// A small random number generator, the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn words(&mut self, least: u64, more: u64) -> String {
        const WORDS: [&str; 12] = [
            "software",
            "research",
            "of",
            "data",
            "support",
            "open",
            "and",
            "infrastructure",
            "for",
            "methods",
            "students",
            "analysis",
        ];
        let count = least + self.below(more + 1);
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(12) as usize]).collect();
        words.join(" ")
    }

    fn sentences(&mut self, count: u64) -> String {
        let sentences: Vec<String> = (0..count).map(|_| format!("We need {}.", self.words(6, 14))).collect();
        sentences.join(" ")
    }
}

/// A letter as partners write them: one to three signatories and entries, and more or less text.
pub fn synthetic(seed: u64) -> Draft {
    let mut chance = Chance(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let list = |chance: &mut Chance, most: u64| -> Value {
        let count = chance.below(most + 1);
        (0..count).map(|_| chance.words(3, 7)).collect()
    };
    let mut draft = Draft::new()
        .applied("project", json!({ "name": "Open School", "title": chance.words(4, 6), "phase": "phase 2" }))
        .applied("commitments", list(&mut chance, 4))
        .applied("principles", list(&mut chance, 4))
        .applied("benefits", (0..chance.below(6)).map(|_| json!({ "text": chance.words(4, 8) })).collect());
    if chance.below(2) == 0 {
        draft = draft.applied("effort_statement", json!(chance.sentences(1)));
    }
    if chance.below(3) > 0 {
        let count = 2 + chance.below(4);
        draft = draft.with("rationale", json!(chance.sentences(count)));
    }
    let entry = |chance: &mut Chance| {
        let effort = match chance.below(4) {
            0 => json!({ "person_months": { "2026": 2, "2027": { "min": 1, "max": 3 } } }),
            1 => json!({ "hours_total": 300 + chance.below(600) }),
            2 => json!({ "fte": 0.1, "from": "2026-08-01" }),
            _ => json!({ "days_per_week": { "min": 0.5, "max": 1 } }),
        };
        json!({ "role": chance.words(1, 3), "activities": [chance.words(3, 6)], "effort": effort })
    };
    let entries = 1 + chance.below(3);
    draft = draft.with("contributions", (0..entries).map(|_| entry(&mut chance)).collect());
    let signatory =
        |number: u64| json!({ "name": format!("Person {number}"), "title": "Head of Department" });
    let signatories = if chance.below(4) == 0 { 2 } else { 1 };
    draft.with("signatories", (0..signatories).map(signatory).collect())
}

#[test]
fn the_last_page_of_a_text_is_seldom_almost_empty() {
    let examples = examples().into_iter().flat_map(|example| {
        let languages = example.languages().into_iter();
        languages.map(move |language| (example.name.clone(), example.documents.clone(), language))
    });
    // Each synthetic letter is made in one language only.
    let synthetic = (0..280).map(|seed| {
        (
            format!("synthetic {seed}"),
            synthetic(seed).documents(),
            LANGUAGES[seed as usize * 3 % LANGUAGES.len()],
        )
    });
    let (mut all, mut sparse) = (0, Vec::new());
    for (name, documents, language) in examples.chain(synthetic) {
        all += 1;
        let filled = last_page(&documents, language);
        sparse.extend(filled.filter(|filled| *filled < 0.25).map(|filled| (name.clone(), language, filled)));
    }
    assert!(sparse.len() * 50 < all, "{} of {all} letters: {sparse:?}", sparse.len());
}

/// With one signatory and up to three entries, a letter has one page, even in an application as demanding as
/// CodeRefinery's.
#[test]
fn a_usual_letter_is_one_page_and_its_appendix() {
    for example in examples() {
        let contribution = &example.documents.contribution.read.model;
        let usual = contribution.signatories.len() == 1 && contribution.pledged.len() <= 3;
        if !usual || example.name.starts_with("every-field") {
            continue;
        }
        let language = contribution.letter.language.unwrap_or(Language::En);
        assert_eq!(example.documents.letter(language).pages_of_text(), 1, "{} in {language}", example.name);
    }
}

/// Whatever the length of the text, the closing never stands alone.
#[test]
fn at_least_five_lines_stand_above_the_closing() {
    for sentences in (0..60).step_by(3) {
        let rationale = Chance(sentences).sentences(sentences.max(1));
        let letter = Draft::new().with("rationale", json!(rationale)).letter(Language::En);
        let page = &letter.pages[letter.pages_of_text() - 1];
        let closing = page.iter().position(|line| line == "Yours sincerely,").expect("the closing");
        // Further pages begin with a two-line header.
        let before = if letter.pages_of_text() > 1 { closing - 2 } else { closing };
        assert!(before >= 5, "{sentences} sentences: {page:?}");
    }
}
