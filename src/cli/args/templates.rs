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
    /// List the built-in templates with their purpose and languages
    #[command(after_help = "Examples:
  loi templates list
  loi templates list --format json")]
    List,

    /// Write a built-in template to a folder, to read or adapt
    #[command(after_help = "Example:
  loi templates export letter-of-intent my-letter
  loi letter partner.json --template ./my-letter

Until you change it, the exported template makes the same document as the built-in one. The wording is in \
LANG.typ.hbs, the layout in layout/*.typ. A folder that is not empty is left alone.")]
    Export(Export),
}

/// `loi templates export`.
#[derive(Debug, Args)]
pub struct Export {
    /// The template, by its name in `loi templates list`
    #[arg(value_name = "NAME")]
    pub name: String,

    /// The folder to create; it may exist if it is empty
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,
}
