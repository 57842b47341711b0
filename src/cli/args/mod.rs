//! The arguments as they are written: data only. Each command has its own file; here are those that all commands share.

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

`loi help COMMAND` says more about a command, with examples.")]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// What every command understands.
    #[command(flatten, next_help_heading = "Options for every command")]
    pub shared: Shared,
}

impl Arguments {
    /// The error for a combination of arguments each of which would be right by itself.
    pub fn misuse(&self) -> Option<clap::Error> {
        let is_table = matches!(self.command, Command::Status(_));
        let message = "`--format csv` is for `loi status`, whose result is a table";
        if self.shared.format == Format::Csv && !is_table {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let message = "`--format jsonl` is for `loi verify`, which tells of one letter after the other";
        if self.shared.format == Format::Jsonl && !matches!(self.command, Command::Verify(_)) {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let message = "`--against` is for a check of one application folder";
        let one_folder = |check: &Check| matches!(check.paths.as_slice(), [folder] if folder.is_dir());
        if matches!(&self.command, Command::Check(check) if check.against.is_some() && !one_folder(check)) {
            return Some(Self::command().error(ErrorKind::ArgumentConflict, message));
        }
        let Command::Import(import) = &self.command else { return None };
        let message = match (&import.table, self.shared.template.as_slice()) {
            (Some(_), []) => return None,
            (None, [_]) if import.is_about_a_table() => {
                "what is said about a table is of no use to an empty one"
            }
            (None, [file]) if file.to_lowercase().ends_with(".xlsx") => return None,
            (None, [_, ..]) => {
                "`loi import --template FILE` writes one empty workbook, whose name ends in .xlsx"
            }
            (Some(_), _) => {
                "`loi import` reads a table, or writes an empty one with --template, and not both"
            }
            (None, []) => "name the table, or write an empty one with `--template partners.xlsx`",
        };
        Some(Self::command().error(ErrorKind::ArgumentConflict, message))
    }
}

/// The commands: first what partners need, then what coordinators need, then the rest.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Answer plain questions and get a contribution.json
    New(Box<New>),

    /// Make the letter of one contribution, ready to be signed
    Letter(Letter),

    /// Find every problem in the files, without writing anything
    Check(Check),

    /// Start a new application folder, ready to edit
    Init(Init),

    /// Make contributions from a table of partners
    Import(Import),

    /// Make the information sheet that invites partners
    Information(Information),

    /// Make all letters and the annex of an application folder
    Batch(Batch),

    /// Make the annex, which adds all contributions up
    Annex(Annex),

    /// Show how far each partner's letter has come
    Status(Status),

    /// Serve the web form for partners, and the coordinator's page
    Serve(Serve),

    /// Check whether letters are what they claim to be, and who has signed them
    Verify(Verify),

    /// Take the data out of a letter, byte for byte
    Extract(Extract),

    /// Print the JSON Schema of a document, for editors
    Schema(Schema),

    /// List the built-in templates, or write one out to adapt it
    Templates(Templates),

    /// Print completions for a shell
    Completions(Completions),

    /// Write manual pages
    Man(Man),
}

/// What every command understands.
#[derive(Debug, Args)]
pub struct Shared {
    /// The application to use [default: application.json beside the contribution or in a parent folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub application: Option<PathBuf>,

    /// The date of the documents [default: the contribution's own, else today]
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = clock::parse_date)]
    pub date: Option<Date>,

    /// The language of the documents, such as en or nb [default: the contribution's own, else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = parse_language)]
    pub language: Option<Language>,

    /// A built-in template, or the folder of one of your own; may be repeated, one for each kind of document
    #[arg(long, global = true, value_name = "NAME|FOLDER")]
    pub template: Vec<String>,

    /// Whether letters get a field for an electronic signature over each line, or the line alone
    #[arg(long, global = true, value_name = "HOW", value_enum, default_value_t = SignatureChoice::Field)]
    pub signature: SignatureChoice,

    /// A folder with more fonts, for characters that the built-in ones lack; may be repeated
    #[arg(long, global = true, value_name = "FOLDER")]
    pub font_path: Vec<PathBuf>,

    /// How problems are written: to standard error, but as data to standard output where they are what was asked for, as
    /// of check, verify and status
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub color: Color,

    /// Say nothing on standard error except errors; what was asked for still goes to standard output
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more about what is being done
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

/// How letters are to be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SignatureChoice {
    /// A signature field over each line.
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
    /// For people: the source with a mark under the place.
    Human,
    /// For programs: one JSON object.
    Json,
    /// For workflows on GitHub: annotations.
    Github,
    /// For programs, of `loi verify` alone: one JSON object a line, each as soon as it is known.
    Jsonl,
    /// For spreadsheets, of `loi status` alone: the table as CSV, and diagnostics as for people.
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
