//! Letters that came back, as far as they can be relied on.
//!
//! Of each is kept what an annex says of it. Its file, the data in it and the places of these are let go as soon as it has been
//! looked at, since there may be thousands.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use time::OffsetDateTime;

use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::letters::read_letter;
use crate::disk::unreadable;
use crate::model::partner::{Called, Partner};
use crate::model::{Contribution, Language};
use crate::produce::{self, Against, Loaded, Seal, Verified};
use crate::typeset::Fonts;
use crate::view::annex::{LetterState, SignedBy};
use crate::worker::{Crew, Progress, Worker};

use super::accepted::Accepted;
use super::judge;
use super::pairs::{Claim, Pairs};

/// A letter that came back as it was made.
#[derive(Debug)]
pub struct Returned {
    /// The file.
    pub path: PathBuf,
    /// What it states.
    pub contribution: Contribution,
    /// The hash of the data that say so: SHA-256.
    pub data: [u8; 32],
    /// Who has signed it.
    pub state: LetterState,
    /// What is worth knowing about it.
    pub remarks: Problems,
    /// The signs that no font has: in the names of those who have signed it, and in the texts that it carries.
    unshown: [BTreeSet<String>; 2],
    /// When it was signed last.
    pub(super) newest: Option<OffsetDateTime>,
}

/// How letters are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Look<'a> {
    /// What they are held against.
    pub against: Against<'a>,
    /// Those that are counted though they cannot be proved.
    pub accepted: &'a Accepted,
    /// What an annex can show of them.
    pub fonts: &'a Fonts,
}

/// Everything that came back.
#[derive(Debug, Default)]
pub struct ReturnedLetters {
    /// The letters that say whose they are.
    pub(super) letters: Vec<Received>,
    /// The files of which nobody can tell whose letters they are.
    pub(super) strays: Vec<Doubt>,
    /// What there is to say about letters that are to be accepted and that nobody has sent.
    pub unknown: Problems,
}

/// A letter that says whose it is, whether or not it can be relied on.
#[derive(Debug)]
pub(super) struct Received {
    pub path: PathBuf,
    pub partner: Partner,
    /// What the partner is called.
    pub called: Called,
    pub letter: Result<Returned, Doubt>,
}

/// Letters that cannot be relied on.
#[derive(Debug, Clone, Default)]
pub struct Doubt {
    /// What the partner is called, where that can be told.
    pub called: Option<Called>,
    /// The files.
    pub paths: Vec<PathBuf>,
    /// Everything that causes it.
    pub problems: Problems,
}

impl ReturnedLetters {
    /// Looks at letters with the workers of a crew. Among `drafts`, those that nobody has signed have not come
    /// back, but are still to be sent out.
    pub fn look(
        crew: &Crew,
        paths: &[PathBuf],
        drafts: &[PathBuf],
        look: Look,
        progress: &dyn Progress,
    ) -> ReturnedLetters {
        let files: Vec<(&Path, bool)> = paths
            .iter()
            .map(|path| (path.as_path(), false))
            .chain(drafts.iter().map(|path| (path.as_path(), true)))
            .collect();
        let looked = crew.each_told(&files, progress, |worker, (path, is_draft)| {
            Some(look.at(worker, path)).filter(|looked| !is_draft || is_back(looked))
        });
        let mut all = ReturnedLetters::default();
        for looked in looked.into_iter().flatten() {
            match looked {
                Ok(received) => all.letters.push(received),
                Err(doubt) => all.strays.push(doubt),
            }
        }
        let names: Vec<(&Path, String)> = all
            .letters
            .iter()
            .map(|received| (received.path.as_path(), received.called.told(Language::En)))
            .chain(
                all.strays.iter().flat_map(|doubt| &doubt.paths).map(|path| (path.as_path(), String::new())),
            )
            .collect();
        all.unknown = look.accepted.unknown(names.iter().map(|(path, name)| (*path, name.as_str())));
        all
    }

    /// Tells which letter is which contribution's. `same` tells whether two contributions, by their positions, say the
    /// same; it is asked only about those of one partner.
    pub fn pair(self, contributions: &[Claim], same: impl Fn(usize, usize) -> bool) -> Pairs {
        Pairs::new(self, contributions, same)
    }
}

impl Returned {
    /// What an annex cannot show of it: of the names of those who have signed it and, where it alone says so, of the texts
    /// that it carries.
    pub fn shortened(&self, is_alone: bool) -> Option<Diagnostic> {
        let [names, carried] = &self.unshown;
        let missing = if is_alone { names | carried } else { names.clone() };
        produce::shortened(&self.path.display().to_string(), &missing)
    }

