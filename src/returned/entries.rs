//! What an annex takes in: contributions beside their letters, and letters that came alone.

use crate::diagnostic::Problems;
use crate::model::Contribution;
use crate::produce::Loaded;

use super::{Counted, Pairs, Returned};

/// What an annex takes in for one partner.
pub struct Entry<'a> {
    /// The file that says so, as messages name it.
    pub file: String,
    /// What it says.
    pub contribution: &'a Loaded<Contribution>,
    /// The letter that says the same, where there is one.
    pub letter: Option<&'a Returned>,
    /// Whether there is nothing but that letter.
    pub is_letter_alone: bool,
}

/// The contributions with what their letters tell, then the letters that came without a contribution file; and
/// everything that is wrong with, or worth knowing about, the letters.
pub fn entries<'a>(
    contributions: &'a [(String, Loaded<Contribution>)],
    pairs: &'a Pairs,
) -> (Vec<Entry<'a>>, Problems) {
    let (mut entries, mut problems) = (Vec::new(), Problems::new());
    for (position, (file, contribution)) in contributions.iter().enumerate() {
        match pairs.beside(position, file, contribution) {
            Ok((counted, more)) => {
                problems.extend(more);
                if let Counted::Once(letter) = counted {
                    let file = file.clone();
                    entries.push(Entry { file, contribution, letter, is_letter_alone: false });
                }
            }
            Err(more) => problems.extend(more),
        }
    }
    let others = pairs.others();
    problems.extend(others.diagnostics());
    entries.extend(others.letters.into_iter().map(|letter| {
        let (file, contribution) = (letter.path.display().to_string(), &letter.contribution);
        Entry { file, contribution, letter: Some(letter), is_letter_alone: true }
    }));
    (entries, problems)
}
