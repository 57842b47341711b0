//! What an annex takes in: contributions beside their letters, and letters that came alone.

use crate::diagnostic::Problems;
use crate::model::Contribution;
use crate::produce::Loaded;
use crate::view::annex::LetterState;

use super::{Counted, Pairs};

/// What an annex takes in for one partner.
pub struct Entry<'a> {
    /// The file that says so, as messages name it.
    pub file: String,
    /// What it says.
    pub contribution: &'a Loaded<Contribution>,
    /// The letter that says the same, where there is one.
    pub letter: Option<&'a LetterState>,
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
                    let letter = letter.map(|letter| &letter.state);
                    entries.push(Entry { file: file.clone(), contribution, letter });
                }
            }
            Err(more) => problems.extend(more),
        }
    }
    let others = pairs.others();
    problems.extend(others.diagnostics());
    entries.extend(others.letters.into_iter().map(|letter| {
        let (file, contribution) = (letter.path.display().to_string(), &letter.contribution);
        Entry { file, contribution, letter: Some(&letter.state) }
    }));
    (entries, problems)
}
