//! The arguments of `loi import`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use crate::model::WorkUnit;

use super::Workers;

/// `loi import`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi import --template partners.xlsx
  loi import partners.xlsx
  loi import pledges.csv -o our-application/contributions --incomplete
  loi import partners.xlsx --update

A row is a partner, or an entry of one. Columns may stand in any order, with headings in English, Norwegian, Swedish, \
Danish, Finnish, Icelandic or Estonian: Partner, Country, Signatory, Signatory's title, Contact, E-mail, Role and \
Effort are what a contribution needs. Effort is written as `loi new` takes it, or stands in columns such as FTE, \
Hours in total, 2026 hours or 2026 person-months. The entries of an annex (annex.xlsx, annex.csv) are such a table \
as well.

Nothing is written beside an error, and no file that is there is changed without --update.")]
pub struct Import {
    /// The table: a workbook (.xlsx), or comma-separated values as a spreadsheet program writes them (.csv)
    #[arg(value_name = "TABLE")]
    pub table: Option<PathBuf>,

    /// Where to write the contributions [default: contributions beside the application, or beside the table]
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,

    /// The sheet of the workbook, where several have a table of partners
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,

    /// A column that is to be left out; may be repeated
    #[arg(long, value_name = "HEADING")]
    pub ignore: Vec<String>,

    /// Write contributions that lack what the table does not say, for the partners to add
    #[arg(long)]
    pub incomplete: bool,

    /// Change the contributions that the same partners have already, and tell each change
    #[arg(long)]
    pub update: bool,

    /// What counts where the hours and the person-months of a year do not agree
    #[arg(long, value_name = "UNIT", value_enum)]
    pub unit: Option<Counts>,

    /// What worker processes may take.
    #[command(flatten)]
    pub workers: Workers,
}

impl Import {
    /// Whether any option says something about a table.
    pub fn is_about_a_table(&self) -> bool {
        let Self { output, sheet, ignore, incomplete, update, unit, .. } = self;
        let is_named = output.is_some() || sheet.is_some() || !ignore.is_empty();
        is_named || *incomplete || *update || unit.is_some()
    }
}

/// The unit that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Counts {
    /// The hours.
    Hours,
    /// The person-months.
    PersonMonths,
}

impl From<Counts> for WorkUnit {
    fn from(counts: Counts) -> Self {
        match counts {
            Counts::Hours => WorkUnit::Hours,
            Counts::PersonMonths => WorkUnit::PersonMonths,
        }
    }
}
