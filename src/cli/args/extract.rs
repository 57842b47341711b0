//! The arguments of `loi extract`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

use super::output;

/// `loi extract`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi extract letters/partner.pdf
  loi extract letters/partner.pdf -o partner.json --application-out application.json

The data come out byte for byte as they went in, even from letters that were signed or saved by other programs. \
Whether the letter still says what its data say is for `loi verify` to tell.")]
pub struct Extract {
    /// A letter made by loi
    #[arg(value_name = "LETTER.pdf")]
    pub letter: PathBuf,

    /// Where to write the contribution [default: standard output]
    #[arg(short, long, value_name = "OUT.json", value_parser = OsStringValueParser::new().try_map(output::json))]
    pub output: Option<PathBuf>,

    /// Where to write the application that the letter was made with
    #[arg(long, value_name = "FILE", value_parser = OsStringValueParser::new().try_map(output::json_file))]
    pub application_out: Option<PathBuf>,
}
