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

The letter is a PDF/A-3a and PDF/UA-1 file with both JSON files attached. Its date is the first of these that is set: \
--date, the contribution's `letter.date`, SOURCE_DATE_EPOCH, today.")]
pub struct Letter {
    /// The partner's contribution.json, or `-` for standard input; the letter then goes to standard output
    #[arg(value_name = "CONTRIBUTION.json")]
    pub contribution: PathBuf,

    /// Write the letter to this file, or `-` for standard output [default: beside the contribution, as .pdf]
    #[arg(short, long, value_name = "OUT.pdf", value_parser = OsStringValueParser::new().try_map(output::pdf))]
    pub output: Option<PathBuf>,
}
