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

Writes application.json, contributions/example.json, a README that explains every field, and the schemas for \
completion in editors. The example makes a complete letter and annex without any changes. A folder that is not empty \
is left alone.")]
pub struct Init {
    /// The folder to create; it may exist if it is empty
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Add files for GitHub: a workflow that checks pull requests, and instructions for partners
    #[arg(long)]
    pub github: bool,
}
