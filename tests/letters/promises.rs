//! Properties that hold for every letter, whatever it says.

use letter_of_intent::ledger::Statement;

use crate::make::{Draft, LANGUAGES, examples};

#[test]
fn a_usual_letter_has_at_most_two_pages_of_text() {
    for example in examples() {
        for language in example.languages() {
            let letter = example.documents.letter(language);
            assert!(letter.pages_of_text() <= 2, "{} in {language}", example.name);
        }
    }
}

#[test]
fn no_letter_shows_what_should_have_been_filled_in() {
    for example in examples() {
        for language in example.languages() {
            let text = example.documents.letter(language).text();
            let data = &example.documents.contribution.read.document.source().text;
            for trace in ["{{", "}}", "\\u{", "view.", "labels.", "()"] {
                assert!(
                    !text.contains(trace) || data.contains(trace),
                    "`{trace}` in {} in {language}:\n{text}",
                    example.name
                );
            }
        }
    }
}

#[test]
fn names_and_texts_of_the_data_appear() {
    for example in examples() {
        let application = &example.documents.application.read.model;
        let contribution = &example.documents.contribution.read.model;
        for language in example.languages() {
            let letter = example.documents.letter(language);
            let text = |text: &letter_of_intent::model::Text| text.get(language).expect("a text").to_owned();
            let mut expected = vec![
                text(&application.project.name),
                text(&application.funder.name),
                text(&application.coordinator.organization),
                text(&contribution.organization.name),
                contribution.contact.name.clone(),
                contribution.contact.email.clone(),
            ];
            for signatory in &contribution.signatories {
                expected.extend([signatory.name.clone(), text(&signatory.title)]);
            }
            for entry in &contribution.pledged {
                expected.extend(entry.who.clone());
                expected.extend(entry.note.iter().map(text));
                expected.extend(entry.activities.iter().map(text));
                expected.push(text(&entry.role));
            }
            let own = [&contribution.letter.statement, &contribution.workshop_topics];
            expected.extend(own.into_iter().flatten().chain(&contribution.rationale).map(text));
            expected.extend(contribution.other.iter().map(|other| text(&other.description)));
            let statement = Statement::new(application, contribution);
            for benefit in &application.benefits {
                let threshold = benefit.from_person_months_per_year.as_ref();
                let reached = threshold.is_none_or(|threshold| statement.reaches(threshold));
                let told = reached && !contribution.is_support();
                assert_eq!(letter.holds(&text(&benefit.text)), told, "{benefit:?} in {}", example.name);
            }
            for expected in expected {
                assert!(capital_or_not(&letter, &expected), "`{expected}` in {} in {language}", example.name);
            }
        }
    }
}

/// Whether the letter contains a text, whose first letter may be a capital, as at the beginning of a cell.
fn capital_or_not(letter: &crate::read::Letter, text: &str) -> bool {
    let mut rest = text.chars();
    let capital: String = rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
    letter.holds(text) || letter.holds(&capital)
}

#[test]
fn the_same_documents_give_the_same_bytes() {
    let documents = Draft::new().documents();
    for language in LANGUAGES {
        assert!(documents.letter(language).pdf == documents.letter(language).pdf);
    }
}
