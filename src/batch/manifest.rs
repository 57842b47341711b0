//! `manifest.json`: which files were made, and from what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use serde_json::Number;

use crate::export::json_number;
use crate::ledger::Cell;
use crate::model::Interval;

/// The name of the file.
pub const MANIFEST: &str = "manifest.json";

/// The size limit of files that are read back, larger than the manifest of a hundred thousand letters.
pub const MOST_BYTES: usize = 256 << 20;

/// Everything that the runs in one output folder have made.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// The program and its version.
    pub tool: String,
    /// The letters, by contribution.
    pub letters: Vec<LetterRecord>,
    /// The files of the annex.
    pub annex: Vec<FileRecord>,
}

/// One contribution and its letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LetterRecord {
    /// The contribution's file name.
    pub contribution: String,
    /// Whether there is a letter, and if not, why.
    pub status: Status,
    /// The letter as it was last made; `None` if it was never made.
    #[serde(flatten)]
    pub made: Option<Made>,
}

/// Whether a letter could be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It was made.
    Made,
    /// A returned letter stands in its place.
    Returned,
    /// Another contribution says the same for the same partner, and its letter stands for both.
    Repeated,
    /// The data have errors. A letter of an earlier run may still be there.
    Failed,
    /// The contribution is gone; the letter is that of an earlier run.
    LeftOver,
}

/// A letter that was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Made {
    /// The file.
    #[serde(flatten)]
    pub file: FileRecord,
    /// How many pages it has.
    pub pages: usize,
    /// The hours that it states, in kind and funded.
    pub hours: Range,
    /// The person-months that it states, in kind and funded.
    pub person_months: Range,
    /// The hashes of the letters that were made here before this one, oldest first: any of them may have been sent
    /// out, and may come back signed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_sha256: Vec<String>,
}

/// A file and what it was made from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRecord {
    /// Its path below the output folder.
    pub file: String,
    /// The hash of everything that it depends on, in hexadecimal.
    pub input_sha256: String,
    /// The hash of its content, in hexadecimal.
    pub output_sha256: String,
}

/// A low and a high end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// The low end.
    pub min: Number,
    /// The high end.
    pub max: Number,
}

impl Made {
    /// The record of a letter with this total; `earlier` is the record of the letter that was here before.
    pub fn new(file: FileRecord, pages: usize, total: &Cell, earlier: Option<&Made>) -> Self {
        let mut earlier_sha256: Vec<String> =
            earlier.into_iter().flat_map(Made::hashes).map(str::to_owned).collect();
        earlier_sha256.retain(|hash| *hash != file.output_sha256);
        let (hours, person_months) = (Range::of(&total.hours), Range::of(&total.person_months));
        Self { file, pages, hours, person_months, earlier_sha256 }
    }

    /// Adds the letters that only another record of the same place knows: they may have been sent out as well.
    pub fn take_in(&mut self, other: &Made) {
        let more: Vec<String> = {
            let own: BTreeSet<&str> = self.hashes().collect();
            other.hashes().filter(|hash| !own.contains(hash)).map(str::to_owned).collect()
        };
        self.earlier_sha256.splice(0..0, more);
    }

    /// The hashes of all letters that were made here, oldest first.
    pub fn hashes(&self) -> impl Iterator<Item = &str> {
        self.earlier_sha256.iter().chain([&self.file.output_sha256]).map(String::as_str)
    }
}

impl Range {
    fn of(interval: &Interval) -> Self {
        Self { min: json_number(interval.min()), max: json_number(interval.max()) }
    }
}

impl Manifest {
    /// A manifest of these records, by this version of the program.
    pub fn new(letters: Vec<LetterRecord>, annex: Vec<FileRecord>) -> Self {
        Self { tool: concat!("loi ", env!("CARGO_PKG_VERSION")).to_owned(), letters, annex }
    }

    /// Adds the letters that only another manifest of the same folder has.
    pub fn take_in(&mut self, other: Self) {
        let mut places: BTreeMap<String, usize> = BTreeMap::new();
        for (position, record) in self.letters.iter().enumerate() {
            let place = record.made.as_ref().map_or(&record.contribution, |made| &made.file.file);
            places.insert(place.clone(), position);
        }
        for LetterRecord { contribution, status, made } in other.letters {
            let Some(made) = made else { continue };
            let known = places.get(&made.file.file).or_else(|| places.get(&contribution));
            match known.and_then(|position| self.letters.get_mut(*position)) {
                Some(LetterRecord { made: Some(own), .. }) => own.take_in(&made),
                Some(record) => record.made = Some(made),
                None => self.letters.push(LetterRecord { contribution, status, made: Some(made) }),
            }
        }
    }

    /// What is written to disk.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A record of a letter whose content has the last of these hashes, made after letters with the others.
    fn record(contribution: &str, hashes: &[&str]) -> LetterRecord {
        let range = || Range { min: Number::from(1), max: Number::from(1) };
        let made = hashes.split_last().map(|(last, earlier)| Made {
            file: FileRecord {
                file: format!("letters/{contribution}.pdf"),
                input_sha256: String::new(),
                output_sha256: (*last).to_owned(),
            },
            pages: 1,
            hours: range(),
            person_months: range(),
            earlier_sha256: earlier.iter().map(|hash| (*hash).to_owned()).collect(),
        });
        let status = if made.is_some() { Status::Made } else { Status::Failed };
        LetterRecord { contribution: contribution.to_owned(), status, made }
    }

    #[test]
    fn what_was_put_on_record_meanwhile_is_taken_in() {
        let mut run = Manifest::new(vec![record("a", &["1", "2"]), record("b", &[])], Vec::new());
        let meanwhile =
            [record("a", &["1", "3"]), record("b", &["4"]), record("c", &["5"]), record("d", &[])];
        run.take_in(Manifest::new(meanwhile.to_vec(), Vec::new()));
        let expected = [("a", vec!["3", "1", "2"]), ("b", vec!["4"]), ("c", vec!["5"])];
        let found = run.letters.iter().map(|record| {
            let hashes = record.made.iter().flat_map(Made::hashes).collect::<Vec<_>>();
            (record.contribution.as_str(), hashes)
        });
        assert_eq!(found.collect::<Vec<_>>(), expected);
        // The status is that of the run; letters that were handed out are recorded nevertheless.
        assert_eq!(run.letters.get(1).map(|record| record.status), Some(Status::Failed));
        let again = run.clone();
        run.take_in(again.clone());
        assert_eq!(run, again);
    }
}
