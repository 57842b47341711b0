//! The workers of a command: further processes of this program.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::diagnostic::{Diagnostic, Problems};
use crate::worker::Crew;

use super::args::{Shared, Workers};

/// At most `jobs` workers, by default one per processor.
///
/// # Errors
/// `no-worker` if the system does not say which program this is.
pub fn crew(workers: &Workers, shared: &Shared, jobs: Option<NonZeroUsize>) -> Result<Crew, Problems> {
    let program = program().map_err(|error| {
        let problem =
            Diagnostic::error("no-worker", format!("cannot find out where this program is: {error}"));
        problem.hint("start it by its full path")
    })?;
    Ok(Crew::new(program, shared.font_path.clone(), workers.into(), jobs))
}

/// The path of this program. On Linux there is a name that stays right even if the file is replaced while a command
/// runs.
fn program() -> std::io::Result<PathBuf> {
    if cfg!(target_os = "linux") { Ok(PathBuf::from("/proc/self/exe")) } else { std::env::current_exe() }
}
