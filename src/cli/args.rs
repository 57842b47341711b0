//! The arguments as they are written: data only. `options` gives them their meaning.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use time::Date;

use crate::model::Language;
use crate::produce::Signature;
use crate::view::annex::{Sort, Unit};

use super::clock;

/// Letters of intent for a funding application, and the annex that adds them up.
#[derive(Debug, Parser)]
#[command(name = "loi", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Example:\n  loi letter contributions/partner.json -o letter.pdf")]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// What every command understands.
    #[command(flatten)]
    pub shared: Shared,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make one signature-ready letter, with its own appendix of hours
    Letter(Letter),

    /// Add many contributions up in one annex
    Annex(Annex),
}

/// `loi letter`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi letter partner.json
  loi letter partner.json -o letter.pdf --language nb
  loi letter partner.json --application ../application.json --date 2025-02-14

The letter is a PDF/A-3a and PDF/UA-1 file that carries both JSON files as attachments.
Its date is --date, else the contribution's `letter.date`, else SOURCE_DATE_EPOCH, else today.")]
pub struct Letter {
    /// The partner's contribution.json
    #[arg(value_name = "CONTRIBUTION.json")]
    pub contribution: PathBuf,

    /// Where to write the letter [default: beside the contribution, ending in .pdf; `-` is standard output]
    #[arg(short, long, value_name = "OUT.pdf")]
    pub output: Option<PathBuf>,
}

/// `loi annex`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi annex .
  loi annex contributions -o annex.pdf -o annex.xlsx
  loi annex aalto.json csc.json --sort total --unit person-months

The rows stand in the order of the files' names unless --sort says otherwise; the order in which files are
named here makes no difference.")]
pub struct Annex {
    /// Contributions, folders of them, or an application folder
    #[arg(value_name = "INPUT", required = true)]
    pub inputs: Vec<PathBuf>,

    /// Where to write; may be repeated, the ending picks the format: .pdf, .xlsx, .csv, .json [default: annex.pdf
    /// beside the application]
    #[arg(short, long, value_name = "OUT", value_parser = super::annex::parse_output)]
    pub output: Vec<super::annex::Output>,

    /// The order of the rows [default: the names of the files]
    #[arg(long, value_name = "BY", value_enum)]
    pub sort: Option<SortBy>,

    /// The units that the PDF prints
    #[arg(long, value_name = "UNIT", value_enum, default_value_t = UnitChoice::Both)]
    pub unit: UnitChoice,
}

/// What the rows of an annex may be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SortBy {
    /// The label, as the language sorts it.
    Name,
    /// The country's code, then the label.
    Country,
    /// The person-months in all, most first.
    Total,
}

impl From<SortBy> for Sort {
    fn from(by: SortBy) -> Self {
        match by {
            SortBy::Name => Sort::Name,
            SortBy::Country => Sort::Country,
            SortBy::Total => Sort::Total,
        }
    }
}

/// The units that an annex may print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum UnitChoice {
    /// Hours only.
    Hours,
    /// Person-months only.
    PersonMonths,
    /// Both.
    Both,
}

impl From<UnitChoice> for Unit {
    fn from(choice: UnitChoice) -> Self {
        match choice {
            UnitChoice::Hours => Unit::Hours,
            UnitChoice::PersonMonths => Unit::PersonMonths,
            UnitChoice::Both => Unit::Both,
        }
    }
}

/// What every command understands.
#[derive(Debug, Args)]
pub struct Shared {
    /// What all partners share [default: application.json beside the contribution or in a parent folder]
    #[arg(long, global = true, value_name = "FILE")]
    pub application: Option<PathBuf>,

    /// The date of the documents
    #[arg(long, global = true, value_name = "YYYY-MM-DD", value_parser = clock::parse_date)]
    pub date: Option<Date>,

    /// The language of the documents [default: the contribution's own, else en]
    #[arg(long, global = true, value_name = "LANG", value_parser = parse_language)]
    pub language: Option<Language>,

    /// A built-in template, or the folder of one of your own
    #[arg(long, global = true, value_name = "NAME|FOLDER")]
    pub template: Option<String>,

    /// Whether letters get a field for an electronic signature over each line, or the line alone
    #[arg(long, global = true, value_name = "HOW", value_enum, default_value_t = SignatureChoice::Field)]
    pub signature: SignatureChoice,

    /// A folder with further fonts, for characters that the built-in ones lack; may be repeated
    #[arg(long, global = true, value_name = "FOLDER")]
    pub font_path: Vec<PathBuf>,

    /// How diagnostics are written to standard error
    #[arg(long, global = true, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", value_enum, default_value_t = Color::Auto)]
    pub color: Color,

    /// Say nothing but errors
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Say more about what is done
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
    Language::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}
