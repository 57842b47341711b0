//! The arguments of `loi annex`.

use std::path::PathBuf;

use clap::builder::{OsStringValueParser, TypedValueParser as _};
use clap::{Args, ValueEnum};

use crate::view::annex::{Sort, Unit};

use super::output::{self, Output};
use super::{Accept, Workers};

/// `loi annex`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi annex .
  loi annex contributions -o annex.pdf -o annex.xlsx
  loi annex aalto.json csc.json --sort total --unit person-months

Rows are in the order of the files' names unless --sort is given; the order of the arguments makes no difference.")]
pub struct Annex {
    /// Contributions, letters made by loi, folders of either, or an application folder
    #[arg(value_name = "INPUT", required = true)]
    pub inputs: Vec<PathBuf>,

    /// Write to this file, in the format of its extension: .pdf, .xlsx, .csv, .json or .md; may be repeated [default:
    /// annex.pdf beside the application]
    #[arg(short, long, value_name = "OUT", value_parser = OsStringValueParser::new().try_map(output::annex))]
    pub output: Vec<Output>,

    /// Sort the rows [default: by file name]
    #[arg(long, value_name = "BY", value_enum)]
    pub sort: Option<SortBy>,

    /// Print these units in the PDF and the Markdown
    #[arg(long, value_name = "UNIT", value_enum, default_value_t = UnitChoice::Both)]
    pub unit: UnitChoice,

    /// Letters to count without proof.
    #[command(flatten)]
    pub accept: Accept,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}

/// What to sort the rows of an annex by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SortBy {
    /// The label, in the order of the language.
    Name,
    /// The country code, then the label.
    Country,
    /// The total of person-months, largest first.
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
