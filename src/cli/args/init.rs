//! The arguments of `loi init`.

use std::path::PathBuf;

use clap::Args;

/// `loi init`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  loi init our-application
  cd our-application
  loi check .
  loi init our-repository --github

Writes application.json, contributions/example.json, a README that explains every field, and the schemas that \
editors complete from. The example makes a letter and an annex as it stands. A folder with anything in it is \
left as it is.")]
pub struct Init {
    /// The folder to make; it may exist if it is empty
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Make it a repository for GitHub: pull requests are checked, and partners have a page that tells them how
    #[arg(long)]
    pub github: bool,
}
