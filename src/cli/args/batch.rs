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

FOLDER has application.json and contributions/*.json. What is written: letters/NAME.pdf for each \
contribution, annex.pdf, annex.xlsx, annex.csv, annex.json, and manifest.json, which says what was made from what. What has \
not changed since the last run is left as it is. Files that no run of this command wrote are never touched.

Letters that came back may take the place of those that were sent out, lie beside the contributions, or be in a \
folder of their own: the annex then says who has signed, and includes partners of whom there is nothing but a \
letter.

Several machines may make a part of the letters each, at once and in one folder, with --shard: parts 1/3, 2/3 and 3/3 \
are all letters. A run without it then finds them unchanged, makes those that a lost part has left, and the annex. What \
is there in the end is what one run makes.")]
pub struct Batch {
    /// The application folder
    #[arg(value_name = "FOLDER")]
    pub folder: PathBuf,

    /// Where to write [default: the application folder]
    #[arg(short, long, value_name = "OUT_FOLDER")]
    pub output: Option<PathBuf>,

    /// Where the letters are that came back [default: letters in the output folder]
    #[arg(long, value_name = "FOLDER")]
    pub letters: Option<PathBuf>,

    /// How many letters are made at once [default: as many as there are processors]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Make the K-th of N parts of the letters, by the names of the contributions, and no annex
    #[arg(long, value_name = "K/N", value_parser = parse_shard, conflicts_with_all = ["sort", "unit"])]
    pub shard: Option<Shard>,

    /// Put new letters into subfolders of letters/, as is wise for thousands; where some are, all that are new will be
    #[arg(long)]
    pub split: bool,

    /// Write nothing at all if any contribution has an error
    #[arg(long)]
    pub strict: bool,

    /// Make everything again, including what has not changed
    #[arg(long)]
    pub force: bool,

    /// The order of the annex's rows [default: the names of the files]
    #[arg(long, value_name = "BY", value_enum)]
    pub sort: Option<SortBy>,

    /// The units that the annex's PDF prints
    #[arg(long, value_name = "UNIT", value_enum, default_value_t = UnitChoice::Both)]
    pub unit: UnitChoice,

    /// Letters that are to be counted all the same.
    #[command(flatten)]
    pub accept: Accept,

    /// What worker processes may take.
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
        0 => "there is no part of none".to_owned(),
        _ => format!("the parts are counted from 1/{of} to {of}/{of}"),
    })
}
