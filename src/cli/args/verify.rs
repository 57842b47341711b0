//! The arguments of `loi verify`.

use std::path::PathBuf;

use clap::Args;

use super::Workers;

/// `loi verify`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi verify letters/*.pdf
  loi verify letter.pdf --format json
  loi verify returned --format jsonl > verified.jsonl
  loi verify letter.pdf --trust /etc/ssl/certs/ca-certificates.crt

Each letter is made again from the data that it carries and held against what came back, update by update. The exit \
code is 0 only if every letter is intact and every signature field is signed. Whether the issuer of a certificate \
deserves trust is judged by the certificates of --trust, and not at all without these; whether a certificate has been \
revoked is never asked. With --format jsonl, what --format json tells of each letter is a line of its own as soon as it is \
known.")]
pub struct Verify {
    /// Letters made by loi, and folders of them
    #[arg(value_name = "LETTER.pdf|FOLDER", required = true)]
    pub letters: Vec<PathBuf>,

    /// Certificates that are trusted (PEM or DER), to which those of the signers have to lead; may be repeated
    #[arg(long, value_name = "FILE|FOLDER")]
    pub trust: Vec<PathBuf>,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}
