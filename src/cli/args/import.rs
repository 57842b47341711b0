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

Each row is a partner, or one entry of a partner. Columns may be in any order, with headings in English, Norwegian, \
Swedish, Danish, Finnish, Icelandic or Estonian. A contribution needs Partner, Country, Signatory, Signatory's title, \
Contact, E-mail, Role and Effort. Write effort as for `loi new`, or give it in columns such as FTE, Hours in total, \
2026 hours or 2026 person-months. The entries of an annex (annex.xlsx, annex.csv) can be imported as well.

If there is an error, nothing is written. Existing files are changed only with --update.")]
pub struct Import {
    /// The table: a workbook (.xlsx), or comma-separated values as a spreadsheet program writes them (.csv)
    #[arg(value_name = "TABLE")]
    pub table: Option<PathBuf>,

    /// Write the contributions to this folder [default: contributions, beside the application or the table]
    #[arg(short, long, value_name = "FOLDER")]
    pub output: Option<PathBuf>,

    /// Read this sheet of the workbook, if several have a table of partners
    #[arg(long, value_name = "NAME")]
    pub sheet: Option<String>,

    /// Ignore this column; may be repeated
    #[arg(long, value_name = "HEADING")]
    pub ignore: Vec<String>,

    /// Write contributions even if the table lacks required fields, for the partners to complete
    #[arg(long)]
    pub incomplete: bool,

    /// Update existing contributions of the same partners, and list each change
    #[arg(long)]
    pub update: bool,

    /// Use this unit where the hours and the person-months of a year do not agree
    #[arg(long, value_name = "UNIT", value_enum)]
    pub unit: Option<Counts>,

    /// The limits of worker processes.
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
