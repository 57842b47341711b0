//! The arguments of `loi man`.

use std::path::PathBuf;

use clap::Args;

/// `loi man`.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  loi man share/man/man1

Writes loi.1 and a page for each command. Existing pages are replaced.")]
pub struct Man {
    /// The folder to write to; it is created if missing
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}
