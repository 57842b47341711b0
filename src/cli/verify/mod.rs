//! `loi verify`: is each letter what it says it is, and who has signed it.
//!
//! What was found is told as lines (`words`) and as data (`data`); what is wrong with a letter is said where letters are
//! judged that came back (`returned`).

mod data;
mod words;

use std::path::{Path, PathBuf};

use serde_json::json;

use crate::batch;
use crate::diagnostic::Problems;
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

/// Said once where there is any signature and nobody has said whom to trust.
const UNJUDGED: &str = "whether to trust the issuers of the certificates is not judged";

/// Said once where somebody has.
const JUDGED: &str = "whether certificates have been revoked is not checked";

/// Looks at every letter and tells about each.
///
/// # Errors
/// Only what keeps all of them from being looked at.
pub fn run(command: &Verify, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Letter])?;
    let roots = certificates::load(&command.trust)?;
    let crew = workers::crew(&command.workers, shared, None)?;
    let template = choices.template.named(DocumentKind::Letter);
    // What is recorded is the word of whoever asks, so it is looked for where they are, and not where the letters lie.
    let application = shared.application.as_deref().unwrap_or(Path::new(APPLICATION));
    let recorded = batch::recorded(folder_of(application))?;
    let against =
        Against { template, recorded: Some(&recorded), trusted: Some(&roots), ..Against::default() };
    let mut diagnostics = Problems::new();
    let letters = collect::letters(&command.letters)?;
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
