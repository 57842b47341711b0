//! `loi serve`: the web form.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::thread;

use time::OffsetDateTime;

use crate::diagnostic::Problems;
use crate::serve::{self, Address, Clock, Order, Server, Site};
use crate::template::DocumentKind;

use super::args::{Serve, Shared};
use super::choices::choices;
use super::outcome::Outcome;
use super::report::Report;
use super::{clock, workers};

/// Serves the folder until interrupted. The link for the coordinator is the result.
///
/// # Errors
/// Mistakes in the application or the addresses, or the reason why the server cannot listen.
pub fn run(command: &Serve, shared: &Shared, report: &mut Report) -> Result<Outcome, Problems> {
    // Mistakes in the addresses are reported before anything is done.
    let address = Address::new(command.listen, command.public_url.as_deref())?;
    if command.link {
        report.result(&serve::coordinator_link(&command.folder, &address)?);
        return Ok(Outcome::default());
    }
    let jobs = thread::available_parallelism().ok();
    let choices = choices(shared, &[DocumentKind::Letter, DocumentKind::Annex])?;
    let crew = workers::crew(&command.workers, shared, jobs)?;
    let server = Server::bind(command.listen)?;
    let site = Site::open(Order {
        folder: command.folder.clone(),
        application: shared.application.clone(),
        address: Address::new(server.address(), command.public_url.as_deref())?,
        choices,
        crew,
        jobs: jobs.map_or(1, NonZeroUsize::get),
        clock: Clock { now: OffsetDateTime::now_utc, local: clock::local },
    })?;
    site.started();
    if !command.no_link {
        report.result(&site.coordinator_link()?);
    }
    report.remark(&format!("listening at {}; Ctrl-C ends it", server.address()));
    server.run(Arc::new(site))?;
    Ok(Outcome::default())
}
