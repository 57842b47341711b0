//! Letters from the examples, and letters from small documents that a test writes itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use letter_of_intent::diagnostic::{Checked, Diagnostic, Problems};
use letter_of_intent::disk::DiskFolder;
use letter_of_intent::input;
use letter_of_intent::model::{Application, Contribution, Language};
use letter_of_intent::produce::{self, Inputs, LetterRequest, Loaded, Signature};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts};
use serde_json::{Value, json};
use time::Date;
use time::macros::date;

use crate::read::Letter;

/// The languages of the built-in letters.
pub const LANGUAGES: [Language; 7] = Language::ALL;

/// The date of a letter that does not state one.
pub const DATE: Date = date!(2025 - 02 - 14);

pub static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Fonts::embedded()));
pub static TEMPLATES: LazyLock<BTreeMap<&str, Arc<Template>>> = LazyLock::new(|| {
    let named = |name| (name, Template::builtin(name).expect("a built-in template"));
    KINDS.map(named).into()
});

/// The built-in templates of letters.
pub const KINDS: [&str; 3] = ["letter-of-intent", "letter-of-commitment", "letter-of-support"];

/// The two documents that a letter is made from.
#[derive(Debug, Clone)]
pub struct Documents {
    pub application: Loaded<Application>,
    pub contribution: Loaded<Contribution>,
}

impl Documents {
    /// The documents from two files; pictures are read from the contribution's folder.
    pub fn from_files(application: &Path, contribution: &Path) -> Self {
        let bytes = |path: &Path| std::fs::read(path).expect("a readable file");
        let folder = DiskFolder::of(contribution);
        Self::read(bytes(application), bytes(contribution), Some(&folder))
    }

    fn read(application: Vec<u8>, contribution: Vec<u8>, folder: Option<&dyn input::Folder>) -> Self {
        let Checked { value: read, problems } = input::read_application("application.json", &application);
        let application = Loaded { read: expect(read, &problems), bytes: application };
        let Checked { value: read, problems } = input::read_contribution(
            "contribution.json",
            &contribution,
            Some(&application.read.model),
            folder,
        );
        let contribution = Loaded { read: expect(read, &problems), bytes: contribution };
        Self { application, contribution }
    }

    /// The letter in this language.
    pub fn letter(&self, language: Language) -> Letter {
        self.try_letter(language).unwrap_or_else(|problems| panic!("{}", list(&problems)))
    }

    /// The letter in this language, or the problems that prevent it.
    pub fn try_letter(&self, language: Language) -> Result<Letter, Problems> {
        self.try_letter_as(
            self.contribution.read.model.letter.template.as_deref().unwrap_or(KINDS[0]),
            language,
        )
    }

    /// The letter of this kind, whatever kind the contribution asks for.
    pub fn try_letter_as(&self, kind: &str, language: Language) -> Result<Letter, Problems> {
        let request = LetterRequest {
            inputs: Inputs { application: &self.application, contribution: &self.contribution },
            template: &TEMPLATES[kind],
            language,
            date: self.contribution.read.model.letter.date.unwrap_or(DATE),
            signature: Signature::Field,
        };
        let made = produce::letter(&ENGINE, &request)?;
        let typst: Vec<_> = made.warnings.iter().filter(|it| it.code == "layout-warning").collect();
        assert_eq!(typst, [] as [&Diagnostic; 0], "a letter of ours gives Typst nothing to warn about");
        Ok(Letter::read(made.pdf))
    }

    /// The warnings about the usual letter in this language.
    pub fn warnings(&self, language: Language) -> Problems {
        let request = LetterRequest {
            inputs: Inputs { application: &self.application, contribution: &self.contribution },
            template: &TEMPLATES[KINDS[0]],
            language,
            date: DATE,
            signature: Signature::Field,
        };
        produce::letter(&ENGINE, &request).expect("a letter").warnings
    }
}

/// One contribution of the examples.
#[derive(Debug, Clone)]
pub struct Example {
    /// The folder of the application and the stem of the contribution.
    pub name: String,
    pub documents: Documents,
}

impl Example {
    /// The languages that its letter is tested in: English, Norwegian, and the partner's own.
    pub fn languages(&self) -> BTreeSet<Language> {
        let own = self.documents.contribution.read.model.letter.language;
        [Language::En, Language::Nb].into_iter().chain(own).collect()
    }
}

/// Every contribution of every example, in the order of their paths.
pub fn examples() -> Vec<Example> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let mut examples = Vec::new();
    for folder in entries(&root).into_iter().filter(|path| path.join("application.json").is_file()) {
        let files = entries(&folder.join("contributions"));
        for file in files.iter().filter(|path| path.extension().is_some_and(|it| it == "json")) {
            let name = |path: &Path| path.file_stem().expect("a name").to_string_lossy().into_owned();
            examples.push(Example {
                name: format!("{}-{}", name(&folder), name(file)),
                documents: Documents::from_files(&folder.join("application.json"), file),
            });
        }
    }
    assert!(examples.len() > 10, "the examples are where they were");
    examples
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Two small documents, for a test to change where it needs to.
#[derive(Debug, Clone)]
pub struct Draft {
    pub application: Value,
    pub contribution: Value,
}

impl Draft {
    /// No optional fields: one unnamed instructor, a day a week for three years.
    pub fn new() -> Self {
        Self {
            application: json!({
                "project": { "name": "Open School" },
                "funder": { "name": "Research Fund" },
                "period": { "start": "2026-01-01", "end": "2028-12-31" },
                "coordinator": { "organization": "Nordvik University" },
                "working_time": { "hours_per_year": 1720 },
            }),
            contribution: json!({
                "organization": { "name": "Sundby College", "country": "NO" },
                "signatories": [{ "name": "Kari Nordmann", "title": "Director" }],
                "contact": { "name": "Ola Nordmann", "email": "ola@example.org" },
                "contributions": [{ "role": "instructor", "effort": { "days_per_week": 1 } }],
            }),
        }
    }

    /// The same, with a field of the contribution set.
    pub fn with(mut self, field: &str, value: Value) -> Self {
        self.contribution[field] = value;
        self
    }

    /// The same, as a letter of another kind.
    pub fn of_kind(mut self, kind: &str) -> Self {
        self.contribution["letter"]["template"] = json!(kind);
        self
    }

    /// The same, with a field of the application set.
    pub fn applied(mut self, field: &str, value: Value) -> Self {
        self.application[field] = value;
        self
    }

    /// The documents.
    pub fn documents(&self) -> Documents {
        let bytes = |value: &Value| serde_json::to_vec_pretty(value).expect("JSON");
        Documents::read(bytes(&self.application), bytes(&self.contribution), None)
    }

    /// The letter in this language.
    pub fn letter(&self, language: Language) -> Letter {
        self.documents().letter(language)
    }
}

fn expect<T>(read: Option<T>, problems: &[Diagnostic]) -> T {
    assert!(problems.is_empty(), "{}", list(problems));
    read.expect("what has no problem can be read")
}

fn list(problems: &[Diagnostic]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
