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

An error keeps a letter from being made, a warning is probably a mistake, and advice is worth knowing. \
Contributions that are checked together are compared with each other; a contribution on its own is compared with \
its application only. Nothing is written but the summary that is asked for. With --format json the findings go to standard output, as \
{\"diagnostics\": [{\"severity\", \"code\", \"message\", \"file\", \"line\", \"column\", \"pointer\", \
\"hint\", \"related\": [{\"file\", \"line\", \"column\", \"pointer\", \"message\"}]}]}; with --format github, \
as annotations: ten of them, errors first, and a line that counts the rest. The exit code is 1 where there are errors, or \
what --deny names, and 0 otherwise.")]
pub struct Check {
    /// Contributions, an application.json, folders of contributions, or application folders
    #[arg(value_name = "PATH", required_unless_present = "explain")]
    pub paths: Vec<PathBuf>,

    /// Write a summary in Markdown: the partners, what they give, and the sums
    #[arg(long, value_name = "FILE.md", value_parser = parse_summary)]
    pub summary: Option<PathBuf>,

    /// Tell in the summary what changed: against a folder, or a revision that git knows
    #[arg(long, value_name = "FOLDER|REVISION", requires = "summary")]
    pub against: Option<String>,

    /// What fails the check besides errors
    #[arg(long, value_name = "WHAT", value_enum)]
    pub deny: Option<Deny>,

    /// Explain a code, such as `missing-field`, at length
    #[arg(long, value_name = "CODE", conflicts_with_all = ["paths", "deny", "summary"])]
    pub explain: Option<String>,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}

/// What can fail a check besides errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Deny {
    /// What is probably a mistake.
    Warnings,
}

/// Takes a path that ends in `.md`, or one without an ending, as workflows give for their summary.
fn parse_summary(path: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(path);
    match path.extension() {
        None => Ok(path),
        Some(ending) if ending.eq_ignore_ascii_case("md") => Ok(path),
        Some(ending) => Err(format!("a summary is Markdown and ends in .md, not in .{}", ending.display())),
    }
}
