//! Letters that came back, as far as they can be relied on.

use std::path::{Path, PathBuf};

use time::OffsetDateTime;

use crate::diagnostic::{Diagnostic, Problems};
use crate::model::partner::{Called, Partner};
use crate::model::{Contribution, Language};
use crate::produce::{self, Against, Choices, Loaded, Seal, Verified};
use crate::view::annex::{LetterState, SignedBy};
use crate::worker::{Crew, Worker};

use super::accepted::Accepted;
use super::judge;
use super::pairs::{Claim, Pairs};

/// A letter that came back as it was made.
#[derive(Debug)]
pub struct Returned {
    /// The file.
    pub path: PathBuf,
    /// What it states.
    pub contribution: Loaded<Contribution>,
    /// Who has signed it.
    pub state: LetterState,
    /// What is worth knowing about it.
    pub remarks: Problems,
    /// When it was signed last.
    pub(super) newest: Option<OffsetDateTime>,
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
    /// back, but are still to be sent out. What cannot be proved is counted where it is `accepted`.
    pub fn look(
        crew: &Crew,
        paths: &[PathBuf],
        drafts: &[PathBuf],
        against: Against,
        accepted: &Accepted,
    ) -> ReturnedLetters {
        let mut looked = crew.each(paths, |worker, path| look(worker, path, against, accepted));
        let is_signed = |looked: &Result<Received, Doubt>| match looked {
            Ok(Received { letter: Ok(letter), .. }) => !letter.state.signatures.is_empty(),
            Ok(_) | Err(_) => true,
        };
        looked.extend(
            crew.each(drafts, |worker, path| look(worker, path, against, accepted))
                .into_iter()
                .filter(is_signed),
        );
        let mut all = ReturnedLetters::default();
        for looked in looked {
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
        all.unknown = accepted.unknown(names.iter().map(|(path, name)| (*path, name.as_str())));
        all
    }

    /// Tells which letter is which contribution's. `same` tells whether two contributions, by their positions, say the
    /// same; it is asked only about those of one partner.
    pub fn pair(self, contributions: &[Claim], same: impl Fn(usize, usize) -> bool) -> Pairs {
        Pairs::new(self, contributions, same)
    }
}

impl Returned {
    /// What an annex with these fonts cannot show of it: of the names of those who have signed it, and of a contribution
    /// that is taken as it says.
    pub fn shortened(&self, choices: &Choices, carried: Option<&Loaded<Contribution>>) -> Option<Diagnostic> {
        let names = self.state.signatures.iter().map(|signature| signature.name.as_str());
        let carried = carried.map(|contribution| &contribution.read.document);
        produce::shortened(&choices.fonts, &self.path.display().to_string(), names, carried)
    }
}

fn look(worker: &mut Worker, path: &Path, against: Against, accepted: &Accepted) -> Result<Received, Doubt> {
    let doubt = |called, problems| Doubt { called, paths: vec![path.to_owned()], problems };
    let verified = worker.verify(path, against).map_err(|problems| doubt(None, problems))?;
    let file = path.display().to_string();
    let mut problems = judge::reliance(&file, &verified);
    let mut state = state(&verified);
    let newest = verified.fields.iter().filter_map(|field| field.signature.as_ref()?.time).max();
    let Some((_, contribution)) = verified.data else { return Err(doubt(None, problems)) };
    let model = &contribution.read.model;
    let (partner, called) = (Partner::of(&model.organization), Called::of(&model.organization));
    if accepted.has(path, &called.told(Language::En)) {
        state.is_accepted = Accepted::excuse(&file, &mut problems);
    }
    let letter = if problems.iter().any(Diagnostic::is_error) {
        Err(doubt(Some(called.clone()), problems))
    } else {
        Ok(Returned { path: path.to_owned(), contribution, state, remarks: problems, newest })
    };
    Ok(Received { path: path.to_owned(), partner, called, letter })
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
