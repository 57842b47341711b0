//! How a command ended, and the exit code that says so.

use std::process::ExitCode;

use crate::codes::{self, Fault};
use crate::diagnostic::{Diagnostic, Problems, Severity};

/// How a command ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// All diagnostics of the command.
    pub diagnostics: Problems,
    /// Whether warnings are as bad as errors.
    pub deny_warnings: bool,
    /// How many files were checked, if the diagnostics are the result that was asked for.
    pub checked: Option<usize>,
}

impl Outcome {
    /// An outcome with these diagnostics.
    pub fn from_diagnostics(diagnostics: Problems) -> Self {
        Self { diagnostics, ..Self::default() }
    }

    /// Whether the command fails because of a diagnostic.
    pub fn is_failure(&self, diagnostic: &Diagnostic) -> bool {
        diagnostic.is_error() || (self.deny_warnings && diagnostic.severity == Severity::Warning)
    }

    /// 0 for success; 1 if the user's data or request is at fault; 2 for wrong usage, most of which is found before a
    /// command runs; 3 if the program or the system is at fault.
    pub fn exit_code(&self) -> ExitCode {
        let errors = self.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        match errors.map(|error| codes::fault(error.code)).max() {
            Some(Fault::System) => ExitCode::from(3),
            Some(Fault::Usage) => ExitCode::from(2),
            Some(Fault::Data) => ExitCode::from(1),
            None if self.diagnostics.iter().any(|diagnostic| self.is_failure(diagnostic)) => {
                ExitCode::from(1)
            }
            None => ExitCode::SUCCESS,
        }
    }
}
