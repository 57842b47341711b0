//! The worker: this program started by itself, to read and typeset files from others. It is not a command for people.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::disk::fonts;
use crate::worker;

/// Answers requests on standard input until that is closed, with these folders of further fonts. If the worker cannot
/// start, the reason goes to standard error, which the parent process reads.
pub fn run(folders: impl Iterator<Item = OsString>) -> ExitCode {
    let folders: Vec<PathBuf> = folders.map(PathBuf::from).collect();
    let fonts = match fonts::load(&folders) {
        Ok(fonts) => fonts,
        Err(problems) => return refuse(problems.first().map(ToString::to_string).unwrap_or_default()),
    };
    match worker::work(fonts, io::stdin(), io::stdout(), io::stderr()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(format!("it cannot start its threads: {error}")),
    }
}

fn refuse(why: String) -> ExitCode {
    use io::Write as _;
    // Without standard error, nobody is left to tell.
    let _ = writeln!(io::stderr(), "{why}");
    ExitCode::from(3)
}
