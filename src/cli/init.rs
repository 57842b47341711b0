//! `loi init`: a new application folder that works as it stands.

use std::collections::BTreeMap;

use crate::diagnostic::Problems;
use crate::disk::empty_folder;
use crate::input::Kind;

use super::args::Init;
use super::outcome::Outcome;
use super::report::Report;
use super::schema;

/// Files that are written as they are, by their paths in the new folder. Tests check them and make their letter.
const FILES: [(&str, &str); 3] = [
    ("README.md", include_str!("init/README.md")),
    ("application.json", include_str!("init/application.json")),
    ("contributions/example.json", include_str!("init/example.json")),
];

/// Further files for a repository on GitHub: the workflow that checks pull requests, the action that it uses, and a
/// page for partners.
const GITHUB: [(&str, &str); 3] = [
    (".github/actions/loi/action.yml", include_str!("../../action.yml")),
    (".github/workflows/letters.yml", include_str!("init/github/letters.yml")),
    ("PARTNERS.md", include_str!("init/github/PARTNERS.md")),
];

/// Writes the folder.
///
/// # Errors
/// The folder is not empty, or cannot be written.
pub fn run(command: &Init, report: &mut Report) -> Result<Outcome, Problems> {
    let mut files: BTreeMap<String, Vec<u8>> = FILES
        .iter()
        .chain(GITHUB.iter().filter(|_| command.github))
        .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
        .collect();
    let schemas = [("application", Kind::Application), ("contribution", Kind::Contribution)];
    for (name, kind) in schemas {
        files.insert(format!("{name}.schema.json"), schema::text(kind).into_bytes());
    }
    empty_folder::fill(&command.folder, &files, |path| report.result(&path.display().to_string()))?;
    Ok(Outcome::default())
}
