//! The arguments of `loi information`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

use super::output;

/// `loi information`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi information
  loi information --language nb -o informasjon.pdf
  loi information --application nordic/application.json

The sheet says what the project is, what partners gain, what becoming a partner involves, and how and by when to \
answer. All of it comes from the application: its summary, benefits, principles, topics, and the figures that the \
wording cites.")]
pub struct Information {
    /// Write the sheet to this file, or `-` for standard output [default: information.pdf beside the application]
    #[arg(short, long, value_name = "OUT.pdf", value_parser = OsStringValueParser::new().try_map(output::pdf))]
    pub output: Option<PathBuf>,
}
