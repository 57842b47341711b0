//! The arguments of `loi letter`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

use super::output;

/// `loi letter`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi letter partner.json
  loi letter partner.json -o letter.pdf --language nb
  loi letter - -o letter.pdf < partner.json
  loi letter partner.json --application ../application.json --date 2025-02-14

The letter is a PDF/A-3a and PDF/UA-1 file that carries both JSON files as attachments. Its date is --date, else \
the contribution's `letter.date`, else SOURCE_DATE_EPOCH, else today.")]
pub struct Letter {
    /// The partner's contribution.json; `-` is standard input, and then the letter goes to standard output
    #[arg(value_name = "CONTRIBUTION.json")]
    pub contribution: PathBuf,

    /// Where to write the letter [default: beside the contribution, ending in .pdf]; `-` is standard output
    #[arg(short, long, value_name = "OUT.pdf", value_parser = OsStringValueParser::new().try_map(output::pdf))]
    pub output: Option<PathBuf>,
}
