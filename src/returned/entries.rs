//! What an annex takes in: contributions beside their letters, and letters that came alone.

use crate::diagnostic::Problems;
use crate::input::Document;
use crate::model::Contribution;
use crate::produce::Loaded;

use super::{Counted, Pairs, Returned};

/// What an annex takes in for one partner.
pub struct Entry<'a> {
    /// The file that says so, as messages name it.
    pub file: String,
    /// What it says.
    pub contribution: &'a Contribution,
    /// Where it says so; none of what a letter alone says.
    pub document: Option<&'a Document>,
    /// The letter that says the same, where there is one.
    pub letter: Option<&'a Returned>,
}

/// What an annex takes in, and what it leaves out.
pub struct Entries<'a> {
    /// The contributions with what their letters tell, then the letters that came without a contribution file.
    pub rows: Vec<Entry<'a>>,
    /// The files that cannot be counted, as messages name them.
    pub doubted: Vec<String>,
    /// Everything that is wrong with, or worth knowing about, the letters.
    pub problems: Problems,
}

/// Holds contributions against the letters that came back.
pub fn entries<'a>(contributions: &'a [(String, Loaded<Contribution>)], pairs: &'a Pairs) -> Entries<'a> {
    let (mut rows, mut doubted, mut problems) = (Vec::new(), Vec::new(), Problems::new());
    for (position, (file, contribution)) in contributions.iter().enumerate() {
        match pairs.beside(position, file, contribution) {
            Ok((counted, more)) => {
                problems.extend(more);
                if let Counted::Once(letter) = counted {
                    let (file, read) = (file.clone(), &contribution.read);
                    let document = Some(&read.document);
                    rows.push(Entry { file, contribution: &read.model, document, letter });
                }
            }
            Err(more) => {
                doubted.push(file.clone());
                problems.extend(more);
            }
        }
    }
    let others = pairs.others();
    problems.extend(others.diagnostics());
    let unpaired = others.doubts.iter().flat_map(|doubt| &doubt.paths);
    doubted.extend(unpaired.map(|path| path.display().to_string()));
    rows.extend(others.letters.into_iter().map(|letter| {
        let (file, contribution) = (letter.path.display().to_string(), &letter.contribution);
        Entry { file, contribution, document: None, letter: Some(letter) }
    }));
    Entries { rows, doubted, problems }
}
