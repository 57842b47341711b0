//! `loi letter`: one letter from one contribution.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::{inputs, write};
use crate::input::MAX_FILE_BYTES;
use crate::produce::{FileKind, Inputs};
use crate::template::DocumentKind;

use super::args::{Letter, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::output;
use super::report::Report;

/// Makes the letter and writes it.
///
/// # Errors
/// Anything that keeps the letter from being written.
pub fn run(command: &Letter, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Letter])?;
    let from_application = shared.application.as_deref();
    let is_typed = command.contribution == Path::new(DASH);
    let (application, contribution, mut warnings) = if is_typed {
        let bytes = standard_input()?;
        inputs::text_with_application(STANDARD_INPUT, bytes, from_application)?
    } else {
        inputs::contribution_with_application(&command.contribution, from_application)?
    };
    let read = &contribution.read;
    // For a contribution from standard input, there is no place beside it.
    let beside = || if is_typed { PathBuf::from(DASH) } else { beside(&command.contribution) };
    let target = command.output.clone().unwrap_or_else(beside);
    let mut read_from = vec![PathBuf::from(&application.read.document.source().name)];
    if !is_typed {
        read_from.push(command.contribution.clone());
    }
    read_from.extend(inputs::pictures(&command.contribution, &read.model));
    let file = Some(target.as_path()).filter(|path| *path != Path::new(DASH));
    let inputs = Inputs { application: &application, contribution: &contribution };
    let made = choices.letter(&choices.engine(), inputs)?;
    warnings.extend(made.warnings);
    let written = match file {
        Some(path) => write::spare(&[(path, FileKind::Letter)], &read_from)
            .and_then(|()| write::file(path, &made.pdf))
            .map(|()| report.result(&path.display().to_string())),
        None => output::write_to_stdout(&made.pdf),
    };
    written?;
    report.detail(&format!("{} pages, {} bytes", made.pages, made.pdf.len()));
    Ok(Outcome::from_diagnostics(warnings))
}

/// Stands for standard input and standard output.
const DASH: &str = "-";

/// The name of standard input in messages.
const STANDARD_INPUT: &str = "standard input";

/// Reads standard input, up to one byte more than a contribution may have; the reader refuses that much.
fn standard_input() -> Result<Vec<u8>, Diagnostic> {
    let mut bytes = Vec::new();
    let most = u64::try_from(MAX_FILE_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    match io::stdin().lock().take(most).read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) => {
            let problem = Diagnostic::error("unreadable-file", format!("cannot be read: {error}"));
            Err(problem.in_file(STANDARD_INPUT).hint("name a file, or check what is piped in"))
        }
    }
}

/// The default place for a letter: beside its contribution, under the same name.
fn beside(contribution: &Path) -> PathBuf {
    contribution.with_extension("pdf")
}