    /// Where it differs from a contribution, as [`produce::differing`] tells it.
    ///
    /// # Errors
    /// `unreadable-file` where the letter has to be read again for that, and is no longer there as it was looked at.
    pub(super) fn differing(&self, contribution: &Loaded<Contribution>) -> Result<Vec<String>, Diagnostic> {
        if hash(&contribution.bytes) == self.data {
            return Ok(Vec::new());
        }
        let carried = produce::embedded(&read_letter(&self.path)?).map(|embedded| embedded.contribution);
        match carried {
            Ok(carried) if hash(&carried) == self.data => {
                Ok(produce::differing(&carried, &contribution.bytes))
            }
            Ok(_) | Err(_) => {
                let error = io::Error::other("it was changed after it had been looked at");
                Err(unreadable("the letter", &self.path, &error))
            }
        }
    }
}

impl Look<'_> {
    fn at(&self, worker: &mut Worker, path: &Path) -> Result<Received, Doubt> {
        let doubt = |called, problems| Doubt { called, paths: vec![path.to_owned()], problems };
        let verified = worker.verify(path, self.against).map_err(|problems| doubt(None, problems))?;
        let file = path.display().to_string();
        let mut problems = judge::reliance(&file, &verified);
        let mut state = state(&verified);
        let newest = verified.newest();
        let Some((_, Loaded { read, bytes })) = verified.data else { return Err(doubt(None, problems)) };
        let contribution = read.model;
        let organization = &contribution.organization;
        let (partner, called) = (Partner::of(organization), Called::of(organization));
        let name = called.told(Language::En);
        if self.accepted.has(path, &name) {
            state.is_accepted = Accepted::excuse(&file, &name, &mut problems);
        }
        let letter = if problems.iter().any(Diagnostic::is_error) {
            Err(doubt(Some(called.clone()), problems))
        } else {
            let names = state.signatures.iter().map(|signature| signature.name.as_str());
            let unshown =
                [produce::unshown_of(self.fonts, names), produce::unshown_in(self.fonts, &read.document)];
            let (path, data) = (path.to_owned(), hash(&bytes));
            Ok(Returned { path, contribution, data, state, remarks: problems, unshown, newest })
        };
        Ok(Received { path: path.to_owned(), partner, called, letter })
    }
}

/// Whether what lies where drafts do has come back: somebody has signed it, or nobody can tell.
fn is_back(looked: &Result<Received, Doubt>) -> bool {
    match looked {
        Ok(Received { letter: Ok(letter), .. }) => !letter.state.signatures.is_empty(),
        Ok(_) | Err(_) => true,
    }
}

fn hash(data: &[u8]) -> [u8; 32] {
    Sha256::digest(data).into()
}

fn state(verified: &Verified) -> LetterState {
    let signed = verified.signature_fields().filter(|field| Seal::of(field) == Seal::Sound);
    let signatures = signed.filter_map(|field| field.signature.as_ref()).map(|signature| SignedBy {
        name: signature.signer.clone().unwrap_or_else(|| "?".to_owned()),
        date: signature.time.map(OffsetDateTime::date),
    });
    LetterState {
        signatures: signatures.collect(),
        is_complete: verified.is_signed(),
        is_accepted: false,
        is_for_paper: verified.signature_fields().next().is_none(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    const CONTRIBUTION: &[u8] = include_bytes!("../../examples/one-partner/contributions/partner.json");

    fn said(contribution: &[u8], carried: &[u8], path: &str) -> Result<Vec<String>, Diagnostic> {
        let loaded = |bytes: &[u8]| Loaded::contribution("", bytes.to_vec(), None, None).value.unwrap();
        let letter = Returned {
            path: path.into(),
            contribution: loaded(CONTRIBUTION).read.model,
            data: hash(carried),
            state: LetterState::default(),
            remarks: Problems::new(),
            unshown: Default::default(),
            newest: None,
        };
        letter.differing(&loaded(contribution))
    }

    #[test]
    fn what_says_the_same_needs_no_second_look() {
        assert_eq!(said(CONTRIBUTION, CONTRIBUTION, "nowhere.pdf").unwrap(), [""; 0]);
    }

    #[test]
    fn a_letter_that_is_no_longer_what_was_looked_at_is_not_held_against_anything() {
        let gone = said(CONTRIBUTION, b"other", "nowhere.pdf").unwrap_err();
        assert_eq!((gone.code, gone.file()), ("unreadable-file", Some("nowhere.pdf")));
        let page = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
        let changed = said(CONTRIBUTION, b"other", page).unwrap_err();
        assert!(changed.message.ends_with("it was changed after it had been looked at"), "{changed:?}");
    }
}
