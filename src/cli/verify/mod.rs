//! `loi verify`: is each letter what it says it is, and who has signed it.
//!
//! What there is to say about a letter is put into words here, for everybody who looks at letters: as diagnostics
//! (`problems`), as lines (`words`) and as data (`data`).

mod data;
mod problems;
mod trust;
mod words;

use std::path::Path;

use serde_json::json;

use crate::diagnostic::Diagnostic;
use crate::produce::{self, Against, Verified};
use crate::template::Document;
use crate::typeset::Engine;

use super::args::{Format, Shared, Verify};
use super::letters::read_letter;
use super::outcome::Outcome;
use super::report::Report;
use super::templates::Chosen;
use super::{crew, fonts};
pub use problems::{all, changed, laid};
pub use words::who_and_when;

/// Said once where there is any signature and nobody has said whom to trust.
const UNJUDGED: &str = "whether the issuers of the certificates deserve trust is not judged";

/// Said once where somebody has.
const JUDGED: &str = "whether certificates have been revoked is not asked";

/// Looks at every letter and tells about each.
///
/// # Errors
/// Only what keeps all of them from being looked at.
pub fn run(command: &Verify, shared: &Shared, report: &mut Report) -> Result<Outcome, Vec<Diagnostic>> {
    let engine = Engine::new(fonts::load(&shared.font_path)?);
    let chosen = Chosen::new(&shared.template, &[Document::Letter])?;
    let roots = trust::load(&command.trust)?;
    let against =
        Against { template: chosen.get(Document::Letter), trusted: Some(&roots), ..Against::default() };
    let mut diagnostics = Vec::new();
    let mut entries = Vec::new();
    let mut has_signatures = false;
    let looked = crew::each(&command.letters, None, |path| look(&engine, path, against));
    for (path, verified) in command.letters.iter().zip(looked) {
        let name = path.display().to_string();
        match &verified {
            Ok(verified) => {
                has_signatures |= verified.fields.iter().any(|field| field.signature.is_some());
                diagnostics.extend(problems::of_letter(&name, verified));
                if shared.format == Format::Human {
                    words::lines(&name, verified).iter().for_each(|line| report.result(line));
                }
            }
            Err(problem) => {
                if shared.format == Format::Human {
                    report.result(&format!("{name}: cannot be read"));
                }
                diagnostics.push(problem.clone());
            }
        }
        entries.push(data::letter(&name, &verified));
    }
    let is_judged = !roots.is_empty();
    match shared.format {
        Format::Json => {
            let all = json!({ "letters": entries, "issuers_judged": is_judged, "revocation_asked": false });
            report.result(&format!("{all:#}"));
        }
        Format::Human if has_signatures => report.result(if is_judged { JUDGED } else { UNJUDGED }),
        Format::Human => {}
    }
    Ok(Outcome::from_diagnostics(diagnostics))
}

/// Reads a letter and looks at it.
///
/// # Errors
/// It cannot be read.
pub fn look(engine: &Engine, path: &Path, against: Against) -> Result<Verified, Diagnostic> {
    let name = path.display().to_string();
    let letter = read_letter(path)?;
    produce::verify(engine, &name, &letter, against).map_err(|problem| problem.in_file(name))
}
