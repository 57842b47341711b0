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

The rows stand in the order of the files' names unless --sort says otherwise; the order in which files are named \
here makes no difference.")]
pub struct Annex {
    /// Contributions, letters made by loi, folders of either, or an application folder
    #[arg(value_name = "INPUT", required = true)]
    pub inputs: Vec<PathBuf>,

    /// Where to write; may be repeated, the ending picks the format: .pdf, .xlsx, .csv, .json, .md [default: annex.pdf
    /// beside the application]
    #[arg(short, long, value_name = "OUT", value_parser = OsStringValueParser::new().try_map(output::annex))]
    pub output: Vec<Output>,

    /// The order of the rows [default: the names of the files]
    #[arg(long, value_name = "BY", value_enum)]
    pub sort: Option<SortBy>,

    /// The units that the PDF and the Markdown print
    #[arg(long, value_name = "UNIT", value_enum, default_value_t = UnitChoice::Both)]
    pub unit: UnitChoice,

    /// Letters that are to be counted all the same.
    #[command(flatten)]
    pub accept: Accept,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
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
