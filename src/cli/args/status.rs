//! The arguments of `loi status`.

use std::path::PathBuf;

use clap::Args;

use super::Workers;

/// `loi status`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi status .
  loi status . --letters ~/returned
  loi status . --format json

FOLDER has application.json, contributions/*.json and, as they came back, letters/*.pdf; letters may also lie beside \
the contributions. A letter that is where `loi batch` put it, and that nobody has signed, is a draft.")]
pub struct Status {
    /// The application folder
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Where the letters are that came back [default: letters in the application folder]
    #[arg(long, value_name = "FOLDER")]
    pub letters: Option<PathBuf>,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}
