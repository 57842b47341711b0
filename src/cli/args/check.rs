//! The arguments of `loi check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::Workers;

/// `loi check`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi check .
  loi check contributions/partner.json --deny warnings
  loi check application.json contributions --format json
  loi check . --format github
  loi check . --summary changes.md --against main
  loi check --explain over-full-time

An error keeps a letter from being made, a warning is probably a mistake, and advice is worth knowing. Contributions \
that are checked together are compared with each other; a single contribution is compared with its application only. \
No file is written except the one named with --summary. With --format json, problems go to standard output as \
{\"diagnostics\": [{\"severity\", \"code\", \"message\", \"file\", \"line\", \"column\", \"pointer\", \"hint\", \
\"related\": [{\"file\", \"line\", \"column\", \"pointer\", \"message\"}]}]}; with --format github, as annotations: \
at most ten, errors first, and a line that counts the rest. The exit code is 1 if there are errors or problems named \
by --deny, and 0 otherwise.")]
pub struct Check {
    /// Contributions, an application.json, folders of contributions, or application folders
    #[arg(value_name = "PATH", required_unless_present = "explain")]
    pub paths: Vec<PathBuf>,

    /// Write a summary in Markdown: partners, contributions and totals
    #[arg(long, value_name = "FILE.md", value_parser = parse_summary)]
    pub summary: Option<PathBuf>,

    /// List in the summary what changed since this Git revision, or compared with this folder
    #[arg(long, value_name = "FOLDER|REVISION", requires = "summary")]
    pub against: Option<String>,

    /// Fail on these problems as well as on errors
    #[arg(long, value_name = "WHAT", value_enum)]
    pub deny: Option<Deny>,

    /// Explain a code, such as `missing-field`, and exit
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "deny", "summary"])]
    pub explain: Option<String>,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}

/// What can fail a check besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// Warnings.
    Warnings,
}

/// Takes a path that ends in `.md`, or one without an ending, as workflows give for their summary.
fn parse_summary(path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    match path.extension() {
        None => Ok(path),
        Some(ending) if ending.eq_ignore_ascii_case("md") => Ok(path),
        Some(_) => Err("the summary is Markdown, so the name must end in .md".to_owned()),
    }
}
