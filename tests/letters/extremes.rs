//! Letters that are long, wide or full are still made, and no signature is alone on a page.

use letter_of_intent::model::Language;
use serde_json::{Value, json};

use crate::make::{Draft, LANGUAGES};
use crate::read::Letter;

/// Text for a page or two, the only part of the letter that varies.
fn paragraphs(count: usize) -> Value {
    let sentence = "We have taught together for years and mean to go on. ";
    Value::from(vec![sentence.repeat(6).trim_end().to_owned(); count])
}

fn signatories(count: usize) -> Value {
    let one = |number| json!({ "name": format!("Person {number}"), "title": format!("Head of department {number}") });
    (1..=count).map(one).collect()
}

/// The page on which each signatory signs.
fn signed_on(letter: &Letter, count: usize) -> Vec<usize> {
    let on = |name: &str| letter.pages.iter().position(|page| page.iter().any(|line| line == name));
    (1..=count).map(|number| on(&format!("Person {number}")).expect("a signatory")).collect()
}

/// The number of lines on a page besides its header and footer.
fn body(letter: &Letter, page: usize) -> usize {
    letter.pages[page].len().saturating_sub(4)
}

#[test]
fn up_to_twelve_people_sign() {
    for count in [1, 2, 3, 4, 5, 6, 7, 11, 12] {
        let draft = Draft::new().with("signatories", signatories(count));
        for language in LANGUAGES {
            let letter = draft.letter(language);
            let pages = signed_on(&letter, count);
            assert!(pages.is_sorted() && letter.pages_of_text() <= 3, "{count} in {language}: {pages:?}");
            assert_eq!(pages.last(), Some(&(letter.pages_of_text() - 1)), "nothing follows but the appendix");
        }
    }
}

#[test]
fn nobody_signs_alone_on_a_page() {
    for paragraph_count in 0..14 {
        let letter_text = json!({ "statement": paragraphs(paragraph_count) });
        for count in [1, 2, 3] {
            let draft =
                Draft::new().with("letter", letter_text.clone()).with("signatories", signatories(count));
            let letter = draft.letter(Language::En);
            let first = signed_on(&letter, count)[0];
            let page = &letter.pages[first];
            assert!(
                page.iter().any(|line| line == "Yours sincerely,"),
                "{paragraph_count} paragraphs, {count} signatories: the closing is on another page\n{page:?}"
            );
            assert!(body(&letter, first) > 4, "{paragraph_count} paragraphs, {count} signatories: {page:?}");
        }
    }
}

#[test]
fn thirty_entries_repeat_the_head_of_the_table() {
    let activities = ["teaching at workshops", "upkeep of lessons and answers to those who use them"];
    let entry = |number| {
        json!({
            "who": format!("Person {number}"), "role": "instructor", "activities": activities,
            "effort": { "fte": 0.1 },
        })
    };
    let draft = Draft::new().with("contributions", (1..=30).map(entry).collect());
    for language in LANGUAGES {
        let letter = draft.letter(language);
        let table = &letter.pages[letter.pages_of_text()..];
        assert!(table.len() > 1);
        let heads = table.iter().filter(|page| page.iter().any(|line| line == "2026")).count();
        assert!(heads >= table.len() - 1, "{language}: {table:?}");
        assert_eq!(letter.cells().len(), 62);
        assert!(letter.pages_of_text() <= 2);
    }
}

#[test]
fn ten_years_and_large_numbers_fit_the_table() {
    let draft = Draft::new().applied("period", json!({ "start": "2026-01-01", "end": "2035-12-31" })).with(
        "contributions",
        json!([{ "role": "everybody", "effort": { "fte": { "min": 10.5, "max": 25.25 } } }]),
    );
    for language in LANGUAGES {
        let rows = draft.letter(language).cells();
        assert!(rows.iter().all(|row| row.len() == 11), "{rows:?}");
    }
}

#[test]
fn long_names_and_texts_come_out_whole() {
    let long = |start: &str| {
        format!(
            "{start} for the promotion of research software engineering, data stewardship and open science in the northern municipalities"
        )
    };
    let draft = Draft::new()
        .applied("project", json!({ "name": long("Network"), "title": long("Title"), "phase": long("Phase") }))
        .applied("funder", json!({ "name": long("Fund"), "call": long("Call"), "address": vec![long("Street"); 4] }))
        .applied("coordinator", json!({ "organization": long("University") }))
        .with("organization", json!({
            "name": long("Institute"), "unit": long("Unit"), "country": "NO", "address": vec![long("Road"); 4],
            "website": "https://www.institute-for-the-promotion-of-research-software.example.org/about-us/open-science",
        }))
        .with("signatories", json!([
            { "name": long("Person"), "title": long("Head"), "organization": long("Department") },
            { "name": "B", "title": "C" },
        ]))
        .with("contact", json!({ "name": long("Contact"), "email": "a-very-long-address-indeed@a-very-long-domain-of-an-institute.example.org" }))
        .with("contributions", json!([{ "who": long("Who"), "role": long("Role"), "activities": vec![long("Activity"); 5], "effort": { "fte": 1 } }]));
    for language in LANGUAGES {
        let letter = draft.letter(language);
        for start in
            ["Network", "Title", "Fund", "Call", "Institute", "Person", "Head", "Contact", "Who", "Role"]
        {
            assert!(letter.holds(&long(start)), "{start} in {language}");
        }
    }
}

#[test]
fn a_word_longer_than_a_line_does_not_stop_the_letter() {
    let word = "Forskningsprogramvareutviklingsopplæringskoordineringsavdeling".repeat(3);
    let draft = Draft::new()
        .with("organization", json!({ "name": word, "country": "NO" }))
        .with("contributions", json!([{ "who": word, "role": word, "effort": { "fte": 1 } }]));
    for language in LANGUAGES {
        assert!(draft.letter(language).holds(&word));
    }
}

#[test]
fn the_return_address_has_two_lines_and_none_begins_with_its_dot() {
    let long = "Centre for Computational Biology, Bioinformatics and Research Software Engineering";
    let floors =
        ["House 1, floor 3", "Hansine Hansens veg 18", "P.O. Box 6050 Langnes", "9037 Tromsø", "Norway"];
    for (name, lines) in [("NCB", 1), ("NCB", 5), (long, 2), (long, 5)] {
        let address = &floors[floors.len() - lines..];
        let organization = json!({ "name": name, "country": "NO", "address": address });
        let letter = Draft::new().with("organization", organization).letter(Language::En);
        let lines: Vec<&String> = letter.pages[0].iter().filter(|line| line.contains('·')).collect();
        let head = &lines[..lines.len().min(3)];
        assert!(head.iter().all(|line| !line.starts_with('·')), "{head:?}");
        let start = letter.pages[0].iter().position(|line| line.contains('·')).expect("a return address");
        let end = letter.pages[0].iter().rposition(|line| line.contains("· Norway")).expect("its end");
        assert!(end - start <= 1, "{:?}", letter.pages[0]);
    }
}

#[test]
fn a_name_of_many_lines_still_makes_a_letter() {
    for count in [20, 60, 120] {
        let name = "Centre of software ".repeat(count);
        let organization = json!({ "name": name.trim_end(), "country": "NO", "address": ["0371 Oslo"] });
        let letter = Draft::new().with("organization", organization).letter(Language::En);
        assert!(letter.pages_of_text() >= 1);
    }
}
