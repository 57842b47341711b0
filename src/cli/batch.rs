//! `loi batch`: all letters and the annex of an application folder.

use crate::batch::{self, Order, Ran};
use crate::diagnostic::Problems;
use crate::returned::Accepted;
use crate::template::DocumentKind;

use super::args::{Batch, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::progress::Bar;
use super::report::Report;
use super::workers;

/// Makes the documents and reports what was written.
///
/// # Errors
/// Why the whole run cannot start. A contribution with errors does not prevent it: its diagnostics are part of the
/// outcome.
pub fn run(command: &Batch, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    let choices = choices(shared, &[DocumentKind::Letter, DocumentKind::Annex])?;
    let crew = workers::crew(&command.workers, shared, command.jobs)?;
    let order = Order {
        folder: &command.folder,
        application: shared.application.as_deref(),
        output: command.output.as_deref(),
        letters: command.letters.as_deref(),
        accepted: &Accepted::new(&command.accept.accept),
        crew: &crew,
        shard: command.shard,
        split: command.split,
        strict: command.strict,
        force: command.force,
        sort: command.sort.map_or_else(Default::default, Into::into),
        unit: command.unit.into(),
        choices: &choices,
    };
    let bar = Bar::new(report);
    let Ran { written, tally, diagnostics } = batch::run(&order, &bar);
    for path in written {
        report.result(&path.display().to_string());
    }
    if let Some(tally) = tally {
        report.remark(&tally.to_string());
    }
    Ok(Outcome::from_diagnostics(diagnostics))
}
