//! `loi verify`: whether each letter is what it claims to be, and who has signed it.
//!
//! The findings are told as lines (`words`) and as data (`data`); `returned` decides what is wrong with a letter.

mod data;
mod words;

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::batch;
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::inputs::{APPLICATION, folder_of};
use crate::disk::{certificates, collect};
use crate::produce::{Against, Verified};
use crate::returned::problems;
use crate::template::DocumentKind;

use super::args::{Format, Shared, Verify};
use super::choices::choices;
use super::outcome::Outcome;
use super::report::Report;
use super::workers;

/// Printed once if there are signatures and no trusted certificates were given.
const UNJUDGED: &str = "whether to trust the issuers of the certificates is not judged";

/// Printed once if trusted certificates were given.
const JUDGED: &str = "whether certificates have been revoked is not checked";

/// Looks at every letter and reports on each.
///
/// # Errors
/// Only the reasons why none of them can be looked at.
pub fn run(command: &Verify, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Letter])?;
    let roots = certificates::load(&command.trust)?;
    let crew = workers::crew(&command.workers, shared, None)?;
    let template = choices.template.named(DocumentKind::Letter);
    // The record is the user's own evidence, so it is taken from the application folder, and not from where the letters
    // lie.
    let application = shared.application.as_deref().unwrap_or(Path::new(APPLICATION));
    let recorded = batch::recorded(folder_of(application))?;
    let against =
        Against { template, recorded: Some(&recorded), trusted: Some(&roots), ..Against::default() };
    let letters = collect::letters(&command.letters)?;
    let mut diagnostics: Problems = letters.is_empty().then(no_letters).into_iter().collect();
    let mut entries = Vec::new();
    let mut has_signatures = false;
    let progress = report.progress(letters.len());
    let take = |path: &PathBuf, verified: Result<Verified, Problems>| {
        let name = path.display().to_string();
        match &verified {
            Ok(verified) => {
                has_signatures |= verified.fields.iter().any(|field| field.signature.is_some());
                diagnostics.extend(problems(&name, verified));
            }
            Err(problems) => diagnostics.extend(problems.iter().cloned()),
        }
        match shared.format {
            Format::Json => entries.push(data::letter(&name, &verified)),
            Format::Jsonl => progress.aside(|| report.line_of_data(&data::letter(&name, &verified))),
            Format::Human | Format::Github | Format::Csv => progress.aside(|| match &verified {
                Ok(verified) => words::lines(&name, verified).iter().for_each(|line| report.result(line)),
                Err(_) => report.result(&format!("{name}: cannot be read")),
            }),
        }
        progress.step();
    };
    crew.in_turns(&letters, |worker, path| worker.verify(path, against), take);
    progress.finish();
    let is_judged = !roots.is_empty();
    match shared.format {
        Format::Json => report
            .data(&json!({ "letters": entries, "issuers_judged": is_judged, "revocation_asked": false })),
        Format::Human | Format::Github | Format::Csv if has_signatures => {
            report.result(if is_judged { JUDGED } else { UNJUDGED });
        }
        Format::Human | Format::Github | Format::Jsonl | Format::Csv => {}
    }
    Ok(Outcome::from_diagnostics(diagnostics))
}

/// An empty answer might be taken for a good one.
fn no_letters() -> Diagnostic {
    Diagnostic::error("no-letters", "there is no letter to verify")
        .hint("name the letters, or the folder into which you put those that came back")
}
