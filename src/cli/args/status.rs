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

FOLDER has application.json, contributions/*.json and, once they are back, letters/*.pdf; letters may also lie beside \
the contributions. A letter that nobody has signed is a draft where `loi letter` or `loi batch` put it, and sent back \
unsigned anywhere else. After the application's `letters_due`, it says for how many days each partner has owed an \
answer, and whom to ask.")]
pub struct Status {
    /// The application folder
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Where the letters are that came back [default: letters in the application folder]
    #[arg(long, value_name = "FOLDER")]
    pub letters: Option<PathBuf>,

    /// Letters that are to be counted all the same.
    #[command(flatten)]
    pub accept: Accept,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}
