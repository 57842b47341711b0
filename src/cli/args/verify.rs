//! The arguments of `loi verify`.

use std::path::PathBuf;

use clap::Args;

use super::Workers;

/// `loi verify`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi verify letters/*.pdf
  loi verify letter.pdf --format json

Each letter is made again from the data that it carries and held against what came back. The exit code is 0 only \
if every letter is intact and every signature field is signed. Whether the issuer of a certificate deserves \
trust is not judged.")]
pub struct Verify {
    /// Letters made by loi
    #[arg(value_name = "LETTER.pdf", required = true)]
    pub letters: Vec<PathBuf>,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}
