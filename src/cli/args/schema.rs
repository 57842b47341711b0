//! The arguments of `loi schema`.

use clap::{Args, ValueEnum};

use crate::input::Kind;

/// `loi schema`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi schema application > application.schema.json
  loi schema contribution > contribution.schema.json

Editors complete and check as you type once a file names its schema. VS Code does so without extensions: write the \
schema to a file as above, and put its path at the top of each document:
  \"$schema\": \"../contribution.schema.json\",
`loi` itself does not use the schema, and `loi check` finds more problems than a schema can.")]
pub struct Schema {
    /// The document to describe
    #[arg(value_name = "DOCUMENT", value_enum)]
    pub document: DocumentKind,
}

/// The kinds of document that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DocumentKind {
    /// What all partners share.
    Application,
    /// What one partner states.
    Contribution,
}

impl From<DocumentKind> for Kind {
    fn from(kind: DocumentKind) -> Self {
        match kind {
            DocumentKind::Application => Kind::Application,
            DocumentKind::Contribution => Kind::Contribution,
        }
    }
}
