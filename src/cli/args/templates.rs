//! The arguments of `loi templates`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// `loi templates`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi templates list
  loi templates export letter-of-intent my-letter")]
pub struct Templates {
    /// What to do with them.
    #[command(subcommand)]
    pub command: TemplatesCommand,
}

/// What can be done with the built-in templates.
#[derive(Debug, Subcommand)]
pub enum TemplatesCommand {
    /// List the built-in templates, with what they are for and their languages
    #[command(after_help = "Examples:
  loi templates list
  loi templates list --format json")]
    List,

    /// Write a built-in template into a folder, to read or to adapt
    #[command(after_help = "Example:
  loi templates export letter-of-intent my-letter
  loi letter partner.json --template ./my-letter

What is written makes the same document as the built-in template until it is changed. The wording is in \
LANG.typ.hbs, the look in layout/*.typ. A folder with anything in it is left as it is.")]
    Export(Export),
}

/// `loi templates export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The template, as `loi templates list` names it
    #[arg(value_name = "NAME")]
    pub name: String,

    /// The folder to write; it may exist if it is empty
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}
