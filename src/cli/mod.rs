//! The command line: what to do, with which files, and how to report on it.
//!
//! Arguments and the clock are known only here. Each command is a file with one function `run`; [`report`] writes to
//! the terminal, and [`outcome`] turns results into an exit code.

mod annex;
mod args;
mod batch;
mod builtin_templates;
mod check;
mod choices;
mod clock;
mod completions;
mod explain;
mod extract;
mod import;
mod information;
mod init;
mod letter;
mod man;
mod new;
mod outcome;
mod output;
mod progress;
mod report;
#[cfg(test)]
mod report_tests;
mod repository;
mod revision;
mod schema;
mod serve;
mod status;
mod summary;
mod verify;
mod worker;
mod workers;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use crate::diagnostic::{Problems, guarded};
use crate::worker::WORKER;

use args::{Arguments, Command};
use outcome::Outcome;
use report::Report;

/// Runs the program with the arguments of the process.
pub fn main() -> ExitCode {
    let mut arguments = std::env::args_os().peekable();
    let program = arguments.next();
    if arguments.next_if(|first| first == WORKER).is_some() {
        return worker::run(arguments);
    }
    report::hush_panics();
    run(program.into_iter().chain(arguments))
}

/// Runs the program with these arguments, the first of which is the program's own name.
fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return report::usage(error),
    };
    if let Some(error) = arguments.misuse() {
        return report::usage(error);
    }
    let mut report = Report::new(&arguments.shared);
    let outcome = guarded("the program", || command(&arguments, &mut report));
    report.finish(match outcome {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(problems)) => Outcome::from_diagnostics(problems),
        Err(broken) => Outcome::from_diagnostics(Problems::from(broken)),
    })
}

fn command(arguments: &Arguments, report: &mut Report) -> Result<Outcome, Problems> {
    let shared = &arguments.shared;
    match &arguments.command {
        Command::Letter(command) => letter::run(command, shared, report),
        Command::Annex(command) => annex::run(command, shared, report),
        Command::Batch(command) => batch::run(command, shared, report),
        Command::New(command) => new::run(command, shared, report),
        Command::Import(command) => import::run(command, shared, report),
        Command::Information(command) => information::run(command, shared, report),
        Command::Check(command) => check::run(command, shared, report),
        Command::Init(command) => init::run(command, report),
        Command::Schema(command) => schema::run(command),
        Command::Templates(command) => builtin_templates::run(command, shared, report),
        Command::Completions(command) => completions::run(command),
        Command::Man(command) => man::run(command, report),
        Command::Extract(command) => extract::run(command, report),
        Command::Serve(command) => serve::run(command, shared, report),
        Command::Status(command) => status::run(command, shared, report),
        Command::Verify(command) => verify::run(command, shared, report),
    }
}
