//! The arguments of `loi man`.

use std::path::PathBuf;

use clap::Args;

/// `loi man`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  loi man share/man/man1

Writes loi.1 and a page for each command; pages that are there already are replaced.")]
pub struct Man {
    /// The folder to write to; it is made where it is missing
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}
