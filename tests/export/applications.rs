//! The example applications, read from their folders, and their annexes.

use std::fs;
use std::path::{Path, PathBuf};

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::export::AnnexExport;
use letter_of_intent::input::{read_application, read_contribution};
use letter_of_intent::model::{Application, Contribution, Language};
use letter_of_intent::view::Locale;
use letter_of_intent::view::annex::{Annex, AnnexInput, AnnexPartner, Sort, annex};
use time::macros::date;

pub struct Made {
    pub application: Application,
    pub annex: Annex,
}

impl Made {
    pub fn export(&self) -> AnnexExport<'_> {
        AnnexExport {
            annex: &self.annex,
            application: &self.application,
            language: Language::En,
            date: date!(2024 - 11 - 15),
            missing: &[],
        }
    }
}

/// The names of the folders in `examples`.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(examples())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("application.json").is_file())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    names.sort();
    names
}

/// The annex of an example, made by the coordinator in English.
pub fn example(name: &str) -> Made {
    let folder = examples().join(name);
    let Checked { value: application, problems } =
        read_application("application.json", &fs::read(folder.join("application.json")).unwrap());
    let application = application.unwrap_or_else(|| panic!("{problems:?}")).model;
    let mut contributions: Vec<(String, Contribution)> = Vec::new();
    for entry in fs::read_dir(folder.join("contributions")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let file = path.file_name().unwrap().to_str().unwrap().to_owned();
            let Checked { value: read, problems } =
                read_contribution(&file, &fs::read(&path).unwrap(), Some(&application), None);
            contributions.push((file, read.unwrap_or_else(|| panic!("{problems:?}")).model));
        }
    }
    make(application, &contributions)
}

/// The annex of these partners.
pub fn make(application: Application, contributions: &[(String, Contribution)]) -> Made {
    let partners: Vec<AnnexPartner> = contributions
        .iter()
        .map(|(file, contribution)| AnnexPartner { file, contribution, letter: None })
        .collect();
    let input = AnnexInput { application: &application, partners: &partners, sort: Sort::File };
    let annex = annex(&input, &Locale::new(Language::En).unwrap());
    Made { application, annex }
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}
