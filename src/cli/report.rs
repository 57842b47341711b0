//! What a command writes: results to standard output, everything else to standard error.
//!
//! What is told to whom, and that it is harmless to a terminal, is decided in `report`; here it is written.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use clap::error::ContextValue;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::write;
use crate::report::{data, github, human, last_line, visible};

use super::args::{Color, Format, Shared};
use super::outcome::Outcome;
use super::progress::Progress;
use super::repository::in_repository;

/// Where a command reports what it does.
#[derive(Debug)]
pub struct Report {
    format: Format,
    color: bool,
    quiet: bool,
    verbose: bool,
    /// Why part of the result could not be written to standard output.
    lost: Option<io::Error>,
}

impl Report {
    /// A report as the arguments ask for it.
    pub fn new(shared: &Shared) -> Self {
        let color = match shared.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        Self { format: shared.format, color, quiet: shared.quiet, verbose: shared.verbose, lost: None }
    }

    /// A line of the result, such as a path written.
    pub fn result(&mut self, line: &str) {
        let line = self.line(line);
        self.give(line.as_bytes());
    }

    /// One of many results as data, on its own line.
    pub fn line_of_data(&mut self, value: &Value) {
        self.give(data::line(value).as_bytes());
    }

    /// A result as data.
    pub fn data(&mut self, value: &Value) {
        self.give(data::text(value).as_bytes());
    }

    fn give(&mut self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // A reader that has closed its end of the pipe does not want any more.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => self.lost = Some(error),
            _ => {}
        }
    }

    /// A remark on what is being done, for `--verbose`.
    pub fn detail(&self, line: &str) {
        if self.verbose && self.format == Format::Human {
            self.say(line);
        }
    }

    /// A remark at the end of a long run.
    pub fn remark(&self, line: &str) {
        if !self.quiet && self.format == Format::Human {
            self.say(line);
        }
    }

    /// A bar for a long run. It is shown on a terminal only, and neither with `--quiet` nor if the result is data that
    /// comes at the end.
    pub fn progress(&self, length: usize) -> Progress {
        let is_told = matches!(self.format, Format::Human | Format::Jsonl);
        let is_shown = !self.quiet && is_told && io::stderr().is_terminal();
        Progress::new(length, is_shown)
    }

    /// Whether messages are coloured.
    pub fn is_colored(&self) -> bool {
        self.color
    }

    /// Whether somebody is at a terminal to read questions and answer them.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// A line of a conversation with the user at the terminal.
    pub fn say(&self, line: &str) {
        let _ = io::stderr().write_all(self.line(line).as_bytes());
    }

    /// A line made safe to show.
    fn line(&self, text: &str) -> String {
        let shown = visible(text);
        match self.format {
            Format::Github => github::inert(&shown) + "\n",
            Format::Human | Format::Json | Format::Jsonl | Format::Csv => shown.into_owned() + "\n",
        }
    }

    /// Reports how a command ended.
    pub fn finish(mut self, mut outcome: Outcome) -> ExitCode {
        // If findings were asked for as data, they are the result.
        if matches!(self.format, Format::Json | Format::Github) && outcome.checked.is_some() {
            let findings = self.told(&outcome);
            self.give(findings.as_bytes());
            if self.lost.is_none() {
                return outcome.exit_code();
            }
        }
        if let Some(error) = self.lost.take() {
            outcome.diagnostics.push(write::refused("standard output", &error));
        }
        // With `--quiet`, not even an empty list is written.
        let is_error = outcome.diagnostics.iter().any(|diagnostic| outcome.is_failure(diagnostic));
        if is_error || !self.quiet {
            // If standard error is gone, nobody is left to tell.
            let _ = io::stderr().write_all(self.told(&outcome).as_bytes());
        }
        outcome.exit_code()
    }

    fn told(&self, outcome: &Outcome) -> String {
        let is_shown = |diagnostic: &&Diagnostic| !self.quiet || outcome.is_failure(diagnostic);
        let shown: Vec<&Diagnostic> = outcome.diagnostics.iter().filter(is_shown).collect();
        match self.format {
            Format::Json => data::diagnostics(&shown),
            Format::Jsonl => data::diagnostic_lines(&shown),
            Format::Github => github::diagnostics(&shown, &in_repository),
            Format::Human | Format::Csv => {
                let checked = outcome.checked.filter(|_| !self.quiet);
                human::diagnostics(&shown, self.color) + &last_line(&shown, checked)
            }
        }
    }
}

/// Prints what clap has to say: help and version are results, a mistake is not. Mistakes quote arguments, which may be
/// file names.
pub fn usage(mut error: clap::Error) -> ExitCode {
    let context: Vec<_> = error.context().map(|(kind, value)| (kind, value.clone())).collect();
    for (kind, value) in context {
        let shown = match value {
            ContextValue::String(text) => ContextValue::String(visible(&text).into_owned()),
            ContextValue::Strings(texts) => {
                ContextValue::Strings(texts.iter().map(|text| visible(text).into_owned()).collect())
            }
            _ => continue,
        };
        error.insert(kind, shown);
    }
    match error.print() {
        Err(reason) if !error.use_stderr() && reason.kind() != ErrorKind::BrokenPipe => {
            let problem = write::refused("standard output", &reason);
            let _ = io::stderr().write_all(human::diagnostics(&[&problem], false).as_bytes());
            Outcome::from_diagnostics(Problems::from(problem)).exit_code()
        }
        _ => ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)),
    }
}

/// Suppresses the standard message about a panic: the code that catches the panic reports it. With `RUST_BACKTRACE`
/// set, the message shows where it happened.
pub fn hush_panics() {
    if std::env::var_os("RUST_BACKTRACE").is_none() {
        std::panic::set_hook(Box::new(|_| {}));
    }
}
