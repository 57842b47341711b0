//! The equipment of these tests: a crew of workers, an application, and custom templates.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use letter_of_intent::diagnostic::Checked;
use letter_of_intent::disk::DiskFolder;
use letter_of_intent::input;
use letter_of_intent::model::{Application, Contribution, Language};
use letter_of_intent::produce::{Inputs, LetterRequest, Loaded, MadeLetter, Signature};
use letter_of_intent::template::{Template, builtin_files};
use letter_of_intent::worker::{Crew, Limits, Received, Worker};
use time::macros::date;

/// The example that has a logo.
pub const EXAMPLE: &str = "examples/every-field";

pub fn crew(jobs: usize, megabytes: u32, seconds: u32) -> Crew {
    let limits = Limits { megabytes, seconds };
    Crew::new(PathBuf::from(env!("CARGO_BIN_EXE_loi")), Vec::new(), limits, NonZeroUsize::new(jobs))
}

/// Limits for tests that are not about limits: more than a busy machine needs.
pub fn generous(jobs: usize) -> Crew {
    crew(jobs, 2000, 600)
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn contribution_file() -> PathBuf {
    let folder = std::fs::read_dir(root().join(EXAMPLE).join("contributions")).unwrap();
    let mut files: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    files.sort();
    files.swap_remove(0)
}

pub fn application() -> Loaded<Application> {
    let bytes = std::fs::read(root().join(EXAMPLE).join("application.json")).unwrap();
    let Checked { value: read, problems } = input::read_application("application.json", &bytes);
    Loaded { read: read.unwrap_or_else(|| panic!("{problems:?}")), bytes }
}

/// The contribution of the example, read by a worker.
pub fn received(worker: &mut Worker, application: &Loaded<Application>) -> Received {
    let file = contribution_file();
    let bytes = std::fs::read(&file).unwrap();
    worker.contribution_of("partner.json", bytes, Some(application), &DiskFolder::of(&file))
}

/// The contribution of the example, read here.
pub fn contribution(application: &Loaded<Application>) -> Loaded<Contribution> {
    let file = contribution_file();
    let bytes = std::fs::read(&file).unwrap();
    let (model, folder) = (&application.read.model, DiskFolder::of(&file));
    let Checked { value: read, problems } =
        input::read_contribution("partner.json", &bytes, Some(model), Some(&folder));
    Loaded { read: read.unwrap_or_else(|| panic!("{problems:?}")), bytes }
}

pub fn request<'a>(
    application: &'a Loaded<Application>,
    contribution: &'a Loaded<Contribution>,
    template: &'a Template,
) -> LetterRequest<'a> {
    LetterRequest {
        inputs: Inputs { application, contribution },
        template,
        language: Language::En,
        date: date!(2025 - 02 - 14),
        signature: Signature::Field,
    }
}

pub fn built_in() -> Arc<Template> {
    Template::builtin("letter-of-intent").unwrap()
}

/// The built-in letter template with this Typst code in front of its English wording.
pub fn template(code: &str) -> Template {
    let mut files: BTreeMap<String, Vec<u8>> = builtin_files("letter-of-intent").unwrap();
    let wording = String::from_utf8(files["en.typ.hbs"].clone()).unwrap();
    files.insert("en.typ.hbs".to_owned(), format!("{code}\n{wording}").into_bytes());
    Template::from_files("own", files).unwrap()
}

/// The example's letter in a template, or the code and the message of the first problem.
pub fn letter(worker: &mut Worker, template: &Template) -> Result<MadeLetter, (&'static str, String)> {
    let application = application();
    let Received { contribution, pictures, problems, .. } = received(worker, &application);
    let contribution = contribution.unwrap_or_else(|| panic!("{problems:?}"));
    worker.letter(&request(&application, &contribution, template), &pictures).map_err(|problems| {
        assert_eq!(problems[0].file.as_deref(), Some("partner.json").filter(|_| problems[0].place.is_none()));
        (problems[0].code, problems[0].message.clone())
    })
}
