//! The command line as data. Each command has its own file; this one holds the options that all commands share.

mod accept;
mod annex;
mod batch;
mod check;
mod completions;
mod extract;
mod import;
mod information;
mod init;
mod letter;
mod man;
mod new;
pub mod output;
mod schema;
mod serve;
mod status;
mod templates;
mod verify;
mod workers;

use std::path::PathBuf;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use time::Date;

use crate::model::Language;
use crate::produce::Signature;

use super::clock;

pub use accept::Accept;
pub use annex::Annex;
pub use batch::Batch;
pub use check::{Check, Deny};
pub use completions::Completions;
pub use extract::Extract;
pub use import::Import;
pub use information::Information;
pub use init::Init;
pub use letter::Letter;
pub use man::Man;
pub use new::New;
pub use schema::Schema;
pub use serve::Serve;
pub use status::Status;
pub use templates::{Export, Templates, TemplatesCommand};
pub use verify::Verify;
pub use workers::Workers;

/// Letters of intent for a funding application, and the annex that adds them up.
#[derive(Debug, Parser)]
#[command(name = "loi", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Examples, for a partner:
  loi new -o partner.json
  loi letter partner.json

Examples, for a coordinator:
  loi init our-application
  loi check our-application
  loi batch our-application
  loi status our-application --letters returned

Run `loi help COMMAND` for the options of a command and more examples.")]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// The options of every command.
    #[command(flatten, next_help_heading = "Options for every command")]
    pub shared: Shared,
}

impl Arguments {
    /// The error for arguments that are valid on their own but not together.
    pub fn misuse(&self) -> Option<clap::Error> {
        let is_table = matches!(self.command, Command::Status(_));
        let message = "`--format csv` can only be used with `loi status`";
        if self.shared.format == Format::Csv && !is_table {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let message = "`--format jsonl` can only be used with `loi verify`";
        if self.shared.format == Format::Jsonl && !matches!(self.command, Command::Verify(_)) {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let message = "`--against` needs exactly one application folder to check";
        let one_folder = |check: &Check| matches!(check.paths.as_slice(), [folder] if folder.is_dir());
        if matches!(&self.command, Command::Check(check) if check.against.is_some() && !one_folder(check)) {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let Command::Import(import) = &self.command else { return None };
        let message = match (&import.table, self.shared.template.as_slice()) {
            (Some(_), []) => return None,
            (None, [_]) if import.is_about_a_table() => {
                "`--output`, `--sheet`, `--ignore`, `--incomplete`, `--update` and `--unit` need a table to import"
            }
            (None, [file]) if file.to_lowercase().ends_with(".xlsx") => return None,
            (None, [_, ..]) => "`loi import --template FILE` takes one file, whose name must end in .xlsx",
            (Some(_), _) => {
                "`--template` writes an empty workbook, and cannot be used with a table to import"
            }
            (None, []) => {
                "name the table to import, or write an empty workbook with `--template partners.xlsx`"
            }
        };
        Some(Self::command().error(ErrorKind::ArgumentConflict, message))
    }
}

/// The commands: first those for partners, then those for coordinators, then the rest.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create a contribution.json by answering questions
    New(Box<New>),

    /// Make the letter for one contribution, ready to sign
    Letter(Letter),

    /// Report every problem in contributions and applications
    Check(Check),

    /// Create an application folder, ready to edit
    Init(Init),

    /// Create contributions from a table of partners
    Import(Import),

    /// Make the information sheet for potential partners
    Information(Information),

    /// Make all letters and the annex of an application folder
    Batch(Batch),

    /// Make the annex, which adds up all contributions
    Annex(Annex),

    /// Show the status of each partner's letter
    Status(Status),

    /// Serve the web form for partners and the coordinator's page
    Serve(Serve),

    /// Verify that letters are unchanged, and show who signed them
    Verify(Verify),

    /// Extract the data from a letter, byte for byte
    Extract(Extract),

    /// Print the JSON Schema of a contribution or an application
    Schema(Schema),

    /// List the built-in templates, or export one to adapt it
    Templates(Templates),

    /// Print shell completions
    Completions(Completions),

    /// Write manual pages
    Man(Man),
}

/// The options of every command.
#[derive(Debug, Args)]
pub struct Shared {
    /// Use this application [default: application.json beside the contribution or in a parent folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub application: Option<PathBuf>,

    /// Date the documents [default: the contribution's own date, else today]
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = clock::parse_date)]
    pub date: Option<Date>,

    /// Write the documents in this language, such as en or nb [default: the contribution's own, else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = parse_language)]
    pub language: Option<Language>,

    /// Use a built-in template, or your own from a folder; may be given once for each kind of document
    #[arg(long, global = true, value_name = "NAME|FOLDER")]
    pub template: Vec<String>,

    /// Put an electronic signature field above each signature line, or print the line alone
    #[arg(long, global = true, value_name = "HOW", value_enum, default_value_t = SignatureChoice::Field)]
    pub signature: SignatureChoice,

    /// Load fonts from this folder, for characters that the built-in ones lack; may be repeated
    #[arg(long, global = true, value_name = "FOLDER")]
    pub font_path: Vec<PathBuf>,

    /// Report problems in this format: on standard error, but with json and github on standard output where they are
    /// the result, as for check, verify and status
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub color: Color,

    /// Print nothing but errors on standard error; results still go to standard output
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Print more details of what is being done
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// How letters are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SignatureChoice {
    /// A signature field above each line.
    Field,
    /// The line alone.
    Line,
}

impl From<SignatureChoice> for Signature {
    fn from(choice: SignatureChoice) -> Self {
        match choice {
            SignatureChoice::Field => Signature::Field,
            SignatureChoice::Line => Signature::Line,
        }
    }
}

/// How diagnostics are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: the source, with the place marked.
    Human,
    /// For programs: one JSON object.
    Json,
    /// For GitHub workflows: annotations.
    Github,
    /// For programs, `loi verify` only: one JSON object per line, each as soon as it is known.
    Jsonl,
    /// For spreadsheets, `loi status` only: the table as CSV, and problems as for people.
    Csv,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

fn parse_language(code: &str) -> Result<Language, String> {
    Language::from_code(code).ok_or_else(|| format!("expected one of {}", Language::codes().join(", ")))
}
