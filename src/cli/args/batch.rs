//! The arguments of `loi batch`.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;

use crate::batch::Shard;

use super::annex::{SortBy, UnitChoice};
use super::{Accept, Workers};

/// `loi batch`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi batch .
  loi batch application -o to-send --date 2025-02-14
  loi batch . --strict --jobs 4
  loi batch . --letters ~/returned
  loi batch . --shard 3/16

FOLDER contains application.json and contributions/*.json. The command writes letters/NAME.pdf for each \
contribution, annex.pdf, annex.xlsx, annex.csv, annex.json, and manifest.json, which records what each file was made \
from. Files that are up to date are left alone, and files that this command did not write are never touched.

Returned letters may replace the ones that were sent out, lie beside the contributions, or be in a folder of their \
own. The annex then shows who has signed, and includes partners that have a letter but no contribution.

With --shard, several machines can each make part of the letters, at the same time and in the same folder: 1/3, 2/3 \
and 3/3 together are all letters. A run without --shard then makes the annex, and any letters that are missing because \
a part failed. The result is the same as that of a single run.")]
pub struct Batch {
    /// The application folder
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Write to this folder [default: the application folder]
    #[arg(short, long, value_name = "OUT_FOLDER")]
    pub output: Option<PathBuf>,

    /// Look for returned letters in this folder [default: letters in the output folder]
    #[arg(long, value_name = "FOLDER")]
    pub letters: Option<PathBuf>,

    /// Make this many letters at once [default: the number of processors]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Make only the K-th of N parts of the letters, divided by contribution name, and no annex
    #[arg(long, value_name = "K/N", value_parser = parse_shard, conflicts_with_all = ["sort", "unit"])]
    pub shard: Option<Shard>,

    /// Put new letters into subfolders of letters/, for batches of thousands; later runs keep to this
    #[arg(long)]
    pub split: bool,

    /// Write nothing if any contribution has an error
    #[arg(long)]
    pub strict: bool,

    /// Make everything again, even if nothing has changed
    #[arg(long)]
    pub force: bool,

    /// Sort the rows of the annex [default: by file name]
    #[arg(long, value_name = "BY", value_enum)]
    pub sort: Option<SortBy>,

    /// Print these units in the PDF of the annex
    #[arg(long, value_name = "UNIT", value_enum, default_value_t = UnitChoice::Both)]
    pub unit: UnitChoice,

    /// Letters to count without proof.
    #[command(flatten)]
    pub accept: Accept,

    /// The limits of worker processes.
    #[command(flatten)]
    pub workers: Workers,
}

fn parse_shard(text: &str) -> Result<Shard, String> {
    let numbers =
        text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
    let Some((number, of)) = numbers else {
        return Err("expected a part and the number of parts, such as 3/16".to_owned());
    };
    Shard::new(number, of).ok_or_else(|| match of {
        0 => "the number of parts must be at least 1".to_owned(),
        _ => format!("the part must be from 1/{of} to {of}/{of}"),
    })
}
