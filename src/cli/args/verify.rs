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

Each letter is made again from the data attached to it and compared with the returned file, update by update. The \
exit code is 0 only if every letter is intact and every signature field is signed. The issuers of certificates are \
checked only against the certificates given with --trust, and not at all without them. Revocation is never checked. \
With --format jsonl, the object that --format json has for each letter is printed on a line of its own, as soon as \
it is known.")]
pub struct Verify {
    /// Letters made by loi, or folders of them
    #[arg(value_name = "LETTER.pdf|FOLDER", required = true)]
    pub letters: Vec<PathBuf>,

    /// Trust these certificates (PEM or DER), and require signers' certificates to lead to one of them; may be repeated
    #[arg(long, value_name = "FILE|FOLDER")]
    pub trust: Vec<PathBuf>,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}
