//! The arguments of `loi status`.

use std::path::PathBuf;

use clap::Args;

use super::{Accept, Workers};

/// `loi status`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi status .
  loi status . --letters ~/returned
  loi status . --format json
  loi status . --format csv > status.csv

FOLDER contains application.json, contributions/*.json and returned letters in letters/*.pdf; letters may also lie \
beside the contributions. An unsigned letter counts as a draft where `loi letter` or `loi batch` wrote it, and as \
returned unsigned anywhere else. After the application's `letters_due`, the output says how many days late each \
partner is, and whom to contact.")]
pub struct Status {
    /// The application folder
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Look for returned letters in this folder [default: letters in the application folder]
    #[arg(long, value_name = "FOLDER")]
    pub letters: Option<PathBuf>,

    /// Letters to count without proof.
    #[command(flatten)]
    pub accept: Accept,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}
