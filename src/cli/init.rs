//! `loi init`: a new application folder that works as it stands.

use std::collections::BTreeMap;

use time::{Date, Month};

use crate::diagnostic::Problems;
use crate::disk::empty_folder;
use crate::input::Kind;

use super::args::Init;
use super::clock;
use super::outcome::Outcome;
use super::report::Report;
use super::schema;

/// The year in which the example asks for letters, with the project in the years after it.
const YEAR: i32 = 2026;

/// Files with the example, by their paths in the new folder. They are written with later years if need be. Tests check
/// them and make their letter.
const FILES: [(&str, &str); 3] = [
    ("README.md", include_str!("init/README.md")),
    ("application.json", include_str!("init/application.json")),
    ("contributions/example.json", include_str!("init/example.json")),
];

/// Further files, written as they are, for a repository on GitHub: the workflow that checks pull requests, the action that it uses, and a
/// page for partners.
const GITHUB: [(&str, &str); 3] = [
    (".github/actions/loi/action.yml", include_str!("../../action.yml")),
    (".github/workflows/letters.yml", include_str!("init/github/letters.yml")),
    ("PARTNERS.md", include_str!("init/github/PARTNERS.md")),
];

/// Writes the folder.
///
/// # Errors
/// The folder is not empty, or cannot be written; and `bad-source-date-epoch`.
pub fn run(command: &Init, report: &mut Report) -> Result<Outcome, Problems> {
    let today = clock::from_environment()?.unwrap_or_else(clock::today);
    let example = FILES.iter().map(|(path, text)| (*path, in_years_after(text, today)));
    let github = GITHUB.iter().filter(|_| command.github).map(|(path, text)| (*path, (*text).to_owned()));
    let files = example.chain(github).map(|(path, text)| (path.to_owned(), text.into_bytes()));
    let mut files: BTreeMap<String, Vec<u8>> = files.collect();
    let schemas = [("application", Kind::Application), ("contribution", Kind::Contribution)];
    for (name, kind) in schemas {
        files.insert(format!("{name}.schema.json"), schema::text(kind).into_bytes());
    }
    empty_folder::fill(&command.folder, &files, |path| report.result(&path.display().to_string()))?;
    Ok(Outcome::default())
}

/// The example with its years moved on, so that its letters are due two months from a day or later: they are asked for
/// on 1 October.
fn in_years_after(text: &str, today: Date) -> String {
    let year = today.year() + i32::from(u8::from(today.month()) >= u8::from(Month::August));
    let is_digit = |character: char| character.is_ascii_digit();
    let mut moved = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(is_digit) {
        let (before, number) = rest.split_at(at);
        let end = number.find(|character| !is_digit(character)).unwrap_or(number.len());
        let (number, after) = number.split_at(end);
        moved.push_str(before);
        match number.parse::<i32>() {
            Ok(of_example @ YEAR..2030) => moved.push_str(&(of_example - YEAR + year).to_string()),
            _ => moved.push_str(number),
        }
        rest = after;
    }
    moved + rest
}
