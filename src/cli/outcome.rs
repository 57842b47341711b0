//! How a command ended, and the exit code that says so.

use std::process::ExitCode;

use crate::diagnostic::Diagnostic;

/// The diagnostics that mean that the fault is ours or the system's, not the user's.
const NOT_THE_USER: [&str; 3] = ["internal", "cannot-write", "cannot-read"];

/// How a command ended.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Everything there is to say about it.
    pub diagnostics: Vec<Diagnostic>,
}

impl Outcome {
    /// The outcome that these diagnostics make.
    pub fn from_diagnostics(diagnostics: Vec<Diagnostic>) -> Self {
        Self { diagnostics }
    }

    /// 0 done, 1 the user's data or request is at fault, 3 our or the system's fault.
    /// (2, a wrong usage, is found before anything is run.)
    pub fn exit_code(&self) -> ExitCode {
        let errors = || self.diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        if errors().any(|error| NOT_THE_USER.contains(&error.code)) {
            ExitCode::from(3)
        } else if errors().next().is_some() {
            ExitCode::from(1)
        } else {
            ExitCode::SUCCESS
        }
    }
}
