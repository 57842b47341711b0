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

The data are the exact bytes that the letter was made from, even if other programs have signed or saved it since. \
Use `loi verify` to find out whether the letter still shows what its data say.")]
pub struct Extract {
    /// A letter made by loi
    #[arg(value_name = "LETTER.pdf")]
    pub letter: PathBuf,

    /// Write the contribution to this file [default: standard output]
    #[arg(short, long, value_name = "OUT.json", value_parser = OsStringValueParser::new().try_map(output::json))]
    pub output: Option<PathBuf>,

    /// Write the application that the letter was made with to this file
    #[arg(long, value_name = "FILE", value_parser = OsStringValueParser::new().try_map(output::json_file))]
    pub application_out: Option<PathBuf>,
}
