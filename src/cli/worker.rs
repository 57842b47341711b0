//! How the program starts itself to read and set what others sent. No command: nobody calls it by hand.

use std::ffi::OsString;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::disk::fonts;
use crate::worker;

/// Answers what comes in on standard input until that is closed, with these folders of further fonts. What keeps it from
/// beginning is told on standard error, which whoever started it reads.
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
    // Without standard error there is nobody to tell.
    let _ = writeln!(io::stderr(), "{why}");
    ExitCode::from(3)
}
